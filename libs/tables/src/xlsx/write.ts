import { foundText, HjmError, isLocalDate } from '@hjm/core';
import { decimalText, shortestDecimal } from '../decimal-text.js';
import { guardText } from '../formula-guard.js';
import type { Cell } from '../table-types.js';
import { writeRaw } from './hucre-write.js';
import type { RawCell, RawContent } from './raw-workbook.js';
import { checkSheetName, checkText } from './xlsx-text.js';
import type { XlsxFormat, XlsxSheetContent, XlsxWriteOptions } from './xlsx-types.js';

// As Excel stores them: it shows comma and space itself where it is Swedish.
const FORMATS: Readonly<Record<XlsxFormat, string>> = {
  text: '@',
  integer: '#,##0',
  decimal: '#,##0.00',
  kronor: '#,##0.00\\ "kr"',
  percent: '0.0##\\ "%"',
  day: 'yyyy-mm-dd',
};
const MOST_ROWS = 1_048_576;
const NARROWEST = 8;
const WIDEST = 60;
const MEASURED = 1000;

/**
 * The sheets as a workbook: a bold header that stays in view, widths that fit, formats for kronor, per cent and days. Texts are stored as
 * texts, never as formulas, and those that look like one have the format Text, so that they stay texts when somebody edits them.
 * Equal tables give equal bytes: the file carries no time of writing.
 *
 * @throws HjmError `uneven-row`, `invalid-number`, `number-not-exact` (more digits than Excel keeps), `invalid-date` (Excel's days are
 * 1900-01-01 to 9999-12-31), `invalid-text`, `sheet-name`, `too-many-rows`
 */
export async function writeXlsx(sheets: readonly XlsxSheetContent[], options: XlsxWriteOptions = {}): Promise<Uint8Array> {
  const { dateSystem = '1900', title } = options;
  const names = new Set<string>();
  for (const { name } of sheets) checkSheetName(name, names);
  if (names.size === 0) throw new HjmError('sheet-name', 'En arbetsbok måste ha minst ett blad.', [{ path: 'sheets', expected: 'minst ett blad', found: 'inget' }]);
  return writeRaw(sheets.map((sheet) => rawOf(sheet, dateSystem)), { title, dateSystem });
}

function rawOf({ name, columns, rows }: XlsxSheetContent, dateSystem: '1900' | '1904'): RawContent {
  const raw: RawCell[][] = [];
  const asText = new Map<string, string>();
  const formats = new Map<string, string>();
  const widths = columns.map(() => NARROWEST);
  const add = (cells: readonly Cell[]): void => {
    const row = raw.length;
    const path = `${name}, row ${row + 1}`;
    if (cells.length !== columns.length) throw cellError('uneven-row', `Rad ${row + 1} i bladet ${name} har ${cells.length} celler men ${columns.length} rubriker.`, path, `${columns.length} celler`, `${cells.length} celler`);
    if (row >= MOST_ROWS) throw cellError('too-many-rows', `Bladet ${name} har fler rader än ett Excelblad kan ha.`, path, `högst ${MOST_ROWS} rader`, 'fler');
    raw.push(cells.map((cell, column) => {
      const place = `${row},${column}`;
      const value = rawCell(cell, `${path}, column ${column + 1}`, dateSystem);
      if (typeof value === 'string') {
        // What looks like an error value would become one.
        if (value.startsWith('#') && !isError(cell)) asText.set(place, value);
        else if (guardText(value) !== value) formats.set(place, '@');
      } else if (value instanceof Date) formats.set(place, cell !== null && typeof cell === 'object' && 'moment' in cell ? 'yyyy-mm-dd hh:mm:ss' : FORMATS.day);
      if (row < MEASURED) widths[column] = Math.max(widths[column] ?? 0, width(value));
      return value;
    }));
  };
  add(columns.map((column) => column.header));
  for (const cells of rows) add(cells);
  return {
    name,
    rows: raw,
    asText,
    formats,
    columns: columns.map((column, k) => ({ width: column.width ?? Math.min(WIDEST, (widths[k] ?? 0) + 2), numberFormat: column.format === undefined ? undefined : FORMATS[column.format] })),
  };
}

function isError(cell: Cell): boolean {
  return cell !== null && typeof cell === 'object' && 'error' in cell;
}

function rawCell(cell: Cell, path: string, dateSystem: '1900' | '1904'): RawCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return checkText(cell, path);
  if ('boolean' in cell) return cell.boolean;
  if ('error' in cell) return checkText(cell.error, path);
  if ('number' in cell) return exact(cell.number, path);
  const [day, time] = 'day' in cell ? [cell.day, '00:00:00'] : [cell.moment.slice(0, 10), cell.moment.slice(11)];
  const first = dateSystem === '1900' ? '1900-01-01' : '1904-01-01';
  if (!isLocalDate(day) || day < first || !/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) {
    throw cellError('invalid-date', 'Excel kan inte hålla den dagen.', path, `en dag från ${first}, skriven ÅÅÅÅ-MM-DD`, foundText('day' in cell ? cell.day : cell.moment));
  }
  return new Date(`${day}T${time}Z`);
}

function exact(text: string, path: string): number {
  const number = Number(decimalText(text, path));
  const [whole = '', fraction = ''] = text.split('.');
  const digits = fraction.replace(/0+$/, '');
  const shortest = digits === '' ? whole : `${whole}.${digits}`;
  if (shortestDecimal(number) === (shortest === '-0' ? '0' : shortest)) return number === 0 ? 0 : number;
  throw cellError('number-not-exact', 'Talet har fler siffror än Excel kan hålla.', path, 'högst ungefär 15 siffror', foundText(text));
}

function width(value: RawCell): number {
  if (typeof value === 'number') return String(value).length + 4;
  return value instanceof Date ? 10 : String(value ?? '').length;
}

function cellError(code: string, message: string, path: string, expected: string, found: string): HjmError {
  return new HjmError(code, message, [{ path, expected, found }]);
}
