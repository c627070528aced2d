import { HjmError, type HjmIssue } from '@hjm/core';
import { type CellFact, cutFact } from './cells.js';
import { DEFAULT_NODE_BUDGET, Diagrams, absorbing, NO, type Ref, YES } from './diagrams.js';
import type { Condition, Edition, FactDef, FactTest, Rule } from './package-types.js';
import { issueAt, wrong } from './wrong.js';
import { ABSENT, CONDITIONAL, CONFLICT, GAP, GRANTED, IMPOSSIBLE, MET, REFUSED, UNDETERMINED } from './terminals.js';

/** A condition with its tests as cells: what `explain` walks to say which test failed. */
export type CompiledCondition =
  | { readonly form: 'test'; readonly level: number; readonly cells: readonly boolean[]; readonly fact: string; readonly test: FactTest }
  | { readonly form: 'count'; readonly atLeast: number; readonly of: readonly CompiledCondition[] }
  | { readonly form: 'not'; readonly of: CompiledCondition };

export type CompiledRule = {
  readonly rule: Rule;
  readonly when: CompiledCondition;
  /** Where the condition holds. */
  readonly holds: Ref;
  /** Where the rule counts: its condition holds and no exception sets it aside. */
  readonly effective: Ref;
  /** The same with the terminal `IMPOSSIBLE` for inputs that cannot occur. */
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
  /** Requirements and advice, where the right is granted: see `terminals.ts`. */
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

/** The conditions that a combination is made of; `undefined` for an object of facts. */
export function partsOf(condition: Condition): readonly Condition[] | undefined {
  const { all, any, not, of } = condition as { all?: Condition[]; any?: Condition[]; not?: Condition; of?: Condition[] };
  return Array.isArray(all) ? all : Array.isArray(any) ? any : Array.isArray(of) ? of : typeof not === 'object' ? [not] : undefined;
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
  const tests = new Map<string, FactTest[]>();
  const mentions = new Map<string, number>();
  for (const condition of conditions) {
    const found = testsIn(condition);
    for (const [fact, test] of found) {
      if (!defs.some((def) => def.id === fact)) throw wrong('unknown-fact', unknownFact(fact, defs));
      tests.set(fact, [...(tests.get(fact) ?? []), test]);
    }
    for (const fact of new Set(found.map(([id]) => id))) mentions.set(fact, (mentions.get(fact) ?? 0) + 1);
  }
  const facts = defs
    .filter((def) => tests.has(def.id))
    .sort((a, b) => (mentions.get(b.id) as number) - (mentions.get(a.id) as number))
    .map((def) => cutFact(def, tests.get(def.id) as FactTest[]));
  return { facts, diagrams: new Diagrams(facts.map((fact) => fact.arity), budget) };
}

/** What is wrong with a fact that the package does not have. */
export const unknownFact = (fact: string, defs: readonly FactDef[], path: string = fact): HjmIssue =>
  issueAt(path, 'en uppgift i regelverket', fact, defs.map(({ id }) => id));

/** Compiles an edition into its diagrams. Throws `HjmError` when the edition cannot be read or needs too many nodes. */
export function compileEdition(edition: Edition, space: Space): CompiledEdition {
  const { diagrams, facts } = space;
  const levels = new Map(facts.map((fact, level) => [fact.def.id, level]));
  const current = { rule: edition.id };

  const test = (fact: string, value: FactTest): CompiledCondition => {
    const level = levels.get(fact);
    if (level === undefined) throw wrong('unknown-fact', unknownFact(fact, facts.map(({ def }) => def)));
    return { form: 'test', level, cells: (facts[level] as CellFact).where(value), fact, test: value };
  };
  const read = (condition: Condition): CompiledCondition => {
    const parts = partsOf(condition);
    if (parts === undefined) {
      const tests = Object.entries(condition as Record<string, FactTest>).map(([fact, value]) => test(fact, value));
      return tests.length === 1 ? (tests[0] as CompiledCondition) : { form: 'count', atLeast: tests.length, of: tests };
    }
    const of = parts.map(read);
    if ('not' in condition) return { form: 'not', of: of[0] as CompiledCondition };
    return { form: 'count', atLeast: 'all' in condition ? of.length : 'any' in condition ? 1 : (condition.atLeast as number), of };
  };
  const draw = (condition: CompiledCondition): Ref => {
    if (condition.form === 'test') return diagrams.node(condition.level, condition.cells.map((holds) => (holds ? YES : NO)));
    if (condition.form === 'not') return diagrams.minus(YES, draw(condition.of));
    const of = condition.of.map(draw);
    if (condition.atLeast === of.length) return diagrams.and(...of);
    return atLeast(diagrams, condition.atLeast, of);
  };

  try {
    const drafts = edition.rules.map((rule) => {
      current.rule = rule.id;
      const when = read(rule.when ?? {});
      return { rule, when, holds: draw(when) };
    });
    const settled = settleExceptions(drafts, diagrams, current);
    const possible = diagrams.minus(YES, diagrams.or(...(edition.impossible ?? []).map(({ when }) => draw(read(when)))));
    const within = (ref: Ref): Ref => diagrams.where(possible, ref, ~IMPOSSIBLE);
    const rules = settled.map((rule) => ({ ...rule, counts: within(rule.effective) }));

    const decisions = new Map<string, Ref>();
    for (const { id } of edition.decisions) {
      current.rule = id;
      const of = (kind: string): Ref => diagrams.or(...rules.flatMap(({ rule, effective }) => (rule.kind === kind && 'decision' in rule && rule.decision === id ? effective : [])));
      decisions.set(id, diagrams.apply(of('right'), of('refusal'), (g, r) => (g < 0 && r < 0 ? ~(~g + 2 * ~r) : undefined)));
    }
    // A refusal wins over an open decision, and an open decision over a right.
    const granting = absorbing(~REFUSED, ~GRANTED);
    const right = diagrams.fold([...decisions.values()], ~GAP, (a, b) => granting(a, b) ?? (a < 0 && b < 0 ? ~CONFLICT : undefined));
    const granted = diagrams.is(right, GRANTED);

    let outcome = diagrams.apply(right, right, (x) => (x >= 0 ? undefined : x === ~CONFLICT ? ~UNDETERMINED : x));
    const duties = rules.flatMap((rule) => {
      if (!('requires' in rule.rule)) return [];
      current.rule = rule.rule.id;
      const status = diagrams.where(diagrams.and(granted, rule.effective), draw(read(rule.rule.requires)), ~ABSENT);
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
function atLeast(diagrams: Diagrams, n: number, of: readonly Ref[]): Ref {
  let rest: Ref[] = Array.from({ length: n + 1 }, (_, missing) => (missing === 0 ? YES : NO));
  for (const ref of of) rest = rest.map((same, missing) => (missing === 0 ? YES : diagrams.or(diagrams.and(ref, rest[missing - 1] as Ref), same)));
  return rest[n] as Ref;
}

type Draft = { readonly rule: Rule; readonly when: CompiledCondition; readonly holds: Ref };

/** Takes exceptions away from what they except, and everything else away from a closing refusal. */
function settleExceptions(drafts: readonly Draft[], diagrams: Diagrams, current: { rule: string }): Omit<CompiledRule, 'counts'>[] {
  const effective = new Map<Draft, Ref | undefined>();
  const without = (ref: Ref, others: readonly Draft[]): Ref => diagrams.minus(ref, diagrams.or(...others.map(settle)));
  const exceptionsTo = ({ rule: { id } }: Draft): Draft[] => drafts.filter(({ rule }) => rule.excepts?.includes(id));
  const settle = (draft: Draft): Ref => {
    let settled = effective.get(draft);
    if (settled === undefined) {
      current.rule = draft.rule.id;
      if (effective.has(draft)) throw wrong('exception-cycle', issueAt('excepts', 'undantag som inte går i ring', draft.rule.id));
      effective.set(draft, undefined);
      settled = without(draft.holds, exceptionsTo(draft));
      effective.set(draft, settled);
    }
    return settled;
  };
  return drafts.map((draft) => {
    const { rule } = draft;
    const peers = drafts.filter((other) => domainOf(other.rule) === domainOf(rule));
    const ids = peers.map((peer) => peer.rule.id);
    const stray = rule.excepts?.find((id) => !ids.includes(id));
    current.rule = rule.id;
    if (stray !== undefined) throw wrong('bad-exception', issueAt('excepts', 'en regel om samma sak i samma utgåva', stray, ids));
    return {
      ...draft,
      effective: without(settle(draft), closes(rule) ? peers.filter((peer) => !closes(peer.rule)) : []),
      exceptions: exceptionsTo(draft).map((exception) => exception.rule.id),
    };
  });
}

/** What a rule speaks about: a decision, or duties of its kind. */
const domainOf = (rule: Rule): string => ('decision' in rule ? `decision ${rule.decision}` : rule.kind);

/** Whether a rule is the closing refusal of its decision. */
export const closes = (rule: Rule): boolean => rule.kind === 'refusal' && rule.basis === 'enumeration';
