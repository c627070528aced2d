import { type Economy, emptyEconomy, joinedStatement, joinStatements, keptStatement, partOf, type Statement, withPart } from '@hjm/economics';
import type { SieEncoding } from '@hjm/economics/ledger';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { amountUnit } from './amount-options.js';
import { chartMissing, chartNamed } from './chart-named.js';
import { economyNamed, type EconomyOptions } from './load-economy.js';
import { readMapping } from './read-mapping.js';
import { type AmountsRead, readAmountsFile } from './read-amounts-file.js';
import { savedEconomy, UNNAMED } from './save-economy.js';

export type StatementInputOptions = EconomyOptions & {
  readonly chart?: string;
  readonly mapping?: string;
  readonly accept?: readonly string[];
  readonly fileUnit?: string;
  readonly year?: string;
  readonly account?: string;
  readonly encoding?: string;
  readonly sign?: string;
  readonly gaps?: string;
  readonly bookedThrough?: string;
  /** The economy file that what is read will be added to. */
  readonly save?: string;
  readonly force?: boolean;
};

const ENCODINGS: readonly SieEncoding[] = ['cp437', 'windows-1252', 'utf-8'];

/** The economy with what the files gave in it, and what each file gave. */
export type StatementInput = { readonly economy: Economy; readonly reads: readonly AmountsRead[] };

/** Reads files with amounts into the economy that the options name, or into one with nothing in it but its chart. */
export async function statementInput(files: readonly string[], options: StatementInputOptions, io: Io): Promise<StatementInput> {
  const named = await economyNamed(options, io);
  if (named === undefined && options.chart === undefined) throw chartMissing();
  const chart = options.chart === undefined ? undefined : await chartNamed(options.chart, io);
  const start = named ?? emptyEconomy({ id: UNNAMED, region: chart?.region ?? '', titleSv: files.map((file) => (file === '-' ? 'standard in' : file)).join(', '), chart: chart as NonNullable<typeof chart> });
  if (chart !== undefined && chart.id !== start.chart.id) throw usageError(`--chart: ekonomin har uppställningen ${start.chart.id}, inte ${chart.id}.`, chart.id, [start.chart.id]);
  if (named === undefined && files.length === 0) throw usageError('Ange minst en fil att läsa, eller en ekonomi med --economy eller --demo.');
  const { mapping } = options;
  const reading = {
    chart: start.chart,
    mapping: mapping !== undefined ? () => readMapping(mapping, start.chart, io) : start.mappings.length === 0 ? undefined : () => Promise.resolve(partOf(start, 'mappings')),
    accept: (options.accept ?? []).flatMap((word) => word.split(',')).map((word) => word.trim()).filter((word) => word !== ''),
    unit: options.fileUnit === undefined ? undefined : amountUnit(options.fileUnit, '--file-unit'),
    year: options.year === undefined ? undefined : yearOf(options.year),
    account: options.account === undefined ? undefined : oneOf('--account', options.account, ['actual', 'budget'] as const),
    encoding: options.encoding === undefined ? undefined : oneOf('--encoding', options.encoding, ENCODINGS),
    sign: options.sign === undefined ? undefined : oneOf('--sign', options.sign, ['debitPositive', 'incomePositive'] as const),
    gaps: options.gaps === undefined ? undefined : oneOf('--gaps', options.gaps, ['refuse', 'unknown', 'zero'] as const),
    throughMonth: options.bookedThrough === undefined ? undefined : monthOf('--booked-through', options.bookedThrough),
  };
  const reads: AmountsRead[] = [];
  let economy = start;
  const there = options.save === undefined ? undefined : await savedEconomy(options.save, { ...options, force: options.force ?? false }, io);
  for (const file of files) {
    const beside = besideIn(economy, there);
    const read = await readAmountsFile(file, { ...reading, beside }, io);
    reads.push(read);
    economy = withRead(economy, read);
  }
  return { economy: mapping === undefined ? economy : withPart(economy, 'mappings', await readMapping(mapping, start.chart, io)), reads };
}

/** The economy with what a file gave: columns in place of those of the same key, months in place of those of the same year and account. */
function withRead(economy: Economy, { statement, months, noticeSv }: AmountsRead): Economy {
  const added = months.reduce((so, one) => withPart(so, 'months', one), { ...economy, noticeSv: economy.noticeSv ?? noticeSv });
  return statement.columns.length === 0 ? added : withPart(added, 'statements', joinedStatement(added, statement));
}

/** The statement that one more is held against: that of the economy, with that of the file where it will be saved. */
function besideIn(economy: Economy, there: Economy | undefined): Statement {
  const stored = keptStatement(economy);
  return there?.chart.id === economy.chart.id ? joinStatements(keptStatement(there), stored) : stored;
}

/** A year as an option gives it. */
export function yearOf(text: string): number {
  if (!/^\d{4}$/.test(text.trim())) throw usageError(`--year ska vara ett år som 2024, inte ${text}.`);
  return Number(text);
}

/** One of the words that an option may have. */
function oneOf<Word extends string>(option: string, word: string, words: readonly Word[]): Word {
  const found = words.find((known) => known === word.trim());
  if (found === undefined) throw usageError(`${option} ska vara ${words.join(', ')}, inte ${word}.`, word, words);
  return found;
}

/** A month of the year, 1–12, as an option gives it. */
export function monthOf(option: string, text: string): number {
  const month = Number(text);
  if (!Number.isInteger(month) || month < 1 || month > 12) throw usageError(`${option} ska vara en månad, 1–12, inte ${text}.`);
  return month;
}
