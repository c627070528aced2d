import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runLine } from './testing/shell.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const guide = join(import.meta.dirname, '../../../docs/guides/cli.md');

it('prints what the guide shows; vitest -u writes it there', async () => {
  const cwd = temporaryFolder();
  let text = '';
  let inExample = false;
  for (const line of readFileSync(guide, 'utf8').split(/(?<=\n)/)) {
    if (line.startsWith('```')) inExample = line === '```console\n';
    const command = inExample ? /^\$ (.+)\n$/.exec(line)?.[1] : undefined;
    if (command !== undefined) {
      const { stdout, stderr } = await runLine(command, cwd);
      text += line + stderr + stdout;
    } else if (!inExample || line.startsWith('```')) text += line;
  }
  await expect(text).toMatchFileSnapshot(guide);
});
