import type { FileCell, FileTable } from '@hjm/economics';
import type { Screen } from '../output/screen.js';

/** Shows a table of a file; numbers become text as `numberText` says, and stand to the right. */
export async function showFileTable(screen: Screen, { columns, rows }: FileTable, numberText: (number: string, column: number) => string): Promise<void> {
  const right = columns.flatMap((_, at) => (rows.some((row) => isNumber(row[at] ?? null)) ? [at] : []));
  const text = (cell: FileCell, at: number): string => (cell === null ? '' : typeof cell === 'string' ? cell : 'number' in cell ? numberText(cell.number, at) : cell.day);
  await screen.table({ columns, rows: rows.map((row) => row.map(text)), right });
}

function isNumber(cell: FileCell): boolean {
  return typeof cell === 'object' && cell !== null && 'number' in cell;
}
