import { type AmountsAsked, type AmountsRead as Read, monthsOfFile, noticeInFile, type Statement, type StatementChart, statementFileKind, statementOfFile } from '@hjm/economics';
import { type AccountMapping, amountsOfLedger, amountsOfSie, LEDGER_COLUMNS, type LedgerLines, readSie, type SieEncoding } from '@hjm/economics/ledger';
import { foundText, HjmError } from '@hjm/core';
import { describeSheet } from '@hjm/tables/xlsx';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { toldByFlag } from './told-by-flag.js';
import { type FileRows, inFile as inNamed, inTable, readTableBytes, recordsOfTable, rowsOfBytes } from './read-file-table.js';

/** How files with amounts are read. */
export type AmountsFileOptions = AmountsAsked & {
  readonly chart: StatementChart;
  readonly mapping: (() => Promise<AccountMapping>) | undefined;
  /** What the economy has already, which a statement is held against. */
  readonly beside: Statement;
  readonly encoding: SieEncoding | undefined;
};

/** What a file gave: columns, months, or both; and what is to be told of it. */
export type AmountsRead = Omit<Read, 'headings' | 'absent'> & { readonly file: string };

/** Where the command line says what a file does not. */
const FLAGS = { sign: '--sign', accept: '--accept', year: '--year', account: '--account' };

/** A ledger in SIE, a statement or months as CSV or Excel, or a statement as JSON: told by what is in the file. */
export async function readAmountsFile(file: string, options: AmountsFileOptions, io: Io): Promise<AmountsRead> {
  const { name, bytes } = await readTableBytes(file, io);
  const first = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\u00EF\u00BB\u00BF/, '').trimStart();
  if (first.startsWith('#') || /\.(?:se|si|sie)$/i.test(file)) return ledger(name, bytes, options);
  if (first.startsWith('{')) return statementJson(name, bytes, options);
  const table = await rowsOfBytes(name, bytes, io.sheet);
  if (isLedger(table)) return ledgerTable(table, options);
  const kind = statementFileKind(table.header);
  const read = await inTable(table, () => byOption(() => told(name, kind.kind === 'months' ? monthsOfFile(options.chart, table, options) : statementOfFile(options.chart, table, options, options.beside), options)));
  return { ...read, findingsSv: [...describeSheet(table.sheet), ...read.findingsSv] };
}

async function ledger(file: string, bytes: Uint8Array, options: AmountsFileOptions): Promise<AmountsRead> {
  const lines = await linesOf(file, options);
  const { encoding } = options;
  return inFile(file, () => told(file, amountsOfSie(readSie(bytes, encoding === undefined ? {} : { encoding }), lines, options), options));
}

/** What it gives; faults are told with the name of the file, and by the option where one sets them right. */
async function inFile<T>(name: string, run: () => T): Promise<T> {
  return inNamed(name, () => byOption(run));
}

function byOption<T>(run: () => T): T {
  try {
    return toldByFlag(FLAGS, run);
  } catch (error) {
    throw error instanceof HjmError ? withOption(error) : error;
  }
}

/** What to do about a fault of a whole file, with the option that does it. */
function withOption({ code, message, issues }: HjmError): HjmError {
  const option = (nearest: string | undefined): string => (code === 'months-missing' ? '--gaps unknown, eller --gaps zero om inget är bokfört' : code === 'unknown-unit' ? '--file-unit kr, tkr eller mnkr' : code === 'sie-encoding' ? `--encoding ${nearest ?? '<teckentabell>'}` : '');
  return new HjmError(code, message, issues.map((one) => (option(one.nearest) === '' ? one : { ...one, expected: `${one.expected} (${option(one.nearest)})` })));
}

/** A ledger with an amount a row: its first columns are those of such a file. */
function isLedger({ header }: FileRows): boolean {
  const names = header.cells.map((cell) => (typeof cell === 'string' ? cell.trim().toLowerCase() : ''));
  return ['account', 'amount'].every((wanted) => LEDGER_COLUMNS.some(({ key, headers }) => key === wanted && headers.some((name) => names.includes(name.toLowerCase()))));
}

async function ledgerTable(table: FileRows, options: AmountsFileOptions): Promise<AmountsRead> {
  const { name } = table;
  const lines = await linesOf(name, options);
  const { of, unusedSv } = await recordsOfTable(table, LEDGER_COLUMNS);
  const read = await of((records) => byOption(() => told(name, amountsOfLedger(records, lines, options, noticeInFile(table)), options)));
  return { ...read, findingsSv: [...unusedSv, ...read.findingsSv] };
}

async function linesOf(file: string, { chart, mapping }: AmountsFileOptions): Promise<LedgerLines> {
  if (mapping === undefined) throw usageError(`${file} är bokföring: ange med --mapping vilka konton som är vilka rader.`);
  return { chart, mapping: await mapping() };
}

async function statementJson(file: string, bytes: Uint8Array, { chart, accept = [] }: AmountsFileOptions): Promise<AmountsRead> {
  const { readStatementJson } = await import('@hjm/economics/schema');
  const text = new TextDecoder().decode(bytes);
  if (/^\s*\{\s*"format"\s*:\s*"hjm\.economy\//.test(text)) throw usageError(`${file} är en ekonomi: ange den med --economy.`);
  return inFile(file, () => {
    const statement = readStatementJson(text, { accept });
    if (statement.chart.id !== chart.id) throw usageError(`${file} har uppställningen ${statement.chart.id}, inte ${chart.id}.`, statement.chart.id, [chart.id]);
    return { file, statement, months: [], sums: [], findingsSv: [], noticeSv: null };
  });
}

/** What a file gave, with what it has and lacks beside the lines of the chart. */
function told(file: string, { headings, absent, ...read }: Read, { chart }: AmountsFileOptions): AmountsRead {
  const labels = absent.map((key) => chart.lines.find((line) => line.key === key)?.labelSv ?? key);
  const findingsSv = [
    ...headings.map(({ line, text }) => `Rad ${String(line)} är ingen rad i uppställningen och har inga belopp: ${foundText(text)}.`),
    ...(labels.length === 0 ? [] : [`Filen har inte raderna ${labels.join(', ')}; där finns inget belopp.`]),
  ];
  return { ...read, file, findingsSv: [...read.findingsSv, ...findingsSv] };
}
