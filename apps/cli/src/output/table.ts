import Table from 'cli-table3';
import { textWidth, wrapText } from './wrap.js';

/** Rows of text under headings. `under`: the column that stands below each row, for texts too long to stand beside others. `right`: columns of figures, to the right edge; such a table has its rows close together. */
export type TableData = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly under?: number; readonly right?: readonly number[] };

/** A space on each side and a line. */
const FRAME = 3;

/**
 * A table that fits the width: columns give way by their need, words are not broken. Where even the longest words do not
 * fit beside each other, each row becomes a list of "heading: cell".
 */
export function tableLines(data: TableData, width: number, heading: (text: string) => string): string[] {
  const { columns, rows, under, right = [] } = data;
  if (rows.length === 0) return [];
  const beside = columns.map((_, column) => column).filter((column) => column !== under);
  const widths = columnWidths(beside.map((column) => [columns, ...rows].map((row) => row[column] ?? '')), width - FRAME * beside.length - 1, beside.flatMap((column, at) => (right.includes(column) ? [] : [at])));
  if (widths === undefined) return stacked(data, width, heading);
  const cells = (row: readonly string[]): string[] => beside.map((column, index) => wrapText(row[column] ?? '', widths[index] ?? 1).join('\n'));
  const whole = widths.reduce((sum, cell) => sum + cell + FRAME, -FRAME);
  const compact = right.length > 0 || (under === undefined && rows.every((row) => cells(row).every((cell) => !cell.includes('\n'))));
  const table = new Table({
    head: cells(columns).map((text) => text.split('\n').map(heading).join('\n')),
    colWidths: widths.map((cell) => cell + FRAME - 1),
    colAligns: beside.map((column) => (right.includes(column) ? 'right' : 'left')),
    style: { head: [], border: [], compact },
  });
  for (const row of rows) {
    table.push(cells(row));
    if (under === undefined || (row[under] ?? '') === '') continue;
    const content = wrapText(`${columns[under] ?? ''}: ${row[under] ?? ''}`, whole).join('\n');
    table.push([{ content, colSpan: beside.length }]);
  }
  return table.toString().split('\n');
}

/** The width of each column, or `undefined` when not even the longest words fit. Columns of text get theirs before columns of figures, whose headings can be broken. */
function columnWidths(columns: readonly (readonly string[])[], available: number, texts: readonly number[]): number[] | undefined {
  const longest = (cells: readonly string[], between: RegExp): number => Math.max(1, ...cells.flatMap((cell) => cell.split(between)).map(textWidth));
  const widths = columns.map((cells) => longest(cells, /[ \n]/));
  const wanted = columns.map((cells) => longest(cells, /\n/));
  for (let left = available - widths.reduce((sum, need) => sum + need, 0); left >= 0; left--) {
    const wanting = widths.flatMap((given, column) => (given < (wanted[column] ?? 0) ? [column] : []));
    const first = wanting.filter((column) => texts.includes(column));
    const growing = first.length > 0 ? first : wanting;
    if (left === 0 || growing.length === 0) return widths;
    const narrowest = growing.reduce((least, column) => ((widths[column] ?? 0) < (widths[least] ?? 0) ? column : least));
    widths[narrowest] = (widths[narrowest] ?? 0) + 1;
  }
  return undefined;
}

function stacked({ columns, rows }: TableData, width: number, heading: (text: string) => string): string[] {
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...columns.flatMap((column, at) => ((row[at] ?? '') === '' ? [] : wrapText(`${heading(`${column}:`)} ${(row[at] ?? '').replaceAll('\n', ', ')}`, width, '  '))),
  ]);
}
