import type { HjmIssue } from '@hjm/core';
import { issue } from '../issues/issues.js';
import { daysIssues, keyIssues, textIssues, textOrNullIssues, wordIssues, wordOrNullIssues } from '../plan/plan-issues.js';
import type { Measure, MeasureEffect } from './measure-types.js';
import { MEASURE_CATEGORIES, MEASURE_KINDS, MEASURE_PERSPECTIVES, MEASURE_STATUSES } from './measure-words.js';

/** What is wrong in a measure by itself. */
export function measureIssues(measure: Measure, path: string, before: readonly string[], years: readonly number[]): HjmIssue[] {
  return [
    ...keyIssues(measure.key, `${path}.key`, before),
    ...textIssues(measure.titleSv, `${path}.titleSv`),
    ...wordOrNullIssues(measure.category, MEASURE_CATEGORIES, `${path}.category`),
    ...kindIssues(measure, path),
    ...Object.entries(measure.effects).flatMap(([year, effect]) => effectIssues(year, effect, `${path}.effects.${year}`, years)),
    ...textOrNullIssues(measure.ownerRoleSv, `${path}.ownerRoleSv`),
    ...textOrNullIssues(measure.riskSv, `${path}.riskSv`),
    ...Object.entries(measure.consequences).flatMap(([perspective, text]) => [
      ...wordIssues(perspective, MEASURE_PERSPECTIVES, `${path}.consequences.${perspective}`),
      ...textIssues(text, `${path}.consequences.${perspective}`),
    ]),
    ...wordOrNullIssues(measure.status, MEASURE_STATUSES, `${path}.status`),
    ...daysIssues(measure.followUp.map(({ day }) => day), (index) => `${path}.followUp.${String(index)}.day`),
    ...measure.followUp.flatMap(({ textSv, status }, index) => [
      ...textIssues(textSv, `${path}.followUp.${String(index)}.textSv`),
      ...wordOrNullIssues(status, MEASURE_STATUSES, `${path}.followUp.${String(index)}.status`),
    ]),
  ];
}

function kindIssues({ kind, kindReasonSv }: Measure, path: string): HjmIssue[] {
  if (kind === null && kindReasonSv !== undefined) return [issue(`${path}.kindReasonSv`, 'inget skäl, för insatsen är inte klassad', kindReasonSv)];
  return [...wordOrNullIssues(kind, MEASURE_KINDS, `${path}.kind`), ...(kindReasonSv === undefined ? [] : textIssues(kindReasonSv, `${path}.kindReasonSv`))];
}

function effectIssues(year: string, effect: MeasureEffect, path: string, years: readonly number[]): HjmIssue[] {
  const known = years.map(String);
  const outside = known.includes(year) ? [] : [issue(path, `ett år i planen: ${known.join(', ')}`, year, known)];
  if ('column' in effect) return [...outside, ...wordIssues(effect.column, ['notRecoverable'], `${path}.column`), ...amountIssues(effect.amount, `${path}.amount`)];
  if (effect.planned === null && effect.realised === null) return [...outside, issue(path, 'minst ett belopp; ett år utan belopp utelämnas', null)];
  const both = (['planned', 'realised'] as const).flatMap((key) => (effect[key] === null ? [] : amountIssues(effect[key], `${path}.${key}`)));
  return [...outside, ...both];
}

function amountIssues(amount: unknown, path: string): HjmIssue[] {
  return Number.isSafeInteger(amount) ? [] : [issue(path, 'ett helt antal öre', amount)];
}
