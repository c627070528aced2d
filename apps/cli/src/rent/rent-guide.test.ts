import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runGuide } from '../testing/run-guide.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const guide = join(import.meta.dirname, '../../../../docs/guides/hyreskorning.md');

it('prints what the guide to rent runs shows, on the files that stand in it; vitest -u writes it there', async () => {
  const written = readFileSync(guide, 'utf8');
  const files = Object.fromEntries(Array.from(written.matchAll(/^`([a-z]+\.(?:json|csv))`:\n\n```\w+\n(.*?)```/gms), ([, name = '', content = '']) => [name, content]));
  expect(Object.keys(files)).toEqual(['underlag.json', 'uthyrningar.csv', 'betalare.csv', 'saljare.json', 'boende.csv', 'parter.csv']);
  const cwd = temporaryFolder({ ...files, 'nytt.json': (files['underlag.json'] ?? '').replace('"ore": 1000 ', '"ore": 1100 ') });
  await expect(await runGuide(written, cwd)).toMatchFileSnapshot(guide);
});
