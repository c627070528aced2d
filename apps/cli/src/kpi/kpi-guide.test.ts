import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { runLine } from '../testing/shell.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const guide = join(import.meta.dirname, '../../../../docs/guides/styrkort-cli.md');

it('prints what the guide to indicators shows, on the files that stand in it; vitest -u writes it there', async () => {
  const written = readFileSync(guide, 'utf8');
  const files = Array.from(written.matchAll(/^`([a-z/]+\.(?:json|csv))`:\n\n```\w+\n(.*?)```/gms), ([, name = '', content = '']) => [name, content] as const);
  expect(files.map(([name]) => name)).toEqual(['filer/arbetsordrar.csv', 'filer/samtal.csv', 'egna.json', 'verkstad/arbetsordrar.csv', 'tider.json']);
  const cwd = temporaryFolder();
  for (const [name, content] of files) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
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
