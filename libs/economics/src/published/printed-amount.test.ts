import { expect, it } from 'vitest';
import { PLAN_2025_BUDGET } from './data/plan-2025-budget.js';
import { printedAmount } from './printed-amount.js';

it('gives amounts and sums in any unit with the rounding of the print', () => {
  expect(printedAmount(PLAN_2025_BUDGET, 'budget2025', 'rent', 'mnkr')).toEqual({ number: '143.69', step: '0.001' });
  expect(printedAmount(PLAN_2025_BUDGET, 'actual2023', 'result', 'tkr')).toEqual({ number: '788', step: '1' });
});

it('gives no amount that is not printed', () => {
  for (const [column, line] of [['forecast2024', 'rent'], ['budget2025', 'rental'], ['budget2025', '']] as const) {
    expect(() => printedAmount(PLAN_2025_BUDGET, column, line, 'tkr')).toThrow(expect.objectContaining({ code: 'no-number' }) as Error);
  }
});
