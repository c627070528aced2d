import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runLine } from './testing/shell.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const guide = join(import.meta.dirname, '../../../docs/guides/cases.md');

it('prints what the guide to cases shows, by the policy that stands in it; vitest -u writes it there', async () => {
  const written = readFileSync(guide, 'utf8');
  const cwd = temporaryFolder({ 'ordning.json': /```json\n(.*?)```/s.exec(written)?.[1] ?? '' });
  let text = '';
  let inExample = false;
  for (const line of written.split(/(?<=\n)/)) {
    if (line.startsWith('```')) inExample = line === '```console\n';
    const command = inExample ? /^\$ (.+)\n$/.exec(line)?.[1] : undefined;
    if (command !== undefined) {
      const { code, stdout, stderr } = await runLine(command, cwd);
      expect([command, code]).toEqual([command, 0]);
      text += line + stderr + stdout;
    } else if (!inExample || line.startsWith('```')) text += line;
  }
  await expect(text).toMatchFileSnapshot(guide);
});
