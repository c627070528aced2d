import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { demoFaults } from '../demo-faults.js';
import { demoFiles } from '../demo-files.js';

/** A folder with the demo economy as files in `ekonomi` and the faulty ones in `fel`. */
export async function demoFolder(): Promise<string> {
  const cwd = temporaryFolder();
  for (const [folder, files] of [['ekonomi', demoFiles()], ['fel', demoFaults()]] as const) {
    for (const { file, bytes } of files) {
      const path = join(cwd, folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, Buffer.concat([...(await bytes())]));
    }
  }
  return cwd;
}
