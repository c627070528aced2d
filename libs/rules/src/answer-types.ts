import type { Citation, LocalDate } from '@hjm/core';
import type { FactDef, FactTest, FactValue, Facts, Outcome, Parameters, Status } from './package-types.js';
import type { Term } from './term-types.js';

/** When a question is asked. */
export type At = {
  /** The day that the prescription concerns. */
  readonly on: LocalDate;
  /** Only decisions made on or before this day count. Left out: all that the package holds. `null`: only undated ones. */
  readonly knownAt?: LocalDate | null;
  /** What the source leaves to others to publish. */
  readonly parameters?: Parameters;
};

/** Why an answer is undetermined. */
export type UndeterminedReason = 'facts-missing' | 'no-edition' | 'not-covered' | 'gap' | 'conflict' | 'impossible';

/** A rule that stands behind the answer. */
export type Reason = {
  readonly rule: string;
  readonly decision: string;
  /** `leaves-open`: the source, as far as we have it, says nothing. */
  readonly effect: 'grants' | 'refuses' | 'leaves-open';
  readonly basis?: 'stated' | 'enumeration';
  readonly text: string;
  readonly citations: readonly Citation[];
};

/** A requirement (*ska*) or advice (*bör*) that applies. */
export type Duty = {
  readonly rule: string;
  readonly status: Status;
  readonly text: string;
  readonly citations: readonly Citation[];
};

/** What follows the right, and applies; `unknown` when facts are missing to tell. */
export type TermThatApplies = {
  readonly rule: string;
  readonly status: 'applies' | 'unknown';
  readonly text: string;
  readonly citations: readonly Citation[];
  /** The topic, with the payer, the fee or the limit. */
  readonly term: Term;
};

/** A test that did not hold (or, with `found: undefined`, is not known yet). */
export type FailedTest = {
  readonly fact: string;
  readonly expected: FactTest;
  /** The test stood under a `not`: it held although it must not. */
  readonly negated?: true;
  readonly found?: FactValue;
};

/** A rule that does not stand behind the answer, and why. */
export type OtherRule = {
  readonly rule: string;
  readonly text: string;
  /**
   * `condition`: its condition does not hold · `excepted`: another rule sets it aside · `yields`: it closes its decision, which
   * another rule decided · `unknown`: facts are missing · `not-reached`: the right that it belongs to is refused.
   */
  readonly why: 'condition' | 'excepted' | 'yields' | 'unknown' | 'not-reached';
  readonly by?: readonly string[];
  readonly failed: readonly FailedTest[];
};

/** A fact that still matters, in the order in which it is best asked. */
export type NeededFact = {
  readonly fact: string;
  readonly question: string;
  readonly def: FactDef;
  readonly askWhom?: string;
  /** The fact can be looked up: what is missing for that. */
  readonly lookup?: { readonly parameter: string; readonly article: string; readonly missing: 'parameter' | 'article' };
};

/** A smallest set of changeable facts that would give a better outcome. */
export type Change = {
  readonly facts: readonly string[];
  /** Each way of changing exactly these facts, with what it would give. */
  readonly ways: readonly { readonly set: Facts; readonly outcome: Outcome }[];
};

/** Something to bear in mind about an answer; `describeWarning` of `@hjm/rules/text` says it in Swedish. */
export type Warning = {
  readonly code: 'start-unknown' | 'partial-source' | 'review-due' | 'advice-unmet' | 'fact-not-used' | 'list-not-given';
  readonly fact?: string;
  readonly rule?: string;
};

/** Which edition answered, with the end that follows from its successor as known. */
export type EditionInForce = {
  readonly id: string;
  readonly title: string;
  readonly decided: LocalDate | null;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly hash: string | null;
  readonly citations: readonly Citation[];
};

/** Everything that `replay` needs to come to the same answer again, and the answer in short. Plain data, no names. */
export type DecisionRecord = {
  readonly format: 'hjm.record/1';
  readonly package: string;
  readonly version: string;
  readonly edition: string | null;
  readonly editionHash: string | null;
  readonly on: LocalDate;
  readonly knownAt: LocalDate | null;
  readonly facts: Facts;
  readonly parameters: Parameters;
  readonly outcome: Outcome;
  readonly reason: UndeterminedReason | null;
  readonly rules: readonly string[];
  readonly requirements: { readonly [rule: string]: Status };
  readonly advice: { readonly [rule: string]: Status };
  /** Terms that apply, or may; absent when there is none. */
  readonly terms?: { readonly [rule: string]: TermThatApplies['status'] };
  readonly needed: readonly string[];
};

/** The whole answer. */
export type Answer = {
  readonly outcome: Outcome;
  /** Why it is undetermined; absent else. */
  readonly reason?: UndeterminedReason;
  readonly edition: EditionInForce | null;
  readonly reasons: readonly Reason[];
  readonly requirements: readonly Duty[];
  readonly advice: readonly Duty[];
  /** What follows the right: who pays, fees, limits, follow-up. */
  readonly terms: readonly TermThatApplies[];
  readonly otherRules: readonly OtherRule[];
  /** Facts that can still change the answer, best question first. Never one that cannot. */
  readonly needed: readonly NeededFact[];
  /** What would have to change for a better outcome; at most 20. */
  readonly changes: readonly Change[];
  /** There are more than the 20 changes given. */
  readonly moreChanges: boolean;
  readonly warnings: readonly Warning[];
  readonly record: DecisionRecord;
};
