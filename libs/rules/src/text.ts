export { type AnswerInWords, describeAnswer, describeWarning } from './describe-answer.js';
import type { FailedTest } from './answer-types.js';
import type { Condition, FactDef, FactTest, FactValue, IsoTest, Outcome, RangeTest } from './package-types.js';

/** The value of a fact as a person reads it: "ja", "Avancerad samtalsapparat", "2 år", "12,50 kr". */
export function describeValue(def: FactDef, value: FactValue): string {
  switch (def.type) {
    case 'yesNo':
      return value === true ? 'ja' : 'nej';
    case 'oneOf':
      return def.values.find(({ id }) => id === value)?.label ?? String(value);
    case 'wholeNumber':
      return def.unit === undefined ? String(value) : `${String(value)} ${def.unit}`;
    case 'money':
      return kronor(value as number);
    default:
      return String(value);
  }
}

/** Whole öre as kronor: 123450 is "1 234,50 kr". */
function kronor(ore: number): string {
  const whole = String(Math.trunc(Math.abs(ore) / 100)).replace(/\B(?=(\d{3})+$)/g, ' ');
  const rest = Math.abs(ore) % 100;
  return `${ore < 0 ? '−' : ''}${whole}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`} kr`;
}

/** A test as a phrase: "yrke är Logoped eller Arbetsterapeut", "ålder är minst 18 år". */
export function describeTest(def: FactDef, test: FactTest, negated = false): string {
  const is = negated ? 'är inte' : 'är';
  if (def.type === 'isoCode') return `${def.label} ${negated ? 'hör inte till' : 'hör till'} ${orList([(test as IsoTest).under].flat())}`;
  if (typeof test === 'object' && !Array.isArray(test)) {
    const range = test as RangeTest;
    const say = (word: string, limit: FactValue | undefined): string[] => (limit === undefined ? [] : [`${word} ${describeValue(def, limit)}`]);
    const date = def.type === 'date';
    return `${def.label} ${is} ${[
      ...say(date ? 'tidigast' : 'minst', range.atLeast),
      ...say(date ? 'senare än' : 'mer än', range.above),
      ...say(date ? 'senast' : 'högst', range.atMost),
      ...say(date ? 'före' : 'mindre än', range.below),
    ].join(' och ')}`;
  }
  const values = [test].flat() as FactValue[];
  if (def.type === 'yesNo' && values.length === 1) return `${def.label}: ${describeValue(def, negated ? values[0] !== true : (values[0] as FactValue))}`;
  return `${def.label} ${is} ${orList(values.map((value) => describeValue(def, value)))}`;
}

/** A condition as plain Swedish. The empty condition is "alltid". */
export function describeCondition(defs: readonly FactDef[], condition: Condition): string {
  const { all, any, not, of, atLeast } = condition as { all?: Condition[]; any?: Condition[]; not?: Condition; of?: Condition[]; atLeast?: number };
  const within = (part: Condition): string => {
    const text = describeCondition(defs, part);
    return isSingle(part) ? text : `(${text})`;
  };
  if (Array.isArray(all)) return all.map(within).join(' och ');
  if (Array.isArray(any)) return any.map(within).join(' eller ');
  if (Array.isArray(of)) return `minst ${String(atLeast)} av: ${of.map(within).join('; ')}`;
  if (typeof not === 'object') {
    const [only, ...more] = Object.entries(not as Record<string, FactTest>);
    return only !== undefined && more.length === 0 && defOf(defs, only[0]) ? describeTest(defOf(defs, only[0]) as FactDef, only[1], true) : `inte ${within(not)}`;
  }
  const tests = Object.entries(condition as Record<string, FactTest>);
  return tests.length === 0 ? 'alltid' : tests.map(([fact, test]) => describeTest(defOf(defs, fact) as FactDef, test)).join(' och ');
}

/** Why a test failed: "yrke är Specialpedagog, men ska vara Logoped". */
export function describeFailure(defs: readonly FactDef[], { fact, expected, found, negated }: FailedTest): string {
  const def = defOf(defs, fact) as FactDef;
  const demand = describeTest(def, expected, negated);
  return found === undefined ? `okänt om ${demand}` : `kräver att ${demand}, men svaret är ${describeValue(def, found)}`;
}

const defOf = (defs: readonly FactDef[], id: string): FactDef | undefined => defs.find((def) => def.id === id);

function isSingle(condition: Condition): boolean {
  const { all, any, of } = condition as { all?: Condition[]; any?: Condition[]; of?: Condition[] };
  const parts = [all, any, of].find(Array.isArray);
  return parts === undefined ? Object.keys(condition).length <= 1 : parts.length === 1;
}

/** "a, b eller c". */
export function orList(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} eller ${words.at(-1) as string}`;
}

/** What the verdict of a comparison is called. */
export const VERDICTS: Readonly<Record<'same' | 'wider' | 'narrower' | 'mixed' | 'other', string>> = { same: 'ingen skillnad', wider: 'vidare rätt', narrower: 'snävare rätt', mixed: 'både vidare och snävare', other: 'andra villkor' };
/** What an outcome is called. */
export const OUTCOME_LABELS: Readonly<Record<Outcome, string>> = { allowed: 'ja', conditional: 'ja, med krav som återstår', denied: 'nej', undetermined: 'går inte att svara' };
