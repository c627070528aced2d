import { LINE_COLUMNS } from '@hjm/pricing/register';
import { type Cell, type Column, cellsOf } from '@hjm/tables';
import { writeCsv } from '@hjm/tables/csv';
import type { NumberedLine } from './run-keeper.js';

const columns = LINE_COLUMNS as readonly Column[];

/** The lines as a file, page by page. What is erased keeps its number; of the demo world each line says so. */
export function linesAsCsv(page: (after: number) => Promise<{ readonly lines: readonly NumberedLine[]; readonly next: number | null }>, demo: boolean): ReadableStream<Uint8Array> {
  const last: readonly Cell[] = demo ? ['demodata'] : [];
  const header: Cell[] = ['rad', ...columns.map(({ headers }) => headers[0] ?? ''), ...last];
  let after: number | null = 0;
  let first = true;
  return new ReadableStream<Uint8Array>({
    pull: async (out) => {
      if (after === null) {
        out.close();
        return;
      }
      const { lines, next } = await page(after);
      const rows = lines.map(({ n, line }): Cell[] => [{ number: String(n) }, ...(line === null ? columns.map(() => null) : cellsOf(columns, line)), ...last.map(() => 'ja')]);
      if (first || rows.length > 0) for (const chunk of writeCsv(first ? [header, ...rows] : rows, { bom: first })) out.enqueue(chunk);
      first = false;
      after = next;
    },
  });
}
