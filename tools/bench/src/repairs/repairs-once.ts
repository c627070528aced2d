import type { ShareRow } from './share-row.js';

/** What one way of counting found, and what it took. */
export type Found = { readonly shares: readonly ShareRow[]; readonly seconds: number; readonly processorSeconds: number; readonly megabytes: number };

/**
 * What the process does that `measureRepairs` starts. Starting Node, reading code and making columns in memory are outside the clock;
 * memory is the most that the process ever held.
 */
export async function repairsOnce(way: string, argument: string): Promise<void> {
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
  const { sharesOfColumns, sharesOfFile } = await import('./by-hjm.js');
  return way === 'columns' ? sharesOfColumns(Number(argument)) : () => sharesOfFile(argument);
}
