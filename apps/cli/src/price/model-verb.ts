import { describePrice, type PriceModel, type PriceResult } from '@hjm/pricing';
import type { Io } from '../io.js';
import { writeNewFile } from '../output/new-file.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { askInputs, canAsk } from './ask-inputs.js';
import { findModel, packagedModels, readModel } from './find-model.js';
import { printModel, printModels } from './model-view.js';
import { daysOf, editionOn, findFormula, inputsOf, openQuestion, priceOf, type QuestionOptions } from './price-question.js';
import { printPrice } from './price-view.js';
import { riseVerb } from './rise-verb.js';

export type ModelOptions = QuestionOptions & {
  readonly file?: string;
  readonly ask?: boolean;
  readonly plain?: boolean;
  readonly json?: boolean;
  readonly record?: string;
  readonly rise?: string;
  readonly raised?: string;
  readonly articles?: string;
  readonly column?: readonly string[];
  readonly out?: string;
  readonly force?: boolean;
};

/** `hjm price model`: the models, one of them, a price step by step, or a supplier's rise through it. */
export async function priceModelVerb(io: Io, word: string | undefined, given: readonly string[], options: ModelOptions): Promise<Result> {
  if (options.file === undefined && (word === undefined || word === 'list')) return listModels(given);
  const model = options.file === undefined ? findModel(word ?? '') : await readModel(options.file, io);
  // With a file of one's own there is no word for the model: the first word is an input already.
  const assignments = options.file === undefined || word === undefined ? given : [word, ...given];
  if (options.rise !== undefined || options.articles !== undefined) return riseVerb(io, model, assignments, options);
  if (options.formula === undefined && options.inputs === undefined && assignments.length === 0 && options.ask !== true) return showModel(io, model, options);
  return answer(io, model, assignments, options);
}

function listModels(more: readonly string[]): Result {
  if (more.length > 0) throw usageError(`hjm price model list tar inga uppgifter, men fick ”${more.join(' ')}”.`);
  return {
    json: { models: packagedModels.map(({ id, version, region, titleSv, editions }) => ({ id, version, region, titleSv, editions: editions.map((edition) => ({ id: edition.id, titleSv: edition.titleSv, validFrom: edition.validFrom, decided: edition.decided, formulas: edition.formulas.map(({ id: formula, about, labelSv }) => ({ id: formula, about, labelSv })) })) })) },
    print: (screen) => {
      printModels(screen, packagedModels);
    },
  };
}

function showModel(io: Io, model: PriceModel, options: ModelOptions): Result {
  const days = daysOf(options, io);
  const inForce = editionOn(model, days);
  return { json: { model, on: days.on, edition: inForce }, print: (screen) => printModel(screen, model, days.on, inForce) };
}

async function answer(io: Io, model: PriceModel, assignments: readonly string[], options: ModelOptions): Promise<Result> {
  const open = openQuestion(model, findFormula(model, options.formula), daysOf(options, io));
  let question = { ...open.question, inputs: await inputsOf(open, assignments, options.inputs, io) };
  let result: PriceResult = priceOf(model, question);
  const missing = result.outcome === 'undetermined' && result.code === 'missing-input';
  if (missing && (options.ask === true || (options.ask === undefined && options.json !== true && canAsk(io)))) {
    question = { ...question, inputs: await askInputs(io, model, question, options.plain === true) };
    result = priceOf(model, question);
  }
  if (options.record !== undefined) await writeNewFile(options.record, `${JSON.stringify(result.record, null, 2)}\n`, io, { force: options.force === true });
  return {
    json: { model: { id: model.id, version: model.version, titleSv: model.titleSv }, on: question.on, result, description: describePrice(result) },
    print: (screen) => {
      printPrice(screen, model, question.on, result);
      if (options.record !== undefined) screen.line(`Prisposten är skriven till ${options.record}.`);
    },
  };
}
