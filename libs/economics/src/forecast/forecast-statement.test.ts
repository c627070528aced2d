import { describe, expect, it } from 'vitest';
import { monthsOf, outcomes, planOf } from '../testing/forecast-cases.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { withColumn } from '../statement/with-column.js';
import { resultOf } from '../statement/statement-lines.js';
import { forecastStatement } from './forecast-statement.js';

const actual = outcomes(2024, { rent: monthsOf(100, 100, 100, 100), refund: monthsOf(0), staff: monthsOf(-70, -70, -70, -70), other: monthsOf(-3, -3, -3, -3) });
const history = [outcomes(2023, { rent: monthsOf(90), refund: monthsOf(0), staff: monthsOf(-60), other: monthsOf(-3) })];
const reduced = { line: 'staff', amount: 40, reasonSv: 'Vakans till hösten', roleSv: 'enhetschef' };

describe('a statement to year end', () => {
  const forecast = forecastStatement(SMALL_CHART, planOf({ methods: { other: { kind: 'budget' } }, adjustments: [reduced] }), { actual, history, budget: { other: -50 } });

  it('has every line by its method, and sums by addition', () => {
    expect(forecast.lines.map(({ line, toDate, base, forecast: ore }) => [line, toDate, base, ore])).toEqual([
      ['rent', 400, 1200, 1200],
      ['refund', 0, 0, 0],
      ['income', 400, 1200, 1200],
      ['staff', -280, -840, -800],
      ['other', -12, -50, -50],
      ['costs', -292, -890, -850],
      ['result', 108, 310, 350],
    ]);
  });

  it('tells the method’s figure and adjustments apart', () => {
    expect(forecast.lines.find(({ line }) => line === 'staff')).toMatchObject({ kind: 'amount', method: { kind: 'linear' }, methodSv: 'Linjärt: utfallet till och med april × 12 ÷ 4.', base: -840, adjustments: [reduced], forecast: -800 });
  });

  it('has the error of earlier years on every line', () => {
    expect(forecast.lines.map(({ line, earlier }) => [line, earlier.line, earlier.tested])).toEqual(
      [['rent', 1], ['refund', 1], ['income', 1], ['staff', 1], ['other', 0], ['costs', 0], ['result', 0]].map(([line, tested]) => [line, line, tested]),
    );
  });

  it('becomes a column of a statement, without sums', () => {
    expect(forecast.column).toEqual({ key: 'forecast2024', labelSv: 'Prognos 2024', account: 'forecast', year: 2024 });
    expect(forecast.amounts).toEqual({ rent: 1200, refund: 0, staff: -800, other: -50 });
    const statement = withColumn({ chart: SMALL_CHART, columns: [], amounts: {}, roundedTo: null }, forecast.column, forecast.amounts);
    expect(resultOf(statement, 'forecast2024')).toBe(350);
  });

  it('is plain data that says how it was rounded', () => {
    expect(JSON.parse(JSON.stringify(forecast))).toEqual(forecast);
    expect(forecast.rounding).toBe('halfUp');
    expect(forecastStatement(SMALL_CHART, planOf({ rounding: 'halfEven' }), { actual, history }).rounding).toBe('halfEven');
  });

  it('misses sums whose parts are missing, and names these', () => {
    const gap = outcomes(2024, { ...actual.lines, rent: monthsOf(100, 100, null, 100) });
    const { lines, amounts } = forecastStatement(SMALL_CHART, planOf({ adjustments: [{ ...reduced, line: 'rent' }] }), { actual: gap, history: [] });
    expect(amounts).toMatchObject({ rent: null, staff: -840 });
    expect(lines.find(({ line }) => line === 'rent')).toMatchObject({ base: null, forecast: null, missing: [{ path: 'actual.lines.rent.2' }] });
    expect(lines.filter(({ kind }) => kind === 'sum')).toMatchObject([
      { line: 'income', toDate: null, forecast: null, missingLines: ['rent'] },
      { line: 'costs', forecast: -876, missingLines: [] },
      { line: 'result', forecast: null, missingLines: ['rent'] },
    ]);
  });

  it('refuses a plan or inputs that are wrong', () => {
    expect(() => forecastStatement(SMALL_CHART, planOf({ throughMonth: 0 }), { actual, history })).toThrow(expect.objectContaining({ code: 'invalid-forecast-plan' }));
    expect(() => forecastStatement(SMALL_CHART, planOf({ year: 2025 }), { actual, history })).toThrow(expect.objectContaining({ code: 'invalid-forecast-inputs' }));
  });
});
