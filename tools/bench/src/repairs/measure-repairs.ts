import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Found } from './repairs-once.js';

type RepairTiming = { readonly name: string; readonly seconds: number; readonly processorSeconds: number; readonly megabytes: number };
export type RepairReport = { readonly rows: number; readonly results: number; readonly rounds: number; readonly timings: readonly RepairTiming[] };

const WAYS = {
  hjm: 'HJM: CSV to shares, one thread',
  'hjm-2': 'HJM: CSV in halves to shares, two threads',
  columns: 'HJM: columns in memory to shares, one thread',
  'duckdb-1': 'SQL on DuckDB, one thread',
  'duckdb-2': 'SQL on DuckDB, two threads',
};
type Way = keyof typeof WAYS;

/**
 * Share of repairs within five working days per month and unit, by HJM and by SQL, in turns, each in a fresh process so that its memory
 * is its own. Throws when they differ in any number.
 */
export function measureRepairs(program: string, rows: number, rounds: number): RepairReport {
  const folder = mkdtempSync(join(tmpdir(), 'hjm-repairs-'));
  try {
    const file = join(folder, 'arbetsordrar.csv');
    // By a process of its own: what this one has ever held counts as held by those that it starts.
    run(program, 'write', file, String(rows));
    const ways = Object.keys(WAYS) as Way[];
    const found = Object.fromEntries(ways.map((way) => [way, [] as Found[]])) as Record<Way, Found[]>;
    for (let round = 0; round < rounds; round++) for (const way of ways) found[way].push(inProcess(program, way, way === 'columns' ? String(rows) : file));
    const reference = JSON.stringify(found.hjm[0]?.shares);
    const timings = ways.map((way): RepairTiming => {
      for (const { shares } of found[way]) if (JSON.stringify(shares) !== reference) throw new Error(`${WAYS[way]} counts other repairs`);
      const middle = (key: 'seconds' | 'processorSeconds' | 'megabytes'): number => found[way].map((one) => one[key]).sort((a, b) => a - b)[(rounds - 1) >> 1] as number;
      return { name: WAYS[way], seconds: middle('seconds'), processorSeconds: middle('processorSeconds'), megabytes: middle('megabytes') };
    });
    return { rows, results: found.hjm[0]?.shares.length ?? 0, rounds, timings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inProcess(program: string, way: Way, argument: string): Found {
  return JSON.parse(run(program, way, argument)) as Found;
}

function run(program: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--repairs', ...words], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  return stdout;
}
