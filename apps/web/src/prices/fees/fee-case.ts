import { HjmError, type LocalDate, isLocalDate } from '@hjm/core';
import { parseKronor } from '@hjm/core/money';
import { parseNumber } from '@hjm/core/text';
import {
  type AppliedCeiling,
  applyCeiling,
  type CeilingChoices,
  ceilingState,
  type CeilingState,
  chargeTariff,
  type ChoiceName,
  type CountedFee,
  describeChoice,
  FACT_QUESTIONS,
  FACT_WORDS,
  type FeeCharge,
  type FeeNeed,
  type FeeTariff,
  type TariffCase,
  type TariffLine,
} from '@hjm/pricing/fees';

/** A fee that has been paid already, as it is written in its row. */
export type WrittenPayment = { readonly on: string; readonly kronor: string };

/** What is asked of a tariff, as it stands in the form. `answers` are the fields' texts by the names of what was needed. */
export type FeeQuestion = { readonly tariff: FeeTariff; readonly line: string; readonly on: LocalDate; readonly answers: Readonly<Record<string, string>>; readonly paid: readonly WrittenPayment[] };

/** A field that the case needs or has an answer in. */
export type FeeField = { readonly name: string; readonly question: string; readonly kind: 'yesNo' | 'whole' | 'number' | 'kronor' | 'day' | 'choice'; readonly options: readonly { readonly id: string; readonly labelSv: string }[] };

/** What the ceiling takes away of a fee, and where one stands after it. */
export type UnderCeiling = { readonly applied: AppliedCeiling; readonly after: CeilingState };

export type ReadFeeCase = {
  readonly charge: FeeCharge;
  readonly fields: readonly FeeField[];
  readonly problems: ReadonlyMap<string, string>;
  /** `undefined` when the fee counts towards no ceiling, or is not charged. */
  readonly ceiling: UnderCeiling | undefined;
  /** What was paid before, as far as it can be read. */
  readonly history: readonly CountedFee[];
};

const ROUNDING = [
  { id: '1', labelSv: 'till hela ören, halva uppåt' },
  { id: '100', labelSv: 'till hela kronor, halva uppåt' },
] as const;

/** The lines of a tariff in all editions, the latest words first. */
export function linesOf(tariff: FeeTariff): readonly TariffLine[] {
  return [...new Map(tariff.editions.toReversed().flatMap(({ lines }) => lines.map((line) => [line.id, line] as const))).values()];
}

export function newFeeQuestion(tariff: FeeTariff, on: LocalDate, line: string = linesOf(tariff)[0]?.id ?? ''): FeeQuestion {
  return { tariff, line, on, answers: {}, paid: [] };
}

/** The charge as far as the fields can be read, and the fields that it needs. An answer that no longer matters is not asked for. */
export function readFeeCase(question: FeeQuestion): ReadFeeCase {
  const problems = new Map<string, string>();
  const fields: FeeField[] = [];
  let known: Record<string, unknown> = {};
  let charge = chargeOf(question, known);
  let ceiling = ceilingOf(question, charge, {});
  // One answer may bring the next question: each round reads what is answered of what is needed.
  for (let round = 0; round < 30; round++) {
    const needs = [...(charge.outcome === 'undetermined' ? charge.needs : []), ...ceilingNeeds(ceiling)].filter(({ name }) => !fields.some((field) => field.name === name));
    if (needs.length === 0) break;
    for (const need of needs) {
      const field = fieldOf(need, question);
      fields.push(field);
      const value = readField(field, question.answers[field.name], problems);
      if (value !== undefined) known = { ...known, [field.name]: value };
    }
    charge = chargeOf(question, known);
    ceiling = ceilingOf(question, charge, known);
  }
  return { charge, fields, problems, ceiling, history: historyOf(question.paid, problems) };
}

function chargeOf({ tariff, line, on }: FeeQuestion, known: Readonly<Record<string, unknown>>): FeeCharge {
  const nested: Record<string, unknown> = { on, facts: {}, choices: { starts: {} }, prices: {} };
  for (const [name, value] of Object.entries(known)) put(nested, name, value);
  return chargeTariff(tariff, line, nested as unknown as TariffCase);
}

/** `facts.age` into `{ facts: { age } }`. What follows `prices.` and `choices.starts.` is one word, dots and all. */
function put(into: Record<string, unknown>, name: string, value: unknown): void {
  const [, path = '', last = name] = /^(prices|choices\.starts|choices|facts)\.(.*)$/.exec(name) ?? [];
  let place = into;
  for (const part of path === '' ? [] : path.split('.')) place = place[part] as Record<string, unknown>;
  if (!name.startsWith('ceiling.')) place[last] = value;
}

function ceilingOf({ paid }: FeeQuestion, charge: FeeCharge, known: Readonly<Record<string, unknown>>): UnderCeiling | undefined {
  if (charge.outcome !== 'charged' || charge.ceiling == null) return undefined;
  const choices: CeilingChoices = Object.fromEntries(Object.entries(known).flatMap(([name, value]) => (name.startsWith('ceiling.') ? [[name.slice('ceiling.'.length), value]] : [])));
  const history = historyOf(paid, new Map());
  const [first] = charge.parts;
  const fee: CountedFee = { id: 'nu', on: first?.on ?? '', ore: charge.amount };
  return { applied: applyCeiling(history, charge.ceiling, fee, choices), after: ceilingState([...history, fee], charge.ceiling, fee.on, choices) };
}

function ceilingNeeds(ceiling: UnderCeiling | undefined): readonly FeeNeed[] {
  return ceiling === undefined ? [] : [ceiling.applied, ceiling.after].flatMap((one) => (one.outcome === 'undetermined' ? one.needs : []));
}

function historyOf(paid: readonly WrittenPayment[], problems: Map<string, string>): readonly CountedFee[] {
  return paid.flatMap(({ on, kronor }, index): CountedFee[] => {
    if (on === '' && kronor.trim() === '') return [];
    const ore = readOre(kronor);
    if (isLocalDate(on) && ore !== undefined) return [{ id: `betalt-${String(index + 1)}`, on, ore }];
    problems.set(`paid.${String(index)}`, 'Skriv dag och belopp i kronor, till exempel 250.');
    return [];
  });
}

function fieldOf({ name, question, values }: FeeNeed, of: FeeQuestion): FeeField {
  const field = (kind: FeeField['kind'], options: FeeField['options'] = []): FeeField => ({ name, question: question.replace(', i öre', ', i kronor'), kind, options });
  const [, fact] = /^facts\.(.*)$/.exec(name) ?? [];
  if (fact === 'born' || name === 'to' || name === 'since' || name.startsWith('choices.starts.')) return field('day');
  if (fact === 'age' || name === 'count' || name === 'monthsBefore' || name === 'ceiling.months') return field('whole');
  if (fact === 'wheelInches' || name === 'choices.vatPercent') return field('number');
  if (fact === 'product' || fact === 'diagnosis') return field('choice', [...wordsOf(of, fact), 'other'].map((id) => ({ id, labelSv: FACT_WORDS[id] ?? id })));
  if (fact !== undefined && fact in FACT_QUESTIONS) return field('yesNo');
  if (name === 'choices.rounding') return field('choice', ROUNDING);
  if (name === 'ceiling.from') return field('choice', [{ id: 'firstVisit', labelSv: 'från det första besöket' }, { id: 'firstFee', labelSv: 'från den första avgiften' }]);
  if (name === 'ceiling.changed') return field('choice', [{ id: 'windowStart', labelSv: 'taket på periodens första dag' }, { id: 'feeDay', labelSv: 'taket på avgiftens dag' }]);
  const [, choice] = /^choices\.(.*)$/.exec(name) ?? [];
  if (choice !== undefined && values !== undefined) return field('choice', Object.entries(describeChoice(choice as ChoiceName).values).map(([id, labelSv]) => ({ id, labelSv })));
  return field('kronor');
}

/** The words that the line's conditions name for a product or a diagnosis. */
function wordsOf({ tariff, line }: FeeQuestion, fact: 'product' | 'diagnosis'): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('fact' in value && value.fact === fact && 'in' in value) (value.in as readonly string[]).forEach((word) => found.add(word));
    Object.values(value).forEach(walk);
  };
  for (const { lines } of tariff.editions) for (const { id, rules } of lines) if (id === line) rules.forEach(({ when }) => { walk(when); });
  return [...found];
}

function readField({ name, kind }: FeeField, text: string | undefined, problems: Map<string, string>): unknown {
  if (text === undefined || text.trim() === '') return undefined;
  if (kind === 'yesNo') return text === 'ja';
  if (kind === 'choice') return name === 'choices.rounding' ? { rule: 'halfUp', toOre: Number(text) } : text;
  const value = kind === 'day' ? (isLocalDate(text) ? text : undefined) : kind === 'kronor' ? readOre(text) : readNumber(text, kind === 'whole');
  if (value === undefined) problems.set(name, PROBLEMS[kind]);
  return value;
}

const PROBLEMS = { day: 'Välj en dag.', kronor: 'Skriv ett belopp i kronor, till exempel 4 500 eller 994,50.', whole: 'Skriv ett heltal, till exempel 2.', number: 'Skriv ett tal, till exempel 12,5.' } as const;

function readOre(text: string): number | undefined {
  try {
    const ore = parseKronor(text.trim().replace(/\s*kr$/i, ''));
    return ore < 0 ? undefined : ore;
  } catch (error) {
    if (error instanceof HjmError) return undefined;
    throw error;
  }
}

function readNumber(text: string, whole: boolean): number | undefined {
  try {
    const number = parseNumber(text).toNumber();
    return number < 0 || (whole && !Number.isSafeInteger(number)) ? undefined : number;
  } catch (error) {
    if (error instanceof HjmError) return undefined;
    throw error;
  }
}
