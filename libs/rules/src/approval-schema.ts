import { HjmError, type HjmIssue, foundText, isLocalDate } from '@hjm/core';
import type { Approval, ApprovalPolicy } from './approval-types.js';
import { deepFreeze } from './define.js';
import { issueAt } from './wrong.js';

type Check = (value: unknown, path: string) => HjmIssue[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const when = (holds: boolean, path: string, expected: string, found: unknown): HjmIssue[] => (holds ? [] : [{ path, expected, found: foundText(found) }]);

const text: Check = (value, path) => when(typeof value === 'string' && value.trim() !== '' && value.length <= 4000, path, 'text som inte är tom', value);
const exactly = (wanted: string): Check => (value, path) => when(value === wanted, path, wanted, value);
const day: Check = (value, path) => when(isLocalDate(value), path, 'en dag ÅÅÅÅ-MM-DD', value);
const hash: Check = (value, path) => when(typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value), path, 'sha256: och 64 hexadecimala tecken', value);
const list = (of: Check): Check => (value, path) =>
  Array.isArray(value) && value.length > 0 ? value.flatMap((one, index) => of(one, `${path}.${String(index)}`)) : [{ path, expected: 'en lista som inte är tom', found: foundText(value) }];
const object = (fields: Readonly<Record<string, Check>>): Check => (value, path) => {
  if (!isObject(value)) return [{ path, expected: 'ett objekt', found: foundText(value) }];
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const strange = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
  return [
    ...strange.map((key) => issueAt(at(key.slice(0, 80)), 'ett fält som finns', key, Object.keys(fields))),
    ...Object.entries(fields).flatMap(([key, check]) => check(Object.hasOwn(value, key) ? value[key] : undefined, at(key))),
  ];
};

const approval = object({
  statement: object({ format: exactly('hjm.approval/1'), package: text, edition: text, editionHash: hash, region: text, role: text, on: day }),
  key: text,
  signature: text,
});
const policy = object({ format: exactly('hjm.approval-policy/1'), region: text, roles: list(object({ role: text, label: text, keys: list(text) })) });

/** Reads an approval from JSON. Throws `HjmError` `invalid-approval`. */
export function parseApproval(json: unknown): Approval {
  return read(approval, json, 'invalid-approval', 'Godkännandet') as Approval;
}

/** Reads a policy from JSON. Throws `HjmError` `invalid-policy`, also when two roles share a key or a name. */
export function parseApprovalPolicy(json: unknown): ApprovalPolicy {
  const found = read(policy, json, 'invalid-policy', 'Godkännandeordningen') as ApprovalPolicy;
  const issues = policyIssues(found);
  if (issues.length > 0) throw invalid('invalid-policy', 'Godkännandeordningen', issues);
  return found;
}

/** A key without its line breaks, which differ between systems. */
export const bareKey = (key: string): string => key.replaceAll(/\s/g, '');

/** A key signs for one role only, and a role is named once: else one signature could stand for two. */
export function policyIssues({ roles }: ApprovalPolicy): HjmIssue[] {
  const twice = (path: string, found: string): HjmIssue => ({ path, expected: 'något som bara står en gång', found: foundText(found) });
  const seen = new Set<string>();
  return [
    ...(roles.length === 0 ? [{ path: 'roles', expected: 'minst en roll', found: foundText(roles) }] : []),
    ...roles.flatMap(({ role, keys }, index) => [
      ...(roles.findIndex((one) => one.role === role) === index ? [] : [twice(`roles.${String(index)}.role`, role)]),
      ...keys.flatMap((key, at) => {
        const known = seen.has(bareKey(key));
        seen.add(bareKey(key));
        return known ? [twice(`roles.${String(index)}.keys.${String(at)}`, key)] : [];
      }),
    ]),
  ];
}

function read(check: Check, json: unknown, code: string, what: string): unknown {
  const issues = check(json, '');
  if (issues.length > 0) throw invalid(code, what, issues);
  return deepFreeze(json);
}

function invalid(code: string, what: string, issues: readonly HjmIssue[]): HjmError {
  const [first] = issues;
  return new HjmError(code, `${what} går inte att läsa: ${first?.path === '' ? 'hela innehållet' : (first?.path ?? '')} ska vara ${first?.expected ?? ''}, inte ${first?.found ?? ''}.`, issues);
}
