export { type AnswerInWords, describeAnswer, describeWarning } from './describe-answer.js';
export { describeFee, describeLimit, describeTerm } from './describe-term.js';
import { kronor } from './kronor.js';
import type { FailedTest } from './answer-types.js';
import type { Payer, Topic } from './term-types.js';
import type { Condition, FactDef, FactTest, FactValue, Outcome, RangeTest, Status } from './package-types.js';

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

/** The value inside a sentence: the label of a one-of fact is quoted, as it may be a whole phrase. */
export const quoteValue = (def: FactDef, value: FactValue): string => (def.type === 'oneOf' ? `”${describeValue(def, value)}”` : describeValue(def, value));

/** A label inside a sentence: its first letter small, unless it is an abbreviation such as ISO. */
export const inSentence = (label: string): string => (/^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

/** What a test wants of a fact: "”Logoped” eller ”Arbetsterapeut”", "minst 18 år", "ja". */
function wanted(def: FactDef, test: FactTest, negated: boolean): string {
  if (typeof test === 'object' && 'under' in test) return orList([(test).under].flat());
  if (typeof test === 'object' && !Array.isArray(test)) {
    const { atLeast, above, atMost, below } = test as RangeTest;
    const [least, more, most, less] = def.type === 'date' ? ['tidigast', 'senare än', 'senast', 'före'] : ['minst', 'mer än', 'högst', 'mindre än'];
    const say = (word: string, limit: FactValue | undefined): string[] => (limit === undefined ? [] : [`${word} ${describeValue(def, limit)}`]);
    return [...say(least, atLeast), ...say(more, above), ...say(most, atMost), ...say(less, below)].join(' och ');
  }
  const values = [test].flat() as FactValue[];
  return orList(values.map((value) => quoteValue(def, isFlipped(def, values) && negated ? value !== true : value)));
}

/** A yes/no fact that must not be yes must be no. */
const isFlipped = (def: FactDef, values: readonly FactValue[]): boolean => def.type === 'yesNo' && values.length === 1;

/** What is tested, as the subject of a sentence. */
const subjectOf = (def: FactDef): string => (def.type === 'yesNo' ? `svaret på ”${def.label}”` : inSentence(def.label));

/** A test as a phrase: "yrke är ”Logoped” eller ”Arbetsterapeut”", "ålder är minst 18 år", "svaret på ”Samråd” är ja". */
export function describeTest(def: FactDef, test: FactTest, negated = false): string {
  const label = subjectOf(def);
  const values = [test].flat() as FactValue[];
  const want = wanted(def, test, negated);
  if (isFlipped(def, values)) return `${label} är ${want}`;
  if (def.type === 'isoCode') return `${label} hör ${negated ? 'inte ' : ''}till ${want}`;
  if (!negated) return `${label} är ${want}`;
  return values.length > 1 ? `${label} är varken ${want}` : `${label} är inte ${want}`;
}

/** A condition as plain Swedish. The empty condition is "alltid". */
export function describeCondition(defs: readonly FactDef[], condition: Condition): string {
  const { all, any, not, of, atLeast } = condition as { all?: Condition[]; any?: Condition[]; not?: Condition; of?: Condition[]; atLeast?: number };
  const within = (part: Condition): string => {
    const text = describeCondition(defs, part);
    return isSingle(part) ? text : `(${text})`;
  };
  if (Array.isArray(all)) return andList(all.map(within));
  if (Array.isArray(any)) return orList(any.map(within));
  if (Array.isArray(of)) return `minst ${String(atLeast)} av: ${of.map(within).join('; ')}`;
  if (typeof not === 'object') {
    const [only, ...more] = Object.entries(not as Record<string, FactTest>);
    return only !== undefined && more.length === 0 && defOf(defs, only[0]) ? describeTest(defOf(defs, only[0]) as FactDef, only[1], true) : `inte ${within(not)}`;
  }
  const tests = Object.entries(condition as Record<string, FactTest>);
  return tests.length === 0 ? 'alltid' : andList(tests.map(([fact, test]) => describeTest(defOf(defs, fact) as FactDef, test)));
}

/** Why a test failed: "yrke ska vara ”Logoped”, men är ”Arbetsterapeut”". */
export function describeFailure(defs: readonly FactDef[], { fact, expected, found, negated }: FailedTest): string {
  const def = defOf(defs, fact) as FactDef;
  const flipped = isFlipped(def, [expected].flat() as FactValue[]);
  const must = negated && !flipped ? 'får inte' : 'ska';
  const verb = def.type === 'isoCode' ? 'höra till' : 'vara';
  return `${subjectOf(def)} ${must} ${verb} ${wanted(def, expected, negated === true)}, men ${found === undefined ? 'frågan är inte besvarad' : `är ${quoteValue(def, found)}`}`;
}

const defOf = (defs: readonly FactDef[], id: string): FactDef | undefined => defs.find((def) => def.id === id);

function isSingle(condition: Condition): boolean {
  const { all, any, of } = condition as { all?: Condition[]; any?: Condition[]; of?: Condition[] };
  const parts = [all, any, of].find(Array.isArray);
  return parts === undefined ? Object.keys(condition).length <= 1 : parts.length === 1;
}

/** "a, b eller c". */
export const orList = (words: readonly string[]): string => listed(words, 'eller');
/** "a, b och c". */
export const andList = (words: readonly string[]): string => listed(words, 'och');

const listed = (words: readonly string[], last: string): string => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) as string}`);

/** What the verdict of a comparison is called. */
export const VERDICTS: Readonly<Record<'same' | 'wider' | 'narrower' | 'mixed' | 'other', string>> = { same: 'ingen skillnad', wider: 'vidare rätt', narrower: 'snävare rätt', mixed: 'både vidare och snävare', other: 'andra villkor' };
/** What an outcome is called. */
export const OUTCOME_LABELS: Readonly<Record<Outcome, string>> = { allowed: 'ja', conditional: 'ja, med krav som återstår', denied: 'nej', undetermined: 'går inte att svara' };
/** What the status of a requirement, and of advice, is called. */
export const STATUS_LABELS: Readonly<Record<'requirements' | 'advice', Readonly<Record<Status, string>>>> = {
  requirements: { met: 'uppfyllt', unmet: 'inte uppfyllt', unknown: 'inte besvarat' },
  advice: { met: 'följt', unmet: 'inte följt', unknown: 'inte besvarat' },
};
/** What the topic of a term is called. */
export const TOPIC_LABELS: Readonly<Record<Topic, string>> = {
  payer: 'Vem betalar',
  fee: 'Avgift',
  limit: 'Antal',
  patientCost: 'Patienten betalar själv',
  loan: 'Lån och ansvar',
  exchange: 'Byte',
  return: 'Återlämning',
  followUp: 'Uppföljning',
  handling: 'Beställning och hantering',
};
/** What a payer is called. */
export const PAYER_LABELS: Readonly<Record<Payer, string>> = {
  region: 'regionen',
  municipality: 'kommunen',
  orderingUnit: 'den verksamhet som beställer',
  prescribingClinic: 'den klinik som förskriver',
  activityOwner: 'den som ansvarar för verksamheten',
  patient: 'patienten',
};
