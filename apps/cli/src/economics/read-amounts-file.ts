import { type AmountUnit, describeMonthGaps, type EconomyParts, type MonthlyAmounts, readMonthly, readStatement, type Statement, type StatementChart, statementFileKind, type StatedSum } from '@hjm/economics';
import { importSie, readSie, type AccountMapping, type SieEncoding } from '@hjm/economics/ledger';
import { foundText } from '@hjm/core';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { inFile, readBytes, rowsOfBytes } from './read-file-table.js';

/** How files with amounts are read. */
export type AmountsFileOptions = {
  readonly chart: StatementChart;
  readonly mapping: (() => Promise<AccountMapping>) | undefined;
  readonly accept: readonly string[];
  readonly fileUnit: AmountUnit | undefined;
  readonly year: number | undefined;
  readonly account: MonthlyAmounts['account'] | undefined;
  readonly encoding: SieEncoding | undefined;
};

/** What a file gave: columns, months, or both; and what is to be told of it. */
export type AmountsRead = {
  readonly file: string;
  readonly statement: Statement;
  readonly months: readonly EconomyParts['months'][];
  readonly sums: readonly StatedSum[];
  readonly findingsSv: readonly string[];
  /** What the file says of itself when it is made up. */
  readonly noticeSv: string | null;
};

/** How the heading begins that our own demo files carry. */
const DEMO_MARK = 'Demodata:';

/** The program that our own SIE files say that they come from. */
export const PROGRAM = 'hjm';

/** A ledger in SIE, a statement or months as CSV or Excel, or a statement as JSON: told by what is in the file. */
export async function readAmountsFile(file: string, options: AmountsFileOptions, io: Io): Promise<AmountsRead> {
  const { name, bytes } = await readBytes(file, io);
  const first = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\u00EF\u00BB\u00BF/, '').trimStart();
  if (first.startsWith('#') || /\.(?:se|si|sie)$/i.test(file)) return ledger(name, bytes, options);
  if (first.startsWith('{')) return statementJson(name, bytes, options);
  const table = await rowsOfBytes(name, bytes);
  const kind = statementFileKind(table.header);
  return kind.kind === 'months' ? inFile(name, () => monthsOf(name, table, options, kind.year)) : inFile(name, () => statementOf(name, table, options));
}

async function ledger(file: string, bytes: Uint8Array, { chart, mapping, year, encoding }: AmountsFileOptions): Promise<AmountsRead> {
  if (mapping === undefined) throw usageError(`${file} är bokföring: ange med --mapping vilka konton som är vilka rader.`);
  const accounts = await mapping();
  return inFile(file, () => {
    const sie = readSie(bytes, encoding === undefined ? {} : { encoding });
    const { months, statement, findingsSv } = importSie(sie, accounts, chart, { ...(year === undefined ? {} : { year }), statesZeros: sie.program?.name === PROGRAM });
    return { file, statement, months, sums: [], findingsSv, noticeSv: null };
  });
}

async function statementJson(file: string, bytes: Uint8Array, { chart, accept }: AmountsFileOptions): Promise<AmountsRead> {
  const { readStatementJson } = await import('@hjm/economics/schema');
  return inFile(file, () => {
    const statement = readStatementJson(new TextDecoder().decode(bytes), { accept });
    if (statement.chart.id !== chart.id) throw usageError(`${file} har uppställningen ${statement.chart.id}, inte ${chart.id}.`, statement.chart.id, [chart.id]);
    return { file, statement, months: [], sums: [], findingsSv: [], noticeSv: null };
  });
}

function monthsOf(file: string, table: Parameters<typeof readMonthly>[1], { chart, year, account, fileUnit }: AmountsFileOptions, said: number | undefined): AmountsRead {
  const of = year ?? said;
  if (of === undefined) throw usageError(`${file} har månader utan år: ange --year.`);
  if (account === undefined) throw usageError(`${file} har månader: ange --account actual för utfall, eller --account budget.`);
  const months = readMonthly(chart, table, { year: of, account, ...(fileUnit === undefined ? {} : { unit: fileUnit }) });
  return { file, statement: { chart, columns: [], amounts: {}, roundedTo: null }, months: [months], sums: [], findingsSv: describeMonthGaps(chart, table, months), noticeSv: noticeIn(table.rows) };
}

function statementOf(file: string, table: Parameters<typeof readStatement>[1], { chart, accept, fileUnit }: AmountsFileOptions): AmountsRead {
  const { statement, sums, headings, absent } = readStatement(chart, table, { accept, ...(fileUnit === undefined ? {} : { unit: fileUnit }) });
  const labels = absent.map((key) => chart.lines.find((line) => line.key === key)?.labelSv ?? key);
  const findingsSv = [
    ...headings.filter(({ text }) => !text.startsWith(DEMO_MARK)).map(({ line, text }) => `Rad ${String(line)} är ingen rad i uppställningen och har inga belopp: ${foundText(text)}.`),
    ...(labels.length === 0 ? [] : [`Filen har inte raderna ${labels.join(', ')}; där finns inget belopp.`]),
  ];
  return { file, statement, months: [], sums, findingsSv, noticeSv: noticeIn(table.rows) };
}

function noticeIn(rows: Parameters<typeof readMonthly>[1]['rows']): string | null {
  const found = rows.map(({ cells }) => cells[0]).find((cell) => typeof cell === 'string' && cell.startsWith(DEMO_MARK));
  return typeof found === 'string' ? found : null;
}
