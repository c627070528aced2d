import type { Ore } from '@hjm/core/money';
import { issue, throwIssues } from '../issues/issues.js';
import type { FrameMethod } from '../investments/frame-method.js';
import type { MonthlyInvestments } from '../investments/investment-types.js';
import type { FrameInputs } from './frame-inputs.js';

/** The methods by which the rest of a frame's year is foretold. */
export const FRAME_METHODS: readonly ['linear', 'seasonal', 'budgetShape', 'restAsBudgeted'] = ['linear', 'seasonal', 'budgetShape', 'restAsBudgeted'];

/** The budget of groups month by month. */
export type BudgetMonths = { readonly [group: string]: readonly Ore[] };

/**
 * A method with what it goes by: earlier years of the economy, or a budget month by month, which no part of an economy holds and must be given.
 *
 * @throws HjmError `no-budget-months` for a method that follows the budget when none is given
 */
export function frameMethodOf(kind: FrameMethod['kind'], { earlier }: Pick<FrameInputs, 'earlier'>, budgetMonths: BudgetMonths | undefined): FrameMethod {
  if (kind === 'linear') return { kind };
  if (kind === 'seasonal') return { kind, earlier };
  if (budgetMonths === undefined) throwIssues('no-budget-months', 'Metoden följer budgeten månad för månad.', [issue('budgetMonths', 'budgeten för varje grupp och månad', undefined)]);
  return { kind, months: budgetMonths ?? {} };
}

/** Amounts month by month as a budget. A group with a month that is not known is left out, and told as missing by the control. */
export function budgetMonthsOf({ groups }: MonthlyInvestments): BudgetMonths {
  return Object.fromEntries(Object.entries(groups).flatMap(([group, months]) => (months.includes(null) ? [] : [[group, months.map((ore) => ore ?? 0)]])));
}
