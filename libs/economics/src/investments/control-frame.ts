import type { HjmIssue } from '@hjm/core';
import { sumOre, type Ore } from '@hjm/core/money';
import { throwIssues } from '../issues/issues.js';
import { under } from '../record/under.js';
import { checkMonth } from '../statement/monthly.js';
import { changeFactors, committedBy, optionIssues } from './control-options.js';
import { growthOf, overrunsOf, partOf } from './control-parts.js';
import type { ControlGroup, FrameControl } from './control-types.js';
import { defineInvestmentPlan } from './define-plan.js';
import { describeFrameMethod, type FrameControlOptions } from './frame-method.js';
import { foretold } from './group-path.js';
import type { InvestmentGroup, InvestmentOutcomes, InvestmentPlan } from './investment-types.js';
import { outcomesToDate } from './outcomes-to-date.js';

/**
 * Follows investments up against their frame after a month: the outcome, the forecast by a named method, what is left, whether and when the
 * frame is exceeded and which groups go beyond a budget of their own. Amounts are whole öre; the forecast of each group and month is
 * rounded once from its exact value, and everything else is sums of these.
 *
 * ```ts
 * import { controlFrame, type InvestmentPlan } from '@hjm/economics';
 *
 * const groups = [{ key: 'mobility', labelSv: 'Förflyttning', kind: null, budget: 1_000_000 }];
 * const plan: InvestmentPlan = { id: 'own-2025', region: 'own', titleSv: 'Eget exempel', year: 2025, frame: 1_000_000, transferred: 0, sections: [], groups, citation: null, roundedTo: null };
 * const control = controlFrame(plan, { year: 2025, throughMonth: 3, toDate: { mobility: 300_000 } }, { throughMonth: 3, method: { kind: 'linear' } });
 * control.forecast; // => 1200000
 * control.status; // => 'willExceed'
 * control.exceededIn; // => { earliest: 11, latest: 11 }
 * ```
 *
 * @throws HjmError `invalid-investment-plan`, `invalid-month`, `invalid-frame-control` with everything that is wrong or missing: a month without
 * an outcome is told, and never taken for zero
 */
export function controlFrame(plan: InvestmentPlan, outcomes: InvestmentOutcomes, options: FrameControlOptions): FrameControl {
  defineInvestmentPlan(plan);
  checkMonth(options.throughMonth, 'throughMonth');
  const issues: HjmIssue[] = optionIssues(plan, options);
  const toDate = outcomesToDate(plan, outcomes, options.throughMonth, issues);
  const paths = issues.length > 0 ? [] : plan.groups.map((group) => pathOf(group, toDate, options, issues));
  throwIssues('invalid-frame-control', `Uppföljningen av ${plan.titleSv} går inte att göra.`, issues);
  return assemble(plan, options, paths);
}

type GroupPath = { readonly group: ControlGroup; readonly earliest: readonly Ore[] };

function pathOf({ key, labelSv, budget, section }: InvestmentGroup, toDate: ReturnType<typeof outcomesToDate>, options: FrameControlOptions, issues: HjmIssue[]): GroupPath {
  const { throughMonth, rounding = 'halfUp', commitments = [], asIf = [] } = options;
  const soFar = toDate.get(key) ?? { sum: 0, cumulative: [] };
  const method = under(options.methods ?? {}, key) ?? options.method;
  const rest = foretold({ group: key, labelSv, sum: soFar.sum, throughMonth }, method, changeFactors(asIf, key), rounding, issues);
  const withUnknownIn = (month: number): Ore[] => rest.map((ore, at) => sumOre([ore, committedBy(commitments, key, throughMonth + 1 + at, month)]));
  const latest = withUnknownIn(12);
  const part = partOf(key, labelSv, budget, soFar.sum, latest.at(-1) ?? soFar.sum);
  const committed = committedBy(commitments, key, 12, 12);
  return { group: { ...part, ...(section === undefined ? {} : { section }), method: method.kind, committed, cumulative: [...soFar.cumulative, ...latest] }, earliest: withUnknownIn(throughMonth + 1) };
}

function assemble(plan: InvestmentPlan, options: FrameControlOptions, paths: readonly GroupPath[]): FrameControl {
  const { throughMonth, method, rounding = 'halfUp', commitments = [], asIf = [] } = options;
  const groups = paths.map(({ group }) => group);
  const outcome = sumOre(groups.map((group) => group.outcome));
  const forecast = sumOre(groups.map((group) => group.forecast));
  const totals = Array.from({ length: 12 }, (_, at) => totalOf(groups.map(({ cumulative }) => cumulative[at] ?? null)));
  const early = Array.from({ length: 12 - throughMonth }, (_, at) => sumOre(paths.map(({ earliest }) => earliest[at] ?? 0)));
  const sections = plan.sections.map(({ key, labelSv, budget }) => {
    const within = groups.filter((group) => group.section === key);
    return partOf(key, labelSv, budget, sumOre(within.map((group) => group.outcome)), sumOre(within.map((group) => group.forecast)));
  });
  const methods = [method, ...plan.groups.flatMap(({ key }) => under(options.methods ?? {}, key) ?? [])];
  return {
    plan: plan.id,
    region: plan.region,
    titleSv: plan.titleSv,
    year: plan.year,
    throughMonth,
    methodsSv: [...new Set(methods.map(describeFrameMethod))],
    rounding,
    frame: plan.frame,
    transferred: plan.transferred,
    outcome,
    forecast,
    left: sumOre([plan.frame, -outcome]),
    leftAtYearEnd: sumOre([plan.frame, -forecast]),
    status: outcome > plan.frame ? 'exceeded' : forecast > plan.frame ? 'willExceed' : 'within',
    exceededIn: exceededIn(plan.frame, totals, early, throughMonth),
    months: totals.map((cumulative, at) => ({ month: at + 1, kind: at < throughMonth ? 'outcome' : 'forecast', cumulative, left: cumulative === null ? null : sumOre([plan.frame, -cumulative]) })),
    groups,
    sections,
    overruns: overrunsOf(groups, sections),
    growth: growthOf(groups, options.yearBefore ?? {}),
    withoutBudget: groups.flatMap(({ labelSv, budget }) => (budget === null ? [labelSv] : [])),
    commitments,
    asIf,
    roundedTo: plan.roundedTo,
  };
}

function totalOf(parts: readonly (Ore | null)[]): Ore | null {
  const known = parts.flatMap((ore) => (ore === null ? [] : [ore]));
  return known.length === parts.length ? sumOre(known) : null;
}

function exceededIn(frame: Ore, totals: readonly (Ore | null)[], early: readonly Ore[], throughMonth: number): FrameControl['exceededIn'] {
  const latest = totals.findIndex((total) => total !== null && total > frame) + 1;
  if (latest === 0) return null;
  if (latest > throughMonth) return { earliest: throughMonth + 1 + early.findIndex((total) => total > frame), latest };
  const lastKnownBefore = totals.slice(0, latest - 1).findLastIndex((total) => total !== null) + 1;
  return { earliest: lastKnownBefore + 1, latest };
}
