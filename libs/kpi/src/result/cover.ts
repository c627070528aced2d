import type { KpiDefinition } from '../definition/definition-types.js';
import type { KpiPartial } from '../fold/partial.js';
import { strandsOf } from '../fold/strand.js';
import { firstDay, monthNumber, monthText } from '../period/month.js';
import type { KpiPeriod } from '../period/period.js';
import type { KpiDerivation } from './result-types.js';

/**
 * Whether the data of every table that the indicator needs cover the period: as said, or else from first to last record. Whatever is said,
 * a month that begins after the last day known is not covered.
 */
export function isCovered(definition: KpiDefinition, partial: KpiPartial, period: KpiPeriod): boolean {
  const [from, to] = [monthNumber(period.from), monthNumber(period.to)];
  if (firstDay(to) > partial.asOf) return false;
  return tablesOf(definition).every((table) => {
    const months = partial.covers[table];
    if (months !== undefined) return Array.from({ length: to - from + 1 }, (_, place) => from + place).every((month) => months.includes(month));
    const seen = partial.seen[table];
    return seen !== undefined && seen[0] <= from && to <= seen[1];
  });
}

/** The tables of the indicator with the months that their data cover; those without data are left out. */
export function coverOf(definition: KpiDefinition, partial: KpiPartial): KpiDerivation['tables'] {
  return tablesOf(definition).flatMap((table) => {
    const months = partial.covers[table] ?? partial.seen[table];
    const [from, to] = [months?.[0], months?.at(-1)];
    return from === undefined || to === undefined ? [] : [{ table, from: monthText(from), to: monthText(to) }];
  });
}

function tablesOf(definition: KpiDefinition): readonly string[] {
  return [...new Set(strandsOf(definition).map(({ rows }) => rows.table))];
}
