import { type Ore, roundOre, type Rounding } from '@hjm/core/money';
import { dividedBy, type Fraction, plus, readDecimal, times, toWhole, whole } from '../fraction.js';
import type { DecimalText } from '../model/model-types.js';
import type { PriceList, PriceRow } from '../price-list/price-list.js';
import type { Article } from '../run/setup.js';
import { faultInStep, type NextVersion, type PriceFault, refuseFaults, versionOf, withVersion } from './next-version.js';

/** A change of prices: in per cent of an article, of a product group or of all, or a new price of an article as it stands. */
export type PriceChange =
  | { readonly article: string; readonly percent: DecimalText }
  | { readonly group: string; readonly percent: DecimalText }
  | { readonly percent: DecimalText }
  /** Such as what a price model's `passThrough` gives. With a reason only the row of that reason. */
  | { readonly article: string; readonly reason?: string; readonly ore: Ore };

/** How a list is priced anew. */
export type Repricing = {
  /** The version that is changed; the last one when left out. */
  readonly of?: string;
  readonly version: NextVersion;
  /** A price as it stands goes before a percentage, an article before its group, and a group before all. One change each. */
  readonly changes: readonly PriceChange[];
  readonly rounding: Rounding;
  /** Rounded to whole multiples of so many öre: 1 when left out, 100 for whole kronor. Unchanged prices are not rounded. */
  readonly toOre?: number;
  /** Which group each article is in, where groups are changed. */
  readonly articles?: readonly Article[];
};

/** One row of the list, before and after; `percent` is the change that was asked for, `null` of a given or unchanged price. */
export type RepricedRow = { readonly article: string; readonly reason: string | null; readonly before: Ore; readonly after: Ore; readonly percent: string | null };

/**
 * The list with a new version in which prices have changed, and each row before and after. Every price is rounded once, by the named
 * rule. A change that meets no row is an error, not nothing.
 *
 * @throws HjmError `invalid-change` with every fault; `unknown-version`, `invalid-price-list`
 */
export function repriced(list: PriceList, how: Repricing): { readonly list: PriceList; readonly rows: readonly RepricedRow[] } {
  const { prices } = versionOf(list, how.of);
  const groups = new Map((how.articles ?? []).map(({ id, group }) => [id, group]));
  checkChanges(how, prices, groups);
  const rows = prices.map((row): RepricedRow & { row: PriceRow } => {
    const change = how.changes.reduce<PriceChange | undefined>((best, each) => (rank(each, row, groups) > (best === undefined ? 0 : rank(best, row, groups)) ? each : best), undefined);
    const after = change === undefined ? row.ore : 'ore' in change ? change.ore : raised(row.ore, change.percent, how);
    return { row, article: row.article, reason: row.reason ?? null, before: row.ore, after, percent: change === undefined || 'ore' in change ? null : String(change.percent) };
  });
  const changed = withVersion(list, how.version, rows.map(({ row, after }) => ({ ...row, ore: after })));
  return { list: changed, rows: rows.map(({ article, reason, before, after, percent }) => ({ article, reason, before, after, percent })) };
}

/** How near a change is to a row; 0 when it does not concern it. */
function rank(change: PriceChange, { article, reason }: PriceRow, groups: ReadonlyMap<string, string>): number {
  if ('ore' in change) return change.article !== article ? 0 : change.reason === undefined ? 4 : change.reason === reason ? 5 : 0;
  if ('article' in change) return change.article === article ? 3 : 0;
  if ('group' in change) return groups.get(article) === change.group ? 2 : 0;
  return 1;
}

function raised(ore: Ore, percent: DecimalText, { rounding, toOre = 1 }: Repricing): Ore {
  const factor = plus(whole(1), dividedBy(readDecimal(percent) as Fraction, whole(100)));
  const exact = dividedBy(times(whole(ore), factor), whole(toOre));
  return roundOre(String(toWhole(exact, rounding) * BigInt(toOre)), 'halfUp');
}

function checkChanges({ changes, toOre }: Repricing, prices: readonly PriceRow[], groups: ReadonlyMap<string, string>): void {
  const shapeless = changes.findIndex((change) => typeof change !== 'object' || (change as unknown) === null || (!('percent' in change) && !('ore' in change)));
  if (shapeless >= 0) refuseFaults('invalid-change', [{ path: `changes.${shapeless}`, expected: 'en ändring i procent eller ett nytt pris', value: changes[shapeless] }]);
  const seen = new Set<string>();
  const faults = changes.flatMap((change, index): PriceFault[] => {
    const path = `changes.${index}`;
    const key = JSON.stringify({ ...change, percent: 'percent' in change, ore: 'ore' in change });
    const twice = seen.has(key);
    seen.add(key);
    const what = 'article' in change ? change.article : 'group' in change ? change.group : 'alla';
    return [
      ...(twice ? [{ path, expected: 'en enda ändring av samma sak', value: what }] : []),
      ...('percent' in change && readDecimal(change.percent) === undefined ? [{ path: `${path}.percent`, expected: 'ändringen i procent, till exempel 4 eller 2.5', value: change.percent }] : []),
      ...(prices.some((row) => rank(change, row, groups) > 0) ? [] : [meetsNothing(change, path, what, prices, groups)]),
    ];
  });
  refuseFaults('invalid-change', [...faultInStep(toOre), ...faults]);
}

function meetsNothing(change: PriceChange, path: string, value: string, prices: readonly PriceRow[], groups: ReadonlyMap<string, string>): PriceFault {
  if ('article' in change) return { path: `${path}.article`, expected: 'en artikel och orsak som har ett pris', value, words: new Set(prices.map(({ article }) => article)) };
  return { path: `${path}.group`, expected: 'en produktgrupp där någon artikel har ett pris', value, words: new Set(groups.values()) };
}
