import { HjmError, foundText } from '@hjm/core';
import { formatKronor, formatNumber, parseNumber } from '@hjm/core/text';
import { describePrice, explainPrice, formulaInputs, type NeededInput, type PassedThrough, passThrough, type PricedArticle, type PriceModel, type PriceUndetermined, priceText, type RaisedPrice } from '@hjm/pricing';
import type { RegisterColumn } from '@hjm/pricing/register';
import type { Io } from '../io.js';
import { countOf } from '../output/count-text.js';
import { createScreen, type Screen } from '../output/screen.js';
import { openTable } from '../rent/write-table.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import type { ModelOptions } from './model-verb.js';
import { daysOf, findFormula, inputsOf, openQuestion } from './price-question.js';
import { readArticles } from './read-articles.js';
import { findInput } from './read-inputs.js';

/** More articles than this are not shown one by one. */
const MOST_SHOWN = 40;

/** `hjm price model … --rise`: what a supplier's rise does to the price of one article, or to those of a table. */
export async function riseVerb(io: Io, model: PriceModel, assignments: readonly string[], options: ModelOptions): Promise<Result> {
  if (options.out === '-' && options.json === true) throw usageError('--out - skriver raderna på standard ut och går inte ihop med --json.');
  if (options.out !== undefined && options.articles === undefined) throw usageError('--out hör till --articles: en enda artikel visas här.');
  const open = openQuestion(model, findFormula(model, options.formula), daysOf(options, io));
  const inputs = await inputsOf(open, assignments, options.inputs, io);
  const question = { ...open.question, inputs };
  const asked = formulaInputs(model, open.question) ?? [];
  const percent = options.rise === undefined ? undefined : percentOf(options.rise);
  const raised = asked.length === 0 ? '' : raisedInput(asked, options.raised).id;
  const read = options.articles === undefined ? undefined : await readArticles(options.articles, io, model, question, asked, { raised, ...(options.column === undefined ? {} : { column: options.column }) });
  const articles: readonly PricedArticle[] = read?.articles ?? [{ id: 'artikeln', inputs }];
  const result = passThrough(model, { ...open.question, input: raised, articles, ...(percent === undefined ? {} : { percent }) });
  if (options.out !== undefined) await writeOut(options.out, result, options.force === true, read?.demo === true, io);
  const title = `${model.titleSv}: ${asked.find(({ id }) => id === raised)?.labelSv.toLowerCase() ?? 'priset'} ${percent === undefined ? 'ändras som tabellen säger' : `ändras ${formatNumber(percent)} %`}`;
  const page = async (screen: Screen): Promise<void> => {
    screen.line(screen.paint('bold', title));
    const [only] = result.articles;
    if (read === undefined) {
      if (only !== undefined) printOne(screen, model, question, only);
      for (const { result: why } of result.undetermined) screen.line(describePrice(why).headline);
      return;
    }
    for (const text of read.unknown) screen.item(text, '!');
    await printTable(screen, result);
    if (read.faults.length > 0) screen.heading(`Fel i tabellen, rader som inte är med i någon summa: ${read.faults.length}`);
    for (const text of read.faults.slice(0, MOST_SHOWN)) screen.item(text, '✗');
    if (read.faults.length > MOST_SHOWN) screen.line(`… och ${read.faults.length - MOST_SHOWN} till.`);
    if (options.out !== undefined && options.out !== '-') screen.line(`Varje artikel står i ${options.out}.`);
  };
  if (options.out === '-') await page(createScreen(io.stderr, io.env));
  return {
    json: { model: { id: model.id, version: model.version }, ...open.question, raised, percent: percent ?? null, ...result, faults: read?.faults ?? [], unknownColumns: read?.unknown ?? [] },
    print: options.out === '-' ? () => undefined : page,
  };
}

function percentOf(text: string): string {
  try {
    return parseNumber(text.replace(/\s*%$/, '')).toFixed();
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    throw usageError(`--rise ska vara procent, till exempel 4,5 eller -2, inte ${foundText(text)}.`);
  }
}

/** What the supplier raises: the input that is named, else the purchase price, else the only amount. */
function raisedInput(asked: readonly NeededInput[], word: string | undefined): NeededInput {
  if (word !== undefined) return findInput(asked, word);
  const amounts = asked.filter(({ kind, unit }) => kind === 'number' && unit === 'kr');
  const [only, ...others] = amounts;
  const found = asked.find(({ id }) => id === 'purchasePrice') ?? (others.length === 0 ? only : undefined);
  if (found !== undefined) return found;
  throw usageError(`Ange vilken uppgift leverantören höjer med --raised: ${asked.map(({ id, labelSv }) => `${id} (${labelSv})`).join(', ')}.`);
}

function printOne(screen: Screen, model: PriceModel, question: Parameters<typeof explainPrice>[1], { before, after, difference, inputs }: RaisedPrice): void {
  const now = explainPrice(model, { ...question, inputs });
  const unit = now.outcome === 'price' ? now.unit : 'kr';
  screen.item(`Före: ${priceText(before, unit)}`);
  screen.item(`Efter: ${priceText(after, unit)}`);
  screen.item(`Skillnad: ${priceText(difference, unit)}`);
  screen.heading('Så blir det nya priset');
  for (const [index, { text }] of describePrice(now).steps.entries()) screen.item(text, `${index + 1}.`);
}

async function printTable(screen: Screen, { articles, undetermined, totals }: PassedThrough): Promise<void> {
  const shown = articles.length > MOST_SHOWN ? articles.toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect)).slice(0, MOST_SHOWN) : articles;
  const rest = articles.filter((one) => !shown.includes(one));
  const sum = (label: string, of: readonly RaisedPrice[]): string[] => [label, formatNumber(of.reduce((total, { quantity }) => total + quantity, 0)), '', '', '', kronor(of.reduce((total, { effect }) => total + effect, 0))];
  await screen.table({
    columns: ['Artikel', 'Antal', 'Före, kr', 'Efter, kr', 'Skillnad, kr', 'Gånger antal'],
    rows: [
      ...shown.map(({ id, quantity, before, after, difference, effect }) => [id, formatNumber(quantity), kronor(before), kronor(after), kronor(difference), kronor(effect)]),
      ...(rest.length === 0 ? [] : [sum(`${rest.length} till`, rest)]),
      ...(articles.length === 0 ? [] : [sum('summa', articles)]),
    ],
  });
  screen.line(`Före: ${formatKronor(totals.before)}. Efter: ${formatKronor(totals.after)}. Skillnad: ${formatKronor(totals.effect)}.`);
  if (undetermined.length > 0) screen.heading(`Utan pris, och inte med i någon summa: ${countOf(undetermined.length, 'artikel', 'artiklar')}`);
  for (const { id, result } of undetermined.slice(0, MOST_SHOWN)) screen.item(`${id}: ${result.reasonSv}`, '?');
}

const kronor = (ore: number): string => formatNumber(`${ore}e-2`, { decimals: 2 });

const OUT: readonly RegisterColumn[] = [
  { key: 'id', headers: ['artikel'], kind: 'text', required: true },
  { key: 'quantity', headers: ['antal'], kind: 'integer', required: false },
  { key: 'before', headers: ['pris före'], kind: 'ore', required: false },
  { key: 'after', headers: ['pris efter'], kind: 'ore', required: false },
  { key: 'difference', headers: ['skillnad'], kind: 'ore', required: false },
  { key: 'effect', headers: ['skillnad gånger antal'], kind: 'ore', required: false },
  { key: 'reasonSv', headers: ['utan pris'], kind: 'text', required: false },
];

async function writeOut(file: string, { articles, undetermined }: PassedThrough, force: boolean, demo: boolean, io: Io): Promise<void> {
  const table = await openTable({ file, columns: OUT, name: 'Höjning', force, demo: () => demo }, io);
  for (const article of articles) table.add(article);
  for (const { id, result } of undetermined as readonly { readonly id: string; readonly result: PriceUndetermined }[]) table.add({ id, reasonSv: result.reasonSv });
  await table.close();
}
