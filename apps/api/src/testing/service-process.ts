import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Where the service lies that tests start: as deep as dist/, so that it finds the same places. */
export const appFolder = fileURLToPath(new URL('../../out-app', import.meta.url));

const running = new Set<ChildProcess>();

/** A test that fails leaves no service behind. */
export function stopProcesses(): void {
  for (const child of running) child.kill('SIGKILL');
}

export type ServiceProcess = {
  readonly process: ChildProcess;
  /** Where it answers, once it does; `undefined` when it ended before. */
  readonly address: Promise<string | undefined>;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  readonly output: () => { readonly out: string; readonly err: string };
};

/** Starts the service as a process of its own, as `npm start` does, on a free port; `failing-disk` is the same with a disk that fails. */
export function startProcess(environment: { readonly [name: string]: string }, program = 'main'): ServiceProcess {
  const child = spawn(process.execPath, [`${appFolder}/${program}.js`], { env: { ...process.env, DATABASE_URL: '', PORT: '0', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { out: '', err: '' };
  const ended = once(child, 'close').then(([code, signal]) => ({ code: code as number | null, signal: signal as NodeJS.Signals | null }));
  const answering = new Promise<string>((found) => {
    child.stdout.on('data', (data: Buffer) => {
      output.out += data.toString();
      const address = /http:\/\/[\d.:]+/.exec(output.out)?.[0];
      if (address !== undefined) found(address);
    });
  });
  child.stderr.on('data', (data: Buffer) => {
    output.err += data.toString();
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return { process: child, address: Promise.race([answering, ended.then(() => undefined)]), ended, output: () => output };
}
