import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HjmError } from '@hjm/core';

/** A process that uses a folder, or did. `started` tells it from a later process with the same number. */
type Holder = { readonly pid: number; readonly started: string; readonly host: string };

const TRIES = 5;
const thisHost = hostname().replaceAll(/[^A-Za-z0-9.]/g, '.');

/**
 * Takes a folder for this process; the embedded database has no lock of its own, and two processes in one folder lose rows in
 * silence. Each process writes a file with its own name and then looks for others: so no file of a living process is ever
 * removed by another, and of two that start at once at most one goes on. What a dead process left is cleared away.
 *
 * @returns gives the folder back
 * @throws HjmError `folder-in-use`, which says who holds it
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const own = fileName({ pid: process.pid, started: startOf(process.pid) ?? '0', host: thisHost });
  const file = join(folder, own);
  if (holding.has(file)) throw inUse(folder, own);
  holding.add(file);
  const release = (): void => {
    holding.delete(file);
    process.off('exit', release);
    rmSync(file, { force: true });
  };
  process.on('exit', release);
  for (let tries = 1; ; tries++) {
    writeFileSync(file, '');
    const others = readdirSync(folder).filter((name) => name !== own && holderIn(name) !== undefined);
    const living = others.filter(isAlive);
    if (living[0] === undefined) {
      for (const name of others) rmSync(join(folder, name), { force: true });
      return release;
    }
    rmSync(file, { force: true });
    if (tries === TRIES) {
      release();
      throw inUse(folder, living[0]);
    }
    // The other one may have started in the same moment and be about to stand back as well.
    await wait(20 + Math.random() * 100);
  }
}

const holding = new Set<string>();

function fileName({ pid, started, host }: Holder): string {
  return `used-by-${pid}-${started}-${host}.lock`;
}

function holderIn(name: string): Holder | undefined {
  const [, pid, started, host] = /^used-by-(\d+)-([\w.]+)-([\w.]*)\.lock$/.exec(name) ?? [];
  return pid === undefined || started === undefined || host === undefined ? undefined : { pid: Number(pid), started, host };
}

/** Of a process on another computer we know nothing, and believe that it lives. */
function isAlive(name: string): boolean {
  const holder = holderIn(name);
  if (holder === undefined) return false;
  if (holder.host !== thisHost) return true;
  if (!exists(holder.pid)) return false;
  const started = startOf(holder.pid);
  if (started !== undefined && holder.started !== '0') return started === holder.started;
  return holder.pid !== process.pid;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in a form that no other process has. Only Linux tells. */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything; field 22 counts from after it.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? undefined : `${boot}.${ticks}`;
  } catch {
    return undefined;
  }
}

function inUse(folder: string, name: string): HjmError {
  const { pid, host } = holderIn(name) ?? { pid: 0, host: '' };
  const here = host === thisHost;
  const who = here ? `process ${pid}` : `process ${pid} på datorn ${host}`;
  const remedy = here
    ? 'Stoppa den, eller välj en annan datakatalog med HJM_DATA.'
    : `Stoppa den, eller välj en annan datakatalog med HJM_DATA. Är du säker på att den inte längre körs: ta bort ${join(folder, name)}.`;
  return new HjmError('folder-in-use', `Datakatalogen ${folder} används redan av ${who}. ${remedy}`, [{ path: 'HJM_DATA', expected: 'en datakatalog som ingen annan använder', found: folder }]);
}
