import { monthlyTable, statementTable, type FileTable } from '@hjm/economics';
import { writeSie } from '@hjm/economics/ledger';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { demoLedger } from './ledger.js';
import { demoActual } from './monthly-lines.js';
import { demoStatement } from './statement.js';

/** A file made from the good ones with one mistake, for showing what an import says of it. */
export type DemoFaultyEconomyFile = {
  readonly id: string;
  /** Name of the file, as it might be called. */
  readonly file: string;
  /** What is wrong: the line of the file, from 1, or null for what is not there, and in Swedish what. */
  readonly fault: { readonly line: number | null; readonly whatSv: string };
} & (
  | { readonly kind: 'sie'; readonly bytes: Uint8Array }
  /** Cells as text, the header first; a statement, or months of 2024. */
  | { readonly kind: 'statement' | 'months'; readonly rows: readonly (readonly string[])[] }
);

/** An account that the mapping does not know. */
export const UNKNOWN_ACCOUNT = '7999';

/** One file for each mistake. All made up. */
export function demoFaultyEconomyFiles(): readonly DemoFaultyEconomyFile[] {
  return [unknownAccount(), outOfBalance(), monthNotBooked(), monthMissing(), otherUnit(), wrongSign()];
}

/** The first vouchers of 2024 alone, without balances and budget. */
function shortLedger(): ReturnType<typeof demoLedger> {
  const ledger = demoLedger(2024);
  return { ...ledger, balances: [], periods: [], vouchers: ledger.vouchers.slice(0, 6) };
}

function unknownAccount(): DemoFaultyEconomyFile {
  const ledger = shortLedger();
  const account = { number: UNKNOWN_ACCOUNT, name: 'Konto som ingen rad har', type: 'K' as const };
  const rows = [[UNKNOWN_ACCOUNT, 125_000], ['1930', -125_000]] as const;
  const voucher = { series: 'X', number: '1', day: '2024-01-31', transactions: rows.map(([number, ore]) => ({ post: 'TRANS' as const, account: number, objects: [], ore })) };
  const bytes = writeSie({ ...ledger, accounts: [...ledger.accounts, account], vouchers: [...ledger.vouchers, voucher] });
  const line = linesOf(bytes).findIndex((text) => text.startsWith(`#TRANS ${UNKNOWN_ACCOUNT} `)) + 1;
  return { id: 'unknown-account', kind: 'sie', file: 'bokföring-okänt-konto.se', bytes, fault: { line, whatSv: `Konto ${UNKNOWN_ACCOUNT} hör inte till någon rad.` } };
}

/** The first voucher's first row is one krona more. */
function outOfBalance(): DemoFaultyEconomyFile {
  const lines = linesOf(writeSie(shortLedger()));
  const row = lines.findIndex((text) => text.startsWith('#TRANS'));
  const wrong = (lines[row] ?? '').replace(/(\d+)(\.\d\d)$/, (_, kronor: string, ore: string) => `${String(Number(kronor) + 1)}${ore}`);
  const text = lines.with(row, wrong).join('\r\n');
  const bytes = Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const line = lines.findIndex((text) => text.startsWith('#VER')) + 1;
  return { id: 'out-of-balance', kind: 'sie', file: 'bokföring-obalans.se', bytes, fault: { line, whatSv: 'Verifikationen tar inte ut sig: en krona skiljer.' } };
}

/** Nothing is booked in March, but in April. */
function monthNotBooked(): DemoFaultyEconomyFile {
  const ledger = demoLedger(2024);
  const bytes = writeSie({ ...ledger, balances: [], periods: [], vouchers: ledger.vouchers.filter(({ day }) => !day.startsWith('2024-03')) });
  return { id: 'month-not-booked', kind: 'sie', file: 'bokföring-utan-mars.se', bytes, fault: { line: null, whatSv: 'Mars har inga verifikationer, men april har.' } };
}

/** Lines of a file; each byte as one letter, so that the same bytes come back. */
function linesOf(bytes: Uint8Array): readonly string[] {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('').split('\r\n');
}

/** The cell of March of one line is empty, while later months have figures. */
function monthMissing(): DemoFaultyEconomyFile {
  const rows = textRows(monthlyTable(VASTMANLAND_CHART, demoActual(2024)));
  const line = lineOf(rows, 'Personalkostnader');
  return { id: 'month-missing', kind: 'months', file: 'månader-utan-mars.csv', rows: withCell(rows, line, 3, () => ''), fault: { line, whatSv: 'Personalkostnader saknar mars, men har april.' } };
}

/** One line of the budget is in tkr among kronor. */
function otherUnit(): DemoFaultyEconomyFile {
  const rows = statementRows();
  const line = lineOf(rows, 'Personalkostnader');
  return { id: 'other-unit', kind: 'statement', file: 'budget-tkr-bland-kronor.csv', rows: withCell(rows, line, 2, (cell) => cell.replace(/000,00$/, '')), fault: { line, whatSv: 'Personalkostnader står i tkr, resten i kronor.' } };
}

/** One cost of the budget has lost its minus. */
function wrongSign(): DemoFaultyEconomyFile {
  const rows = statementRows();
  const line = lineOf(rows, 'IT-kostnader');
  return { id: 'wrong-sign', kind: 'statement', file: 'budget-fel-tecken.csv', rows: withCell(rows, line, 2, (cell) => cell.replace(/^-/, '')), fault: { line, whatSv: 'IT-kostnader saknar minus.' } };
}

/** Closed 2023 and the budgets of 2024 and 2025. */
function statementRows(): readonly (readonly string[])[] {
  const statement = demoStatement();
  return textRows(statementTable({ ...statement, columns: statement.columns.filter(({ key }) => ['closed2023', 'budget2024', 'budget2025'].includes(key)) }));
}

/** As a file with decimal commas has them. */
function textRows({ columns, rows }: FileTable): readonly (readonly string[])[] {
  return [columns, ...rows.map((row) => row.map((cell) => (cell === null ? '' : typeof cell === 'string' ? cell : 'number' in cell ? cell.number.replace('.', ',') : cell.day)))];
}

function lineOf(rows: readonly (readonly string[])[], label: string): number {
  return rows.findIndex(([first]) => first === label) + 1;
}

function withCell(rows: readonly (readonly string[])[], line: number, column: number, change: (cell: string) => string): readonly (readonly string[])[] {
  return rows.map((row, at) => (at === line - 1 ? row.with(column, change(row[column] ?? '')) : row));
}
