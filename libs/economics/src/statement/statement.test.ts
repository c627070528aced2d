import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_CHART } from '../testing/small-chart.js';
import { checkStatement } from './check-statement.js';
import { compareColumns, percentOf } from './compare-columns.js';
import { defineChart } from './define-chart.js';
import { monthlyTable } from './monthly-table.js';
import { statementColumn } from './statement-column.js';
import { resultOf, statementLines } from './statement-lines.js';
import type { LineAmounts, Statement, StatementChart, StatementLine } from './statement-types.js';

const [closed, budget] = [statementColumn('closed', 2023), statementColumn('budget', 2024)];
const statement = (first: LineAmounts, second: LineAmounts = first): Statement => ({ chart: SMALL_CHART, columns: [closed, budget], amounts: { [closed.key]: first, [budget.key]: second }, roundedTo: null });
const good = { rent: 1_000_000, refund: -20_000, staff: -700_000, other: -280_000 };

describe('a statement', () => {
  it('adds up its sums by effect on the result', () => {
    expect(statementLines(statement(good), closed.key).map(({ key, ore }) => [key, ore])).toEqual([['rent', 1_000_000], ['refund', -20_000], ['income', 980_000], ['staff', -700_000], ['other', -280_000], ['costs', -980_000], ['result', 0]]);
  });

  it('has no result when an amount is missing, and says which', () => {
    const partly = statement({ ...good, staff: null });
    expect(resultOf(partly, closed.key)).toBeNull();
    expect(statementLines(partly, closed.key).at(-1)?.missing).toEqual(['staff']);
    expect(statementLines(partly, 'nowhere').at(-1)?.missing).toEqual(['rent', 'refund', 'staff', 'other']);
  });

  it('has sums that are the sums of their parts, whatever the amounts', () => {
    const amount = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(fc.record({ rent: amount, refund: amount, staff: amount, other: amount }), (amounts) => {
        const by = Object.fromEntries(statementLines(statement(amounts), closed.key).map(({ key, ore }) => [key, ore ?? Number.NaN]));
        expect(by['result']).toBe(amounts.rent + amounts.refund + amounts.staff + amounts.other);
        expect((by['income'] ?? 0) + (by['costs'] ?? 0)).toBe(by['result']);
      }),
    );
  });
});

describe('a deviation', () => {
  it('is better when the result gets better, for costs as for income', () => {
    const rows = compareColumns(statement(good, { ...good, staff: -600_000 }), closed.key, budget.key);
    expect(rows.find(({ key }) => key === 'staff')).toMatchObject({ difference: -100_000, effect: 'worse', percent: '-16.666666666666666667' });
    expect(rows.find(({ key }) => key === 'rent')).toMatchObject({ difference: 0, effect: 'same', percent: '0' });
    expect(rows.find(({ key }) => key === 'result')).toMatchObject({ difference: -100_000, effect: 'worse' });
  });

  it('has no per cent of zero or of nothing', () => {
    const rows = compareColumns(statement(good, { ...good, refund: 0, other: null }), closed.key, budget.key);
    expect(rows.find(({ key }) => key === 'refund')).toMatchObject({ difference: -20_000, percent: null });
    expect(rows.find(({ key }) => key === 'result')).toMatchObject({ difference: null, percent: null, effect: null });
  });

  it('has a per cent of digits alone, and no difference that cannot be told exactly', () => {
    expect(percentOf(1, 9_000_000_000_000_000)).toBe('0.000000000000011111111111111111111');
    const most = Number.MAX_SAFE_INTEGER;
    const far = statement({ rent: most, refund: 0, staff: 0, other: 0 }, { rent: -most, refund: 0, staff: 0, other: 0 });
    expect(() => compareColumns(far, closed.key, budget.key)).toThrow(expect.objectContaining({ code: 'amount-too-large' }));
  });

  it('names the nearest column for one that is not there', () => {
    expect(() => compareColumns(statement(good), 'closed2024', budget.key)).toThrow(/Menades closed2023\?/);
  });
});

describe('what is wrong in a statement', () => {
  const issues = (broken: Statement, accept: string[] = []): readonly string[] => {
    try {
      checkStatement(broken, { accept });
    } catch (error) {
      if (error instanceof HjmError) return error.issues.map(({ path, expected, nearest }) => `${path}: ${expected}${nearest === undefined ? '' : ` [${nearest}]`}`);
      throw error;
    }
    return [];
  };

  it('is told for a cost without a minus, unless the line is accepted', () => {
    const wrong = statement({ ...good, staff: 700_000 }, good);
    expect(issues(wrong)).toEqual([expect.stringContaining('closed2023.staff: ett belopp med minus på raden Personal')]);
    expect(issues(wrong, ['staff'])).toEqual([]);
    expect(issues(statement(good), ['staf'])).toEqual(['accept: en rad med belopp i uppställningen [staff]']);
  });

  it('is told for a line in thousands among kronor', () => {
    const wrong = statement(good, { ...good, staff: -712 });
    expect(issues(wrong)).toEqual([expect.stringMatching(/^closed2023\.staff och budget2024\.staff: .*det ena .* i tusental .*godta raden staff \(Personal\)/)]);
    const third = { ...wrong, columns: [...wrong.columns, statementColumn('forecast', 2024)], amounts: { ...wrong.amounts, forecast2024: good } };
    expect(issues(third)).toEqual([expect.stringMatching(/^budget2024\.staff: .*tusental bland kronor/)]);
    expect(issues(wrong, ['staff'])).toEqual([]);
  });

  it('is not told for a statement whose columns are of different size altogether', () => {
    expect(issues(statement(good, { rent: 1_000, refund: -20, staff: -700, other: -280 }))).toEqual([]);
  });

  it('is told for columns and lines that are unknown or twice, and parts of öre', () => {
    const broken = { ...statement({ ...good, rents: 1, rent: 0.5 }), columns: [closed, closed] };
    expect(issues(broken)).toEqual([
      'columns: kolumner med olika namn',
      'amounts.closed2023.rents: en rad med belopp i uppställningen [rent]',
      'amounts.budget2024: en av kolumnerna',
      'amounts.budget2024.rents: en rad med belopp i uppställningen [rent]',
      'closed2023.rent: ett helt antal öre',
      'closed2023.rent: ett helt antal öre',
    ]);
  });
});

describe('a line whose key is a word of the language', () => {
  const lines: StatementLine[] = [
    { key: 'constructor', labelSv: 'Byggherre', kind: 'income', sign: 'plus' },
    { key: 'result', labelSv: 'Resultat', kind: 'sum', of: ['constructor'] },
  ];
  const chart: StatementChart = { ...SMALL_CHART, lines };
  const column = statementColumn('budget', 2025);

  it('has no figure where none is given, as any other line', () => {
    const statement: Statement = { chart, columns: [column], amounts: { [column.key]: {} }, roundedTo: null };
    defineChart(chart);
    expect(statementLines(checkStatement(statement), column.key).map(({ ore }) => ore)).toEqual([null, null]);
    expect(statementLines({ ...statement, amounts: {} }, 'constructor').map(({ ore }) => ore)).toEqual([null, null]);
    expect(monthlyTable(chart, { year: 2025, account: 'budget', lines: {} }).rows).toEqual([]);
  });
});
