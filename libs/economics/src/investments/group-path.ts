import type { HjmIssue } from '@hjm/core';
import { roundOre, type Ore, type Rounding } from '@hjm/core/money';
import { Decimal } from 'decimal.js';
import { issue } from '../issues/issues.js';
import { under } from '../record/under.js';
import { isSpending, SPENDING } from './define-plan.js';
import type { FrameMethod } from './frame-method.js';
import { monthName } from './month-name.js';

/** Wide enough that products of amounts are exact and only the one division is cut, far beyond the öre. */
const Exact = Decimal.clone({ precision: 120 });

export type GroupSoFar = { readonly group: string; readonly labelSv: string; readonly sum: Ore; readonly throughMonth: number };

/**
 * Cumulative sums of a group for the months after the last with an outcome, by its method: each rounded once from its exact value.
 * `factors`: what each of the twelve months is multiplied by.
 */
export function foretold(so: GroupSoFar, method: FrameMethod, factors: readonly Decimal.Value[], rounding: Rounding, issues: HjmIssue[]): Ore[] {
  const weights = weightsOf(so, method, issues);
  if (weights === null) return [];
  const before = weights.slice(0, so.throughMonth).reduce((sum, weight) => sum.plus(weight), new Exact(0));
  const scaled = method.kind !== 'restAsBudgeted';
  const rest = weights.slice(so.throughMonth);
  if (scaled && before.isZero() && (so.sum > 0 || rest.some((weight) => weight.gt(0)))) {
    const until = `till och med ${monthName(so.throughMonth)}`;
    issues.push(issue(`method.${so.group}`, `belopp för ${so.labelSv} ${until} att räkna upp med (välj annars en annan metod för gruppen)`, 0));
    return [];
  }
  let more = new Exact(0);
  return rest.map((weight, at) => {
    more = more.plus(new Exact(factors[so.throughMonth + at] ?? 1).times(weight));
    const exact = scaled ? (before.isZero() ? new Exact(0) : more.times(so.sum).div(before)) : more;
    return roundOre(exact.plus(so.sum).toString(), rounding, 1, `forecast.${so.group}`);
  });
}

function weightsOf({ group, labelSv, throughMonth }: GroupSoFar, method: FrameMethod, issues: HjmIssue[]): readonly Decimal[] | null {
  if (method.kind === 'linear' || throughMonth === 12) return Array.from({ length: 12 }, () => new Exact(1));
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
  return faults > 0 ? null : Array.from({ length: 12 }, (_, at) => sources.reduce((sum, { months }) => sum.plus(months?.[at] ?? 0), new Exact(0)));
}
