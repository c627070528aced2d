import { HjmError, type HjmIssue, type LocalDate, foundText } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { formatKronor } from '@hjm/core/text';
import { definePriceList, type PriceList, type PriceListVersion } from '../price-list/price-list.js';

/** A row of a price list, its cells read. */
export type PriceRecord = {
  readonly version: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly decided: LocalDate | null;
  readonly article: string;
  readonly reason: string | null;
  readonly ore: Ore;
};

/**
 * A price list of its rows, versions in the order of their days.
 *
 * @throws HjmError `invalid-price-list`, with every line that is wrong; also when rows of one version disagree about its days
 */
export function priceListOf(head: Pick<PriceList, 'id' | 'titleSv' | 'unit' | 'approval'>, rows: Iterable<{ readonly record: PriceRecord; readonly line: number }>): PriceList {
  const versions = new Map<string, { version: Omit<PriceListVersion, 'prices'>; line: number; prices: { article: string; reason?: string; ore: Ore }[] }>();
  const seen = new Map<string, number>();
  const issues: HjmIssue[] = [];
  for (const { record, line } of rows) {
    let entry = versions.get(record.version);
    if (entry === undefined) {
      const { version: id, validFrom, validTo, decided } = record;
      versions.set(id, (entry = { version: { id, validFrom, ...(validTo === null ? {} : { validTo }), decided, citation: null }, line, prices: [] }));
    }
    for (const key of ['validFrom', 'validTo', 'decided'] as const) {
      const first = entry.version[key] ?? null;
      if (record[key] !== first) {
        throw new HjmError('invalid-price-list', `Rad ${line}: version ${foundText(record.version)} har en annan dag än på rad ${entry.line}.`, [
          { path: `rad ${line}, ${key}`, expected: foundText(first), found: foundText(record[key]) },
        ]);
      }
    }
    const price = JSON.stringify([record.version, record.article, record.reason]);
    const same = seen.get(price);
    if (same !== undefined) issues.push({ path: `rad ${line}`, expected: `ett enda pris per version, artikel och orsak`, found: `${foundText([record.article, record.reason].filter(Boolean).join(', '))} också på rad ${same}` });
    seen.set(price, line);
    if (record.ore < 0) issues.push({ path: `rad ${line}, pris`, expected: 'ett pris som inte är negativt', found: formatKronor(record.ore) });
    entry.prices.push({ article: record.article, ...(record.reason === null ? {} : { reason: record.reason }), ore: record.ore });
  }
  const [first] = issues;
  if (first !== undefined) throw new HjmError('invalid-price-list', `${first.path}: väntade ${first.expected}, fick ${first.found}.`, issues);
  const sorted = [...versions.values()].sort((a, b) => (a.version.validFrom < b.version.validFrom ? -1 : a.version.validFrom > b.version.validFrom ? 1 : 0));
  return definePriceList({ ...head, versions: sorted.map(({ version, prices }) => ({ ...version, prices })) });
}
