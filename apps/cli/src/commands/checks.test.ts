import { seal } from '@hjm/rules/canonical';
import { expect, it } from 'vitest';
import { jsonOf, rules } from '../testing/run-cli.js';
import { edition, refusal, right, smallPackage } from '../testing/small-package.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const closing = refusal('closing');
const verifyFile = (pkg: object, words = ''): ReturnType<typeof rules> => rules(`verify --file -${words}`, { stdin: JSON.stringify(pkg) });
const kindsOf = (stdout: string): unknown[] => (jsonOf(stdout)['packages'] as { readonly findings: { readonly kind: unknown }[] }[]).flatMap(({ findings }) => findings.map(({ kind }) => kind));

it('finds nothing wrong with a package that comes with the program', async () => {
  const { code, stdout } = await rules('verify vastmanland/222109');
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot('../golden/verify.txt');
  expect(jsonOf((await rules('verify vastmanland/222109 --json')).stdout)).toMatchObject({ format: 'hjm.cli/1', command: 'rules verify', ok: true, packages: [{ id: 'vastmanland/speech-devices', findings: [], brokenSeals: [] }] });
});

it('exits 1 for each kind of defect, with an input that shows it', async () => {
  const gap = await verifyFile(smallPackage([edition([right('only-a', { profession: 'a' })])]), ' --json');
  expect([gap.code, kindsOf(gap.stdout)]).toEqual([1, ['gap']]);
  const conflict = await verifyFile(smallPackage([edition([right('a', { profession: 'a' }), refusal('no', 'stated', { trained: false }), closing])]), ' --json');
  expect([conflict.code, kindsOf(conflict.stdout)]).toEqual([1, ['conflict']]);
  const hole = await verifyFile(smallPackage([edition([closing], { validTo: '2024-02-29' }), edition([closing], { id: 'second', decided: '2024-03-01', validFrom: '2024-04-01' })]), ' --json');
  expect([hole.code, kindsOf(hole.stdout)]).toEqual([1, ['edition-hole']]);
});

it('says in words where a defect shows', async () => {
  const { stdout } = await verifyFile(smallPackage([edition([right('a', { profession: 'a' }), refusal('no', 'stated', { trained: false }), closing])]));
  await expect(stdout).toMatchFileSnapshot('../golden/verify-conflict.txt');
});

it('writes out only some of the rules that mask a dead one', async () => {
  const masks = Array.from({ length: 8 }, (_, index) => right(`mask-${String(index)}`, { age: { atLeast: index * 15, below: (index + 1) * 15 } }));
  const { code, stdout } = await verifyFile(smallPackage([edition([...masks, right('dead', { age: { below: 120 } }), closing])]));
  expect(code).toBe(1);
  expect(stdout).toContain('… och 4 regler till.');
});

it('exits 1 for a broken seal, and takes a package without seals as a draft', async () => {
  const draft = smallPackage([edition([right('a', { profession: 'a' }), closing])]);
  const sealed = seal(draft);
  const [first] = sealed.editions;
  expect((await verifyFile(draft)).code).toBe(0);
  expect((await verifyFile(sealed)).code).toBe(0);
  const broken = await verifyFile({ ...sealed, editions: [{ ...first, title: 'En annan titel' }] });
  expect(broken.code).toBe(1);
  expect(broken.stdout).toContain('Bruten försegling i utgåva first');
});

it('says on which line of a package file something is wrong', async () => {
  const text = JSON.stringify(smallPackage([edition([right('a', { profesion: 'a' }), closing])]), null, 2);
  const cwd = temporaryFolder({ 'regelverk.json': text });
  const { code, stderr } = await rules('verify --file regelverk.json --json', { cwd });
  const line = text.split('\n').findIndex((found) => found.includes('profesion')) + 1;
  expect(code).toBe(2);
  expect(jsonOf(stderr)['error']).toMatchObject({ code: 'invalid-package', file: 'regelverk.json', issues: [{ path: 'editions.0.rules.0.when.profesion', nearest: 'profession', line }] });
  expect((await rules('verify --file regelverk.json', { cwd })).stderr.replaceAll(/\n */g, ' ')).toContain(`(rad ${String(line)}): väntade`);
});

it('says on which line and column a file stops being JSON', async () => {
  const { code, stderr } = await rules('show --file -', { stdin: '{\n  "format": "hjm.rules/1",\n  "id": oj\n}' });
  expect(code).toBe(2);
  expect(stderr).toContain('standard in är inte giltig JSON: rad 3, kolumn 9.');
});

it('covers every region of a package that comes with the program', async () => {
  const { code, stdout } = await rules('coverage vastmanland/222109');
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot('../golden/coverage.txt');
});

it('exits 1 when examples leave something uncovered or do not get their answer, and says what', async () => {
  const cwd = temporaryFolder({
    'regelverk.json': JSON.stringify(smallPackage([edition([right('a', { profession: 'a' }), closing])])),
    'exempel.json': JSON.stringify([{ id: 'one', title: 'Arbetsterapeut', on: '2024-02-01', facts: { profession: 'a' }, expect: { outcome: 'denied' } }]),
  });
  const { code, stdout } = await rules('coverage --file regelverk.json --examples exempel.json', { cwd });
  expect(code).toBe(1);
  await expect(stdout).toMatchFileSnapshot('../golden/coverage-incomplete.txt');
  expect(jsonOf((await rules('coverage --file regelverk.json --json', { cwd })).stdout)).toMatchObject({ complete: false, packages: [{ examples: 0, editions: [{ covered: 0, regions: 2 }] }] });
});
