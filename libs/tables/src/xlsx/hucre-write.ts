import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx';
import type { RawContent, RawOptions } from './raw-workbook.js';

const BOLD: CellStyle = { font: { bold: true } };

/** The only way from us to hucre's writer. */
export async function writeRaw(sheets: readonly RawContent[], options: RawOptions): Promise<Uint8Array> {
  return writeXlsx({
    dateSystem: options.dateSystem,
    // Without a day of its own the file would carry the clock's, and equal tables would not be equal bytes.
    properties: { modified: new Date(Date.UTC(2000, 0, 1)), ...(options.title === undefined ? {} : { title: options.title }) },
    sheets: sheets.map(({ name, rows, columns, asText, formats }) => ({
      name,
      rows: rows.map((row) => [...row]),
      columns: columns.map(({ width, numberFormat }) => (numberFormat === undefined ? { width } : { width, numFmt: numberFormat })),
      cells: new Map([...header(columns.length, asText, formats), ...overrides(asText, formats)]),
      freezePane: { rows: 1 },
      a11y: { headerRow: 0 },
    })),
  });
}

function* header(columns: number, asText: RawContent['asText'], formats: RawContent['formats']): Generator<[string, Partial<Cell>]> {
  for (let column = 0; column < columns; column++) {
    const place = `0,${column}`;
    if (!asText.has(place) && !formats.has(place)) yield [place, { style: { ...BOLD, numFmt: '@' } }];
  }
}

function* overrides(asText: RawContent['asText'], formats: RawContent['formats']): Generator<[string, Partial<Cell>]> {
  for (const [place, text] of asText) yield [place, { value: text, type: 'richText', richText: [{ text }] }];
  for (const [place, numFmt] of formats) {
    if (!asText.has(place)) yield [place, { style: place.startsWith('0,') ? { ...BOLD, numFmt } : { numFmt } }];
  }
}
