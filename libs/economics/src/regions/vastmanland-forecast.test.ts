import { describe, expect, it } from 'vitest';
import { lineFigure } from '../forecast/forecast-line.js';
import { forecastStatement } from '../forecast/forecast-statement.js';
import type { LineAmounts } from '../statement/statement-types.js';
import { INTERIM_2024_STATEMENT } from '../published/data/interim-2024-statement.js';
import { monthsOf, outcomes, planOf } from '../testing/forecast-cases.js';
import { VASTMANLAND_CHART } from './vastmanland-chart.js';
import { VASTMANLAND_INVESTMENT_FORECAST, VASTMANLAND_PREMISES_INDEX } from './vastmanland-forecast.js';

const TKR = 100_000;
/** Outcome to April and forecast of the year, tkr: Delårsrapport 1 2024, Investeringar. */
const INVESTMENTS: readonly (readonly [string, number, number])[] = [
  ['Förflyttning', 5456, 16368],
  ['Kommunikation', 2093, 6279],
  ['Behandling', 3695, 11084],
  ['Insulinpumpar', 1909, 5728],
  ['Medicinska behandlingshjälpmedel', 1603, 4808],
  ['Övriga tekniska hjälpmedel', 2521, 7563],
  ['Summa tekniska hjälpmedel', 17277, 51830],
];

describe('investments of the interim report 2024', () => {
  const { method, throughMonth } = VASTMANLAND_INVESTMENT_FORECAST;
  const linear = (april: number): number => {
    const line = { key: 'group', labelSv: 'Grupp' };
    const inputs = { actual: outcomes(2024, { group: monthsOf(0, 0, 0, april) }), history: [] };
    return lineFigure({ line, year: 2024, throughMonth, method, commitments: [], inputs, rounding: 'halfUp' }).base ?? Number.NaN;
  };

  it.each(INVESTMENTS)('%s: %i tkr in four months can be a forecast of %i tkr', (_, outcome, printed) => {
    // Whatever was rounded to the printed tkr lies half a tkr around it; three times that must reach what prints as the forecast.
    expect(linear(outcome * TKR - TKR / 2)).toBeLessThan(printed * TKR + TKR / 2);
    expect(linear(outcome * TKR + TKR / 2)).toBeGreaterThan(printed * TKR - TKR / 2);
  });

  it('are three times the printed outcome to the tkr in three groups of six, and one tkr off in the others', () => {
    expect(INVESTMENTS.slice(0, 6).map(([, outcome, printed]) => printed - linear(outcome * TKR) / TKR)).toEqual([0, 0, -1, 1, -1, 0]);
  });
});

describe('the income statement of the interim report 2024', () => {
  const { statement } = INTERIM_2024_STATEMENT;
  const { budget2024: budget = {}, forecast2024: printed = {} } = statement.amounts;
  const actual = outcomes(2024, {});

  it('is the budget in eight lines of seventeen', () => {
    const { amounts } = forecastStatement(VASTMANLAND_CHART, planOf({ fallback: { kind: 'budget' } }), { actual, history: [], budget });
    expect(Object.keys(amounts).filter((line) => amounts[line] === printed[line])).toEqual(['rent', 'result-refund', 'sales', 'user-fees', 'incontinence-coordination', 'technical-aids', 'other-material', 'premises']);
  });

  it('comes out as printed with the other nine adjusted, and sums to −371 tkr', () => {
    const adjustments = differences(printed, budget).map(([line, amount]) => ({ line, amount, reasonSv: 'Skillnaden mot budget i rapporten', roleSv: 'controller' }));
    const forecast = forecastStatement(VASTMANLAND_CHART, planOf({ fallback: { kind: 'budget' }, adjustments }), { actual, history: [], budget });
    expect(adjustments).toHaveLength(9);
    expect(forecast.amounts).toEqual(printed);
    expect(forecast.lines.filter(({ kind }) => kind === 'sum').map(({ line, base, forecast: ore }) => [line, (base ?? 0) / TKR, (ore ?? 0) / TKR])).toEqual([
      ['total-income', 187296, 188013],
      ['total-cost', -187297, -188384],
      ['result', -1, -371],
    ]);
  });
});

describe('the rent of premises', () => {
  it('follows an index whose values must be given', () => {
    expect(VASTMANLAND_CHART.lines.map(({ key }) => key)).toContain(VASTMANLAND_PREMISES_INDEX.line);
  });
});

function differences(to: LineAmounts, from: LineAmounts): [string, number][] {
  return Object.keys(to)
    .map((line): [string, number] => [line, (to[line] ?? 0) - (from[line] ?? 0)])
    .filter(([, amount]) => amount !== 0);
}
