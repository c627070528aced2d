import { HjmError, foundText, type LocalDate, nearest } from '@hjm/core';
import { formatKronor, formatPercent } from '@hjm/core/text';
import { comparePrices, describePrice, type PriceList, type PriceListVersion, type PriceModel, type PriceResult, priceText, versionsInForce } from '@hjm/pricing';
import type { RegisterColumn } from '@hjm/pricing/register';
import type { Io } from '../io.js';
import { createScreen, type Screen } from '../output/screen.js';
import { openTable } from '../rent/write-table.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { findModel } from './find-model.js';
import { daysOf, findFormula, inputsOf, openQuestion, priceOf, type QuestionOptions } from './price-question.js';
import { splitAssignment } from './read-inputs.js';
import { isTable, readPriceList, UNIT_TEXT } from './read-price-list.js';

export type CompareOptions = QuestionOptions & {
  readonly file?: string;
  readonly principal?: string;
  readonly fromVersion?: string;
  readonly toVersion?: string;
  readonly unit?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
};

const MOST_SHOWN = 40;

/** `hjm price compare`: two models on the same inputs, or two price lists. */
export async function priceCompareVerb(io: Io, words: readonly [string, string], given: readonly string[], options: CompareOptions): Promise<Result> {
  const files = words.map((word) => isTable(word) || /\.json$/i.test(word) || word === '-');
  if (files[0] !== files[1]) throw usageError('Jämför två prismodeller eller två filer med prislistor, inte en av varje.');
  return files[0] === true ? compareLists(io, words, given, options) : compareModels(io, words, given, options);
}

async function compareModels(io: Io, words: readonly [string, string], given: readonly string[], options: CompareOptions): Promise<Result> {
  const models = words.map(findModel);
  const days = daysOf(options, io);
  const open = models.map((model) => openQuestion(model, findFormula(model, options.formula), days));
  const known = open.flatMap(({ inputs = [] }) => inputs);
  for (const assignment of given) {
    const { name } = splitAssignment(assignment);
    const names = known.flatMap(({ id, labelSv }) => [id, labelSv]);
    if (!names.some((one) => one.toLowerCase() === name.toLowerCase())) throw usageError(`Ingen av modellerna räknar på ${foundText(name)}.`, name, names);
  }
  // What only one of the models asks for goes to that one.
  const results: { model: PriceModel; result: PriceResult }[] = [];
  for (const [index, model] of models.entries()) {
    const one = open[index] as (typeof open)[number];
    const own = given.filter((assignment) => (one.inputs ?? []).some(({ id, labelSv }) => [id, labelSv].some((word) => word.toLowerCase() === splitAssignment(assignment).name.toLowerCase())));
    results.push({ model, result: priceOf(model, { ...one.question, inputs: await inputsOf(one, own, options.inputs, io) }) });
  }
  return {
    json: { on: days.on, models: results.map(({ model, result }) => ({ id: model.id, version: model.version, result, description: describePrice(result) })) },
    print: async (screen) => {
      screen.line(screen.paint('bold', `Två prismodeller, ${days.on}`));
      await screen.table({ columns: ['', ...results.map(({ model }) => model.titleSv)], rows: sideBySide(results.map(({ result }) => result)) });
      for (const { model, result } of results) if (result.outcome === 'undetermined') screen.item(`${model.titleSv}: ${describePrice(result).headline}${result.needed.length === 0 ? '' : ` Ange ${result.needed.map(({ id }) => `${id}=…`).join(' ')}.`}`, '?');
      const [a, b] = results.map(({ result }) => result);
      if (a?.outcome === 'price' && b?.outcome === 'price' && a.unit === b.unit) screen.line(`Skillnad: ${priceText(b.ore - a.ore, a.unit)}.`);
      else if (a?.outcome === 'price' && b?.outcome === 'price') screen.line('Priserna är för olika tid, så de har ingen skillnad.');
    },
  };
}

/** Steps of both in the order of the first; those with the same id stand beside each other. */
function sideBySide(results: readonly PriceResult[]): string[][] {
  const steps = results.map((result) => (result.outcome === 'price' ? result.steps.filter(({ kind }) => kind !== 'rounding') : []));
  const labels = new Map(steps.flat().toReversed().map(({ id, labelSv }) => [id, labelSv]));
  const ids = [...new Set(steps.flat().map(({ id }) => id))];
  const text = (id: string, of: (typeof steps)[number]): string => {
    const step = of.find((one) => one.id === id);
    return step?.textSv.replace(`${step.labelSv}: `, '') ?? '–';
  };
  return [...ids.map((id) => [labels.get(id) ?? id, ...steps.map((of) => text(id, of))]), ['Pris', ...results.map((result) => (result.outcome === 'price' ? priceText(result.ore, result.unit) : 'kan inte avgöras'))]];
}

async function compareLists(io: Io, files: readonly [string, string], given: readonly string[], options: CompareOptions): Promise<Result> {
  if (given.length > 0) throw usageError(`Prislistor jämförs pris för pris och tar inga uppgifter, men fick ”${given.join(' ')}”.`);
  if (options.out === '-' && options.json === true) throw usageError('--out - skriver raderna på standard ut och går inte ihop med --json.');
  const { on } = daysOf(options, io);
  const [old, next] = [await readPriceList(files[0], options.unit, io), await readPriceList(files[1], options.unit, io)];
  const before = { list: old, version: chosen(old, options.fromVersion, '--from-version', on, options.principal) };
  const after = { list: next, version: chosen(next, options.toVersion, '--to-version', on, options.principal) };
  const { prices, counts } = comparePrices(before, after);
  if (options.out !== undefined) {
    const table = await openTable({ file: options.out, columns: OUT, name: 'Jämförelse', force: options.force === true, demo: () => false }, io);
    for (const price of prices) table.add({ ...price, percent: price.percent === null ? null : formatPercent(price.percent, { decimals: 2 }) });
    await table.close();
  }
  const page = async (screen: Screen): Promise<void> => {
    const name = ({ list, version }: typeof before): string => `${list.titleSv}, version ${version.id}`;
    screen.line(screen.paint('bold', `${name(before)} → ${name(after)}`));
    screen.line(`Kronor per ${UNIT_TEXT[old.unit]}. ${counts.higher} högre, ${counts.lower} lägre, ${counts.equal} lika, ${counts.onlyBefore} bara i den gamla, ${counts.onlyAfter} bara i den nya.`);
    const told = prices.filter(({ difference }) => difference !== 0).sort((a, b) => Math.abs(Number(b.percent ?? Infinity)) - Math.abs(Number(a.percent ?? Infinity)));
    const reasons = told.some(({ reason }) => reason !== null);
    await screen.table({
      columns: ['Artikel', ...(reasons ? ['Orsak'] : []), 'Gammalt', 'Nytt', 'Skillnad', 'I procent'],
      rows: told.slice(0, MOST_SHOWN).map(({ article, reason, before: then, after: now, difference, percent }) => [
        article,
        ...(reasons ? [reason ?? ''] : []),
        then === null ? 'finns inte' : formatKronor(then),
        now === null ? 'finns inte' : formatKronor(now),
        difference === null ? '' : formatKronor(difference),
        percent === null ? '' : formatPercent(percent, { decimals: 2 }),
      ]),
    });
    if (told.length > MOST_SHOWN) screen.line(`… och ${told.length - MOST_SHOWN} till: skriv alla med --out.`);
    if (options.out !== undefined && options.out !== '-') screen.line(`Alla priser står i ${options.out}.`);
  };
  if (options.out === '-') await page(createScreen(io.stderr, io.env));
  return { json: { on, before: { list: old.id, version: before.version.id }, after: { list: next.id, version: after.version.id }, unit: old.unit, counts, prices }, print: options.out === '-' ? () => undefined : page };
}

const OUT: readonly RegisterColumn[] = [
  { key: 'article', headers: ['artikel'], kind: 'text', required: true },
  { key: 'reason', headers: ['orsak'], kind: 'text', required: false },
  { key: 'before', headers: ['gammalt pris'], kind: 'ore', required: false },
  { key: 'after', headers: ['nytt pris'], kind: 'ore', required: false },
  { key: 'difference', headers: ['skillnad'], kind: 'ore', required: false },
  { key: 'percent', headers: ['skillnad i procent'], kind: 'text', required: false },
];

/** The version that is named, else the one in force on the day: for the principal, where each approves for itself. */
function chosen(list: PriceList, id: string | undefined, flag: string, on: LocalDate, principal: string | undefined): PriceListVersion {
  const ids = list.versions.map((version) => version.id);
  if (id !== undefined) {
    const found = list.versions.find((version) => version.id === id);
    if (found !== undefined) return found;
    const near = nearest(id, ids);
    throw new HjmError('unknown-version', `Prislistan ${foundText(list.id)} har ingen version ${foundText(id)}.`, [{ path: flag, expected: ids.join(', '), found: foundText(id), ...(near === undefined ? {} : { nearest: near }) }]);
  }
  if (list.approval === 'each' && principal === undefined) throw usageError(`I ${list.id} godkänner varje huvudman för sig: ange --principal, eller ${flag}: ${ids.join(', ')}.`);
  const found = versionsInForce(list, on, principal === undefined ? {} : { principals: [principal] }).find((row) => row.principal === (list.approval === 'none' ? null : principal))?.version;
  if (found != null) return found;
  throw new HjmError('no-version', `Ingen version av ${foundText(list.id)} gäller ${on}${principal === undefined ? '' : ` för ${principal}`}. Ange --on, eller ${flag}.`, [{ path: flag, expected: ids.join(', '), found: foundText(undefined) }]);
}

