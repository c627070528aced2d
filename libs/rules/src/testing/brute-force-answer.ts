import type { Edition, FactDef, Facts, Outcome, Status } from '../package-types.js';
import type { UndeterminedReason } from '../answer-types.js';
import { type Verdict, answerKey, verdictsOn } from './brute-force.js';

/** An answer to a case in which facts may be missing, from every way in which it can be completed. */
export type BruteAnswer = {
  readonly outcome: Outcome;
  readonly reason: UndeterminedReason | null;
  readonly requirements: Readonly<Record<string, Status>>;
  readonly advice: Readonly<Record<string, Status>>;
  readonly terms: Readonly<Record<string, 'applies' | 'unknown'>>;
  /** The rules behind the answer. */
  readonly rules: readonly string[];
};

/** The outcome that several possible outcomes amount to. */
function outcomeOf(outcomes: readonly Outcome[]): Outcome {
  const [first] = outcomes;
  if (first !== undefined && outcomes.every((outcome) => outcome === first)) return first;
  return outcomes.length > 0 && outcomes.every((outcome) => outcome === 'allowed' || outcome === 'conditional') ? 'conditional' : 'undetermined';
}

export function bruteAnswer(defs: readonly FactDef[], edition: Edition, known: Facts): BruteAnswer {
  const verdicts = verdictsOn(defs, edition, known).map(({ verdict }) => verdict);
  const outcome = outcomeOf(verdicts.map((verdict) => verdict.outcome));
  const duties = (kind: 'requirements' | 'advice'): Record<string, Status> =>
    outcome === 'allowed' || outcome === 'conditional' ? Object.fromEntries([...new Set(verdicts.flatMap((verdict) => Object.keys(verdict[kind])))].map((rule) => [rule, statusOf(verdicts.map((verdict) => verdict[kind][rule]))])) : {};
  const applying = new Set(verdicts.flatMap(({ terms }) => terms));
  const terms = outcome === 'allowed' || outcome === 'conditional' ? Object.fromEntries([...applying].map((rule) => [rule, verdicts.every((verdict) => verdict.terms.includes(rule)) ? ('applies' as const) : ('unknown' as const)])) : {};
  return { outcome, reason: outcome === 'undetermined' ? whyNot(verdicts) : null, requirements: duties('requirements'), advice: duties('advice'), terms, rules: rulesBehind(edition, verdicts, outcome) };
}

function statusOf(statuses: readonly (Status | undefined)[]): Status {
  const [first] = statuses;
  return first !== undefined && statuses.every((status) => status === first) ? first : 'unknown';
}

function whyNot(verdicts: readonly Verdict[]): UndeterminedReason {
  if (verdicts.length === 0) return 'impossible';
  if (verdicts.some(({ outcome }) => outcome !== 'undetermined')) return 'facts-missing';
  const reasons = verdicts.map(({ reason }) => reason);
  return reasons.includes('conflict') ? 'conflict' : reasons.includes('gap') ? 'gap' : 'not-covered';
}

/** The rules that count however the case is completed; where a decision has none, those that may. */
function rulesBehind(edition: Edition, verdicts: readonly Verdict[], outcome: Outcome): string[] {
  const kinds = outcome === 'denied' ? ['refusal'] : outcome === 'undetermined' ? ['right', 'refusal', 'uncovered'] : ['right'];
  const candidates = edition.rules.filter((rule) => kinds.includes(rule.kind));
  const settled = candidates.filter(({ id }) => verdicts.length > 0 && verdicts.every(({ applying }) => applying.includes(id)));
  if (outcome === 'undetermined' || (outcome === 'denied' && settled.length > 0)) return settled.map(({ id }) => id);
  const open = candidates.filter(({ id }) => verdicts.some(({ applying }) => applying.includes(id)));
  const decided = settled.flatMap((rule) => ('decision' in rule ? [rule.decision] : []));
  return [...settled, ...open.filter((rule) => !settled.includes(rule) && 'decision' in rule && !decided.includes(rule.decision))].map(({ id }) => id);
}

/** The facts of which two values lead to different answers, everything else being equal. */
export function bruteNeeded(defs: readonly FactDef[], edition: Edition, known: Facts): string[] {
  const verdicts = verdictsOn(defs, edition, known);
  return defs.map(({ id }) => id).filter((id) => !Object.hasOwn(known, id) && distinguishes(verdicts, (fact) => fact !== id));
}

/** Whether two of the inputs agree on the facts that `looked` names and yet have different answers. */
export function distinguishes(verdicts: readonly { readonly facts: Facts; readonly verdict: Verdict }[], looked: (fact: string) => boolean): boolean {
  const answers = new Map<string, string>();
  return verdicts.some(({ facts, verdict }) => {
    const seen = JSON.stringify(Object.entries(facts).filter(([fact]) => looked(fact)));
    const key = answerKey(verdict);
    const before = answers.get(seen);
    answers.set(seen, key);
    return before !== undefined && before !== key;
  });
}
