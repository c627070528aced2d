import type { Row } from '../table-types.js';
import type { BadRow, ProblemCode, RowProblem } from './column-types.js';

/** A row that did not fit the header, as `readCsv` gives it. */
export type MisfitRow = Row & { readonly code: ProblemCode; readonly expected: number; readonly found: number };

/** A row that did not fit the header as a bad row among the others. */
export function badRowOf({ line, cells, code, expected, found }: MisfitRow): BadRow {
  return { line, cells, problems: [wholeRow(line, code, expected, found)], read: {} };
}

function wholeRow(line: number, code: ProblemCode, expected: number, found: number): RowProblem {
  if (code === 'text-after-quote') return { line, column: undefined, code, expected: 'ett skiljetecken efter avslutande citattecken', found: 'text' };
  return { line, column: undefined, code, expected: cells(expected), found: cells(found) };
}

function cells(count: number): string {
  return `${count} ${count === 1 ? 'cell' : 'celler'}`;
}
