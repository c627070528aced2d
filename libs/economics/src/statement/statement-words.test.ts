import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { WHOLE_TKR } from '../amount/amount-unit.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { compareColumns } from './compare-columns.js';
import { describeDeviations } from './describe-deviations.js';
import { readChart, readMonthlyJson, readStatementJson } from './statement-schema.js';
import { statementColumn } from './statement-column.js';
import type { LineAmounts, Statement } from './statement-types.js';
import { columnOfMonths, withColumn } from './with-column.js';

const tkr = 100_000;
const [budget, forecast] = [statementColumn('budget', 2024), statementColumn('forecast', 2024)];
const lines: LineAmounts = { rent: 1_000 * tkr, refund: 0, staff: -700 * tkr, other: -300 * tkr };
const statement: Statement = { chart: SMALL_CHART, columns: [budget], amounts: { [budget.key]: lines }, roundedTo: WHOLE_TKR };
const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00A0', ' '));

describe('deviations in words', () => {
  const told = (amounts: LineAmounts) => {
    const both = withColumn(statement, forecast, amounts);
    return plain(describeDeviations(both, compareColumns(both, forecast.key, budget.key), budget.key, WHOLE_TKR));
  };

  it('say the result first and the largest lines with their share', () => {
    expect(told({ ...lines, staff: -735 * tkr, rent: 1_010 * tkr })).toEqual(['Resultatet är −25 tkr, 25 tkr sämre än Budget 2024.', 'Mest avviker Personal −35 tkr (−5,0 %); Hyra 10 tkr (1,0 %).']);
    expect(told({ ...lines, refund: -5 * tkr, other: -200 * tkr })).toEqual(['Resultatet är 95 tkr, 95 tkr bättre än Budget 2024.', 'Mest avviker Övrigt 100 tkr (33,3 %); Återbetalning −5 tkr.']);
    expect(told(lines)).toEqual(['Resultatet är 0 tkr, lika med Budget 2024.']);
  });

  it('say what is missing', () => {
    expect(told({ ...lines, staff: null })).toEqual(['Resultatet går inte att jämföra med Budget 2024: belopp saknas.', 'Belopp saknas för Personal; där går ingen skillnad att räkna.']);
  });
});

describe('a column that is added', () => {
  it('may come from months, and stands once', () => {
    const monthly = { year: 2024, account: 'actual' as const, lines: Object.fromEntries(Object.keys(lines).map((key) => [key, [1, 2, ...new Array<null>(10).fill(null)]])) };
    const { column, amounts, missing } = columnOfMonths(SMALL_CHART, monthly, 2);
    expect(withColumn(statement, column, amounts).amounts['actual2024-02']).toEqual({ rent: 3, refund: 3, staff: 3, other: 3 });
    expect(missing).toEqual([]);
    expect(() => withColumn(statement, budget, lines)).toThrow(/Kolumnen finns redan/);
  });
});

describe('statements as JSON', () => {
  it('are read as they were written', () => {
    expect(readChart(JSON.stringify(SMALL_CHART))).toEqual(SMALL_CHART);
    expect(readStatementJson(JSON.parse(JSON.stringify(statement)))).toEqual(statement);
    const monthly = { year: 2024, account: 'budget' as const, lines: { rent: new Array<number>(12).fill(1) } };
    expect(readMonthlyJson(SMALL_CHART, JSON.stringify(monthly))).toEqual(monthly);
  });

  it('are refused with the place, what was expected and the nearest word', () => {
    const issuesOf = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        if (error instanceof HjmError) return error.issues.map(({ path, expected, found, nearest }) => `${path}: ${expected}; ${found}${nearest === undefined ? '' : ` [${nearest}]`}`);
      }
      return [];
    };
    const broken = { ...statement, colums: [], roundedTo: { unit: 'tkrr', decimals: 9, rounding: 1 }, amounts: { budget2024: { rent: 'x' } }, columns: 'inga' };
    expect(issuesOf(() => readStatementJson(broken))).toEqual([
      'columns: en lista; "inga"',
      'amounts.budget2024.rent: ett tal; "x"',
      'roundedTo.unit: något av kr, tkr, mnkr; "tkrr" [tkr]',
      'roundedTo.decimals: högst 8; 9',
      'roundedTo.rounding: något av halfUp, halfEven, up, down; 1',
      'colums: ett fält som finns här; "colums" [columns]',
    ]);
    expect(issuesOf(() => readChart('{'))).toEqual([': JSON; "{"']);
  });
});
