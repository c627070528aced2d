import { foundText, HjmError, type LocalDate } from '@hjm/core';
import { addCells, type Cell } from './cells.js';
import type { OpenRecords } from '../open/open-records.js';
import { mergeOpenRecords } from '../open/open-records.js';
import { span, union } from './union.js';

/**
 * What some of the records came to: plain JSON, to be kept and merged with what other records came to. Merging is associative and
 * commutative, so that months, units, regions and processors can be counted apart and put together in any order.
 */
export type KpiPartial = {
  readonly asOf: LocalDate;
  /** What was counted, by indicator: partials of different definitions are never merged. */
  readonly measures: { readonly [kpi: string]: string };
  /** Sums by strand, then by `<time>|<breakdown>|<values>`; the time is the number of a month, or of a day where a stock is counted. */
  readonly cells: { readonly [strand: string]: { readonly [cell: string]: Cell } };
  /** Records of each group, and how many it takes, by strand, cell and group. */
  readonly groups: { readonly [strand: string]: { readonly [cell: string]: { readonly [group: string]: readonly [records: number, need: number] } } };
  /** First and last month with a record, by table. */
  readonly seen: { readonly [table: string]: readonly [first: number, last: number] };
  /** The months that the data are said to cover, in order, by table. */
  readonly covers: { readonly [table: string]: readonly number[] };
  /** What is known of records whose events have not all come. */
  readonly open: { readonly [table: string]: OpenRecords };
};

/**
 * Two partial results as one. The order does not matter, and neither does how records were divided, as long as none was in both.
 *
 * An indicator, and a month of a table, that only one of them has is taken from that one: whoever merges units or regions sees to it that
 * all were counted for the same indicators and cover the same months, by {@link FoldOptions.covers} and `measures`.
 *
 * @throws HjmError `different-partials` when they were counted by other definitions or as of other days
 */
export function mergePartials(one: KpiPartial, other: KpiPartial): KpiPartial {
  if (one.asOf !== other.asOf) throw different('asOf', one.asOf, other.asOf);
  return {
    asOf: one.asOf,
    measures: union(one.measures, other.measures, (a, b, kpi) => {
      if (a !== b) throw different(`measures.${kpi}`, a, b);
      return a;
    }),
    cells: union(one.cells, other.cells, (a, b) => union(a, b, addCells)),
    groups: union(one.groups, other.groups, (a, b) => union(a, b, (c, d) => union(c, d, ([records, need], [more, needed]) => [records + more, Math.max(need, needed)] as const))),
    seen: union(one.seen, other.seen, span),
    covers: union(one.covers, other.covers, (a, b) => [...new Set([...a, ...b])].sort((x, y) => x - y)),
    open: union(one.open, other.open, mergeOpenRecords),
  };
}

function different(path: string, a: string, b: string): HjmError {
  return new HjmError('different-partials', 'Delresultaten är räknade på olika sätt och kan inte läggas ihop.', [{ path, expected: foundText(a), found: foundText(b) }]);
}
