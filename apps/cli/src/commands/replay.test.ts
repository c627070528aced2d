import { expect, it } from 'vitest';
import { jsonOf, rules } from '../testing/run-cli.js';
import { edition, refusal, right, smallPackage } from '../testing/small-package.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

async function recordOf(words: string): Promise<Record<string, unknown>> {
  const { stdout } = await rules(`evaluate vastmanland/222109 ${words} --json`);
  return (jsonOf(stdout)['answer'] as { readonly record: Record<string, unknown> }).record;
}

it('comes to the same answer again, from a file and from standard input', async () => {
  const record = await recordOf('--fact yrke=logoped --on 2023-04-01');
  const cwd = temporaryFolder({ 'beslut.json': JSON.stringify(record) });
  const { code, stdout } = await rules('replay beslut.json -', { cwd, stdin: JSON.stringify(record) });
  expect(code).toBe(0);
  expect(stdout.match(/✓ samma svar/g)).toHaveLength(2);
  expect(jsonOf((await rules('replay beslut.json --json', { cwd })).stdout)).toMatchObject({ same: true, records: [{ file: 'beslut.json', same: true, differences: [], record }] });
});

it('exits 1 and says which fields differ when a record was changed', async () => {
  const record = await recordOf('--fact yrke=logoped --fact tier=simple --fact need=communication');
  const changed = { ...record, outcome: 'denied', rules: [], facts: { ...(record['facts'] as object), tier: 'keyboard' } };
  const { code, stdout } = await rules('replay -', { stdin: JSON.stringify(changed) });
  expect(code).toBe(1);
  expect(stdout).toContain('✗ svaret skiljer sig');
  expect(stdout).toContain('svar: då nej, nu ja');
  expect(jsonOf((await rules('replay - --json', { stdin: JSON.stringify(changed) })).stdout)).toMatchObject({ same: false, records: [{ differences: [{ field: 'outcome', then: 'denied', now: 'allowed' }, { field: 'rules' }] }] });
});

it('replays a record of a package in a file', async () => {
  const cwd = temporaryFolder({ 'regelverk.json': JSON.stringify(smallPackage([edition([right('a', { profession: 'a' }), refusal('closing')])])) });
  const { stdout } = await rules('evaluate --file regelverk.json --fact yrke=a --on 2024-02-01 --json', { cwd });
  expect((await rules('replay - --file regelverk.json', { cwd, stdin: stdout })).code).toBe(0);
  expect((await rules('replay -', { stdin: stdout })).stderr).toContain('Ange det med --file.');
});

it.each([
  ['{"format":"hjm.record/1"}', 'väntade text'],
  ['[]', 'väntade ett objekt'],
  ['null', 'väntade ett objekt'],
  ['{', 'är inte giltig JSON'],
])('refuses what is no record: %s', async (stdin, why) => {
  const { code, stderr } = await rules('replay -', { stdin });
  expect(code).toBe(2);
  expect(stderr.replaceAll(/\n */g, ' ')).toContain(why);
});

it('refuses a record of another package than the one given, and a fact that the package does not have', async () => {
  const record = await recordOf('--fact yrke=logoped');
  const cwd = temporaryFolder({ 'regelverk.json': JSON.stringify(smallPackage([edition([refusal('closing')])])) });
  expect((await rules('replay - --file regelverk.json', { cwd, stdin: JSON.stringify(record) })).code).toBe(2);
  expect((await rules('replay -', { stdin: JSON.stringify({ ...record, facts: { profesion: 'logoped' } }) })).stderr).toContain('Menade du profession?');
});
