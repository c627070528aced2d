import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonOf, rules } from '../testing/run-cli.js';
import { edition, refusal, right, smallPackage } from '../testing/small-package.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const pkg = smallPackage([edition([right('a', { profession: 'a' }), refusal('closing')])]);

/** A region with two roles, their keys and their policy. */
async function region(): Promise<string> {
  const cwd = temporaryFolder({ 'regelverk.json': JSON.stringify(pkg) });
  for (const role of ['strateg', 'chef', 'annan']) expect((await rules(`approve --new-key ${role}.pem`, { cwd })).code).toBe(0);
  const key = (role: string): string => readFileSync(join(cwd, `${role}.pem.pub`), 'utf8');
  const roles = [{ role: 'strateg', label: 'Hjälpmedelsstrateg', keys: [key('strateg')] }, { role: 'chef', label: 'Verksamhetschef', keys: [key('chef')] }];
  writeFileSync(join(cwd, 'ordning.json'), JSON.stringify({ format: 'hjm.approval-policy/1', region: 'Provregionen', roles }));
  return cwd;
}
const approve = (cwd: string, role: string, key = role) => rules(`approve --file regelverk.json --role ${role} --key ${key}.pem --on 2023-01-15 --out ${role}-${key}.json`, { cwd });
const check = (cwd: string, files: string) => rules(`approvals ${files} --file regelverk.json --policy ordning.json`, { cwd });

describe('an edition', () => {
  it('is approved when every role has signed, and not before', async () => {
    const cwd = await region();
    expect((await approve(cwd, 'strateg')).stdout).toContain('✓ strateg godkänner prov/liten, utgåva first, 2023-01-15. Skrivet till');
    const half = await check(cwd, 'strateg-strateg.json');
    expect(half.code).toBe(1);
    expect(half.stdout).toContain('✓ Hjälpmedelsstrateg: godkänd 2023-01-15\n  ✗ Verksamhetschef: saknas\nInte godkänd.');
    await approve(cwd, 'chef');
    const whole = await check(cwd, 'strateg-strateg.json chef-chef.json');
    expect([whole.code, whole.stdout.includes('Godkänd av alla roller som krävs.')]).toEqual([0, true]);
    expect(jsonOf((await check(cwd, 'chef-chef.json --json')).stdout)).toMatchObject({ command: 'rules approvals', approved: false, roles: [{ role: 'strateg', approved: false }, { role: 'chef', approved: true }] });
  });

  it('is not approved any more when a word of it changes', async () => {
    const cwd = await region();
    await approve(cwd, 'strateg');
    writeFileSync(join(cwd, 'regelverk.json'), JSON.stringify(pkg).replace('Första utgåvan', 'Första utgåvan, rättad'));
    expect((await check(cwd, 'strateg-strateg.json')).stdout.replaceAll(/\n */g, ' ')).toContain('strateg-strateg.json (strateg) räknas inte: Utgåvan har ändrats sedan den godkändes 2023-01-15');
  });

  it('is not approved on a day to come', async () => {
    const cwd = await region();
    const { code, stderr } = await rules('approve --file regelverk.json --role chef --key chef.pem --on 2099-01-01', { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--on ska vara i dag eller tidigare, inte 2099-01-01.')]);
  });

  it('is not approved by the wrong key or a changed day, and says so', async () => {
    const cwd = await region();
    await approve(cwd, 'chef', 'strateg');
    await approve(cwd, 'chef', 'annan');
    await approve(cwd, 'chef');
    writeFileSync(join(cwd, 'chef-chef.json'), readFileSync(join(cwd, 'chef-chef.json'), 'utf8').replace('2023-01-15', '2023-01-16'));
    const { stdout } = await check(cwd, 'chef-strateg.json chef-annan.json chef-chef.json --json');
    expect(jsonOf(stdout)).toMatchObject({ approved: false, refused: [{ file: 'chef-strateg.json', code: 'key-of-other-role' }, { file: 'chef-annan.json', code: 'unknown-key' }, { file: 'chef-chef.json', code: 'bad-signature' }] });
  });

  it('is signed to standard output, and checked from standard input', async () => {
    const cwd = await region();
    const { stdout } = await rules('approve --file regelverk.json --role chef --key chef.pem --json', { cwd });
    expect(jsonOf(stdout)).toMatchObject({ approval: { statement: { role: 'chef', on: '2023-05-02' } } });
    const { code, stdout: text } = await rules('approvals - --file regelverk.json --policy ordning.json', { cwd, stdin: stdout });
    expect([code, text.includes('✓ Verksamhetschef: godkänd 2023-05-02')]).toEqual([1, true]);
  });
});

describe('a key', () => {
  it('is for its owner only, and is never written over', async () => {
    const cwd = await region();
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'chef.pem')).mode & 0o777).toBe(0o600);
    expect((await rules('approve --new-key chef.pem', { cwd })).code).toBe(2);
    chmodSync(join(cwd, 'chef.pem'), 0o644);
    const { code, stderr } = await approve(cwd, 'chef');
    expect([code, stderr.includes('chmod 600 chef.pem')]).toEqual(process.platform === 'win32' ? [0, false] : [2, true]);
  });

  it('is not made inside a repository', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, '.git'));
    mkdirSync(join(cwd, 'inne'));
    const { code, stderr } = await rules('approve --new-key inne/chef.pem', { cwd });
    expect([code, stderr.replaceAll(/\n */g, ' ').includes('En privat nyckel ska aldrig ligga där')]).toEqual([2, true]);
  });

  it('must be a private Ed25519 key', async () => {
    const cwd = await region();
    chmodSync(join(cwd, 'chef.pem.pub'), 0o600);
    const { code, stderr } = await rules('approve --file regelverk.json --role chef --key chef.pem.pub', { cwd });
    expect([code, stderr.replaceAll(/\n */g, ' ').includes('är ingen privat Ed25519-nyckel')]).toEqual([2, true]);
  });
});

it.each([
  ['approve --file regelverk.json', 'Ange --role'],
  ['approve --new-key x.pem --role chef', '--new-key gör bara ett nyckelpar'],
  ['approve vastmanland/speech-devices --role chef --key chef.pem', 'flera utgåvor: ange vilken med --edition'],
  ['approvals --file regelverk.json', 'Flaggan --policy <fil> måste anges'],
  ['approvals --file regelverk.json --policy regelverk.json', 'Godkännandeordningen går inte att läsa'],
])('refuses "%s"', async (words, why) => {
  const { code, stdout, stderr } = await rules(words, { cwd: await region() });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.replaceAll(/\n */g, ' ')).toContain(why);
});
