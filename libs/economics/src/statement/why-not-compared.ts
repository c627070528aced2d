import type { Statement } from './statement-types.js';
import { usualComparison } from './usual-comparison.js';

/**
 * Why nothing is held against anything by itself, in Swedish, and what to read for it to be; undefined where something is, or there is one
 * column only. What was booked so far has no budget of the same months where the budget is one amount for the year.
 */
export function whyNotCompared({ columns }: Pick<Statement, 'columns'>): string | undefined {
  if (columns.length < 2 || usualComparison({ columns }) !== undefined) return undefined;
  const outcomes = columns.filter(({ account }) => account !== 'budget').toSorted((a, b) => a.year - b.year);
  const latest = outcomes.at(-1);
  if (latest === undefined) return 'Inget utfall är inläst, så inget jämförs av sig självt. Läs in utfallet, månad för månad eller för hela året.';
  const budget = columns.find(({ account, year }) => account === 'budget' && year === latest.year);
  if (budget === undefined) return `Ingen budget för ${String(latest.year)} är inläst, så inget jämförs av sig självt. Läs in budgeten, månad för månad där utfallet inte är för hela året.`;
  return `${latest.labelSv} och ${budget.labelSv} är inte för samma månader, så inget jämförs av sig självt. Läs in budgeten månad för månad, så jämförs samma månader.`;
}
