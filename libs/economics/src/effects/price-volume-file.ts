import type { Ore } from '@hjm/core/money';
import { roundedAmount } from '../amount/amount.js';
import type { AmountPrint } from '../amount/amount-unit.js';
import type { FileCell, FileColumn, FileTable } from '../table/file-table.js';
import { kronorCell } from '../table/kronor-cell.js';
import { checkPriceVolume } from './check-price-volume.js';
import { toldParts } from './told-parts.js';
import type { EffectParts, PriceVolumeEffects, PriceVolumeItem, VolumeAtPrice } from './price-volume-types.js';

/** A file with one item a row. A period with neither volume nor price is one in which the item did not exist. */
export const PRICE_VOLUME_COLUMNS: readonly FileColumn[] = [
  { key: 'key', headers: ['Nyckel', 'Artikel', 'Id'], kind: 'text', required: true },
  { key: 'labelSv', headers: ['Benämning', 'Namn'], kind: 'text', required: true },
  { key: 'volumeBefore', headers: ['Volym före'], kind: 'decimal', scale: 6, required: false },
  { key: 'priceBefore', headers: ['Pris före', 'Pris före (kr)'], kind: 'ore', required: false },
  { key: 'volumeAfter', headers: ['Volym efter'], kind: 'decimal', scale: 6, required: false },
  { key: 'priceAfter', headers: ['Pris efter', 'Pris efter (kr)'], kind: 'ore', required: false },
];

/** A record of such a file, as `readRecords` of `@hjm/tables` gives it. */
export type PriceVolumeRecord = {
  readonly key: string;
  readonly labelSv: string;
  readonly volumeBefore?: string | undefined;
  readonly priceBefore?: Ore | undefined;
  readonly volumeAfter?: string | undefined;
  readonly priceAfter?: Ore | undefined;
};

const HEADER: { readonly [field: string]: string } = { key: 'Nyckel', labelSv: 'Benämning', before: 'Volym före', 'before.volume': 'Volym före', 'before.price': 'Pris före', 'after.volume': 'Volym efter', 'after.price': 'Pris efter' };

/**
 * The items of a file.
 *
 * @throws HjmError `invalid-items` with line and column of everything that is wrong
 */
export function priceVolumeOfRecords(records: readonly { readonly line: number; readonly record: PriceVolumeRecord }[]): readonly PriceVolumeItem[] {
  const items = records.map(({ record }) => ({ key: record.key, labelSv: record.labelSv, before: sideOf(record.volumeBefore, record.priceBefore), after: sideOf(record.volumeAfter, record.priceAfter) }));
  return checkPriceVolume(items, (index, field) => `rad ${String(records[index]?.line ?? 0)}, ${HEADER[field] ?? field}`);
}

/** The items as a file that {@link priceVolumeOfRecords} reads back. A period of which neither is known cannot be told from none. */
export function priceVolumeTable(items: readonly PriceVolumeItem[]): FileTable {
  const side = (of: VolumeAtPrice | null): readonly FileCell[] => [numberCell(of?.volume ?? null), kronorCell(of?.price ?? null)];
  return { columns: PRICE_VOLUME_COLUMNS.map(({ headers }) => headers[0] ?? ''), rows: items.map(({ key, labelSv, before, after }) => [key, labelSv, ...side(before), ...side(after)]) };
}

/** The effects as a table with a sum, with the parts that the rules tell by themselves; with a print that rounds, each figure is rounded by itself. */
export function priceVolumeEffectsTable({ options, items, before, after, change, parts }: PriceVolumeEffects, print: AmountPrint): FileTable {
  const told = toldParts(options);
  const cell = (ore: Ore | null): FileCell => numberCell(ore === null ? null : roundedAmount(ore, print));
  const row = (of: { before: Ore | null; after: Ore | null; change: Ore | null; parts: EffectParts | null }): readonly FileCell[] => [of.before, of.after, of.change, ...told.map(({ part }) => of.parts?.[part] ?? null)].map(cell);
  return {
    columns: ['Benämning', ...['Före', 'Efter', 'Förändring', ...told.map(({ labelSv }) => labelSv)].map((header) => `${header} (${print.unit})`)],
    rows: [...items.map((item) => [item.labelSv, ...row(item)]), ['Summa', ...row({ before, after, change, parts })]],
  };
}

const numberCell = (number: string | null): FileCell => (number === null ? null : { number });

function sideOf(volume: string | undefined, price: Ore | undefined): VolumeAtPrice | null {
  return volume === undefined && price === undefined ? null : { volume: volume ?? null, price: price ?? null };
}
