import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { monthsOf, outcomes } from '../testing/forecast-cases.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { checkForecastInputs } from './check-forecast-inputs.js';
import type { ForecastInputs } from './forecast-types.js';

const actual = outcomes(2024, { rent: monthsOf(1, null, 3) });

function found(changes: Partial<ForecastInputs>): unknown {
  try {
    checkForecastInputs(SMALL_CHART, { year: 2024 }, { actual, history: [], ...changes });
  } catch (error) {
    if (!(error instanceof HjmError) || error.code !== 'invalid-forecast-inputs') throw error;
    return error.issues.map(({ path, found: text, nearest }) => [path, text, ...(nearest === undefined ? [] : [nearest])]);
  }
  return [];
}

describe('what a forecast is made of', () => {
  it('may miss months and lines', () => {
    expect(found({ history: [outcomes(2023, {})], budget: { rent: null } })).toEqual([]);
  });

  it('is of the plan’s year and kind', () => {
    const budget = { year: 2023, account: 'actual', lines: {} } as const;
    expect(found({ actual: { ...actual, year: 2023, account: 'budget' }, budget })).toEqual([['actual.year', '2023'], ['actual.account', '"budget"'], ['budget.year', '2023'], ['budget.account', '"actual"']]);
  });

  it('has lines of the chart, twelve months and whole öre', () => {
    expect(found({ actual: outcomes(2024, { rnt: [1, 2.5] }) })).toEqual([['actual.lines.rnt', '"rnt"', 'rent'], ['actual.lines.rnt', 'lista med 2 värden'], ['actual.lines.rnt.1', '2.5']]);
    expect(found({ budget: { result: 0.5 } })).toMatchObject([['budget.result', '"result"'], ['budget.result', '0.5']]);
    expect(found({ budget: { year: 2024, account: 'budget', lines: { refnd: monthsOf(0) } } })).toEqual([['budget.lines.refnd', '"refnd"', 'refund']]);
  });

  it('has each earlier year once, and no later one', () => {
    expect(found({ history: [outcomes(2023, {}), outcomes(2023, {}), outcomes(2024, {})] })).toEqual([['history', '2024'], ['history.1.year', '2023']]);
    const monthly = { year: 2023, account: 'budget', lines: {} } as const;
    expect(found({ history: [outcomes(2023, {}), monthly], earlierBudgets: [{ year: 2023, lines: { rnt: 1 } }] })).toEqual([['earlierBudgets.0.year', '2023'], ['earlierBudgets.0.lines.rnt', '"rnt"', 'rent']]);
  });
});
