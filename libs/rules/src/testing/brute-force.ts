import type { Condition, Edition, FactDef, FactTest, FactValue, Facts, Outcome, RangeTest, Rule, Status } from '../package-types.js';
import { completions } from './input-space.js';

/** What the rules say about one input in which every fact is given. */
export type Verdict = {
  readonly outcome: Outcome;
  readonly reason: 'gap' | 'conflict' | 'not-covered' | null;
  readonly decisions: Readonly<Record<string, 'granted' | 'refused' | 'gap' | 'conflict' | 'not-covered'>>;
  /** Rules whose condition holds. */
  readonly holding: readonly string[];
  /** Rules that count: they hold and nothing sets them aside. */
  readonly applying: readonly string[];
  readonly requirements: Readonly<Record<string, Status>>;
  readonly advice: Readonly<Record<string, Status>>;
  /** Terms that apply, and the payers that they name. */
  readonly terms: readonly string[];
  readonly payers: readonly string[];
};

/** Reads a condition, test by test. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return (condition.all as readonly Condition[]).every((part) => holds(part, facts));
  if ('any' in condition) return (condition.any as readonly Condition[]).some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not as Condition, facts);
  if ('of' in condition) return (condition.of as readonly Condition[]).filter((part) => holds(part, facts)).length >= (condition.atLeast as number);
  return Object.entries(condition as Record<string, FactTest>).every(([fact, test]) => testHolds(test, facts[fact] as FactValue));
}

function testHolds(test: FactTest, value: FactValue): boolean {
  if (Array.isArray(test)) return test.includes(value);
  if (typeof test !== 'object') return test === value;
  if ('under' in test) return [(test).under].flat().some((group) => `${String(value)} `.startsWith(`${group} `));
  const { atLeast, above, atMost, below } = test as RangeTest;
  return (atLeast === undefined || value >= atLeast) && (above === undefined || value > above) && (atMost === undefined || value <= atMost) && (below === undefined || value < below);
}

/** Two for what a source says, one for what it leaves open, nought for a refusal because it enumerates: a rule yields to a greater one of its decision. */
const weight = (rule: Rule): number => (rule.kind === 'uncovered' ? 1 : rule.kind === 'refusal' && rule.basis === 'enumeration' ? 0 : 2);

/** Judges a complete input by the rules as they are written; `null` when it is declared impossible. */
export function judge(edition: Edition, facts: Facts): Verdict | null {
  if ((edition.impossible ?? []).some(({ when }) => holds(when, facts))) return null;
  const { rules } = edition;
  const holding = rules.filter((rule) => holds(rule.when ?? {}, facts));
  const stands = (rule: Rule): boolean => holding.includes(rule) && !holding.some((other) => other.excepts?.includes(rule.id) === true && stands(other));
  const applies = (rule: Rule): boolean =>
    stands(rule) && !(holding.some((other) => weight(other) > weight(rule) && 'decision' in other && 'decision' in rule && other.decision === rule.decision && stands(other)));
  const applying = holding.filter(applies);
  const decisions = Object.fromEntries(
    edition.decisions.map(({ id }) => {
      const kinds = applying.flatMap((rule) => ('decision' in rule && rule.decision === id ? [rule.kind] : []));
      const [grants, refuses] = [kinds.includes('right'), kinds.includes('refusal')];
      return [id, grants ? (refuses ? 'conflict' : 'granted') : refuses ? 'refused' : kinds.includes('uncovered') ? 'not-covered' : 'gap'] as const;
    }),
  );
  const states = Object.values(decisions);
  const refused = states.includes('refused');
  const granted = states.length > 0 && states.every((state) => state === 'granted');
  const duties = (kind: 'requirement' | 'advice'): Record<string, Status> =>
    Object.fromEntries(granted ? applying.flatMap((rule) => (rule.kind === kind ? [[rule.id, holds(rule.requires, facts) ? 'met' : 'unmet'] as const] : [])) : []);
  const requirements = duties('requirement');
  const met = Object.values(requirements).every((status) => status === 'met');
  const terms = granted ? applying.filter((rule) => rule.kind === 'term') : [];
  return {
    outcome: refused ? 'denied' : granted ? (met ? 'allowed' : 'conditional') : 'undetermined',
    reason: refused || granted ? null : states.includes('conflict') ? 'conflict' : states.includes('gap') ? 'gap' : 'not-covered',
    decisions,
    holding: holding.map(({ id }) => id),
    applying: applying.map(({ id }) => id),
    requirements,
    advice: duties('advice'),
    terms: terms.map(({ id }) => id),
    payers: [...new Set(terms.flatMap((rule) => ('payer' in rule ? [rule.payer] : [])))].sort(),
  };
}

/** The part of a verdict that counts as the answer: the outcome, the status of each requirement and advice, and the terms. */
export const answerKey = ({ outcome, requirements, advice, terms }: Pick<Verdict, 'outcome' | 'requirements' | 'advice' | 'terms'>): string => JSON.stringify([outcome, requirements, advice, terms]);

/** The verdicts on every possible input that agrees with what is known. */
export function verdictsOn(defs: readonly FactDef[], edition: Edition, known: Facts): { readonly facts: Facts; readonly verdict: Verdict }[] {
  return completions(defs, [edition], known).flatMap((facts) => {
    const verdict = judge(edition, facts);
    return verdict === null ? [] : [{ facts, verdict }];
  });
}
