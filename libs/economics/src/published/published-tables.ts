import { activityTables } from './tables-of-activities.js';
import { figuresAsPrinted, investmentsAsPrinted, statementAsPrinted } from './tables-of-amounts.js';
import { consequenceTable, effectTables, risksAsPrinted } from './tables-of-measures.js';
import { PUBLISHED_FIGURES } from './published-figures.js';
import { PUBLISHED_INVESTMENTS } from './published-investments.js';
import { PUBLISHED_RISKS } from './published-risks.js';
import { PUBLISHED_STATEMENTS } from './published-statements.js';
import type { PublishedTable } from './published-types.js';

/**
 * Every table of the economy as the documents print it: rows in order, amounts in the printed unit with the printed decimals. Sums are the
 * printed ones; what the rows give stands in `economicsChecks`. Texts are our own short words.
 *
 * ```ts
 * import { publishedTables } from '@hjm/economics/published';
 *
 * const investments = publishedTables().find(({ id }) => id === 's0-investments-2025');
 * investments?.rows[2]; // => ['Behandling', 'reinvestering', 'haveririsk', '11,0']
 * ```
 */
export function publishedTables(): readonly PublishedTable[] {
  return [
    ...PUBLISHED_STATEMENTS.map(statementAsPrinted),
    ...PUBLISHED_INVESTMENTS.map(investmentsAsPrinted),
    ...PUBLISHED_FIGURES.map(figuresAsPrinted),
    ...effectTables(),
    consequenceTable(),
    ...PUBLISHED_RISKS.map(risksAsPrinted),
    ...activityTables(),
  ];
}
