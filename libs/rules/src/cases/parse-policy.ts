import { issueAt, wrong } from '../wrong.js';
import { policyPartsSchema, wholePolicySchema } from './shapes.js';
import type { CasePolicy, PolicyFrame, PolicyParts } from './policy-types.js';
import { readShape } from './read-shape.js';
import { settlePolicy } from './settle-policy.js';

/**
 * A policy from JSON: `{ "policy": "<id of a known frame>", … }` with the parts that the frame's source does not say, or the
 * whole policy of a region of one's own (`"format": "hjm.case-policy/1"`).
 *
 * @throws HjmError `case-policy` for data of another shape, and as `settlePolicy`
 */
export function parseCasePolicy(json: unknown, frames: readonly PolicyFrame[]): CasePolicy {
  const names = typeof json === 'object' && json !== null && 'policy' in json;
  if (!names) {
    const whole = readShape(wholePolicySchema, json, 'case-policy') as PolicyFrame;
    // What a region writes of itself is stated by it: nothing is left to give.
    return settlePolicy(whole, {} as PolicyParts);
  }
  const { policy, ...parts } = readShape(policyPartsSchema, json, 'case-policy') as { readonly policy: string } & Partial<PolicyParts>;
  const ids = frames.map(({ id }) => id);
  const frame = frames.find(({ id }) => id === policy);
  if (frame === undefined) throw wrong('case-policy', issueAt('policy', `något av ${ids.join(', ')}`, policy, ids));
  return settlePolicy(frame, parts as PolicyParts);
}
