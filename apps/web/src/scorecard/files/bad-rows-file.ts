import type { Cell } from '@hjm/tables';
import type { BadRow } from './import-api.js';

/** Rows that were not read in, as a table: a line of the file and a problem each. */
export function badRowsTable(file: string, badRows: readonly BadRow[]): readonly (readonly Cell[])[] {
  const rows = badRows.flatMap(({ line, problems }) => problems.map(({ column, expected, found, nearest }): Cell[] => [file, { number: String(line) }, column, expected, found, nearest ?? null]));
  return [['Fil', 'Rad', 'Kolumn', 'Väntat', 'Funnet', 'Närmast'], ...rows];
}
