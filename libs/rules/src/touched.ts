import { HjmError, type LocalDate } from '@hjm/core';
import type { Answer, DecisionRecord, UndeterminedReason } from './answer-types.js';
import { canonicalJson } from './canonical.js';
import { evaluate } from './evaluate.js';
import type { FactMapping, FactValue, Facts, Rule, RulePackage } from './package-types.js';
import { OUTCOME_LABELS, STATUS_LABELS } from './text.js';
import { own } from './own.js';
import { issueAt, wrong } from './wrong.js';

export type TouchOptions = {
  /**
   * The day on which the cases are asked anew. Left out: the first day of the newest edition that is new in the later package,
   * or the record's own day when that is later or nothing is new.
   */
  readonly on?: LocalDate;
};

/** What a new state of the package means for one kept decision. */
export type TouchedRecord = {
  /** Its place in the list that was given. */
  readonly index: number;
  readonly record: DecisionRecord;
  /** `same`: the same answer · `other`: another answer · `cannot-answer`: it cannot be answered with the facts that were given. */
  readonly status: 'same' | 'other' | 'cannot-answer';
  readonly on: LocalDate;
  readonly edition: string | null;
  /** What differs, in Swedish; for `cannot-answer` also what is missing. */
  readonly differences: readonly string[];
  /** Facts that must be asked for, when the answer is open. */
  readonly needed: readonly string[];
  /** Correspondences by which facts of the record were read as facts of the new edition. */
  readonly mappings: readonly string[];
};

export type Touched = { readonly same: number; readonly other: number; readonly cannotAnswer: number; readonly records: readonly TouchedRecord[] };

/**
 * Which kept decisions, or open cases, a new state of a package touches: each record's facts are answered anew, on the day
 * from which the new edition answers. An answer is its outcome, the status of requirements and advice, and the terms that
 * apply with what they say; wording and citations do not count. The record itself stands: what was decided was right then.
 *
 * Throws `HjmError` `wrong-package` for a record of another package.
 */
export function touched(before: RulePackage, after: RulePackage, records: readonly DecisionRecord[], { on }: TouchOptions = {}): Touched {
  if (before.id !== after.id) throw wrong('wrong-package', issueAt('after.id', before.id, after.id));
  const known = new Set(before.editions.map(({ id }) => id));
  const start = after.editions.flatMap(({ id, validFrom }) => (known.has(id) ? [] : (validFrom ?? []))).sort().at(-1);
  const found = records.map((record, index): TouchedRecord => {
    if (record.package !== after.id) throw wrong('wrong-package', issueAt(`records.${String(index)}.package`, after.id, record.package));
    const day = on ?? (start !== undefined && start > record.on ? start : record.on);
    return { index, record, on: day, ...answerAnew(before, after, record, day) };
  });
  const count = (status: TouchedRecord['status']): number => found.filter((one) => one.status === status).length;
  return { same: count('same'), other: count('other'), cannotAnswer: count('cannot-answer'), records: found };
}

function answerAnew(before: RulePackage, after: RulePackage, record: DecisionRecord, on: LocalDate): Omit<TouchedRecord, 'index' | 'record' | 'on'> {
  const { facts, mappings } = readAnew(record.facts, after.mappings ?? [], after);
  let answer: Answer;
  try {
    answer = evaluate(after, facts, { on, parameters: record.parameters });
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    return { status: 'cannot-answer', edition: null, differences: [`Uppgifterna går inte att läsa längre: ${error.message}`], needed: [], mappings };
  }
  const now = answer.record;
  const differences = differencesOf(record, now, rulesOf(before, record.edition), rulesOf(after, now.edition));
  const opened = now.outcome === 'undetermined' && record.outcome !== 'undetermined';
  const edition = now.edition;
  if (opened) return { status: 'cannot-answer', edition, differences: [WHY_OPEN[now.reason ?? 'facts-missing'], ...differences], needed: now.needed, mappings };
  return { status: differences.length === 0 ? 'same' : 'other', edition, differences, needed: now.needed, mappings };
}

const WHY_OPEN: Readonly<Record<UndeterminedReason, string>> = {
  'facts-missing': 'Den nya utgåvan behöver fler uppgifter.',
  'no-edition': 'Ingen utgåva gäller den dagen.',
  'not-covered': 'Källan säger inget om fallet.',
  gap: 'Ingen regel avgör fallet.',
  conflict: 'Reglerna säger emot varandra.',
  impossible: 'Uppgifterna räknas som omöjliga tillsammans.',
};

/** Facts as the new edition asks for them: where a mapping leaves one value only, it is filled in. */
function readAnew(facts: Facts, all: readonly FactMapping[], after: RulePackage): { readonly facts: Facts; readonly mappings: readonly string[] } {
  const read: Record<string, FactValue> = { ...facts };
  const mappings: string[] = [];
  for (const { id, from, to, values } of all) {
    const given = own(facts, from);
    const only = given === undefined || own(facts, to) !== undefined ? [] : (own(values, String(given)) ?? []);
    if (only.length !== 1 || !after.facts.some((def) => def.id === to)) continue;
    read[to] = only[0] as FactValue;
    mappings.push(id);
  }
  return { facts: read, mappings };
}

const rulesOf = (pkg: RulePackage, edition: string | null): readonly Rule[] => pkg.editions.find(({ id }) => id === edition)?.rules ?? [];

function differencesOf(then: DecisionRecord, now: DecisionRecord, rulesThen: readonly Rule[], rulesNow: readonly Rule[]): string[] {
  const found = then.outcome === now.outcome ? [] : [`Svaret var ”${OUTCOME_LABELS[then.outcome]}” och blir ”${OUTCOME_LABELS[now.outcome]}”.`];
  const text = (rule: string): string => (rulesNow.find(({ id }) => id === rule) ?? rulesThen.find(({ id }) => id === rule))?.text ?? rule;
  for (const kind of ['requirements', 'advice'] as const) {
    const word = kind === 'requirements' ? 'Krav' : 'Råd';
    for (const rule of new Set([...Object.keys(then[kind]), ...Object.keys(now[kind])])) {
      const [a, b] = [own(then[kind], rule), own(now[kind], rule)];
      if (a !== b) found.push(`${word} (${a === undefined ? 'nytt' : STATUS_LABELS[kind][a]} → ${b === undefined ? 'bortfallet' : STATUS_LABELS[kind][b]}): ${text(rule)}`);
    }
  }
  return [...found, ...termDifferences(then.terms ?? {}, now.terms ?? {}, rulesThen, rulesNow)];
}

type Terms = NonNullable<DecisionRecord['terms']>;

/** Terms are told apart by what they say and not by what their rules are called. */
function termDifferences(then: Terms, now: Terms, rulesThen: readonly Rule[], rulesNow: readonly Rule[]): string[] {
  const said = (terms: Terms, rules: readonly Rule[]) =>
    new Map(
      Object.entries(terms).flatMap(([id, status]) => {
        const rule = rules.find((one) => one.id === id);
        if (rule?.kind !== 'term') return [];
        const content = { topic: rule.topic, payer: 'payer' in rule ? rule.payer : null, fee: 'fee' in rule ? rule.fee : null, limit: 'limit' in rule ? (rule.limit ?? null) : null };
        const plain = content.payer === null && content.fee === null && content.limit === null;
        // What is told in words only is told apart by the words.
        return [[`${canonicalJson(content)} ${plain ? `${id} ${rule.text}` : ''} ${status}`, rule.text] as const];
      }),
    );
  const [a, b] = [said(then, rulesThen), said(now, rulesNow)];
  return [
    ...[...a].filter(([key]) => !b.has(key)).map(([, text]) => `Följer inte längre: ${text}`),
    ...[...b].filter(([key]) => !a.has(key)).map(([, text]) => `Följer nu: ${text}`),
  ];
}
