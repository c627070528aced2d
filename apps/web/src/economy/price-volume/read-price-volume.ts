import { HjmError } from '@hjm/core';
import { PRICE_VOLUME_COLUMNS, type PriceVolumeItem, priceVolumeOfRecords, type PriceVolumeRecord } from '@hjm/economics';

const WORKBOOK = [0x50, 0x4b];

/** The items of a file, and whether the file says of itself that it is made up. */
type PriceVolumeRead = { readonly items: readonly PriceVolumeItem[]; readonly demo: boolean };

/**
 * Reads a file in the browser, CSV or Excel by its content. Nothing is sent anywhere.
 *
 * @throws HjmError with row and column of everything that is wrong
 */
export async function readPriceVolume(file: Blob): Promise<PriceVolumeRead> {
  const { readRecords, tableOf } = await import('@hjm/tables');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const table = WORKBOOK.every((mark, at) => bytes[at] === mark) ? tableOf(await firstSheet(bytes)) : await csvTable(bytes);
  const { records, badRows, headers } = readRecords(PRICE_VOLUME_COLUMNS, table);
  const issues = badRows.flatMap(({ line, problems }) => problems.map(({ column, expected, found, nearest }) => ({ path: `rad ${String(line)}${column === undefined ? '' : `, ${column}`}`, expected, found, ...(nearest === undefined ? {} : { nearest }) })));
  if (issues.length > 0) throw new HjmError('invalid-rows', 'Filen går inte att läsa.', issues);
  return { items: priceVolumeOfRecords(records as readonly unknown[] as readonly { readonly line: number; readonly record: PriceVolumeRecord }[]), demo: headers.unknown.some(({ header }) => header.toLowerCase() === 'demodata') };
}

async function csvTable(bytes: Uint8Array) {
  const { readCsv } = await import('@hjm/tables/csv');
  return readCsv(bytes, { guarded: true });
}

/** The first sheet that is not hidden, else the first one. */
async function firstSheet(bytes: Uint8Array) {
  const { readXlsx } = await import('@hjm/tables/xlsx');
  const sheets = await readXlsx(bytes);
  return sheets.find(({ hidden }) => !hidden) ?? sheets[0] ?? { name: '', rows: [] };
}
