import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runGuide } from '../testing/run-guide.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const guide = join(import.meta.dirname, '../../../../docs/guides/priser.md');

it('prints what the guide to prices shows, with the tables that stand in it; vitest -u writes it there', async () => {
  const written = readFileSync(guide, 'utf8');
  const cwd = temporaryFolder(Object.fromEntries([...written.matchAll(/```csv (\S+)\n(.*?)```/gs)].map(([, name = '', content = '']) => [name, content])));
  await expect(await runGuide(written, cwd, { mayFail: true })).toMatchFileSnapshot(guide);
});
