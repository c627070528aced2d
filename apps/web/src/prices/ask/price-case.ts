import { HjmError, type LocalDate } from '@hjm/core';
import { parseNumber } from '@hjm/core/text';
import { explainPrice, type GroupMember, type PriceInput, type PriceInputs, type PriceModel, type PriceModelEdition, type PriceResult, type PriceTopic, type Step } from '@hjm/pricing';

/** A member of a group as it is written in its row. */
export type WrittenMember = { readonly name: string; readonly value: string; readonly count: string };
/** What stands in a field: a number as text, `ja`, `nej` or the id of an option, or the rows of a group. */
export type Written = string | readonly WrittenMember[];

/** What is asked of a price model, as it stands in the form. */
export type PriceCase = {
  readonly model: PriceModel;
  readonly formula: string;
  readonly on: LocalDate;
  /** Only decisions made by that day count; `null`: all that the model holds. */
  readonly knownAt: LocalDate | null;
  readonly written: Readonly<Record<string, Written>>;
};

/** A step that whoever asks must answer. */
export type AskedStep = Extract<Step, { readonly kind: 'input' | 'yesNo' | 'oneOf' | 'members' }>;

/** The answer to a case, the fields that it needs, and what is wrong in which field. */
export type ReadPriceCase = {
  readonly result: PriceResult;
  readonly edition: PriceModelEdition | undefined;
  readonly fields: readonly AskedStep[];
  readonly inputs: PriceInputs;
  readonly problems: ReadonlyMap<string, string>;
};

/** One price that a model tells of, or says that it leaves out. */
export type PriceChoice = { readonly id: string; readonly about: PriceTopic; readonly labelSv: string; readonly covered: boolean };

/** What a price is about, in Swedish. */
export const TOPICS: Readonly<Record<PriceTopic, string>> = {
  rent: 'Hyra',
  sale: 'Försäljning',
  service: 'Service',
  loss: 'Skada och förlust',
  subscription: 'Abonnemang',
  consumables: 'Förbrukningsartiklar',
  residual: 'Restvärde',
  cost: 'Kostnad',
};

/** Every price that some edition of the model gives or says that it leaves out; the last edition's words. */
export function pricesOf(model: PriceModel): readonly PriceChoice[] {
  const found = new Map<string, PriceChoice>();
  for (const { formulas, uncovered = [] } of model.editions) {
    for (const { id, about, labelSv } of formulas) found.set(id, { id, about, labelSv, covered: true });
    for (const { id, about } of uncovered) if (!found.has(id)) found.set(id, { id, about, labelSv: TOPICS[about], covered: false });
  }
  return [...found.values()];
}

/** An empty case: the model's first price. */
export function newPriceCase(model: PriceModel, on: LocalDate, formula: string = pricesOf(model)[0]?.id ?? ''): PriceCase {
  return { model, formula, on, knownAt: null, written: {} };
}

/** The answer as far as the fields can be read. What cannot be read is told by field, and counts as not given. */
export function readPriceCase(of: PriceCase): ReadPriceCase {
  const first = ask(of, {});
  const edition = of.model.editions.find(({ id }) => id === first.edition?.id);
  const steps = (edition?.formulas.find(({ id }) => id === of.formula)?.steps ?? []).filter(isAsked);
  const problems = new Map<string, string>();
  const given: [string, PriceInput][] = [];
  for (const step of steps) {
    const input = readWritten(step, of.written[step.id], problems);
    if (input === undefined) continue;
    try {
      ask(of, { [step.id]: input });
      given.push([step.id, input]);
    } catch (error) {
      if (!(error instanceof HjmError)) throw error;
      problems.set(step.id, wanted(step));
    }
  }
  const inputs = Object.fromEntries(given);
  const result = ask(of, inputs);
  return { result, edition, fields: steps.filter(({ id }) => isNeeded(of, inputs, id)), inputs, problems };
}

/** The inputs as they are written in the fields. */
export function writtenOf(inputs: PriceInputs): Record<string, Written> {
  return Object.fromEntries(Object.entries(inputs).map(([id, input]) => [id, typeof input === 'boolean' ? (input ? 'ja' : 'nej') : Array.isArray(input) ? (input as readonly GroupMember[]).map(writtenMember) : comma(input as string | number)]));
}

function ask({ model, formula, on, knownAt }: PriceCase, inputs: PriceInputs): PriceResult {
  return explainPrice(model, { formula, on, inputs, ...(knownAt === null ? {} : { knownAt }) });
}

/** Whether the price cannot be told without the input: what a choice leaves out is not asked for. */
function isNeeded(of: PriceCase, inputs: PriceInputs, id: string): boolean {
  const without = ask(of, Object.fromEntries(Object.entries(inputs).filter(([other]) => other !== id)));
  return without.outcome === 'undetermined' && without.needed.some((needed) => needed.id === id);
}

function isAsked(step: Step): step is AskedStep {
  return step.kind === 'input' || step.kind === 'yesNo' || step.kind === 'oneOf' || step.kind === 'members';
}

function readWritten(step: AskedStep, written: Written | undefined, problems: Map<string, string>): PriceInput | undefined {
  if (written === undefined || written === '') return undefined;
  if (typeof written !== 'string') return readMembers(step, written, problems);
  if (step.kind === 'yesNo') return written === 'ja';
  if (step.kind === 'oneOf') return written;
  const number = readNumber(written);
  if (number === undefined) problems.set(step.id, wanted(step));
  return number;
}

/** Rows that are wholly empty are rows to come. */
function readMembers(step: AskedStep, rows: readonly WrittenMember[], problems: Map<string, string>): readonly GroupMember[] | undefined {
  const begun = rows.filter(({ value, count }) => value.trim() !== '' || count.trim() !== '');
  const members = begun.flatMap(({ name, value, count }): GroupMember[] => {
    const [read, many] = [readNumber(value), readNumber(count)];
    return read === undefined || many === undefined ? [] : [{ ...(name.trim() === '' ? {} : { name: name.trim() }), value: read, count: many }];
  });
  if (members.length < begun.length) problems.set(step.id, wanted(step));
  return begun.length === 0 || members.length < begun.length ? undefined : members;
}

function readNumber(text: string): string | undefined {
  try {
    return parseNumber(text.trim().replace(/\s*(kr|%)$/i, '')).toFixed();
  } catch (error) {
    if (error instanceof HjmError) return undefined;
    throw error;
  }
}

/** What the field must hold, said when it holds something else. */
function wanted(step: AskedStep): string {
  if (step.kind === 'members') return 'Skriv ett belopp och ett helt antal på varje rad, inget mindre än noll.';
  if (step.kind !== 'input') return 'Välj något av alternativen.';
  const most = step.most ?? (step.unit === 'share' ? 1 : undefined);
  return `Skriv ett tal, minst ${comma(step.least ?? 0)}${most === undefined ? '' : ` och högst ${comma(most)}`}, till exempel ${step.unit === 'share' ? '0,9' : '1 234,50'}.`;
}

function writtenMember({ name, value, count }: GroupMember): WrittenMember {
  return { name: name ?? '', value: comma(value), count: comma(count) };
}

const comma = (number: string | number): string => String(number).replace('.', ',');
