import { foundText } from '@hjm/core';
import type { Rental, RentalProblem } from '@hjm/pricing';
import { CHANGE_COLUMNS, RENTAL_COLUMNS, type RegisterColumn } from '@hjm/pricing/register';
import type { RentalPlace } from './read-rentals.js';

/** Something wrong in a row of a file: where, why, and the row as it stands. A row with several faults has several of these. */
export type RowFault = {
  readonly file: string;
  readonly line: number | null;
  readonly rental: string | null;
  readonly code: string;
  /** What is wrong, in few words. */
  readonly what: string;
  /** The header of the column. */
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;
  readonly nearest: string | null;
  /** What was left out, where it can be worked out. */
  readonly ore: number | null;
  readonly row: string;
};

/** How faults stand in a file. */
export const FAULT_COLUMNS: readonly RegisterColumn[] = [
  { key: 'file', headers: ['fil'], kind: 'text', required: true },
  { key: 'line', headers: ['rad'], kind: 'integer', required: false },
  { key: 'rental', headers: ['uthyrning'], kind: 'text', required: false },
  { key: 'what', headers: ['fel'], kind: 'text', required: true },
  { key: 'column', headers: ['kolumn'], kind: 'text', required: false },
  { key: 'expected', headers: ['väntade'], kind: 'text', required: true },
  { key: 'found', headers: ['fick'], kind: 'text', required: true },
  { key: 'nearest', headers: ['menade du'], kind: 'text', required: false },
  { key: 'ore', headers: ['belopp'], kind: 'ore', required: false },
  { key: 'row', headers: ['raden som den står'], kind: 'text', required: false },
];

/** The fault as a sentence. */
export function faultText({ file, line, rental, what, column, expected, found, nearest }: RowFault): string {
  const where = [line === null ? file : `${file} rad ${line}`, ...(rental === null || rental === '' ? [] : [`uthyrning ${rental}`]), ...(column === null ? [] : [`kolumn ${column}`])].join(', ');
  return `${where}: ${what}. Väntade ${expected}, fick ${found}.${nearest === null ? '' : ` Menade du ${nearest}?`}`;
}

/** Where a problem of a rental stands: in its own row, or in that of the change that brought it. */
export function placeOf(problem: Pick<RentalProblem, 'path' | 'found'>, rental: Rental, place: RentalPlace): Pick<RowFault, 'file' | 'line' | 'column' | 'row'> {
  const { path, found } = problem;
  const [first, index, key] = path.split('.');
  const event = first === 'events' ? Number(index) : rental.events.findIndex((one) => path === 'payer' && 'payer' in one && foundText(one.payer) === found);
  const { changes = [] } = place;
  const change = changes[event - (rental.events.length - changes.length)];
  const { file, line, row } = change ?? place;
  return { file, line, column: change === undefined ? columnOf(path, rental) : headerOf(CHANGE_COLUMNS, key ?? path), row: row() };
}

function columnOf(path: string, { events }: Rental): string | null {
  const [first = '', index, key] = path.split('.');
  if (first !== 'events') return headerOf(RENTAL_COLUMNS, first);
  const event = events[Number(index)];
  if (event === undefined || key === undefined) return null;
  if (key !== 'on' && key !== 'registered') return headerOf(RENTAL_COLUMNS, key);
  return event.kind === 'changed' ? 'datum' : headerOf(RENTAL_COLUMNS, key === 'on' ? event.kind : `${event.kind}Registered`);
}

function headerOf(columns: readonly RegisterColumn[], wanted: string): string | null {
  return columns.find(({ key }) => key === wanted)?.headers[0] ?? null;
}
