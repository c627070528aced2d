import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Approval, type ApprovalPolicy, type ApprovalStatement, approvalStatement, approvalStatus, approvalText, parseApproval, parseApprovalPolicy } from './approval.js';
import { seal } from './canonical.js';
import { edition, packageOf, rest, yesNo } from './testing/small-package.js';

type Keys = { readonly publicKey: string; readonly privateKey: string };
const newKeys = (): Keys => generateKeyPairSync('ed25519', { publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
const [strategist, manager, stranger] = [newKeys(), newKeys(), newKeys()];

const pkg = packageOf([yesNo('a')], [edition('first', [rest()]), edition('second', [rest('closing')], { decided: '2024-01-01', validFrom: '2024-02-01' })]);
const policy: ApprovalPolicy = {
  format: 'hjm.approval-policy/1',
  region: 'Region Test',
  roles: [
    { role: 'strategist', label: 'Hjälpmedelsstrateg', keys: [strategist.publicKey] },
    { role: 'manager', label: 'Verksamhetschef', keys: [manager.publicKey] },
  ],
};
const holds = (text: string, signature: string, key: string): boolean => verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
const signed = (statement: ApprovalStatement, { publicKey, privateKey }: Keys): Approval => ({ statement, key: publicKey, signature: sign(null, Buffer.from(approvalText(statement)), privateKey).toString('base64') });
const by = (role: string, keys: Keys, over: Partial<ApprovalStatement> = {}): Approval => signed({ ...approvalStatement(pkg, 'second', { role, on: '2024-01-15' }), ...over }, keys);
const status = (approvals: readonly Approval[], of = pkg) => approvalStatus(of, 'second', policy, approvals, holds);

describe('an edition', () => {
  it('is approved when every role has signed its content, and not before', async () => {
    expect(await status([])).toMatchObject({ approved: false, roles: [{ role: 'strategist', approved: false }, { role: 'manager', approved: false }], refused: [] });
    expect(await status([by('strategist', strategist)])).toMatchObject({ approved: false, roles: [{ approved: true, on: '2024-01-15' }, { approved: false }] });
    expect(await status([by('strategist', strategist), by('manager', manager)])).toMatchObject({ package: 'test/small', edition: 'second', approved: true, refused: [] });
  });

  it('keeps its approvals when it is sealed or another edition is appended, and loses them when its content changes', async () => {
    const approvals = [by('strategist', strategist), by('manager', manager)];
    expect((await status(approvals, seal(pkg))).approved).toBe(true);
    expect((await status(approvals, { ...pkg, version: '2.0.0', editions: [...pkg.editions, edition('third', [rest()])] })).approved).toBe(true);
    const changed = { ...pkg, editions: pkg.editions.map((one) => ({ ...one, title: 'Ny titel' })) };
    expect(await status(approvals, changed)).toMatchObject({ approved: false, refused: [{ index: 0, code: 'edition-changed' }, { index: 1, code: 'edition-changed' }] });
  });

  it('shows the first of several approvals by a role', async () => {
    expect((await status([by('manager', manager, { on: '2024-01-20' }), by('manager', manager)])).roles[1]).toMatchObject({ approved: true, on: '2024-01-15' });
  });
});

describe('an approval does not count', () => {
  const mine = by('manager', manager);
  it.each<[string, Approval, string, RegExp]>([
    ['signed with the key of another role', by('manager', strategist), 'key-of-other-role', /^Nyckeln hör till Hjälpmedelsstrateg och får inte signera för Verksamhetschef\.$/],
    ['signed with a key that nobody knows', by('manager', stranger), 'unknown-key', /inte en av dem som får signera för Verksamhetschef/],
    ['for a role that the policy does not name', by('manger', manager), 'unknown-role', /Menade du manager\?$/],
    ['of another package', by('manager', manager, { package: 'test/other' }), 'wrong-package', /test\/other/],
    ['of another edition', by('manager', manager, { edition: 'first' }), 'wrong-edition', /first/],
    ['of another region', by('manager', manager, { region: 'Region Annan' }), 'wrong-region', /Region Annan/],
    ['of other content', by('manager', manager, { editionHash: `sha256:${'0'.repeat(64)}` }), 'edition-changed', /ändrats sedan den godkändes 2024-01-15/],
    ['whose day was changed afterwards', { ...mine, statement: { ...mine.statement, on: '2024-01-16' } }, 'bad-signature', /Signaturen stämmer inte/],
    ['under another known key than it was made with', { ...by('manager', stranger), key: manager.publicKey }, 'bad-signature', /en annan nyckel/],
    ['with a made-up signature', { ...mine, signature: 'AAAA' }, 'bad-signature', /Signaturen/],
  ])('%s', async (_, approval, code, text) => {
    expect(await status([approval])).toMatchObject({ approved: false, refused: [{ index: 0, code, text: expect.stringMatching(text) as unknown }] });
  });
});

describe('a policy', () => {
  it('must be of the region, name a role, and give no key to two roles', async () => {
    const check = (over: Partial<ApprovalPolicy>) => approvalStatus(pkg, 'second', { ...policy, ...over }, [], holds);
    const invalid = expect.objectContaining({ code: 'invalid-policy' }) as unknown;
    await expect(check({ region: 'Region Annan' })).rejects.toEqual(invalid);
    await expect(check({ roles: [] })).rejects.toEqual(invalid);
    const [first] = policy.roles;
    await expect(check({ roles: [...policy.roles, { role: 'third', label: 'Tredje', keys: [(first?.keys[0] ?? '').replaceAll('\n', '\r\n')] }] })).rejects.toEqual(invalid);
  });

  it('is read from JSON, and says what is wrong with it', () => {
    expect(parseApprovalPolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
    expect(() => parseApprovalPolicy({ ...policy, rolls: [] })).toThrow(expect.objectContaining({ code: 'invalid-policy', issues: [expect.objectContaining({ path: 'rolls', nearest: 'roles' })] }));
    expect(() => parseApprovalPolicy({ ...policy, roles: [{ role: 'a', label: 'A', keys: ['k'] }, { role: 'b', label: 'B', keys: ['k'] }] })).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: 'roles.1.keys.0' })] }));
    for (const json of [null, [], 'x', { ...policy, roles: {} }]) expect(() => parseApprovalPolicy(json)).toThrow(expect.objectContaining({ code: 'invalid-policy' }));
  });
});

describe('a statement', () => {
  it('is about the content that stands, on a day, in a role', () => {
    expect(approvalText(approvalStatement(pkg, 'first', { role: 'manager', on: '2024-01-15' }))).toMatch(
      /^\{"edition":"first","editionHash":"sha256:[0-9a-f]{64}","format":"hjm\.approval\/1","on":"2024-01-15","package":"test\/small","region":"Region Test","role":"manager"\}$/,
    );
    expect(() => approvalStatement(pkg, 'firts', { role: 'manager', on: '2024-01-15' })).toThrow(expect.objectContaining({ code: 'unknown-edition' }));
    expect(() => approvalStatement(pkg, 'first', { role: 'manager', on: '2024-02-30' })).toThrow(expect.objectContaining({ code: 'bad-date' }));
    expect(() => approvalStatement(pkg, 'first', { role: ' ', on: '2024-02-01' })).toThrow(expect.objectContaining({ code: 'bad-role' }));
    const broken = { ...pkg, editions: pkg.editions.map((one) => ({ ...one, hash: `sha256:${'0'.repeat(64)}` })) };
    expect(() => approvalStatement(broken, 'first', { role: 'manager', on: '2024-01-15' })).toThrow(expect.objectContaining({ code: 'broken-seal' }));
  });

  it('with its signature is read from JSON, and says what is wrong with it', () => {
    const approval = by('manager', manager);
    expect(parseApproval(JSON.parse(JSON.stringify(approval)))).toEqual(approval);
    expect(() => parseApproval({ ...approval, statement: { ...approval.statement, on: '2024-13-01' } })).toThrow(expect.objectContaining({ code: 'invalid-approval', issues: [expect.objectContaining({ path: 'statement.on' })] }));
    expect(() => parseApproval({ ...approval, statement: { ...approval.statement, editionHash: 'abc' } })).toThrow(expect.objectContaining({ code: 'invalid-approval' }));
  });
});

describe('an approval of a day to come', () => {
  it('does not count until that day', async () => {
    const early = [by('strategist', strategist, { on: '2099-01-01' }), by('manager', manager)];
    expect(await approvalStatus(pkg, 'second', policy, early, holds, '2026-01-01')).toMatchObject({ approved: false, refused: [{ index: 0, code: 'future-day', text: 'Är daterat 2099-01-01, som inte har varit än.' }] });
    expect((await approvalStatus(pkg, 'second', policy, early, holds, '2099-01-01')).approved).toBe(true);
  });
});
