import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runGuide } from './testing/run-guide.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const guide = join(import.meta.dirname, '../../../docs/guides/cases.md');

it('prints what the guide to cases shows, by the policy that stands in it; vitest -u writes it there', async () => {
  const written = readFileSync(guide, 'utf8');
  const cwd = temporaryFolder({ 'ordning.json': /```json\n(.*?)```/s.exec(written)?.[1] ?? '' });
  await expect(await runGuide(written, cwd)).toMatchFileSnapshot(guide);
});
