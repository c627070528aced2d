import type { HjmIssue } from '@hjm/core';
import type { Ore, Rounding } from '@hjm/core/money';
import { type Exact, over, plus, roundExact, times, whole } from '../exact/exact.js';
import { issue } from '../issues/issues.js';
import { under } from '../record/under.js';
import { monthName } from '../statement/month-name.js';
import { isSpending, SPENDING } from './define-plan.js';
import type { FrameMethod } from './frame-method.js';

export type GroupSoFar = { readonly group: string; readonly labelSv: string; readonly sum: Ore; readonly throughMonth: number };

/**
 * Cumulative sums of a group for the months after the last with an outcome, by its method: each rounded once from its exact value.
 * `factors`: what each of the twelve months is multiplied by.
 */
export function foretold(so: GroupSoFar, method: FrameMethod, factors: readonly Exact[], rounding: Rounding, issues: HjmIssue[]): Ore[] {
  const weights = weightsOf(so, method, issues);
  if (weights === null) return [];
  const before = weights.slice(0, so.throughMonth).reduce((sum, weight) => sum + weight, 0n);
  const scaled = method.kind !== 'restAsBudgeted';
  const rest = weights.slice(so.throughMonth);
  if (scaled && before === 0n && (so.sum > 0 || rest.some((weight) => weight > 0n))) {
    const until = `till och med ${monthName(so.throughMonth)}`;
    issues.push(issue(`method.${so.group}`, `belopp för ${so.labelSv} ${until} att räkna upp med (välj annars en annan metod för gruppen)`, 0));
    return [];
  }
  let more = whole(0);
  return rest.map((weight, at) => {
    more = plus(more, times(factors[so.throughMonth + at] ?? whole(1), whole(weight)));
    const exact = !scaled ? more : before === 0n ? whole(0) : over(times(more, whole(so.sum)), whole(before));
    return roundExact(plus(whole(so.sum), exact), rounding, `forecast.${so.group}`);
  });
}

function weightsOf({ group, labelSv, throughMonth }: GroupSoFar, method: FrameMethod, issues: HjmIssue[]): readonly bigint[] | null {
  if (method.kind === 'linear' || throughMonth === 12) return Array.from({ length: 12 }, () => 1n);
  const sources =
    method.kind === 'seasonal'
      ? method.earlier.map(({ year, groups }) => ({ path: `method.earlier.${String(year)}.${group}`, months: under(groups, group) }))
      : [{ path: `method.months.${group}`, months: under(method.months, group) }];
  if (sources.length === 0) issues.push(issue('method.earlier', 'minst ett tidigare år', []));
  let faults = sources.length === 0 ? 1 : 0;
  for (const { path, months } of sources) {
    if (months?.length !== 12) {
      faults += 1;
      issues.push(issue(path, `tolv månader för ${labelSv}`, months));
      continue;
    }
    for (const [at, ore] of months.entries()) {
      if (isSpending(ore)) continue;
      faults += 1;
      issues.push(issue(`${path}.${String(at)}`, ore === null ? `beloppet för ${monthName(at + 1)} (0 om inget köptes)` : SPENDING, ore));
    }
  }
  return faults > 0 ? null : Array.from({ length: 12 }, (_, at) => sources.reduce((sum, { months }) => sum + BigInt(months?.[at] ?? 0), 0n));
}
