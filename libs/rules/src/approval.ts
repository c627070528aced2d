import { type LocalDate, isLocalDate, nearest } from '@hjm/core';
import { bareKey, policyIssues } from './approval-schema.js';
import type { Approval, ApprovalPolicy, ApprovalStatement, ApprovalStatus, RefusalCode, RefusedApproval, RoleStatus, VerifySignature } from './approval-types.js';
import { canonicalJson, editionHash } from './canonical.js';
import type { RulePackage } from './package-types.js';
import { issueAt, wrong } from './wrong.js';

export { parseApproval, parseApprovalPolicy } from './approval-schema.js';
export type * from './approval-types.js';

/**
 * What a role signs to approve an edition, with the hash of the content that the edition has now.
 * Throws `HjmError` `unknown-edition`, `bad-date`, and `broken-seal` when the package carries another hash than its content has.
 */
export function approvalStatement(pkg: RulePackage, edition: string, { role, on }: { readonly role: string; readonly on: LocalDate }): ApprovalStatement {
  if (!isLocalDate(on)) throw wrong('bad-date', issueAt('on', 'en dag ÅÅÅÅ-MM-DD', on));
  if (role.trim() === '') throw wrong('bad-role', issueAt('role', 'en roll', role));
  return { format: 'hjm.approval/1', package: pkg.id, edition, editionHash: soundHash(pkg, edition), region: pkg.region, role, on };
}

/** The very text that is signed: the canonical JSON of the statement. */
export function approvalText(statement: ApprovalStatement): string {
  return canonicalJson(statement);
}

/**
 * Whether every role of the policy has approved an edition, as its content is now. An approval counts when its statement is
 * about this package, edition, content and region, its key is one of those that the policy gives the role, and the signature
 * holds; else it is refused with the reason. Changing the edition invalidates all earlier approvals of it. With `today`, one
 * that is dated later does not count.
 *
 * Throws `HjmError` `invalid-policy` for a policy of another region, without roles, or where two roles share a key.
 */
export async function approvalStatus(pkg: RulePackage, edition: string, policy: ApprovalPolicy, approvals: readonly Approval[], verifySignature: VerifySignature, today?: LocalDate): Promise<ApprovalStatus> {
  if (policy.region !== pkg.region) throw wrong('invalid-policy', issueAt('region', pkg.region, policy.region, [pkg.region]));
  const issues = policyIssues(policy);
  if (issues.length > 0) throw wrong('invalid-policy', ...issues);
  const wanted = { package: pkg.id, edition, editionHash: soundHash(pkg, edition), region: pkg.region };
  const refused: RefusedApproval[] = [];
  const counted: Approval[] = [];
  for (const [index, approval] of approvals.entries()) {
    const why = refusalOf(wanted, policy, approval, today) ?? ((await verifySignature(approvalText(approval.statement), approval.signature, approval.key)) ? undefined : BAD_SIGNATURE);
    if (why === undefined) counted.push(approval);
    else refused.push({ index, role: approval.statement.role, code: why[0], text: why[1] });
  }
  const roles = policy.roles.map(({ role, label }): RoleStatus => {
    const [first] = counted.filter(({ statement }) => statement.role === role).sort((a, b) => (a.statement.on < b.statement.on ? -1 : Number(a.statement.on > b.statement.on)));
    return first === undefined ? { role, label, approved: false } : { role, label, approved: true, on: first.statement.on, key: first.key };
  });
  const { package: id, editionHash: hash } = wanted;
  return { package: id, edition, editionHash: hash, approved: roles.every(({ approved }) => approved), roles, refused };
}

const BAD_SIGNATURE: readonly [RefusalCode, string] = ['bad-signature', 'Signaturen stämmer inte med uppgifterna: de är ändrade efter signeringen, eller så är den gjord med en annan nyckel.'];

/** Why an approval cannot count, before its signature is looked at. */
function refusalOf(wanted: Pick<ApprovalStatement, 'package' | 'edition' | 'editionHash' | 'region'>, { roles }: ApprovalPolicy, { statement, key }: Approval, today: LocalDate | undefined): readonly [RefusalCode, string] | undefined {
  if (statement.package !== wanted.package) return ['wrong-package', `Gäller regelverket ${statement.package}, inte ${wanted.package}.`];
  if (statement.edition !== wanted.edition) return ['wrong-edition', `Gäller utgåvan ${statement.edition}, inte ${wanted.edition}.`];
  if (statement.region !== wanted.region) return ['wrong-region', `Är gjort för ${statement.region}, inte ${wanted.region}.`];
  if (statement.editionHash !== wanted.editionHash) return ['edition-changed', `Utgåvan har ändrats sedan den godkändes ${statement.on}: godkänd ${short(statement.editionHash)}, nu ${short(wanted.editionHash)}.`];
  if (today !== undefined && statement.on > today) return ['future-day', `Är daterat ${statement.on}, som inte har varit än.`];
  const role = roles.find((one) => one.role === statement.role);
  if (role === undefined) {
    const near = nearest(statement.role, roles.map((one) => one.role));
    return ['unknown-role', `Rollen ${statement.role} ingår inte i ordningen, som kräver ${roles.map((one) => one.role).join(', ')}.${near === undefined ? '' : ` Menade du ${near}?`}`];
  }
  if (has(role.keys, key)) return undefined;
  const owner = roles.find(({ keys }) => has(keys, key));
  return owner === undefined
    ? ['unknown-key', `Nyckeln är inte en av dem som får signera för ${role.label}.`]
    : ['key-of-other-role', `Nyckeln hör till ${owner.label} och får inte signera för ${role.label}.`];
}

const has = (keys: readonly string[], key: string): boolean => keys.some((one) => bareKey(one) === bareKey(key));
const short = (hash: string): string => `${hash.slice(0, 15)}…`;

/** The hash of an edition's content, which the package must not contradict. */
function soundHash(pkg: RulePackage, id: string): string {
  const hash = editionHash(pkg, id);
  const carried = pkg.editions.find((edition) => edition.id === id)?.hash;
  if (carried !== undefined && carried !== hash) throw wrong('broken-seal', issueAt(`editions.${id}.hash`, hash, carried));
  return hash;
}
