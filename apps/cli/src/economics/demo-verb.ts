import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Io } from '../io.js';
import { refuseOld } from '../kpi/refuse-old.js';
import { writeNewBytes } from '../kpi/write-bytes.js';
import type { Result } from '../result.js';

export type DemoOptions = { readonly faults?: boolean; readonly force?: boolean };

/** `hjm economics demo`: the demo economy, or faulty files, as the files that the other commands read. */
export async function economicsDemoVerb(io: Io, folder: string, { faults = false, force = false }: DemoOptions): Promise<Result> {
  const { DEMO_ECONOMY_NOTICE_SV: notice } = await import('@hjm/demo/economy');
  const files = faults ? (await import('./demo-faults.js')).demoFaults() : (await import('./demo-files.js')).demoFiles();
  const all = files.map((one) => ({ ...one, path: join(folder, one.file) }));
  const readMe = join(folder, 'LASMIG.txt');
  await mkdir(resolve(io.cwd, folder), { recursive: true });
  await refuseOld([readMe, ...all.map(({ path }) => path)], force, io);
  await writeNewBytes(readMe, [new TextEncoder().encode(`${notice}\n`)], force, io);
  for (const { path, bytes } of all) await writeNewBytes(path, await bytes(), force, io);
  return {
    json: { demo: notice, files: all.map(({ path, whatSv }) => ({ file: path, whatSv })), notice: readMe },
    print: async (screen) => {
      screen.line(notice);
      await screen.table({ columns: ['Fil', faults ? 'Felet' : 'Innehåll'], rows: all.map(({ path, whatSv }) => [path, whatSv]) });
    },
  };
}
