import { HjmError, type HjmIssue } from '@hjm/core';
import { type CellFact, cutFact } from './cells.js';
import { DEFAULT_NODE_BUDGET, Diagrams, absorbing, NO, type Ref, YES } from './diagrams.js';
import type { Condition, Edition, FactDef, FactTest, Rule } from './package-types.js';
import { issueAt, wrong } from './wrong.js';
import { ABSENT, CONDITIONAL, CONFLICT, GAP, GRANTED, IMPOSSIBLE, MET, REFUSED, UNCOVERED, UNDETERMINED } from './terminals.js';

/** A condition with its tests as cells, for saying which test failed, and where it holds. */
export type CompiledCondition = { readonly holds: Ref } & (
  | { readonly level: number; readonly cells: readonly boolean[]; readonly fact: string; readonly test: FactTest }
  | { readonly atLeast: number; readonly of: readonly CompiledCondition[] }
  | { readonly not: CompiledCondition }
);

export type CompiledRule = {
  readonly rule: Rule;
  readonly when: CompiledCondition;
  /** Where the condition holds. */
  readonly holds: Ref;
  /** Where the rule counts: its condition holds and no exception sets it aside. */
  readonly effective: Ref;
  /** Both with the terminal `IMPOSSIBLE` for inputs that cannot occur. */
  readonly truth: Ref;
  readonly counts: Ref;
  /** Rules that name this one in `excepts`. */
  readonly exceptions: readonly string[];
};

/** An edition as diagrams over the cells of its facts. */
export type CompiledEdition = {
  readonly edition: Edition;
  /** The facts that the rules mention, by level. */
  readonly facts: readonly CellFact[];
  readonly levels: ReadonlyMap<string, number>;
  readonly diagrams: Diagrams;
  readonly rules: readonly CompiledRule[];
  /** Each decision on its own: see `terminals.ts`. */
  readonly decisions: ReadonlyMap<string, Ref>;
  /** Inputs that can occur. */
  readonly possible: Ref;
  /** All decisions together: see `terminals.ts`. */
  readonly right: Ref;
  /** Where the right is granted. */
  readonly granted: Ref;
  /** Requirements, advice and terms, where the right is granted: see `terminals.ts`. A term that applies is met. */
  readonly duties: readonly { readonly rule: CompiledRule; readonly status: Ref }[];
  /** The bare outcome: see `terminals.ts`. */
  readonly outcome: Ref;
};

/** Facts in cells and in order, with the store of diagrams over them; several editions may share one. */
export type Space = {
  readonly facts: readonly CellFact[];
  readonly diagrams: Diagrams;
};

/** Every test in a condition, with its fact. */
export function testsIn(condition: Condition): (readonly [string, FactTest])[] {
  const parts = partsOf(condition);
  return parts === undefined ? Object.entries(condition as Record<string, FactTest>) : parts.flatMap(testsIn);
}

/** The conditions that a combination is made of; `undefined` for an object of facts, and for a combination beside something else. */
export function partsOf(condition: Condition): readonly Condition[] | undefined {
  const { all, any, not, of } = condition as { all?: Condition[]; any?: Condition[]; not?: Condition; of?: Condition[] };
  const parts = all ?? any ?? of ?? (typeof not === 'object' ? [not] : undefined);
  return Array.isArray(parts) && Object.keys(condition).length === (of ? 2 : 1) ? parts : undefined;
}

/** Every condition of an edition. */
export function conditionsOf(edition: Edition): Condition[] {
  return [
    ...edition.rules.flatMap((rule) => [rule.when ?? {}, 'requires' in rule ? rule.requires : {}]),
    ...(edition.impossible ?? []).map((constraint) => constraint.when),
  ];
}

/**
 * Cuts the facts that the conditions mention into cells and puts them in order: the fact that most conditions mention first,
 * ties in the package's order. Handbook rules all name a product group, which so becomes the root.
 */
export function spaceFor(defs: readonly FactDef[], conditions: readonly Condition[], budget: number = DEFAULT_NODE_BUDGET): Space {
  const all = conditions.map(testsIn);
  for (const [fact] of all.flat()) if (!defs.some(({ id }) => id === fact)) throw wrong('unknown-fact', unknownFact(fact, defs));
  const facts = defs
    .map((def) => ({ def, of: all.map((tests) => tests.filter(([fact]) => fact === def.id)).filter(({ length }) => length > 0) }))
    .filter(({ of }) => of.length > 0)
    .sort((a, b) => b.of.length - a.of.length)
    .map(({ def, of }) => cutFact(def, of.flat().map(([, test]) => test)));
  return { facts, diagrams: new Diagrams(facts.map(({ arity }) => arity), budget) };
}

/** What is wrong with a fact that the package does not have. */
export const unknownFact = (fact: string, defs: readonly FactDef[], path: string = fact): HjmIssue =>
  issueAt(path, 'en uppgift i regelverket', fact, defs.map(({ id }) => id));

/** Compiles an edition into its diagrams. Throws `HjmError` when the edition cannot be read or needs too many nodes. */
export function compileEdition(edition: Edition, space: Space): CompiledEdition {
  const { diagrams, facts } = space;
  const levels = new Map(facts.map((fact, level) => [fact.def.id, level]));
  const current = { rule: edition.id };

  const count = (atLeast: number, of: readonly CompiledCondition[]): CompiledCondition => {
    const refs = of.map(({ holds }) => holds);
    return { atLeast, of, holds: atLeast === of.length ? diagrams.and(...refs) : atLeastOf(diagrams, atLeast, refs) };
  };
  const read = (condition: Condition): CompiledCondition => {
    const of = partsOf(condition)?.map(read);
    if (of === undefined) {
      const tests = Object.entries(condition as Record<string, FactTest>).map(([fact, test]): CompiledCondition => {
        const level = levels.get(fact) as number;
        const cells = (facts[level] as CellFact).where(test);
        return { level, cells, fact, test, holds: diagrams.node(level, cells.map((holds) => (holds ? YES : NO))) };
      });
      return count(tests.length, tests);
    }
    if ('not' in condition) return { not: of[0] as CompiledCondition, holds: diagrams.minus(YES, (of[0] as CompiledCondition).holds) };
    return count('all' in condition ? of.length : 'any' in condition ? 1 : (condition.atLeast as number), of);
  };

  try {
    const drafts = edition.rules.map((rule) => {
      current.rule = rule.id;
      const when = read(rule.when ?? {});
      return { rule, when, holds: when.holds };
    });
    const settled = settleExceptions(drafts, diagrams, current);
    const possible = diagrams.minus(YES, diagrams.or(...(edition.impossible ?? []).map(({ when }) => read(when).holds)));
    const within = (ref: Ref): Ref => diagrams.where(possible, ref, ~IMPOSSIBLE);
    const rules = settled.map((rule) => ({ ...rule, truth: within(rule.holds), counts: within(rule.effective) }));

    const decisions = new Map<string, Ref>();
    for (const { id } of edition.decisions) {
      current.rule = id;
      const of = (kind: string): Ref => diagrams.or(...rules.flatMap(({ rule, effective }) => (rule.kind === kind && 'decision' in rule && rule.decision === id ? effective : [])));
      const decided = diagrams.apply(of('right'), of('refusal'), (g, r) => (g < 0 && r < 0 ? ~(~g + 2 * ~r) : undefined));
      decisions.set(id, diagrams.apply(decided, of('uncovered'), (d, u) => (u === NO || (d < 0 && d !== ~GAP) ? d : d < 0 && u < 0 ? ~UNCOVERED : undefined)));
    }
    // A refusal wins over an open decision, and an open decision over a right.
    const granting = absorbing(~REFUSED, ~GRANTED);
    const right = diagrams.fold([...decisions.values()], ~GAP, (a, b) => granting(a, b) ?? (a < 0 && b < 0 ? (a === ~CONFLICT || b === ~CONFLICT ? ~CONFLICT : ~GAP) : undefined));
    const granted = diagrams.is(right, GRANTED);

    let outcome = diagrams.apply(right, right, (x) => (x >= 0 ? undefined : x === ~CONFLICT || x === ~UNCOVERED ? ~UNDETERMINED : x));
    const duties = rules.flatMap((rule) => {
      if ('decision' in rule.rule) return [];
      current.rule = rule.rule.id;
      const fulfilled = 'requires' in rule.rule ? read(rule.rule.requires).holds : YES;
      const status = diagrams.where(diagrams.and(granted, rule.effective), fulfilled, ~ABSENT);
      if (rule.rule.kind === 'requirement') outcome = diagrams.apply(outcome, status, withRequirement);
      return { rule, status: within(status) };
    });
    return {
      edition,
      facts,
      levels,
      diagrams,
      rules,
      decisions,
      possible,
      right: within(right),
      granted,
      duties,
      outcome: within(outcome),
    };
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    const at = `editions.${edition.id}.rules.${current.rule}`;
    throw wrong(error.code, ...error.issues.map((issue) => ({ ...issue, path: `${at}.${issue.path}` })));
  }
}

function withRequirement(outcome: Ref, status: Ref): Ref | undefined {
  if (status === ~ABSENT || status === ~MET) return outcome;
  return outcome < 0 && status < 0 ? ~CONDITIONAL : undefined;
}

/** Where at least `n` of the diagrams hold: `rest[k]` is where `k` more suffice. */
function atLeastOf(diagrams: Diagrams, n: number, of: readonly Ref[]): Ref {
  let rest: Ref[] = Array.from({ length: n + 1 }, (_, missing) => (missing === 0 ? YES : NO));
  for (const ref of of) rest = rest.map((same, missing) => (missing === 0 ? YES : diagrams.or(diagrams.and(ref, rest[missing - 1] as Ref), same)));
  return rest[n] as Ref;
}

type Draft = { readonly rule: Rule; readonly when: CompiledCondition; readonly holds: Ref };

/** Takes exceptions away from what they except, and what goes before a rule away from it. */
function settleExceptions(drafts: readonly Draft[], diagrams: Diagrams, current: { rule: string }): Omit<CompiledRule, 'truth' | 'counts'>[] {
  const effective = new Map<Draft, Ref | undefined>();
  const without = (ref: Ref, others: readonly Draft[]): Ref => diagrams.minus(ref, diagrams.or(...others.map(settle)));
  const exceptionsTo = ({ rule: { id } }: Draft): Draft[] => drafts.filter(({ rule }) => rule.excepts?.includes(id));
  const settle = (draft: Draft): Ref => {
    let settled = effective.get(draft);
    if (settled === undefined) {
      current.rule = draft.rule.id;
      if (effective.has(draft)) throw wrong('exception-cycle', issueAt('excepts', 'undantag utan ring', draft.rule.id));
      effective.set(draft, undefined);
      settled = without(draft.holds, exceptionsTo(draft));
      effective.set(draft, settled);
    }
    return settled;
  };
  const domains = drafts.map(({ rule }) => domainOf(rule));
  return drafts.map((draft, index) => {
    const { rule } = draft;
    const peers = drafts.filter((_, other) => domains[other] === domains[index]);
    const ids = peers.map((peer) => peer.rule.id);
    const stray = rule.excepts?.find((id) => !ids.includes(id));
    current.rule = rule.id;
    if (stray !== undefined) throw wrong('bad-exception', issueAt('excepts', 'en regel om samma sak', stray, ids));
    return {
      ...draft,
      effective: without(settle(draft), peers.filter((peer) => yields(rule, peer.rule))),
      exceptions: exceptionsTo(draft).map((exception) => exception.rule.id),
    };
  });
}

/** What a rule speaks about: a decision, a topic, or duties of its kind. */
const domainOf = (rule: Rule): string => ('decision' in rule ? `decision ${rule.decision}` : 'topic' in rule ? `topic ${rule.topic}` : rule.kind);

/** Whether a rule yields to another of its decision: what a source leaves open to what it says, and a refusal by enumeration to both. */
export const yields = (rule: Rule, other: Rule): boolean => strength(rule) < strength(other);

const strength = (rule: Rule): number => (rule.kind === 'uncovered' ? 1 : rule.kind === 'refusal' && rule.basis === 'enumeration' ? 0 : 2);
