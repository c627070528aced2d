import { HjmError, foundText, type LocalDate, nearest } from '@hjm/core';
import { explainPrice, formulaInputs, type NeededInput, type PriceInputs, type PriceModel, type PriceQuestion, type PriceResult } from '@hjm/pricing';
import { day } from '../input/case-options.js';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import { today } from '../today.js';
import { readInputs } from './read-inputs.js';

/** The options that say which price is asked for. */
export type QuestionOptions = { readonly formula?: string; readonly inputs?: string; readonly on?: string; readonly knownAt?: string };

/** A question without its inputs, and what may be given; `undefined` when that day's edition has no such price. */
export type OpenQuestion = { readonly question: Omit<PriceQuestion, 'inputs'>; readonly inputs: readonly NeededInput[] | undefined };

export function daysOf({ on, knownAt }: QuestionOptions, io: Io): { readonly on: LocalDate; readonly knownAt?: LocalDate } {
  return { on: on === undefined ? today(io.now()) : day(on, '--on', io), ...(knownAt === undefined ? {} : { knownAt: day(knownAt, '--known-at', io) }) };
}

export function openQuestion(model: PriceModel, formula: string, days: ReturnType<typeof daysOf>): OpenQuestion {
  const question = { formula, ...days };
  return { question, inputs: formulaInputs(model, question) };
}

/** Inputs from a file and from the command line; those on the line go before. */
export async function inputsOf({ inputs }: OpenQuestion, assignments: readonly string[], file: string | undefined, io: Io): Promise<PriceInputs> {
  if (inputs === undefined) return {};
  const fromFile = file === undefined ? {} : await readInputsFile(file, io);
  return { ...fromFile, ...readInputs(inputs, assignments) };
}

async function readInputsFile(file: string, io: Io): Promise<PriceInputs> {
  const { priceInputsSchema } = await import('@hjm/pricing/schema');
  return readJson(file, io, (json) => {
    const parsed = priceInputsSchema.safeParse(json);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new HjmError('invalid-input', 'Det är inga uppgifter som ett pris kan räknas på.', [
      { path: issue?.path.map(String).join('.') ?? '', expected: 'tal, text med tal, true, false eller en lista med värde och antal', found: foundText(json) },
    ]);
  });
}

/** The id of the price that a word means: its id or its label. Left out, the only one that the model has. */
export function findFormula(model: PriceModel, word: string | undefined): string {
  const formulas = model.editions.flatMap(({ formulas: given, uncovered = [] }) => [...given, ...uncovered.map(({ id, textSv }) => ({ id, labelSv: textSv }))]);
  const ids = [...new Set(formulas.map(({ id }) => id))];
  const [only, ...others] = ids;
  if (word === undefined) {
    if (only !== undefined && others.length === 0) return only;
    throw new HjmError('no-formula-named', `${model.id} har flera priser: ange vilket med --formula.`, [{ path: '--formula', expected: ids.join(', '), found: foundText(undefined) }]);
  }
  const wanted = word.trim().toLowerCase();
  const found = formulas.find(({ id, labelSv }) => [id, labelSv].some((name) => name.toLowerCase() === wanted));
  if (found !== undefined) return found.id;
  const near = nearest(word, formulas.flatMap(({ id, labelSv }) => [id, labelSv]));
  const issue = { path: '--formula', expected: ids.join(', '), found: foundText(word) };
  throw new HjmError('unknown-formula', `${model.id} har inget pris ${foundText(word)}.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}

/** The id of the edition that answers on a day; `null` when none does. */
export function editionOn(model: PriceModel, days: ReturnType<typeof daysOf>): string | null {
  return explainPrice(model, { formula: findAny(model), inputs: {}, ...days }).record.edition;
}

/** Any price that the model knows of: whichever, the edition is the same. */
function findAny({ editions }: PriceModel): string {
  for (const { formulas, uncovered = [] } of editions) for (const { id } of [...formulas, ...uncovered]) return id;
  return '';
}

/** The price; inputs that the model does not take are told as they are written here, with a decimal comma. */
export function priceOf(model: PriceModel, question: PriceQuestion): PriceResult {
  try {
    return explainPrice(model, question);
  } catch (error) {
    if (!(error instanceof HjmError) || error.code !== 'invalid-input') throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^inputs\./, ''), expected: issue.expected.replace(' med punkt före decimalerna', '') }));
    throw new HjmError(error.code, issues.map(({ path, expected, found }) => `${path} ska vara ${expected}, inte ${found}.`).join(' '), issues);
  }
}
