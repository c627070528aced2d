import { seal } from '@hjm/rules/canonical';
import { expect, it } from 'vitest';
import { jsonOf, rules, runCli } from '../testing/run-cli.js';
import { edition, refusal, right, smallPackage } from '../testing/small-package.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const first = edition([right('a', { profession: 'a' }), refusal('closing')]);
const second = edition([right('trained', { profession: 'a', trained: true }), refusal('closing')], { id: 'second', title: 'Andra utgåvan', decided: '2025-01-01', validFrom: '2025-02-01' });
const before = smallPackage([first]);
const record = { format: 'hjm.record/1', package: 'prov/liten', version: '1.0.0', edition: 'first', editionHash: null, on: '2024-03-01', knownAt: '2024-01-01', facts: { profession: 'a', trained: false }, parameters: {}, outcome: 'allowed', reason: null, rules: ['a'], requirements: {}, advice: {}, needed: [] };
const folder = (version: string) =>
  temporaryFolder({
    'gammal.json': JSON.stringify(before),
    'ny.json': JSON.stringify(smallPackage([first, second], { version })),
    'beslut.json': JSON.stringify([record, { ...record, facts: { profession: 'b' }, outcome: 'denied', rules: ['closing'] }, { ...record, facts: { profession: 'a' } }]),
  });

it('says what a new version is, and exits 1 when its number is too low', async () => {
  const low = await rules('release gammal.json ny.json', { cwd: folder('1.0.1') });
  expect(low.code).toBe(1);
  expect(low.stdout).toContain('minor: Något är nytt; alla tidigare svar står kvar.');
  expect(low.stdout).toContain('Versionen 1.0.1 räcker inte; minst 1.1.0 behövs.');
  const enough = await rules('release gammal.json ny.json --json', { cwd: folder('1.1.0') });
  expect(enough.code).toBe(0);
  expect(jsonOf(enough.stdout)).toMatchObject({ command: 'rules release', package: 'prov/liten', level: 'minor', reasons: [{ code: 'edition-added', at: 'second' }], version: { least: '1.1.0', enough: true } });
});

it('takes the earlier version from standard input, and looks up the later among those that come with the program', async () => {
  const stdin = JSON.stringify(jsonOf((await runCli(['rules', 'show', 'vastmanland/speech-devices', '--json'])).stdout)['package'] ?? {});
  const { code, stdout } = await rules('release - --json', { stdin });
  expect([code, jsonOf(stdout)['level']]).toEqual([0, 'none']);
  const unknown = await rules('release -', { stdin: JSON.stringify(before) });
  expect([unknown.code, unknown.stdout]).toEqual([2, '']);
});

it('writes the changelog as Markdown', async () => {
  const { code, stdout } = await rules('changelog gammal.json ny.json', { cwd: folder('1.1.0') });
  expect(code).toBe(0);
  expect(stdout).toContain('## 1.1.0\n');
  expect(stdout).toContain('- **Arbetsterapeut**: snävare rätt (av 2 fall: 1 förlorar)\n- **Barnmorska**: oförändrat\n');
});

it('says which kept decisions a new edition touches, and exits 1 when it does', async () => {
  const cwd = folder('1.1.0');
  const { code, stdout } = await rules('touched gammal.json ny.json beslut.json', { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain('✗ annat svar  beslut.json: prövat för 2024-03-01, nu för 2025-02-01, utgåva\nsecond');
  expect(stdout).toContain('– Svaret var ”ja” och blir ”nej”.');
  expect(stdout).toContain('– Behöver: trained');
  expect(stdout).toContain('1 oförändrade, 1 med ett annat svar, 1 som inte går att svara på.');
  const earlier = await rules('touched gammal.json ny.json beslut.json --on 2024-06-01 --json', { cwd });
  expect([earlier.code, jsonOf(earlier.stdout)['same']]).toEqual([0, 3]);
});

it('conforms, or says what must be mended', async () => {
  const shown = [
    { id: 'yes', title: 'Ja', on: '2024-03-01', facts: { profession: 'a' }, expect: { outcome: 'allowed' } },
    { id: 'no', title: 'Nej', on: '2024-03-01', facts: { profession: 'b' }, expect: { outcome: 'denied' } },
  ];
  const cwd = temporaryFolder({ 'paket.json': JSON.stringify(seal(before)), 'utkast.json': JSON.stringify(before), 'exempel.json': JSON.stringify(shown), 'fel.json': '{"id":"prov/fel"}' });
  const good = await rules('conform --file paket.json --examples exempel.json --json', { cwd });
  expect([good.code, jsonOf(good.stdout)]).toMatchObject([0, { ok: true, packages: 1, findings: [] }]);
  const draft = await rules('conform --file utkast.json --examples exempel.json', { cwd });
  expect(draft.code).toBe(0);
  expect(draft.stdout).toContain('1 sak kvar att göra före publicering');
  const bare = await rules('conform --file paket.json', { cwd });
  expect(bare.code).toBe(1);
  expect(bare.stdout).toContain('Inget exempel visar området closing');
  expect((await rules('conform --file fel.json', { cwd })).stdout).toContain('prov/fel package.format: Ska vara hjm.rules/1, inte inget värde.');
  expect((await rules('conform vastmanland/speech-devices --examples exempel.json', { cwd })).code).toBe(2);
});

it.each(['null', '[]'])('says that a file with %s is no package at all', async (content) => {
  const cwd = temporaryFolder({ 'fel.json': content });
  const { code, stderr } = await rules('release fel.json fel.json', { cwd });
  expect(code).toBe(2);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain('hela innehållet ska vara ett objekt');
});
