import { HjmError } from '@hjm/core';
import { shortestDecimal } from '../decimal-text.js';
import type { Cell, Row } from '../table-types.js';
import { readRaw } from './hucre-read.js';
import type { RawCell, RawSheet } from './raw-workbook.js';
import type { XlsxLimits, XlsxSheet } from './xlsx-types.js';
import { checkZip, notXlsx, tooLarge } from './zip-limits.js';

/** An encrypted workbook, and an old .xls, is an OLE file and begins so. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const MOST_SHEETS = 100;
/** Excel's first day. */
const FIRST_DAY = '1900-01-01';

/**
 * Reads all sheets of a workbook. Numbers come as the shortest decimal text of what Excel keeps, days as days in either date
 * system, formulas as their last value, and one that has none as the error `#FORMULA`. Empty is null, zero is a number.
 *
 * Memory: a sheet may span 20 million cells, counted as a rectangle; a larger one is refused.
 *
 * @throws HjmError `not-xlsx`, `xlsx-too-large`, `xlsx-locked` (with a password, or the old .xls)
 */
export async function readXlsx(bytes: Uint8Array, limits: XlsxLimits = {}): Promise<XlsxSheet[]> {
  if (OLE.every((byte, k) => bytes[k] === byte)) {
    throw new HjmError('xlsx-locked', 'Filen är skyddad med lösenord eller sparad i det gamla formatet .xls. Spara den som .xlsx utan lösenord.', [
      { path: 'file', expected: 'en Excelfil (.xlsx) utan lösenord', found: 'en OLE-fil' },
    ]);
  }
  checkZip(bytes, limits);
  const mostSheets = limits.maxSheets ?? MOST_SHEETS;
  let sheets: RawSheet[];
  try {
    sheets = await readRaw(bytes, mostSheets);
  } catch (error) {
    // The reader says in English what went wrong; what matters to people is which of the two it is.
    const beyond = error instanceof Error && /\blimit\b/.test(error.message);
    throw beyond ? tooLarge('en arbetsbok inom gränserna', 'en större') : notXlsx('en hel arbetsbok', 'en skadad fil');
  }
  if (sheets.length > mostSheets) throw tooLarge(`högst ${mostSheets} blad`, 'fler');
  return sheets.map((sheet) => ({ name: sheet.name, hidden: sheet.hidden, rows: rowsOf(sheet) }));
}

function rowsOf(sheet: RawSheet): Row[] {
  const rows: Row[] = [];
  for (const [row, raw] of sheet.rows.entries()) {
    const cells = raw.map((value, column) => cellOf(value, sheet.special.get(`${row},${column}`)));
    if (cells.some((cell) => cell !== null)) rows.push({ line: row + 1, cells });
  }
  return rows;
}

function cellOf(value: RawCell, special: 'error' | 'formula' | undefined): Cell {
  if (special === 'error') return { error: String(value) };
  if (special === 'formula' && value === null) return { error: '#FORMULA' };
  if (value === null || value === '') return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return { boolean: value };
  if (typeof value === 'number') return Number.isFinite(value) ? { number: shortestDecimal(value) } : { error: '#NUM!' };
  const time = value.getTime();
  if (Number.isNaN(time)) return { error: '#DATE' };
  // Excel keeps moments as parts of a day; the nearest second is what was meant.
  const text = new Date(Math.round(time / 1000) * 1000).toISOString();
  if (text.length !== 24) return { error: '#DATE' };
  if (!text.endsWith('T00:00:00.000Z')) return { moment: text.slice(0, 19) };
  // A zero that is shown as a date is no day, though it counts back to one: Excel shows 1900-01-00.
  return text < FIRST_DAY ? { error: '#DATE' } : { day: text.slice(0, 10) };
}
