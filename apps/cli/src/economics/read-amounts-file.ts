import { type AmountUnit, checkMonthGaps, type EconomyParts, type MonthlyAmounts, readMonthly, readStatement, type Statement, type StatementChart, statementFileKind, type StatedSum } from '@hjm/economics';
import { type AccountMapping, describeLedger, importSie, LEDGER_COLUMNS, type LedgerRecordRow, type LedgerSign, monthlyOfRecords, readSie, type SieEncoding } from '@hjm/economics/ledger';
import { foundText, HjmError } from '@hjm/core';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { toldByFlag } from './told-by-flag.js';
import { type FileRows, inFile as inNamed, readTableBytes, recordsOfTable, rowsOfBytes } from './read-file-table.js';

/** How files with amounts are read. */
export type AmountsFileOptions = {
  readonly chart: StatementChart;
  readonly mapping: (() => Promise<AccountMapping>) | undefined;
  readonly accept: readonly string[];
  /** What the economy has already, which a statement is held against. */
  readonly beside: Statement;
  readonly fileUnit: AmountUnit | undefined;
  readonly year: number | undefined;
  readonly account: MonthlyAmounts['account'] | undefined;
  readonly encoding: SieEncoding | undefined;
  readonly sign: LedgerSign | undefined;
  /** Months that are missing: the file is refused (left out), they are not known, or nothing is booked on them. */
  readonly gaps: 'unknown' | 'zero' | undefined;
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

/** A ledger in SIE, a statement or months as CSV or Excel, or a statement as JSON: told by what is in the file. */
export async function readAmountsFile(file: string, options: AmountsFileOptions, io: Io): Promise<AmountsRead> {
  const { name, bytes } = await readTableBytes(file, io);
  const first = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\u00EF\u00BB\u00BF/, '').trimStart();
  if (first.startsWith('#') || /\.(?:se|si|sie)$/i.test(file)) return ledger(name, bytes, options);
  if (first.startsWith('{')) return statementJson(name, bytes, options);
  const table = await rowsOfBytes(name, bytes);
  if (isLedger(table)) return ledgerTable(table, options);
  const kind = statementFileKind(table.header);
  return kind.kind === 'months' ? inFile(name, () => monthsOf(name, table, options, kind.year)) : inFile(name, () => statementOf(name, table, options));
}

async function ledger(file: string, bytes: Uint8Array, options: AmountsFileOptions): Promise<AmountsRead> {
  const { chart, year, encoding, gaps, accept } = options;
  const accounts = await mappingOf(file, options);
  return inFile(file, () => {
    const sie = readSie(bytes, encoding === undefined ? {} : { encoding });
    const { months, statement, findingsSv } = importSie(sie, accounts, chart, { accept, ...(year === undefined ? {} : { year }), ...(gaps === 'zero' ? { gapsAre: 'zero' } : {}) });
    const gapsSv = months.flatMap((monthly) => checkMonthGaps(chart, monthly, { accepted: gaps === 'unknown' }));
    return { file, statement, months, sums: [], findingsSv: [...findingsSv, ...gapsSv], noticeSv: null };
  });
}

/** What it gives; faults are told with the name of the file, and by the option where one sets them right. */
async function inFile<T>(name: string, run: () => T): Promise<T> {
  return inNamed(name, () => {
    try {
      return toldByFlag({ sign: '--sign', accept: '--accept' }, run);
    } catch (error) {
      throw error instanceof HjmError ? withOption(error) : error;
    }
  });
}

/** What to do about a fault of a whole file, with the option that does it. */
function withOption({ code, message, issues }: HjmError): HjmError {
  const option = (nearest: string | undefined): string => (code === 'months-missing' ? '--gaps unknown, eller --gaps zero om inget är bokfört' : code === 'sie-encoding' ? `--encoding ${nearest ?? '<teckentabell>'}` : '');
  return new HjmError(code, message, issues.map((one) => (option(one.nearest) === '' ? one : { ...one, expected: `${one.expected} (${option(one.nearest)})` })));
}

/** A ledger with an amount a row: its first columns are those of such a file. */
function isLedger({ header }: FileRows): boolean {
  const names = header.cells.map((cell) => (typeof cell === 'string' ? cell.trim().toLowerCase() : ''));
  return ['account', 'amount'].every((wanted) => LEDGER_COLUMNS.some(({ key, headers }) => key === wanted && headers.some((name) => names.includes(name.toLowerCase()))));
}

async function ledgerTable(table: FileRows, options: AmountsFileOptions): Promise<AmountsRead> {
  const { chart, year, account, sign, gaps, accept } = options;
  const { name } = table;
  const accounts = await mappingOf(name, options);
  if (year === undefined || account === undefined || sign === undefined) throw usageError(`${name} är bokförda belopp: ange --year, --account (actual eller budget) och --sign (debitPositive när kostnader står utan minus, annars incomePositive).`);
  const { records, unusedSv, demo } = await recordsOfTable(table, LEDGER_COLUMNS);
  return inFile(name, () => {
    const found = monthlyOfRecords(records as readonly unknown[] as readonly LedgerRecordRow[], accounts, chart, { year, account, sign, accept, ...(gaps === 'zero' ? { gapsAre: 'zero' } : {}) });
    return { file: name, statement: nothing(chart), months: [found.monthly], sums: [], findingsSv: [...unusedSv, ...describeLedger(found, chart), ...checkMonthGaps(chart, found.monthly, { accepted: gaps === 'unknown' })], noticeSv: demo ? `${DEMO_MARK} filen är märkt så.` : null };
  });
}

async function mappingOf(file: string, { mapping }: AmountsFileOptions): Promise<AccountMapping> {
  if (mapping === undefined) throw usageError(`${file} är bokföring: ange med --mapping vilka konton som är vilka rader.`);
  return mapping();
}

function nothing(chart: StatementChart): Statement {
  return { chart, columns: [], amounts: {}, roundedTo: null };
}

async function statementJson(file: string, bytes: Uint8Array, { chart, accept }: AmountsFileOptions): Promise<AmountsRead> {
  const { readStatementJson } = await import('@hjm/economics/schema');
  const text = new TextDecoder().decode(bytes);
  if (/^\s*\{\s*"format"\s*:\s*"hjm\.economy\//.test(text)) throw usageError(`${file} är en ekonomi: ange den med --economy.`);
  return inFile(file, () => {
    const statement = readStatementJson(text, { accept });
    if (statement.chart.id !== chart.id) throw usageError(`${file} har uppställningen ${statement.chart.id}, inte ${chart.id}.`, statement.chart.id, [chart.id]);
    return { file, statement, months: [], sums: [], findingsSv: [], noticeSv: null };
  });
}

function monthsOf(file: string, table: Parameters<typeof readMonthly>[1], options: AmountsFileOptions, said: number | undefined): AmountsRead {
  const { chart, year, account, fileUnit } = options;
  const of = year ?? said;
  if (of === undefined) throw usageError(`${file} har månader utan år: ange --year.`);
  if (account === undefined) throw usageError(`${file} har månader: ange --account actual för utfall, eller --account budget.`);
  const months = readMonthly(chart, table, { year: of, account, ...(fileUnit === undefined ? {} : { unit: fileUnit }) });
  return { file, statement: nothing(chart), months: [months], sums: [], findingsSv: checkMonthGaps(options.chart, months, { rows: table.rows, accepted: options.gaps === 'unknown' }), noticeSv: noticeIn(table.rows) };
}

function statementOf(file: string, table: Parameters<typeof readStatement>[1], { chart, accept, beside, fileUnit }: AmountsFileOptions): AmountsRead {
  const { statement, sums, headings, absent } = readStatement(chart, table, { accept, beside, ...(fileUnit === undefined ? {} : { unit: fileUnit }) });
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
