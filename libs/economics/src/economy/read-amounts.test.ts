import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { statementColumn } from '../statement/statement-column.js';
import { markTable } from '../table/mark-table.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { smallMonths } from '../testing/small-investments.js';
import { emptyEconomy, withPart } from './economy-parts.js';
import { noticeInFile } from './file-notice.js';
import { budgetMonthsOf, frameMethodOf } from './frame-method-of.js';
import { joinedStatement, keptStatement, withEconomy } from './kept-statement.js';
import { monthsOfFile, statementOfFile } from './read-amounts.js';
import { amountsOfLedger, amountsOfSie } from './read-ledger.js';
import { checkRows } from './row-faults.js';

const table = (...rows: readonly (readonly (string | null)[])[]) => {
  const [header = [], ...others] = rows;
  return { header: { line: 1, cells: header }, rows: others.map((cells, at) => ({ line: at + 2, cells })) };
};
const empty = emptyEconomy({ id: 'mine', region: 'nowhere', titleSv: 'Min', chart: SMALL_CHART });
const refused = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error instanceof HjmError ? [error.code, ...error.issues.map(({ path }) => path)] : error;
  }
};

describe('a table of months', () => {
  const rows = table(['Rad (kr)', 'jan 2024', 'feb 2024', 'mar 2024'], ['Hyra', '10', '', '10']);

  it('says its year with its headers, and whether it is outcome or budget must be said', () => {
    expect(refused(() => monthsOfFile(SMALL_CHART, rows, {}))).toEqual(['not-said', 'account']);
    expect(refused(() => monthsOfFile(SMALL_CHART, table(['Rad', 'jan'], ['Hyra', '1']), {}))).toEqual(['not-said', 'year', 'account']);
    expect(refused(() => monthsOfFile(SMALL_CHART, rows, { account: 'actual', gaps: 'refuse' }))).toEqual(['months-missing', 'feb 2024']);
    const read = monthsOfFile(SMALL_CHART, rows, { account: 'actual', gaps: 'unknown' });
    expect([read.months[0]?.year, read.months[0]?.lines['rent']?.slice(0, 4), read.statement.columns, read.findingsSv]).toEqual([2024, [1000, null, 1000, null], [], ['feb 2024: inget belopp på någon rad.']]);
  });
});

describe('a table of a statement', () => {
  it('has no finding of the heading that says that it is made up', () => {
    const read = statementOfFile(SMALL_CHART, table(['Rad (kr)', 'Budget 2025'], ['Hyra', '10'], ['Demodata: påhittat.', null], ['Not', null]), {}, keptStatement(empty));
    expect([read.noticeSv, read.headings, read.absent.length]).toEqual(['Demodata: påhittat.', [{ line: 4, text: 'Not' }], 3]);
  });

  it('is one column after the others when an economy has some, or in place of the same', () => {
    const column = (year: number, ore: number) => ({ chart: SMALL_CHART, columns: [statementColumn('budget', year)], amounts: { [`budget${String(year)}`]: { rent: ore } }, roundedTo: null });
    const first = withPart(empty, 'statements', joinedStatement(empty, column(2024, 1)));
    const both = withPart(first, 'statements', joinedStatement(first, column(2025, 2)));
    expect(both.statements[0]?.columns.map(({ key }) => key)).toEqual(['budget2024', 'budget2025']);
    expect(joinedStatement(both, column(2024, 3)).amounts).toEqual({ budget2024: { rent: 3 }, budget2025: { rent: 2 } });
  });
});

it('an economy in another takes the place of parts of the same name, and of columns of the same key', () => {
  const statement = (year: number, ore: number) => ({ columns: [statementColumn('budget', year)], amounts: { [`budget${String(year)}`]: { rent: ore } }, roundedTo: null });
  const months = (year: number, ore: number) => ({ year, account: 'actual' as const, lines: { rent: new Array<number>(12).fill(ore) } });
  const into = withPart(withPart(withPart(empty, 'statements', statement(2024, 1)), 'months', months(2023, 1)), 'months', months(2024, 1));
  const from = withPart(withPart(empty, 'statements', statement(2025, 2)), 'months', months(2024, 2));
  expect(withEconomy(into, from)).toEqual({ ...into, statements: [{ columns: [statementColumn('budget', 2024), statementColumn('budget', 2025)], amounts: { budget2024: { rent: 1 }, budget2025: { rent: 2 } }, roundedTo: null }], months: [months(2023, 1), months(2024, 2)] });
  expect(withEconomy(into, empty)).toEqual(into);
  expect(withEconomy(empty, from)).toEqual(from);
});

describe('a ledger', () => {
  const lines = { chart: SMALL_CHART, mapping: { id: 'm', titleSv: 'Konton', chart: 'small', citation: null, lines: [{ line: 'rent', accounts: [{ from: '3000', to: '3999' }] }] } };
  const booked = (month: number) => ({ line: month + 1, record: { account: '3010', month: `2024-${String(month).padStart(2, '0')}`, amount: 100 } });

  it('as a table needs its year, account and sign said', () => {
    expect(refused(() => amountsOfLedger([booked(1)], lines, {}, null))).toEqual(['not-said', 'year', 'account', 'sign']);
    const { months } = amountsOfLedger([booked(1)], lines, { year: 2024, account: 'actual', sign: 'incomePositive', throughMonth: 1 }, null);
    expect(months[0]?.lines['rent']?.slice(0, 2)).toEqual([100, null]);
  });

  it('without a month is refused, unless it is said to be unknown or that nothing is booked then', () => {
    const said = { year: 2024, account: 'actual', sign: 'incomePositive' } as const;
    const rent = (gaps: 'unknown' | 'zero') => amountsOfLedger([booked(1), booked(3)], lines, { ...said, gaps }, null).months[0]?.lines['rent']?.slice(0, 4);
    expect(refused(() => amountsOfLedger([booked(1), booked(3)], lines, said, null))).toEqual(['months-missing', 'feb 2024']);
    expect([rent('unknown'), rent('zero')]).toEqual([[100, null, 100, null], [100, 0, 100, null]]);
  });

  it('in SIE gives its months, and its years where nothing is booked by month', () => {
    const year = { index: 0, from: '2024-01-01', to: '2024-12-31' };
    const nothing = { flag: null, type: null, program: null, generated: null, company: null, companyType: null, industry: null, chartType: null, currency: null, taxYear: null, reaches: null, dimensions: [], objects: [], balances: [], periods: [], vouchers: [], unknownPosts: [], leftOut: [], years: [year], accounts: [] };
    const period = (month: number) => ({ post: 'PSALDO' as const, year: 0, month: `2024-${String(month).padStart(2, '0')}`, account: '3010', objects: [], ore: -100 });
    const balance = { post: 'RES' as const, year: 0, account: '3010', objects: [], ore: -1200 };
    const byMonth = amountsOfSie({ ...nothing, periods: [period(1), period(2)] }, lines, {});
    expect([byMonth.months[0]?.lines['rent']?.slice(0, 3), byMonth.statement.columns]).toEqual([[100, 100, null], []]);
    const whole = amountsOfSie({ ...nothing, balances: [balance] }, lines, {});
    expect([whole.months, whole.statement.amounts]).toEqual([[], { closed2024: { rent: 1200 } }]);
  });
});

describe('the method of a frame', () => {
  it('goes by earlier years, or by a budget that must be given', () => {
    const earlier = [smallMonths({ bil: new Array<number>(12).fill(1) }, 2024)];
    expect([frameMethodOf('linear', { earlier }, undefined), frameMethodOf('seasonal', { earlier }, undefined)]).toEqual([{ kind: 'linear' }, { kind: 'seasonal', earlier }]);
    expect(frameMethodOf('budgetShape', { earlier }, { bil: [1] })).toEqual({ kind: 'budgetShape', months: { bil: [1] } });
    expect(refused(() => frameMethodOf('restAsBudgeted', { earlier }, undefined))).toEqual(['no-budget-months', 'budgetMonths']);
  });

  it('has no budget of a group of which a month is not known', () => {
    const whole = new Array<number>(12).fill(1);
    expect(budgetMonthsOf(smallMonths({ bil: whole, hiss: [1] }))).toEqual({ bil: whole });
  });
});

it('a file that is marked as made up says so when it is read', () => {
  const said = (as: 'column' | 'row') => {
    const { columns, rows } = markTable({ columns: ['A', 'B'], rows: [['a', 'b']] }, 'Demodata: påhittat.', as);
    return noticeInFile({ header: { line: 1, cells: columns }, rows: rows.map((cells, at) => ({ line: at + 2, cells })) });
  };
  expect([said('row'), said('column'), noticeInFile(table(['A'], ['a']))]).toEqual(['Demodata: påhittat.', 'Demodata: filen är märkt så.', null]);
});

it('a file with rows that cannot be read is refused with all of them', () => {
  const problem = { column: 'Andel', expected: 'ett tal', found: '"x"', nearest: '1' };
  expect(refused(() => { checkRows([{ line: 2, problems: [problem] }, { line: 4, problems: [{ ...problem, column: undefined }] }]); })).toEqual(['invalid-records', 'rad 2, Andel', 'rad 4']);
  expect(refused(() => { checkRows([]); })).toBeUndefined();
});
