import type { HjmIssue } from '@hjm/core';
import { sumOre, type Ore } from '@hjm/core/money';
import { compareExact, type Exact, exactOf, over, plus, readExact, times, whole } from '../exact/exact.js';
import { issue } from '../issues/issues.js';
import { isSpending, SPENDING } from './define-plan.js';
import type { FrameControlOptions, FrameMethod, InvestmentChange, InvestmentCommitment } from './frame-method.js';
import type { InvestmentPlan } from './investment-types.js';

/** Everything that is wrong in what a control was asked for. */
export function optionIssues(plan: InvestmentPlan, options: FrameControlOptions): HjmIssue[] {
  const { throughMonth } = options;
  const keys = plan.groups.map(({ key }) => key);
  const known = (group: string, path: string): HjmIssue[] => (keys.includes(group) ? [] : [issue(path, 'en grupp i planen', group, keys)]);
  const later = `en månad efter den sista med utfall, ${String(throughMonth + 1)}–12`;
  return [
    ...methodsOf(options).flatMap(([path, method]) => ('months' in method ? Object.keys(method.months).flatMap((group) => known(group, `${path}.months.${group}`)) : earlierIssues(path, method, plan.year))),
    ...Object.keys(options.methods ?? {}).flatMap((group) => known(group, `methods.${group}`)),
    ...Object.keys(options.yearBefore ?? {}).flatMap((group) => known(group, `yearBefore.${group}`)),
    ...Object.entries(options.yearBefore ?? {}).flatMap(([group, ore]) => (isSpending(ore) ? [] : [issue(`yearBefore.${group}`, SPENDING, ore)])),
    ...(options.commitments ?? []).flatMap(({ group, amount, month }, at) => [
      ...known(group, `commitments.${String(at)}.group`),
      ...(isSpending(amount) ? [] : [issue(`commitments.${String(at)}.amount`, SPENDING, amount)]),
      ...(throughMonth < 12 && (month === null || isLater(month, throughMonth))
        ? []
        : [issue(`commitments.${String(at)}.month`, throughMonth < 12 ? `${later}, eller null när den inte är känd` : 'inga kända köp, för alla månader har utfall', month)]),
    ]),
    ...(options.asIf ?? []).flatMap(({ group, fromMonth, percent }, at) => [
      ...(group === null ? [] : known(group, `asIf.${String(at)}.group`)),
      ...(isLater(fromMonth, throughMonth) ? [] : [issue(`asIf.${String(at)}.fromMonth`, throughMonth < 12 ? later : 'ingen tänkt ändring, för alla månader har utfall', fromMonth)]),
      ...(isPercent(percent) ? [] : [issue(`asIf.${String(at)}.percent`, 'procent som decimaltext, minst -100, till exempel "-20" eller "2.5"', percent)]),
    ]),
  ];
}

function methodsOf({ method, methods = {} }: FrameControlOptions): readonly (readonly [string, FrameMethod])[] {
  return [['method', method], ...Object.entries(methods).map(([group, own]) => [`methods.${group}`, own] as const)];
}

/** A year is foretold from years before it, each counted once. */
function earlierIssues(path: string, method: FrameMethod, planYear: number): HjmIssue[] {
  if (method.kind !== 'seasonal') return [];
  const years = method.earlier.map(({ year }) => year);
  return years.flatMap((year, at) => [
    ...(year < planYear ? [] : [issue(`${path}.earlier.${String(at)}.year`, `ett år före ${String(planYear)}`, year)]),
    ...(years.indexOf(year) === at ? [] : [issue(`${path}.earlier.${String(at)}.year`, 'varje år en gång', year)]),
  ]);
}

/** Decimal text of at most six digits and nine decimals, at least -100. */
function isPercent(text: string): boolean {
  const percent = /^-?\d{1,6}(\.\d{1,9})?$/.test(text) ? readExact(text) : undefined;
  return percent !== undefined && compareExact(percent, whole(-100)) >= 0;
}

function isLater(month: number, throughMonth: number): boolean {
  return Number.isInteger(month) && month > throughMonth && month <= 12;
}

/** What each month of a group is multiplied by. */
export function changeFactors(changes: readonly InvestmentChange[], group: string): Exact[] {
  return Array.from({ length: 12 }, (_, at) =>
    changes
      .filter((change) => (change.group === null || change.group === group) && change.fromMonth <= at + 1)
      .reduce((factor, { percent }) => over(times(factor, plus(exactOf(percent, 'asIf.percent'), whole(100))), whole(100)), whole(1)),
  );
}

/** Commitments of a group that have come by the end of a month; those without a month come in the month that is said. */
export function committedBy(commitments: readonly InvestmentCommitment[], group: string, month: number, unknownIn: number): Ore {
  return sumOre(commitments.filter((one) => one.group === group && (one.month ?? unknownIn) <= month).map(({ amount }) => amount));
}
