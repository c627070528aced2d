import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runGuide } from '../testing/run-guide.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const guide = join(import.meta.dirname, '../../../../docs/guides/ekonomi-cli.md');

it('prints what the guide to the economy shows, on the files that stand in it; vitest -u writes it there', async () => {
  const written = readFileSync(guide, 'utf8');
  const cwd = temporaryFolder();
  for (const [, name = '', content = ''] of written.matchAll(/^`([a-z/-]+\.(?:json|csv))`:\n\n```\w+\n(.*?)```/gms)) writeFileSync(join(cwd, name), content);
  const run = await runGuide(written, cwd, { mayFail: true });
  // Only the files that are made to be wrong are refused.
  expect(run.match(/^Fel: (?!fel\/).*$/gm)).toBeNull();
  await expect(run).toMatchFileSnapshot(guide);
}, 60_000);
