import type { HjmIssue, LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { issue, throwIssues } from '../../issues/issues.js';
import { amountLines } from '../../statement/define-chart.js';
import type { MonthlyAmounts, Statement } from '../../statement/statement-types.js';
import { checkMapping } from '../mapping/check-mapping.js';
import type { AccountMapping } from '../mapping/mapping-types.js';
import type { SieBalance, SieFile, SiePeriod } from '../sie/sie-types.js';
import { budgetMonths } from './budget-months.js';
import { exportColumns } from './export-columns.js';
import { lineAccounts } from './line-accounts.js';
import { monthEnd } from './month-end.js';

export type SieExportOptions = {
  /** What the format requires every file to say. */
  readonly company: string;
  readonly program: { readonly name: string; readonly version: string };
  readonly generated: LocalDate;
  /** The account that stands for a line; left out, the first of the mapping's line. */
  readonly accounts?: { readonly [line: string]: string };
  /** Budgets by month; left out, a budget goes out in equal parts over its months. */
  readonly monthly?: readonly MonthlyAmounts[];
};

/**
 * A statement as a SIE file of type 2, with one account for each line: closed accounts and what is booked as balances of the year
 * (`#RES`, with `#OMFATTN` for the day they reach), budgets by month (`#PBUDGET`). Signs are those of the format, so that income is
 * negative. Known zeros are written; an amount that is not known is not. `statementOfSie` gives the statement back.
 *
 * @throws HjmError `invalid-mapping`, `not-in-sie` for columns that the format can not hold (a forecast), `invalid-line-account`,
 * `invalid-sie-export` for amounts of lines without an account and for months that do not add up to their column
 */
export function sieOfStatement(statement: Statement, mapping: AccountMapping, options: SieExportOptions): SieFile {
  const { chart, columns, amounts } = statement;
  checkMapping(mapping, chart);
  const monthly = options.monthly ?? [];
  const { year, booked, budgets } = exportColumns(columns, (of) => monthly.some((one) => one.year === of && one.account === 'budget'));
  const accounts = lineAccounts(mapping, options.accounts);
  const issues: HjmIssue[] = unmappedLines(statement, accounts);
  const balances = booked.flatMap((column) => [...accounts].flatMap(([line, account]): SieBalance[] => {
    const ore = amounts[column.key]?.[line] ?? null;
    return ore === null ? [] : [{ post: 'RES', year: column.year - year, account, objects: [], ore: turned(ore) }];
  }));
  const periods = budgetMonths(statement, budgets, monthly, [...accounts.keys()], issues).flatMap(({ year: of, line, months }) => months.flatMap((ore, at): SiePeriod[] =>
    ore === null ? [] : [{ post: 'PBUDGET', year: of - year, month: `${of}-${String(at + 1).padStart(2, '0')}`, account: accounts.get(line) ?? '', objects: [], ore: turned(ore) }],
  ));
  throwIssues('invalid-sie-export', 'Uppställningen går inte att skriva som SIE,', issues);
  const latest = booked.find((column) => column.year === year);
  const years = [...new Set(columns.map((column) => column.year))].sort((a, b) => b - a);
  return {
    flag: 0, type: 2, program: options.program, generated: options.generated, company: options.company, companyType: null, industry: null, chartType: null,
    currency: 'SEK', taxYear: null, reaches: latest === undefined ? null : monthEnd(year, latest.throughMonth ?? 12),
    years: years.map((of) => ({ index: of - year, from: `${of}-01-01`, to: `${of}-12-31` })),
    accounts: amountLines(chart).flatMap(({ key, labelSv, kind }) => {
      const number = accounts.get(key);
      return number === undefined ? [] : [{ number, name: labelSv, type: kind === 'income' ? ('I' as const) : ('K' as const) }];
    }),
    dimensions: [], objects: [], balances, periods, vouchers: [], unknownPosts: [], leftOut: [],
  };
}

function unmappedLines({ chart, columns, amounts }: Statement, accounts: ReadonlyMap<string, string>): HjmIssue[] {
  return amountLines(chart).flatMap(({ key }) => {
    const column = columns.find((one) => (amounts[one.key]?.[key] ?? null) !== null);
    return column === undefined || accounts.has(key) ? [] : [issue(`${column.key}.${key}`, 'ett konto för varje rad med belopp; åtgärd: lägg raden till avbildningen', amounts[column.key]?.[key])];
  });
}

function turned(ore: Ore): Ore {
  return ore === 0 ? 0 : -ore;
}
