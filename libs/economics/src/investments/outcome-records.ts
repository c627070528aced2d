import type { HjmIssue } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { issue, throwIssues } from '../issues/issues.js';
import { normalName } from '../statement/define-chart.js';
import type { FileTable } from '../table/file-table.js';
import { monthName, monthOfText } from '../statement/month-name.js';
import { isSpending, SPENDING } from './define-plan.js';
import { cellAt, headersOf, INVESTMENT_OUTCOME_COLUMNS, kronorCell, type InvestmentOutcomeRecord, type Lined } from './investment-columns.js';
import type { InvestmentPlan, MonthlyInvestments } from './investment-types.js';

/**
 * Outcomes of the rows of a file, one for each year in it, earliest first. A group is told by its key, or else by its name in the plan, whose case does not count. A month
 * without a row is not known; two rows of one group and month are an error.
 *
 * @throws HjmError `invalid-investment-rows` with everything that is wrong, by line and column
 */
export function investmentOutcomesOfRecords(records: readonly Lined<InvestmentOutcomeRecord>[], plan: InvestmentPlan): MonthlyInvestments[] {
  const issues: HjmIssue[] = [];
  const years = new Map<number, Map<string, (Ore | null)[]>>();
  const lines = new Map<string, number>();
  const words = plan.groups.flatMap(({ key, labelSv }) => [key, labelSv]);
  const at = (line: number, key: string): string => cellAt(INVESTMENT_OUTCOME_COLUMNS, line, key);
  for (const { line, record } of records) {
    const { year, amount } = record;
    const said = monthOfText(String(record.month));
    const month = said?.month ?? 0;
    const named = plan.groups.filter(({ labelSv }) => normalName(labelSv) === normalName(record.group));
    const key = plan.groups.find((one) => one.key === record.group)?.key ?? (named.length === 1 ? named[0]?.key : undefined);
    const faults = [
      ...(key === undefined ? [issue(at(line, 'group'), named.length > 1 ? `en nyckel, för flera grupper heter så: ${named.map((one) => one.key).join(', ')}` : 'en grupp i planen', record.group, words)] : []),
      ...(Number.isInteger(year) && year >= 1900 && year <= 2199 ? [] : [issue(at(line, 'year'), 'ett år med fyra siffror', year)]),
      ...(said === undefined ? [issue(at(line, 'month'), 'en månad, skriven 3, mars eller 2024-03', record.month)] : []),
      ...(said?.year === undefined || !Number.isInteger(year) || said.year === year ? [] : [issue(at(line, 'month'), `en månad i ${String(year)}, som kolumnen År säger`, record.month)]),
      ...(isSpending(amount) ? [] : [issue(at(line, 'amount'), SPENDING, amount)]),
    ];
    issues.push(...faults);
    if (key === undefined || faults.length > 0) continue;
    const place = JSON.stringify([year, key, month]);
    const before = lines.get(place);
    if (before !== undefined) issues.push(issue(`rad ${String(line)}`, `en rad för varje grupp och månad; ${monthName(month)} ${String(year)} för ${record.group} står redan på rad ${String(before)}`, record.group));
    lines.set(place, before ?? line);
    const groups = years.get(year) ?? new Map<string, (Ore | null)[]>();
    const months = groups.get(key) ?? Array.from({ length: 12 }, () => null);
    months[month - 1] = amount;
    years.set(year, groups.set(key, months));
  }
  throwIssues('invalid-investment-rows', 'Filen med investeringsutfall går inte att använda.', issues);
  return [...years].sort(([a], [b]) => a - b).map(([year, groups]) => ({ year, groups: Object.fromEntries(groups) }));
}

/** Outcomes as a table, a row for each month that is known; reading it gives the same outcomes. */
export function investmentOutcomesTable(outcomes: readonly MonthlyInvestments[]): FileTable {
  const rows = outcomes.flatMap(({ year, groups }) =>
    Object.entries(groups).flatMap(([group, months]) =>
      months.flatMap((ore, at) => (ore === null ? [] : [[group, { number: String(year) }, { number: String(at + 1) }, kronorCell(ore)]])),
    ),
  );
  return { columns: headersOf(INVESTMENT_OUTCOME_COLUMNS), rows };
}
