import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runGuide } from './testing/run-guide.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const guide = join(import.meta.dirname, '../../../docs/guides/cli.md');

it('prints what the guide shows; vitest -u writes it there', async () => {
  const cwd = temporaryFolder();
  await expect(await runGuide(readFileSync(guide, 'utf8'), cwd, { mayFail: true })).toMatchFileSnapshot(guide);
});
