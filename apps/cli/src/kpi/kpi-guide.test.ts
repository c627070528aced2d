import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { runGuide } from '../testing/run-guide.js';
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
  await expect(await runGuide(written, cwd)).toMatchFileSnapshot(guide);
});
