import type { Answer, At, Change, DecisionRecord, Duty, NeededFact, OtherRule, Reason, UndeterminedReason, Warning } from './answer-types.js';
import { minimalChanges } from './changes.js';
import { type CompiledRule, closes, unknownFact } from './compile.js';
import { type FactsOf, deepFreeze } from './define.js';
import { failedTests } from './failed-tests.js';
import { neededLevels } from './needed.js';
import type { FactDef, Facts, Outcome, Parameters, RulePackage, Status, YesNoFact } from './package-types.js';
import { own } from './own.js';
import { type Case, listFor, readCase } from './read-case.js';
import { wrong } from './wrong.js';
import { ABSENT, ALLOWED, CONDITIONAL, DENIED, GAP, GRANTED, IMPOSSIBLE, MET, REFUSED, UNMET } from './terminals.js';

/**
 * The bare outcome, by one walk through the diagram: as `evaluate` gives it, without reasons and without a record.
 * Throws `HjmError` for a fact, value, date or parameter that does not exist.
 */
export function decide<P extends RulePackage>(pkg: P, facts: FactsOf<P>, at: At): Outcome {
  const { inForce, ready, cells } = readCase(pkg, facts as Facts, at);
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
  const { inForce, prepared, ready, used } = one;
  const { answer, levels, record } = found(pkg, one);
  const needed = levels.map((level) => neededFact(pkg, ready.compiled.facts[level]?.def as FactDef, at.parameters));
  return {
    ...answer,
    needed,
    warnings: warningsFor(one, answer.advice),
    edition: inForce?.inShort ?? null,
    record: {
      format: 'hjm.record/1',
      package: pkg.id,
      version: pkg.version,
      edition: inForce?.edition.id ?? null,
      editionHash: inForce?.edition.hash ?? null,
      on: at.on,
      knownAt: prepared.knownAt,
      facts: { ...(facts as Facts) },
      parameters: inForce ? used : {},
      ...record,
      needed: needed.map(({ fact }) => fact),
    },
  };
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
export function explain<P extends RulePackage>(pkg: P, facts: FactsOf<P>, at: At, rule: string): Reason | Duty | OtherRule | undefined {
  const { reasons, requirements, advice, otherRules } = evaluate(pkg, facts, at);
  return [...reasons, ...requirements, ...advice, ...otherRules].find((one) => one.rule === rule);
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
  return minimalChanges(ready.compiled, cells, inForce === undefined ? [] : over, outcomeOf);
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

/** What the cells of a case decide, whatever else is given. */
export type Kept = {
  readonly answer: Omit<Answer, 'record' | 'edition' | 'needed' | 'warnings'>;
  readonly levels: readonly number[];
  readonly record: Pick<DecisionRecord, 'outcome' | 'reason' | 'rules' | 'requirements' | 'advice'>;
};

/** Cases that are kept for each edition. */
const MOST_KEPT = 5000;

const OUTSIDE = { reason: 'no-edition', outcome: 'undetermined', reasons: [], requirements: [], advice: [], otherRules: [], changes: [], moreChanges: false } as const;

/** What was found for the cells of a case, kept when they say everything about it. */
function found(pkg: RulePackage, one: Case): Kept {
  const { cells, inForce, ready } = one;
  if (inForce === undefined) return keep(OUTSIDE, []);
  const { kept, keeps, compiled } = ready;
  let number = 0;
  for (let level = 0; level < cells.length; level++) number = number * ((compiled.diagrams.arity[level] as number) + 1) + (cells[level] as number) + 1;
  let known = keeps ? kept.get(number) : undefined;
  if (known === undefined) {
    known = look(pkg, one);
    if (kept.size === MOST_KEPT) kept.clear();
    if (keeps) kept.set(number, deepFreeze(known));
  }
  return known;
}

function keep(answer: Kept['answer'], levels: readonly number[]): Kept {
  const states = (duties: readonly Duty[]): Record<string, Status> => Object.fromEntries(duties.map(({ rule, status }) => [rule, status]));
  const { outcome, reason = null, reasons, requirements, advice } = answer;
  return { answer, levels, record: { outcome, reason, rules: reasons.map(({ rule }) => rule), requirements: states(requirements), advice: states(advice) } };
}

function look(pkg: RulePackage, one: Case): Kept {
  const { cells } = one;
  const { compiled } = one.ready;
  const { diagrams, rules } = compiled;
  const right = diagrams.reach(compiled.right, cells) & ~(1 << IMPOSSIBLE);
  const outcome = outcomeOf(diagrams.reach(compiled.outcome, cells));
  const reason = whyUndetermined(outcome, right);

  const requirements: Duty[] = [];
  const advice: Duty[] = [];
  let settled = right === 1 << GRANTED || right === 1 << REFUSED;
  if (right === 1 << GRANTED) {
    for (const { rule: { rule }, status } of compiled.duties) {
      const bits = diagrams.reach(status, cells) & ~(1 << IMPOSSIBLE);
      if (bits === 1 << ABSENT) continue;
      const found = STATUSES[bits] ?? 'unknown';
      if (found === 'unknown') settled = false;
      (rule.kind === 'requirement' ? requirements : advice).push({ rule: rule.id, status: found, text: rule.text, citations: rule.citations });
    }
  }

  const effects = rules.map(({ counts }) => diagrams.reach(counts, cells) & 3);
  const reasons = reasonsFor(rules, effects, outcome);
  const behind = [...reasons, ...requirements, ...advice];
  const { changes, more } = minimalChanges(compiled, cells, pkg.facts.filter((def) => def.changeable).map(({ id }) => id), outcomeOf);
  return keep(
    {
      outcome,
      ...(reason && { reason }),
      reasons,
      requirements,
      advice,
      otherRules: rules.flatMap((rule, index) => (behind.some((one) => one.rule === rule.rule.id) ? [] : whyNot(rule, effects[index] as number, one, effects))),
      changes,
      moreChanges: more,
    },
    settled || (reason !== undefined && reason !== 'facts-missing') ? [] : neededLevels(compiled, cells),
  );
}

function whyUndetermined(outcome: Outcome, right: number): UndeterminedReason | undefined {
  if (outcome !== 'undetermined') return undefined;
  if (right === 0) return 'impossible';
  if (right & ((1 << GRANTED) | (1 << REFUSED))) return 'facts-missing';
  return right === 1 << GAP ? 'gap' : 'conflict';
}

/**
 * The rights behind a yes, the refusals behind a no, and what is settled so far when it is neither. Where the facts leave
 * open which of several rules decides, all of them.
 */
function reasonsFor(rules: readonly CompiledRule[], effects: readonly number[], outcome: Outcome): Reason[] {
  const found: Reason[] = [];
  const add = (bits: number, decided: readonly Reason[]): void => {
    rules.forEach(({ rule }, index) => {
      if (!('decision' in rule) || effects[index] !== bits || decided.some(({ decision }) => decision === rule.decision)) return;
      if (outcome !== 'undetermined' && (rule.kind === 'refusal') !== (outcome === 'denied')) return;
      const { id, decision, text, citations } = rule;
      found.push({ rule: id, decision, ...(rule.kind === 'right' ? { effect: 'grants' } : { effect: 'refuses', basis: rule.basis }), text, citations });
    });
  };
  add(2, []);
  if (outcome !== 'undetermined' && (outcome !== 'denied' || found.length === 0)) add(3, [...found]);
  return found;
}

function whyNot({ rule, when, exceptions }: CompiledRule, bits: number, { ready: { compiled }, cells, facts }: Case, effects: readonly number[]): OtherRule {
  const { truth, failed } = failedTests(when, cells, compiled, facts);
  const before = compiled.rules.filter((_, index) => (effects[index] as number) & 2);
  const excepting = before.filter((other) => exceptions.includes(other.rule.id));
  const peers = before.filter((other) => closes(rule) && 'decision' in rule && 'decision' in other.rule && other.rule.decision === rule.decision);
  const by = truth === 0 || bits > 1 ? [] : excepting.length > 0 ? excepting : peers;
  const why = truth !== 0 && bits > 1 ? (bits > 2 ? 'unknown' : 'not-reached') : by.length === 0 ? 'condition' : by === excepting ? 'excepted' : 'yields';
  return { rule: rule.id, text: rule.text, why, ...(by.length > 0 && { by: by.map((other) => other.rule.id) }), failed };
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
  if (edition.reviewBy !== undefined && on > edition.reviewBy) warnings.push({ code: 'review-due' });
  for (const { rule, status } of advice) if (status === 'unmet') warnings.push({ code: 'advice-unmet', rule });
  for (const { level, def } of wary) {
    if (own(facts, def.id) !== undefined && !listFor(def, used)) warnings.push({ code: level < 0 ? 'fact-not-used' : 'list-not-given', fact: def.id });
  }
  return warnings;
}
