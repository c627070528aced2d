import type { ShareRow } from './share-row.js';

/** What one way of counting found, and what it took. */
export type Found = { readonly shares: readonly ShareRow[]; readonly seconds: number; readonly processorSeconds: number; readonly megabytes: number };

/**
 * What the processes do that `measureRepairs` starts: one writes the file, the others count, one of them with a second thread. Starting Node, reading code and making columns in memory are outside the clock;
 * memory is the most that the process ever held.
 */
export async function repairsOnce(way: string, argument: string, rows: string | undefined): Promise<void> {
  if (way === 'write') {
    const { writeWorkOrders } = await import('./work-order-file.js');
    writeWorkOrders(argument, Number(rows));
    return;
  }
  if (way === 'half') {
    const { sendSecondHalf } = await import('./by-hjm.js');
    await sendSecondHalf(argument, Number(rows));
    return;
  }
  const count = await counting(way, argument);
  const start = performance.now();
  const before = process.cpuUsage();
  const shares = await count();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const found: Found = { shares, seconds, processorSeconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1000 };
  process.stdout.write(JSON.stringify(found));
}

async function counting(way: string, argument: string): Promise<() => readonly ShareRow[] | Promise<readonly ShareRow[]>> {
  if (way.startsWith('duckdb-')) {
    const { sharesBySql } = await import('./by-duckdb.js');
    return () => sharesBySql(argument, Number(way.slice('duckdb-'.length)));
  }
  const { sharesByTwo, sharesOfColumns, sharesOfFile } = await import('./by-hjm.js');
  if (way === 'columns') return sharesOfColumns(Number(argument));
  return () => (way === 'hjm-2' ? sharesByTwo(argument) : sharesOfFile(argument));
}
