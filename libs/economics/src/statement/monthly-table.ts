import { HjmError, type HjmIssue } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { roundedAmount } from '../amount/amount.js';
import { EXACT_KR, type AmountUnit } from '../amount/amount-unit.js';
import { issue, throwIssues } from '../issues/issues.js';
import type { FileRow, FileTable } from '../table/file-table.js';
import { under } from '../record/under.js';
import { readAmountCell } from './amount-cell.js';
import { amountLines } from './define-chart.js';
import { checkHeaderRow } from './header-row.js';
import { labelledLines } from './labelled-lines.js';
import { monthOfHeader } from './month-name.js';
import { MONTHS_SV } from './monthly.js';
import type { MonthlyAmounts, StatementChart } from './statement-types.js';
import { unitOfHeader } from './unit-of-header.js';

/** Monthly amounts as a table for a file, in kronor and öre: one row per line, `jan 2024` to `dec 2024` as headers. What {@link readMonthly} reads. */
export function monthlyTable(chart: StatementChart, monthly: MonthlyAmounts): FileTable {
  return {
    columns: ['Rad (kr)', ...MONTHS_SV.map((month) => `${month} ${String(monthly.year)}`)],
    rows: amountLines(chart)
      .filter(({ key }) => Object.hasOwn(monthly.lines, key))
      .map(({ key, labelSv }) => [labelSv, ...(under(monthly.lines, key) ?? []).map((ore) => (ore === null ? null : { number: roundedAmount(ore, EXACT_KR) }))]),
  };
}

/**
 * Monthly amounts from the rows of a file: the first column names the lines, the others months such as `jan 2024`. Rows of sums are
 * passed over; an empty cell is no figure, which is not zero.
 *
 * @throws HjmError `invalid-months-file` with everything that is wrong, each by row and column: unknown lines and months, months twice or of another year
 */
export function readMonthly(
  chart: StatementChart,
  file: { readonly header: FileRow; readonly rows: readonly FileRow[] },
  options: { readonly year: number; readonly account: MonthlyAmounts['account']; readonly unit?: AmountUnit },
): MonthlyAmounts {
  const issues: HjmIssue[] = [];
  const months = file.header.cells.slice(1).map((cell, index) => monthOf(cell, options.year, `rad ${String(file.header.line)}, kolumn ${String(index + 2)}`, issues));
  if (months.every((month) => month === undefined)) checkHeaderRow(file);
  const unit = unitOfHeader(file.header, options.unit);
  for (const [at, month] of months.entries()) if (month !== undefined && months.indexOf(month) !== at) issues.push(issue(`rad ${String(file.header.line)}`, 'varje månad en gång', MONTHS_SV[month]));
  const { lines, issues: rowIssues } = labelledLines(chart, file.rows);
  issues.push(...rowIssues);
  const read = lines
    .filter(({ kind }) => kind !== 'sum')
    .map((row) => {
      const amounts = new Array<Ore | null>(12).fill(null);
      for (const [index, month] of months.entries()) {
        if (month === undefined) continue;
        try {
          amounts[month] = readAmountCell(row.cells[index + 1], unit, `rad ${String(row.line)} (${row.labelSv}), ${MONTHS_SV[month] ?? ''}`);
        } catch (error) {
          if (!(error instanceof HjmError)) throw error;
          issues.push(...error.issues);
        }
      }
      return [row.key, amounts] as const;
    });
  throwIssues('invalid-months-file', 'Filen går inte att läsa som månadsbelopp.', issues);
  return { year: options.year, account: options.account, lines: Object.fromEntries(read) };
}

function monthOf(cell: unknown, year: number, place: string, issues: HjmIssue[]): number | undefined {
  if (cell === null || cell === undefined || cell === '') return undefined;
  const said = monthOfHeader(cell);
  if (said !== undefined && (said.year === undefined || said.year === year)) return said.month - 1;
  if (typeof cell === 'string' && /^(summa|totalt|helår)/iu.test(cell.trim())) return undefined;
  issues.push(issue(place, `en månad som jan ${String(year)}`, cell, MONTHS_SV.map((name) => `${name} ${String(year)}`)));
  return undefined;
}
