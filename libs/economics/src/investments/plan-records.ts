import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import type { FileTable } from '../table/file-table.js';
import { defineInvestmentPlan, isSpending, SECTION_EXPECTED, SPENDING } from './define-plan.js';
import { cellAt, headersOf, INVESTMENT_COLUMNS, kindCell, kronorCell, type InvestmentRecord, type Lined } from './investment-columns.js';
import type { InvestmentGroup, InvestmentPlan } from './investment-types.js';

/** What a file of groups does not hold: whose plan it is, its frame, and its sections with their budgets. */
export type InvestmentPlanHead = Omit<InvestmentPlan, 'groups'>;

/**
 * A plan of the rows of a file.
 *
 * @throws HjmError `invalid-investment-rows` with everything that is wrong, by line and column; and as `defineInvestmentPlan`
 */
export function investmentPlanOfRecords(records: readonly Lined<InvestmentRecord>[], head: InvestmentPlanHead): InvestmentPlan {
  const issues: HjmIssue[] = [];
  const seen = new Map<string, number>();
  const sections = head.sections.map(({ key }) => key);
  const at = (line: number, key: string): string => cellAt(INVESTMENT_COLUMNS, line, key);
  const groups = records.map(({ line, record }): InvestmentGroup => {
    const { label, section, kind, reason, budget } = record;
    const key = record.group ?? label;
    const before = seen.get(key);
    if (before !== undefined) issues.push(issue(at(line, record.group === undefined ? 'label' : 'group'), `en grupp som inte redan står på rad ${String(before)}`, key));
    else seen.set(key, line);
    if (section !== undefined && !sections.includes(section)) issues.push(issue(at(line, 'section'), SECTION_EXPECTED, section, sections));
    if (budget !== undefined && !isSpending(budget)) issues.push(issue(at(line, 'budget'), SPENDING, budget));
    if (kind !== undefined && kind !== 'reinvestment' && kind !== 'new') issues.push(issue(at(line, 'kind'), 'reinvestering eller nyinvestering', kind, ['reinvestering', 'nyinvestering']));
    return {
      key,
      labelSv: label,
      ...(section === undefined ? {} : { section }),
      kind: kind === 'reinvestment' || kind === 'new' ? kind : null,
      ...(reason === undefined ? {} : { reasonSv: reason }),
      budget: budget ?? null,
    };
  });
  throwIssues('invalid-investment-rows', 'Filen med investeringsplanen går inte att använda.', issues);
  return defineInvestmentPlan({ ...head, groups });
}

/** The groups of a plan as a table; reading it gives the same groups. */
export function investmentPlanTable(plan: InvestmentPlan): FileTable {
  const rows = plan.groups.map(({ key, labelSv, section, kind, reasonSv, budget }) => [labelSv, key, section ?? null, kindCell(kind), reasonSv ?? null, kronorCell(budget)]);
  return { columns: headersOf(INVESTMENT_COLUMNS), rows };
}
