import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runLine } from '../testing/shell.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const guide = join(import.meta.dirname, '../../../../docs/guides/hyreskorning.md');

it('prints what the guide to rent runs shows, on the files that stand in it; vitest -u writes it there', async () => {
  const written = readFileSync(guide, 'utf8');
  const files = Object.fromEntries(Array.from(written.matchAll(/^`([a-z]+\.(?:json|csv))`:\n\n```\w+\n(.*?)```/gms), ([, name = '', content = '']) => [name, content]));
  expect(Object.keys(files)).toEqual(['underlag.json', 'uthyrningar.csv', 'betalare.csv', 'saljare.json', 'boende.csv', 'parter.csv']);
  const cwd = temporaryFolder({ ...files, 'nytt.json': (files['underlag.json'] ?? '').replace('"ore": 1000 ', '"ore": 1100 ') });
  let text = '';
  let inExample = false;
  for (const line of written.split(/(?<=\n)/)) {
    if (line.startsWith('```')) inExample = line === '```console\n';
    const command = inExample ? /^\$ (.+)\n$/.exec(line)?.[1] : undefined;
    if (command !== undefined) {
      const { code, stdout, stderr } = await runLine(command, cwd);
      expect([command, code]).toEqual([command, 0]);
      text += line + stderr + stdout.replace('\uFEFF', '').replaceAll('\r\n', '\n');
    } else if (!inExample || line.startsWith('```')) text += line;
  }
  await expect(text).toMatchFileSnapshot(guide);
});
