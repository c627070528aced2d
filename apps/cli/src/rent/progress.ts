import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Io } from '../io.js';

/** How far a long read has come. */
export type Progress = { readonly update: (amount: number) => void; readonly stop: () => void };

const NONE: Progress = { update: () => undefined, stop: () => undefined };

/** A bar on standard error, only for a terminal. It goes away when it is done. */
export async function startProgress(label: string, total: number | undefined, io: Io): Promise<Progress> {
  if (io.stderr.isTTY !== true || total === undefined || total === 0) return NONE;
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({ format: `${label} {bar} {percentage} %`, stream: io.stderr, barCompleteChar: '█', barIncompleteChar: '░', barsize: 30, hideCursor: true, clearOnComplete: true });
  bar.start(total, 0);
  let amount = 0;
  return {
    update: (more) => {
      amount = Math.min(total, amount + more);
      bar.update(amount);
    },
    stop: () => {
      bar.stop();
    },
  };
}

/** The size of a file; unknown of standard input. */
export async function sizeOf(file: string, io: Io): Promise<number | undefined> {
  if (file === '-') return undefined;
  return stat(resolve(io.cwd, file)).then(({ size }) => size, () => undefined);
}
