import { describe, expect, it } from 'vitest';
import { WHOLE_KR } from '../amount/amount-unit.js';
import type { MonthlyAmounts } from '../statement/statement-types.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { describeForecastCurve, forecastCurve } from './forecast-curve.js';
import { forecastStatement } from './forecast-statement.js';
import type { ForecastInputs } from './forecast-types.js';
import { FORECAST_METHODS } from './named-methods.js';
import { listedMethodOf, planOfMethod, withMethod } from './plan-of-method.js';

function months(year: number, account: 'actual' | 'budget', booked: number, ore: number): MonthlyAmounts {
  const line = (amount: number): (number | null)[] => Array.from({ length: 12 }, (_, at) => (at < booked ? amount : null));
  return { year, account, lines: { rent: line(ore), refund: line(0), staff: line(-ore / 2), other: line(0) } };
}
const [linear] = FORECAST_METHODS;
if (linear === undefined) throw new Error('no method');
const plan = planOfMethod(linear, 2024, 4);
const full: ForecastInputs = { actual: months(2024, 'actual', 5, 11_000), budget: months(2024, 'budget', 12, 10_000), history: [months(2023, 'actual', 12, 9_000)] };
const curve = (inputs: ForecastInputs, line = 'result', of = plan) => forecastCurve(SMALL_CHART, forecastStatement(SMALL_CHART, of, inputs), inputs, line);
const text = (inputs: ForecastInputs, line?: string): string => describeForecastCurve(curve(inputs, line), WHOLE_KR).join(' ').replaceAll('\u00A0', ' ');

describe('a line of a forecast through the year', () => {
  it('has what is booked to the plan’s month, the budget, the year before, and only the end of the year as forecast', () => {
    expect(curve(full)).toMatchObject({ labelSv: 'Resultat', throughMonth: 4, outcome: [5_500, 11_000, 16_500, 22_000, ...Array.from({ length: 8 }, () => null)], budgetOfYear: 60_000, forecast: 66_000 });
    expect(curve(full).before[11]).toBe(54_000);
    expect(text(full)).toBe('Resultat till och med april 2024: 220 kr, budgeterat 200 kr. Prognosen för året är 660 kr, 60 kr bättre än budgeten. Året innan blev det 540 kr.');
  });

  it('takes a budget of the year, and does without one', () => {
    const yearly = { ...full, budget: { rent: 132_000, refund: 0, staff: -66_000, other: 0 } };
    expect(text(yearly)).toBe('Resultat till och med april 2024: 220 kr. Prognosen för året är 660 kr, lika med budgeten. Året innan blev det 540 kr.');
    expect(text({ actual: full.actual, history: [] })).toBe('Resultat till och med april 2024: 220 kr. Prognosen för året är 660 kr.');
    expect(text(full, 'staff')).toContain('60 kr sämre än budgeten');
  });

  it('says when a month is missing and when there is no forecast', () => {
    const gap = { ...full, actual: months(2024, 'actual', 3, 11_000) };
    expect(text(gap)).toContain('Resultat: utfall saknas för någon månad till och med april 2024. Ingen prognos för året.');
    expect(curve(full, 'gone')).toMatchObject({ labelSv: 'gone', forecast: null, budgetOfYear: null });
  });
});

describe('a listed method', () => {
  it('is known again, and one with other parameters is not', () => {
    for (const listed of FORECAST_METHODS) expect(listedMethodOf(structuredClone(listed.method))?.id).toBe(listed.id);
    expect(listedMethodOf({ kind: 'seasonal', years: [2022], by: 'sums', unusable: 'leaveOut' })).toBeUndefined();
    expect(listedMethodOf({ kind: 'budgetRest', spreading: { kind: 'weights', weights: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] } })).toBeUndefined();
  });

  it('can be that of a line in a plan', () => {
    const other = withMethod(plan, 'staff', { kind: 'budget' });
    expect([plan.titleSv, other.methods, plan.methods]).toEqual(['Alla rader linjärt', { staff: { kind: 'budget' } }, {}]);
    expect(curve(full, 'staff', other).forecast).toBe(-60_000);
  });
});
