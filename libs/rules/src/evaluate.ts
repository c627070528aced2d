import type { Answer, At, Change, Duty, DecisionRecord, FailedTest, NeededFact, OtherRule, Reason, TermThatApplies, UndeterminedReason, Warning } from './answer-types.js';
import { minimalChanges } from './changes.js';
import { unknownFact } from './compile.js';
import { type FactsOf, deepFreeze } from './define.js';
import type { Ref } from './diagrams.js';
import { FAILS, HOLDS, type Writable, failedTests } from './failed-tests.js';
import { neededLevels } from './needed.js';
import type { FactDef, Facts, Outcome, Parameters, RulePackage, Status, YesNoFact } from './package-types.js';
import { own } from './own.js';
import { prepareAt } from './prepare.js';
import { type Case, listFor, readCase, readCells } from './read-case.js';
import type { SpokenRule } from './spoken-rule.js';
import { wrong } from './wrong.js';
import { ABSENT, ALLOWED, CONDITIONAL, CONFLICT, DENIED, GAP, GRANTED, IMPOSSIBLE, MET, REFUSED, UNMET } from './terminals.js';

/**
 * The bare outcome, by one walk through the diagram: as `evaluate` gives it, without reasons and without a record.
 * Throws `HjmError` for a fact, value, date or parameter that does not exist.
 */
export function decide<P extends RulePackage>(pkg: P, facts: FactsOf<P>, at: At): Outcome {
  const { inForce, ready } = prepareAt(pkg, at);
  const cells = readCells(pkg, ready, facts as Facts, at.parameters);
  const { diagrams, outcome } = ready.compiled;
  return inForce === undefined ? 'undetermined' : outcomeOf(diagrams.reach(outcome, cells));
}

/**
 * The whole answer: outcome, requirements, advice, reasons with citations, why the other rules did not apply, what must
 * still be known, what would have to change, warnings, and a record that `replay` reproduces.
 *
 * Unknown facts are simply left out. Throws `HjmError` for a fact, value, date or parameter that does not exist.
 */
export function evaluate<P extends RulePackage>(pkg: P, facts: FactsOf<P>, at: At): Answer {
  const one = readCase(pkg, facts as Facts, at);
  const { inForce, prepared, ready, cells } = one;
  const { compiled } = ready;
  const reach = (ref: Ref): number => compiled.diagrams.reach(ref, cells);
  const rules = inForce ? ready.rules : [];
  const right = reach(compiled.right) & ~(1 << IMPOSSIBLE);
  const outcome = inForce ? outcomeOf(reach(compiled.outcome)) : 'undetermined';
  const reason = inForce ? whyUndetermined(outcome, right) : 'no-edition';

  const truths: number[] = [];
  const effects: number[] = [];
  for (const { truth, counts } of rules) {
    const holds = reach(truth) & (FAILS | HOLDS);
    truths.push(holds);
    effects.push(holds === FAILS ? FAILS : reach(counts) & (FAILS | HOLDS));
  }
  const reasons = reasonsFor(rules, effects, outcome);
  const behind = reasons.map(({ rule }) => rule);
  const requirements: Duty[] = [];
  const advice: Duty[] = [];
  const terms: TermThatApplies[] = [];
  const otherRules: OtherRule[] = [];
  let settled = right === 1 << GRANTED || right === 1 << REFUSED;
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index] as SpokenRule;
    const { id, kind, text, citations, term } = rule;
    const bits = rule.status === undefined || right !== 1 << GRANTED || effects[index] === FAILS ? 1 << ABSENT : reach(rule.status) & ~(1 << IMPOSSIBLE);
    if (bits !== 1 << ABSENT) {
      const status = STATUSES[bits] ?? 'unknown';
      if (status === 'unknown') settled = false;
      if (term) terms.push({ rule: id, status: status === 'met' ? 'applies' : 'unknown', text, citations, term });
      else (kind === 'advice' ? advice : requirements).push({ rule: id, status, text, citations });
    } else if (!behind.includes(id)) otherRules.push(whyNot(rule, truths[index] as number, effects, index, one));
  }

  const open = settled || (reason !== undefined && reason !== 'facts-missing') ? [] : neededLevels(compiled, cells);
  const needed = open.map((level) => neededFact(pkg, compiled.facts[level]?.def as FactDef, at.parameters));
  const { changes, more } = minimalChanges(compiled, cells, ready.changeable, outcome, outcomeOf);
  const edition = inForce ? inForce.inShort : null;
  // Fields that are mostly absent are put in afterwards: an object written out in one go is made faster.
  const record: Writable<DecisionRecord> = {
    format: 'hjm.record/1',
    package: pkg.id,
    version: pkg.version,
    edition: edition?.id ?? null,
    editionHash: edition?.hash ?? null,
    on: at.on,
    knownAt: prepared.knownAt,
    facts: { ...(facts as Facts) },
    parameters: inForce ? one.used : {},
    outcome,
    reason: reason ?? null,
    rules: behind,
    requirements: statesOf(requirements),
    advice: statesOf(advice),
    needed: needed.map(({ fact }) => fact),
  };
  if (terms.length > 0) record.terms = statesOf(terms);
  const answer: Writable<Answer> = {
    outcome,
    reasons,
    requirements,
    advice,
    terms,
    otherRules,
    needed,
    changes,
    moreChanges: more,
    warnings: warningsFor(one, advice),
    edition,
    record,
  };
  if (reason) answer.reason = reason;
  return answer;
}

/**
 * The questions that are still to be asked, best first; empty when the answer is settled. Never one that cannot change the
 * answer: the outcome, or the status of a requirement or advice.
 */
export function ask<P extends RulePackage>(pkg: P, facts: FactsOf<P>, at: At): readonly NeededFact[] {
  return evaluate(pkg, facts, at).needed;
}

/**
 * What one rule has to do with the answer: the reason or duty that it is, or why it does not stand behind the answer, with
 * the tests that failed. `undefined` when the rules of that day have no such rule.
 */
export function explain<P extends RulePackage>(pkg: P, facts: FactsOf<P>, at: At, rule: string): Reason | Duty | TermThatApplies | OtherRule | undefined {
  const { reasons, requirements, advice, terms, otherRules } = evaluate(pkg, facts, at);
  return [...reasons, ...requirements, ...advice, ...terms, ...otherRules].find((one) => one.rule === rule);
}

/**
 * What would have to change for a better outcome, over the named facts instead of those marked changeable. With the
 * profession it tells who else may prescribe.
 */
export function changesOver<P extends RulePackage>(
  pkg: P,
  facts: FactsOf<P>,
  at: At,
  over: readonly P['facts'][number]['id'][],
): { readonly changes: readonly Change[]; readonly more: boolean } {
  const { inForce, ready, cells } = readCase(pkg, facts as Facts, at);
  for (const id of over) if (!ready.readers.has(id)) throw wrong('unknown-fact', unknownFact(id, pkg.facts));
  const { diagrams, outcome, levels } = ready.compiled;
  return minimalChanges(ready.compiled, cells, over.flatMap((id) => levels.get(id) ?? []), inForce ? outcomeOf(diagrams.reach(outcome, cells)) : 'undetermined', outcomeOf);
}

/** The outcome for the terminals that can be reached, as bits; a requirement that is open leaves it conditional. */
const OUTCOMES: Readonly<Record<number, Outcome>> = {
  [1 << ALLOWED]: 'allowed',
  [1 << DENIED]: 'denied',
  [1 << CONDITIONAL]: 'conditional',
  [(1 << ALLOWED) | (1 << CONDITIONAL)]: 'conditional',
};
const outcomeOf = (bits: number): Outcome => OUTCOMES[bits & ~(1 << IMPOSSIBLE)] ?? 'undetermined';
const STATUSES: Readonly<Record<number, Status>> = { [1 << MET]: 'met', [1 << UNMET]: 'unmet' };

function statesOf<S>(duties: readonly { readonly rule: string; readonly status: S }[]): Record<string, S> {
  const states: Record<string, S> = {};
  for (const { rule, status } of duties) states[rule] = status;
  return states;
}

function whyUndetermined(outcome: Outcome, right: number): UndeterminedReason | undefined {
  if (outcome !== 'undetermined') return undefined;
  if (right === 0) return 'impossible';
  if (right & ((1 << GRANTED) | (1 << REFUSED))) return 'facts-missing';
  return right & (1 << CONFLICT) ? 'conflict' : right & (1 << GAP) ? 'gap' : 'not-covered';
}

/**
 * The rights behind a yes, the refusals behind a no, and what is settled so far when it is neither. Where the facts leave
 * open which of several rules decides, all of them.
 */
function reasonsFor(rules: readonly SpokenRule[], effects: readonly number[], outcome: Outcome): Reason[] {
  const found: Reason[] = [];
  const add = (bits: number, decided: readonly Reason[]): void => {
    rules.forEach(({ reason }, index) => {
      if (reason === undefined || effects[index] !== bits || decided.some(({ decision }) => decision === reason.decision)) return;
      if (outcome === 'undetermined' || reason.effect === (outcome === 'denied' ? 'refuses' : 'grants')) found.push(reason);
    });
  };
  add(HOLDS, []);
  if (outcome !== 'undetermined' && (outcome !== 'denied' || found.length === 0)) add(FAILS | HOLDS, [...found]);
  return found;
}

/** What is said of how many cases of a rule that fails. */
const MOST_SAID = 256;

function whyNot(rule: SpokenRule, truth: number, effects: readonly number[], index: number, { ready: { compiled: { diagrams }, rules }, cells, facts }: Case): OtherRule {
  const { id, text, when, exceptions, peers, levels, said } = rule;
  let number = 0;
  for (const level of levels ?? []) number = number * ((diagrams.arity[level] as number) + 1) + (cells[level] as number) + 1;
  const known = truth === FAILS && said.get(number);
  if (known) return known;
  const failed: FailedTest[] = [];
  if (truth & FAILS) failedTests(when, diagrams, cells, facts, HOLDS, failed);
  if (truth === FAILS) {
    const other: OtherRule = { rule: id, text, why: 'condition', failed };
    if (levels && said.size < MOST_SAID) said.set(number, deepFreeze(other));
    return other;
  }
  const bits = effects[index] as number;
  if (bits & HOLDS) return { rule: id, text, why: bits & FAILS ? 'unknown' : 'not-reached', failed };
  const before = (of: readonly number[]): string[] => of.filter((other) => (effects[other] as number) & HOLDS).map((other) => (rules[other] as SpokenRule).id);
  const excepting = before(exceptions);
  const by = excepting.length > 0 ? excepting : before(peers);
  return by.length > 0 ? { rule: id, text, why: excepting.length > 0 ? 'excepted' : 'yields', by, failed } : { rule: id, text, why: 'condition', failed };
}

function neededFact(pkg: RulePackage, def: FactDef, parameters: Parameters | undefined): NeededFact {
  const { listed } = def as YesNoFact;
  const askWhom = def.askWhom ?? pkg.parameters?.find(({ id }) => id === listed?.parameter)?.askWhom;
  return {
    fact: def.id,
    question: def.question,
    def,
    ...(askWhom && { askWhom }),
    ...(listed && { lookup: { ...listed, missing: listFor(def, parameters) ? 'article' : 'parameter' } }),
  };
}

function warningsFor({ inForce, ready: { wary }, facts, at: { on }, used }: Case, advice: readonly Duty[]): Warning[] {
  const warnings: Warning[] = [];
  const edition = inForce?.edition;
  if (edition === undefined) return warnings;
  if (edition.validFrom === null) warnings.push({ code: 'start-unknown' });
  if (edition.partial) warnings.push({ code: 'partial-source' });
  if (edition.reviewBy !== undefined && on > edition.reviewBy) warnings.push({ code: 'review-due' });
  for (const { rule, status } of advice) if (status === 'unmet') warnings.push({ code: 'advice-unmet', rule });
  for (const { level, def } of wary) {
    if (own(facts, def.id) !== undefined && !listFor(def, used)) warnings.push({ code: level < 0 ? 'fact-not-used' : 'list-not-given', fact: def.id });
  }
  return warnings;
}
