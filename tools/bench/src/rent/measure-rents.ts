import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChargedBySql } from './by-duckdb.js';
import { writeRegisterFiles } from './register-files.js';

/** One way of doing the job, in a process of its own. */
type RentTiming = { readonly name: string; readonly seconds: number; readonly processorSeconds: number; readonly megabytes: number };
export type RentReport = { readonly rentals: number; readonly lines: number; readonly kronor: number; readonly rounds: number; readonly timings: readonly RentTiming[] };

type Way = 'hjm' | 'duckdb-1' | 'duckdb-2';
const NAMES: Readonly<Record<Way, string>> = { hjm: 'HJM: files to lines and totals, one core', 'duckdb-1': 'SQL on DuckDB, one thread', 'duckdb-2': 'SQL on DuckDB, two threads' };
type Found = ChargedBySql & Omit<RentTiming, 'name'>;

/**
 * A month's rents of a register on disk, by HJM and by SQL on DuckDB, in turns, each in a fresh process so that its memory is its own.
 * Throws when they differ by an öre for any payer.
 */
export function measureRents(program: string, rentals: number, rounds: number): RentReport {
  const folder = mkdtempSync(join(tmpdir(), 'hjm-rents-'));
  try {
    writeRegisterFiles(folder, rentals);
    const found: Record<Way, Found[]> = { hjm: [], 'duckdb-1': [], 'duckdb-2': [] };
    for (let round = 0; round < rounds; round++) for (const way of Object.keys(found) as Way[]) found[way].push(inProcess(program, way, folder));
    const [reference] = found.hjm as [Found];
    const timings = (Object.keys(found) as Way[]).map((way): RentTiming => {
      for (const { payers } of found[way]) if (JSON.stringify(payers) !== JSON.stringify(reference.payers)) throw new Error(`${NAMES[way]} charges other amounts`);
      const middle = (key: 'seconds' | 'processorSeconds' | 'megabytes'): number => found[way].map((one) => one[key]).sort((a, b) => a - b)[(rounds - 1) >> 1] as number;
      return { name: NAMES[way], seconds: middle('seconds'), processorSeconds: middle('processorSeconds'), megabytes: middle('megabytes') };
    });
    return { rentals, lines: reference.lines, kronor: reference.ore / 100, rounds, timings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inProcess(program: string, way: Way, folder: string): Found {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--rents', way, folder], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${way}: ${stderr}`);
  return JSON.parse(stdout) as Found;
}

/** What the process does that {@link measureRents} starts. Starting Node and reading code is outside the clock; memory is the most that the process ever held. */
export async function rentsOnce(way: string, folder: string): Promise<void> {
  const charge = await charging(way, folder);
  const start = performance.now();
  const before = process.cpuUsage();
  const charged = await charge();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const found: Found = { ...charged, seconds, processorSeconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1000 };
  process.stdout.write(JSON.stringify(found));
}

async function charging(way: string, folder: string): Promise<() => Promise<ChargedBySql>> {
  if (way !== 'hjm') {
    const { runSql } = await import('./by-duckdb.js');
    return () => runSql(folder, Number(way.slice('duckdb-'.length)));
  }
  const { runFiles } = await import('./by-hjm.js');
  return async () => {
    const { lines, ore, payers } = (await runFiles(folder)).totals();
    return { lines, ore, payers: payers.map((one) => ({ payer: one.payer, ore: one.ore })) };
  };
}
