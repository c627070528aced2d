import { HjmError, foundText } from '@hjm/core';
import { type NeededInput, type PricedArticle, type PriceInput, type PriceModel, type PriceQuestion } from '@hjm/pricing';
import type { Column } from '@hjm/tables';
import type { Io } from '../io.js';
import { readRecords } from '../rent/read-records.js';
import { faultText } from '../rent/row-fault.js';
import { InputError } from '../problem.js';
import { priceOf } from './price-question.js';
import { findInput, readInput, splitAssignment } from './read-inputs.js';

/** Articles of a table, and what is wrong with the rows that became none, each with its line. */
export type ArticlesRead = { readonly articles: readonly PricedArticle[]; readonly faults: readonly string[]; readonly unknown: readonly string[]; readonly demo: boolean };

type ArticleRow = { readonly article: string; readonly quantity: number | null; readonly percent: string | null; readonly [input: string]: string | number | null };

const INPUT = 'input:';

/**
 * Reads articles with what their prices are made of: a column for each input of the formula, by its id or its label. Inputs that are
 * given for all stand in no column. A row that the model does not take is told and left out.
 */
export async function readArticles(file: string, io: Io, model: PriceModel, question: PriceQuestion, inputs: readonly NeededInput[], options: { readonly raised: string; readonly column?: readonly string[] }): Promise<ArticlesRead> {
  const columns: readonly Column[] = [
    { key: 'article', headers: ['artikel', 'artikelnummer', 'article'], kind: 'text', required: true },
    { key: 'quantity', headers: ['antal', 'quantity'], kind: 'integer', required: false },
    { key: 'percent', headers: ['höjning', 'höjning i procent', 'rise'], kind: 'decimal', required: false },
    ...inputs.map((input) => columnOf(input, headersOf(input, inputs, options.column ?? []))),
  ];
  const articles: PricedArticle[] = [];
  const faults: string[] = [];
  const lines = new Map<string, number>();
  const read = await readRecords<ArticleRow>(file, io, columns, {
    record: (row, line) => {
      const tell = (text: string): void => void faults.push(`${file} rad ${line}, artikel ${row.article}: ${text}`);
      const first = lines.get(row.article);
      if (first !== undefined) {
        tell(`står redan på rad ${first}.`);
        return;
      }
      lines.set(row.article, line);
      if (row.quantity !== null && row.quantity < 0) {
        tell(`antalet kan inte vara ${row.quantity}.`);
        return;
      }
      try {
        const own = Object.fromEntries(inputs.flatMap((input): [string, PriceInput][] => given(input, row[INPUT + input.id] ?? null)));
        const all = { ...question.inputs, ...own };
        priceOf(model, { ...question, inputs: all });
        articles.push({ id: row.article, inputs: all, ...(row.quantity === null ? {} : { quantity: row.quantity }), ...(row.percent === null ? {} : { percent: row.percent }) });
      } catch (error) {
        if (!(error instanceof HjmError)) throw error;
        tell(error.issues.map(({ path, expected, found }) => `${path}: väntade ${expected}, fick ${found}.`).join(' '));
      }
    },
    fault: (fault) => void faults.push(faultText({ ...fault, rental: null })),
  });
  const raised = inputs.find(({ id }) => id === options.raised);
  if (raised !== undefined && articles.length > 0 && articles.every(({ inputs: own }) => own[raised.id] === undefined)) throw noColumn(raised, file, read.unknown.map(({ header }) => header));
  return { articles, faults, unknown: read.unknown.map(({ header, nearest }) => `${file}: kolumnen ${header} används inte.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`), demo: read.demo };
}

/** What is raised must stand somewhere. */
function noColumn({ id, labelSv }: NeededInput, file: string, unused: readonly string[]): InputError {
  const found = unused.length === 0 ? 'ingen rubrik mer' : `rubriken ${unused.join(', ')}`;
  const issue = { path: 'rubriker', expected: `en kolumn ${id} eller ${foundText(labelSv)}`, found };
  return new InputError(new HjmError('no-column', `Tabellen säger inte ${id}. Heter kolumnen något annat: --column ${id}=${foundText(unused[0] ?? 'rubrik')}.`, [issue]), file);
}

/** The headers of an input: its id, its label, and what it is called in this file. */
function headersOf(input: NeededInput, inputs: readonly NeededInput[], given: readonly string[]): readonly string[] {
  const named = given.map(splitAssignment).flatMap(({ name, text }) => (findInput(inputs, name).id === input.id ? [text] : []));
  return [...new Map([input.id, input.labelSv, ...named].map((header) => [header.toLowerCase(), header])).values()];
}

function columnOf({ id, kind, options = [] }: NeededInput, headers: readonly string[]): Column {
  const column = { key: INPUT + id, headers, required: false };
  if (kind === 'number') return { ...column, kind: 'decimal' };
  if (kind === 'yesNo') return { ...column, kind: 'oneOf', values: { yes: ['ja'], no: ['nej'] } };
  return kind === 'oneOf' ? { ...column, kind: 'oneOf', values: Object.fromEntries(options.map((option) => [option.id, [option.labelSv]])) } : { ...column, kind: 'text' };
}

function given(input: NeededInput, cell: string | number | null): [string, PriceInput][] {
  if (cell === null) return [];
  if (input.kind === 'yesNo') return [[input.id, cell === 'yes']];
  return [[input.id, input.kind === 'members' ? readInput(input, String(cell)) : String(cell)]];
}
