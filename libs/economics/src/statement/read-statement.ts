import { HjmError, type HjmIssue } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { sumVerdict, type SumVerdict } from '../amount/sum-verdict.js';
import type { AmountPrint, AmountUnit } from '../amount/amount-unit.js';
import { issue, throwIssues } from '../issues/issues.js';
import type { FileRow } from '../table/file-table.js';
import { under } from '../record/under.js';
import { readAmountCell } from './amount-cell.js';
import { amountIssues, besideIssues, unitIssues, type Accepted } from './check-statement.js';
import { amountsOf } from './define-chart.js';
import { checkHeaderRow } from './header-row.js';
import { labelledLines, type LabelledRow } from './labelled-lines.js';
import { columnOfHeader } from './statement-column.js';
import { commaIssues, type WrittenAmount } from './thousands-comma.js';
import type { Statement, StatementChart, StatementColumn } from './statement-types.js';
import { unitOfHeader } from './unit-of-header.js';

/** How a file of a statement is to be read. */
export type StatementFileOptions = Accepted & {
  /** The unit of the amounts, where the first header does not say it, as in `Resultaträkning (tkr)`. */
  readonly unit?: AmountUnit;
  /** How amounts were rounded before they came here. Left out: to whole units for tkr and mnkr, exact for kr. */
  readonly roundedTo?: AmountPrint | null;
  /** The statement that it is to be added to: an amount hundreds of times smaller or larger than those beside it there is a fault. */
  readonly beside?: Statement;
  /** Columns by their headers, where these are not of the kind `Budget 2024`. */
  readonly columns?: readonly StatementColumn[];
};

/** A sum that the file states, beside the sum of its parts. */
export type StatedSum = SumVerdict & { readonly line: string; readonly labelSv: string; readonly column: string };

/** A statement that was read. */
export type StatementRead = {
  readonly statement: Statement;
  /** Sums of the file beside the sums of their parts; those that differ are told, not put right. */
  readonly sums: readonly StatedSum[];
  /** Rows with a text but no amount and no line of the chart, such as headings. */
  readonly headings: readonly { readonly line: number; readonly text: string }[];
  /** Lines of the chart that the file does not have. */
  readonly absent: readonly string[];
};

/**
 * A statement from the rows of a file: the first column names the lines, each other a column such as `Budget 2024`. An empty cell is no
 * figure. Sums are read and held against their parts.
 *
 * @throws HjmError `invalid-statement-file` with everything that is wrong, each by row and column: unknown names with the nearest, rows
 * twice, amounts that are no numbers, of the wrong sign, or in another unit than the rest
 */
export function readStatement(chart: StatementChart, file: { readonly header: FileRow; readonly rows: readonly FileRow[] }, options: StatementFileOptions = {}): StatementRead {
  const { columns, issues } = readColumns(file.header, options.columns ?? []);
  if (columns.length === 0) checkHeaderRow(file);
  const unit = unitOfHeader(file.header, options.unit);
  const { lines, headings, issues: rowIssues } = labelledLines(chart, file.rows);
  issues.push(...rowIssues);
  const places = new Map<string, string>();
  const read = columns.map(({ column, at }) => {
    const cells = lines.map((row) => ({ row, ore: cellOf(row, at, column, unit, issues) }));
    for (const { row } of cells) places.set(`${column.key}.${row.key}`, place(row, column));
    return { column, cells };
  });
  const amounts = Object.fromEntries(read.map(({ column, cells }) => [column.key, Object.fromEntries(cells.filter(({ row }) => row.kind !== 'sum').map(({ row, ore }) => [row.key, ore]))]));
  const roundedTo = options.roundedTo === undefined ? (unit === 'kr' ? null : { unit, decimals: mostDecimals(lines, columns, unit), rounding: 'halfUp' as const }) : options.roundedTo;
  const statement: Statement = { chart, columns: columns.filter((_, at) => isFirst(columns, at)).map(({ column }) => column), amounts, roundedTo };
  const where = (column: string, line: string): string => places.get(`${column}.${line}`) ?? `${column}.${line}`;
  const commas = options.roundedTo === undefined ? commaIssues(writtenIn(lines, columns, options.accept ?? [])) : [];
  issues.push(...commas, ...amountIssues(statement, options, where));
  if (commas.length === 0) { // else all amounts are a thousand times too small, and none stands out
    const units = unitIssues(statement, options, where);
    issues.push(...(units.length > 0 || options.beside === undefined ? units : besideIssues(options.beside, statement, options, where)));
  }
  throwIssues('invalid-statement-file', 'Filen går inte att läsa som en resultaträkning.', issues);
  const sums = read.flatMap(({ column, cells }) =>
    cells.flatMap(({ row, ore }) => (row.kind !== 'sum' || ore === null ? [] : [{ ...sumVerdict(amountsOf(chart, row.key).map((key) => under(under(amounts, column.key) ?? {}, key) ?? null), ore, roundedTo), line: row.key, labelSv: row.labelSv, column: column.key }])),
  );
  const seen = new Set(lines.map(({ key }) => key));
  return { statement, sums, headings, absent: chart.lines.filter(({ key, kind }) => kind !== 'sum' && !seen.has(key)).map(({ key }) => key) };
}

function readColumns(header: FileRow, given: readonly StatementColumn[]): { readonly columns: { readonly column: StatementColumn; readonly at: number }[]; readonly issues: HjmIssue[] } {
  const issues: HjmIssue[] = [];
  const columns = header.cells.slice(1).flatMap((cell, index) => {
    if (cell === null || cell === '') return [];
    const text = typeof cell === 'string' ? cell : '';
    const column = given.find(({ labelSv }) => labelSv === text.trim()) ?? columnOfHeader(text);
    if (column !== undefined) return [{ column, at: index + 1 }];
    if (/^(?:bokslut|budget|prognos|utfall)$/iu.test(text.trim())) issues.push(issue(`rad ${String(header.line)}, kolumn ${String(index + 2)}`, `en rubrik med år, som ${text.trim()} 2024; året saknas`, cell));
    else issues.push(issue(`rad ${String(header.line)}, kolumn ${String(index + 2)}`, 'en rubrik som Bokslut 2023, Budget 2024, Prognos 2024 eller Utfall jan–apr 2024', cell, ['Bokslut', 'Budget', 'Prognos', 'Utfall']));
    return [];
  });
  for (const { column } of columns.filter((_, at) => !isFirst(columns, at))) issues.push(issue(`rad ${String(header.line)}`, 'kolumner med olika rubriker', column.labelSv));
  if (columns.length === 0 && issues.length === 0) issues.push(issue(`rad ${String(header.line)}`, 'minst en kolumn med belopp, som Budget 2024', header.cells[0] ?? ''));
  return { columns, issues };
}

/** Whether no column before it has its key. */
function isFirst(columns: readonly { readonly column: StatementColumn }[], at: number): boolean {
  return columns.findIndex(({ column }) => column.key === columns[at]?.column.key) === at;
}

function cellOf(row: LabelledRow, at: number, column: StatementColumn, unit: AmountUnit, issues: HjmIssue[]): Ore | null {
  try {
    return readAmountCell(row.cells[at], unit, place(row, column));
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    issues.push(...error.issues);
    return null;
  }
}

/** Amounts as they are written, of the lines that are not accepted as they stand; sums follow from them. */
function writtenIn(lines: readonly LabelledRow[], columns: readonly { readonly column: StatementColumn; readonly at: number }[], accept: readonly string[]): readonly WrittenAmount[] {
  return lines.filter(({ kind, key }) => kind !== 'sum' && !accept.includes(key)).flatMap((row) => columns.flatMap(({ column, at }) => {
    const text = row.cells[at];
    return typeof text === 'string' ? [{ text, place: place(row, column), line: row.key }] : [];
  }));
}

function place(row: LabelledRow, column: StatementColumn): string {
  return `rad ${String(row.line)} (${row.labelSv}), kolumn ${column.labelSv}`;
}

function mostDecimals(lines: readonly LabelledRow[], columns: readonly { readonly at: number }[], unit: AmountUnit): number {
  const texts = lines.flatMap(({ cells }) => columns.map(({ at }) => cells[at])).map((cell) => (typeof cell === 'object' && cell !== null && 'number' in cell ? String(cell.number) : typeof cell === 'string' ? cell : ''));
  const decimals = texts.map((text) => /[.,](\d+)\D*$/.exec(text)?.[1]?.replace(/0+$/, '').length ?? 0);
  return Math.min(unit === 'tkr' ? 5 : 8, Math.max(0, ...decimals)); // what is finer is told at its own cell
}
