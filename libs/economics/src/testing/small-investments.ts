import type { InvestmentGroup, InvestmentPlan, MonthlyInvestments } from '../investments/investment-types.js';

/** A group of our own. */
export function smallGroup(key: string, budget: number | null = null, more: Partial<InvestmentGroup> = {}): InvestmentGroup {
  return { key, labelSv: `Grupp ${key}`, kind: null, budget, ...more };
}

/** A plan of our own for 2025 with a frame in öre. */
export function smallPlan(frame: number, groups: readonly InvestmentGroup[], more: Partial<InvestmentPlan> = {}): InvestmentPlan {
  return { id: 'eget-exempel', region: 'exempel', titleSv: 'Eget exempel', year: 2025, frame, transferred: 0, sections: [], groups, citation: null, roundedTo: null, ...more };
}

/** Months from January; those that are not given have no figure. */
export function smallMonths(groups: { readonly [group: string]: readonly (number | null)[] }, year = 2025): MonthlyInvestments {
  return { year, groups: Object.fromEntries(Object.entries(groups).map(([key, months]) => [key, Array.from({ length: 12 }, (_, at) => months[at] ?? null)])) };
}
