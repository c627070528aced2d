import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runLine } from '../testing/shell.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const guide = join(import.meta.dirname, '../../../../docs/guides/priser.md');

it('prints what the guide to prices shows, with the tables that stand in it; vitest -u writes it there', async () => {
  const written = readFileSync(guide, 'utf8');
  const cwd = temporaryFolder(Object.fromEntries([...written.matchAll(/```csv (\S+)\n(.*?)```/gs)].map(([, name = '', content = '']) => [name, content])));
  let text = '';
  let inExample = false;
  for (const line of written.split(/(?<=\n)/)) {
    if (line.startsWith('```')) inExample = line === '```console\n';
    const command = inExample ? /^\$ (.+)\n$/.exec(line)?.[1] : undefined;
    if (command !== undefined) {
      const { stdout, stderr } = await runLine(command, cwd);
      text += line + stderr + stdout.replace('\uFEFF', '').replaceAll('\r', '');
    } else if (!inExample || line.startsWith('```')) text += line;
  }
  await expect(text).toMatchFileSnapshot(guide);
});
