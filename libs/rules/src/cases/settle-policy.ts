import { HjmError, type HjmIssue } from '@hjm/core';
import { deepFreeze } from '../define.js';
import { issueAt, wrong } from '../wrong.js';
import type { CasePolicy, PolicyFrame, PolicyParts } from './policy-types.js';

/** The parts that a frame does not say, which must be given by name. */
export type OpenParts<F extends PolicyFrame> = Omit<PolicyParts, { [K in keyof PolicyParts]: K extends keyof F ? (undefined extends F[K] ? never : K) : never }[keyof PolicyParts]>;

/** What each part is called. */
export const policyPartLabels: Readonly<Record<keyof PolicyParts, string>> = {
  levels: 'vem som beslutar vad',
  requiredInformation: 'vad en ansökan ska innehålla',
  appeal: 'om beslut kan överklagas',
  expiry: 'när ett ärende förfaller',
};
const PARTS = Object.keys(policyPartLabels) as readonly (keyof PolicyParts)[];

/** The parts that the frame's source does not say. */
export function openParts(frame: PolicyFrame): readonly (keyof PolicyParts)[] {
  return PARTS.filter((part) => frame[part] === undefined);
}

/**
 * A policy to handle cases by: what the source says, and by name what it does not say.
 *
 * @throws HjmError `case-policy-open` naming each part that nobody has said and whom to ask, `case-policy-stated` for a part
 * that the source says already, `case-policy` for levels that name a kind that there is not, and the like
 */
export function settlePolicy<F extends PolicyFrame>(frame: F, given: OpenParts<F>): CasePolicy {
  const parts: Partial<PolicyParts> = given;
  const open = openParts(frame);
  const missing = open.filter((part) => parts[part] === undefined);
  if (missing.length > 0) {
    const said = missing.map((part) => policyPartLabels[part]).join(', ');
    throw new HjmError('case-policy-open', `${frame.title}: källan säger inte ${said}. Ange det (${missing.join(', ')}), eller fråga ${frame.askWhom}.`, missing.map((part) => issueAt(part, policyPartLabels[part], undefined)));
  }
  const stated = PARTS.filter((part) => !open.includes(part) && parts[part] !== undefined);
  if (stated.length > 0) throw wrong('case-policy-stated', ...stated.map((part) => issueAt(part, 'utelämnat, för källan säger det redan', parts[part])));
  const policy = { ...frame, ...parts, given: open } as CasePolicy;
  const issues = policyIssues(policy);
  if (issues.length > 0) throw wrong('case-policy', ...issues);
  return deepFreeze(policy);
}

function policyIssues({ kinds, levels, requiredInformation, expiry }: CasePolicy): readonly HjmIssue[] {
  const known = kinds.map(({ id }) => id);
  const whole = (path: string, value: number | null | undefined, least: number): HjmIssue[] =>
    value === undefined || value === null || (Number.isSafeInteger(value) && value >= least) ? [] : [issueAt(path, `ett heltal, minst ${String(least)}`, value)];
  const kindsOf = (path: string, named: readonly string[] = []): HjmIssue[] =>
    named.flatMap((kind, index) => (known.includes(kind) ? [] : [issueAt(`${path}.kinds.${String(index)}`, `något av ${known.join(', ')}`, kind, known)]));
  return [
    ...twice('kinds', known),
    ...twice('levels', levels.map(({ id }) => id)),
    ...twice('requiredInformation', requiredInformation.map(({ id }) => id)),
    ...(levels.length === 0 ? [issueAt('levels', 'minst en nivå som beslutar', levels)] : []),
    ...levels.flatMap((level, index) => [...kindsOf(`levels.${String(index)}`, level.kinds), ...whole(`levels.${String(index)}.atMostOre`, level.atMostOre, 0), ...whole(`levels.${String(index)}.leadDays`, level.leadDays, 0)]),
    ...requiredInformation.flatMap((part, index) => kindsOf(`requiredInformation.${String(index)}`, part.kinds)),
    ...whole('expiry.grantedMonths', expiry.grantedMonths, 1),
    ...whole('expiry.sentBackDays', expiry.sentBackDays, 1),
    ...kinds.flatMap(({ id, closed }, index) =>
      closed === undefined && !levels.some((level) => level.kinds?.includes(id) ?? true) ? [issueAt(`kinds.${String(index)}`, 'en sort som någon nivå beslutar', id)] : [],
    ),
  ];
}

const twice = (path: string, ids: readonly string[]): HjmIssue[] => ids.flatMap((id, index) => (ids.indexOf(id) < index ? [issueAt(`${path}.${String(index)}.id`, 'ett id som inte redan finns', id)] : []));
