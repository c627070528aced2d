import type { Ore } from '@hjm/core/money';
import { exactAmount, stepOf } from '../amount/amount.js';
import type { AmountUnit } from '../amount/amount-unit.js';
import { issue, throwIssues } from '../issues/issues.js';
import type { Rounded } from './check-numbers.js';
import type { PublishedStatement } from './published-types.js';

/** What a document prints on a line of a column, an amount or a sum; null when it prints nothing there. */
export function printedOre({ statement, printedSums }: PublishedStatement, column: string, line: string): Ore | null {
  return statement.amounts[column]?.[line] ?? printedSums[column]?.[line] ?? null;
}

/**
 * What a document prints on a line of a column in a unit, with the rounding that it had.
 *
 * @throws HjmError `no-number` when it prints nothing there
 */
export function printedAmount(published: PublishedStatement, column: string, line: string, unit: AmountUnit): Rounded {
  const ore = printedOre(published, column, line);
  if (ore === null) throwIssues('no-number', 'Trycket har inget belopp där.', [issue(`${published.id}/${line}/${column}`, 'ett belopp', ore)]);
  return { number: exactAmount(ore ?? 0, unit).toFixed(), step: exactAmount(stepOf(published.statement.roundedTo), unit).toFixed() };
}
