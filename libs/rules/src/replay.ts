import type { Answer, DecisionRecord } from './answer-types.js';
import { evaluate } from './evaluate.js';
import type { RulePackage } from './package-types.js';
import { issueAt, wrong } from './wrong.js';

/** What became of a record when it was decided again. */
export type Replay = {
  /** The same answer, from an edition with the same hash. */
  readonly same: boolean;
  readonly answer: Answer;
  /** The record that the answer gives now, with the version of the old one; equal to it, byte for byte, when nothing differs. */
  readonly record: DecisionRecord;
  /** Fields that differ, with the value then and now. `version` may differ without harm: the hash names the edition. */
  readonly differences: readonly { readonly field: string; readonly then: unknown; readonly now: unknown }[];
};

/**
 * Decides a record again: same package, day, day of knowledge, facts and parameters. A later version of the package that
 * has appended editions comes to the same record, but for `version`.
 *
 * Throws `HjmError` when the record belongs to another package, or names facts that the package no longer has.
 */
export function replay(pkg: RulePackage, record: DecisionRecord): Replay {
  if (record.package !== pkg.id) {
    throw wrong('wrong-package', issueAt('record.package', pkg.id, record.package));
  }
  const { on, knownAt, parameters } = record;
  const answer = evaluate(pkg, record.facts, { on, knownAt, parameters });
  const now: DecisionRecord = { ...answer.record, version: record.version };
  const differences = Object.keys(now).flatMap((field) => {
    const [a, b] = [record[field as keyof DecisionRecord], now[field as keyof DecisionRecord]];
    return textOf(a) === textOf(b) ? [] : [{ field, then: a, now: b }];
  });
  return { same: differences.length === 0, answer, record: now, differences };
}

/** Plain data as text, with the keys in order. */
function textOf(data: unknown): string {
  return JSON.stringify(data, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part));
}
