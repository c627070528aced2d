import type { HjmIssue } from '@hjm/core';
import { issue } from '../issues/issues.js';
import type { StatementChart } from '../statement/statement-types.js';
import type { ForecastAdjustment } from './forecast-types.js';
import { lineIssues, toldIssues } from './plan-parts.js';

/** What is wrong with adjustments: each changes a line, for a reason, and a role answers for it. */
export function adjustmentIssues(chart: StatementChart, adjustments: readonly ForecastAdjustment[]): HjmIssue[] {
  return adjustments.flatMap(({ line, amount, reasonSv, roleSv }, at) => {
    const path = `adjustments.${String(at)}`;
    return [
      ...lineIssues(chart, `${path}.line`, line),
      ...(Number.isSafeInteger(amount) && amount !== 0 ? [] : [issue(`${path}.amount`, 'ett helt antal öre, inte 0', amount)]),
      ...toldIssues(`${path}.reasonSv`, 'ett skäl till justeringen', reasonSv),
      ...toldIssues(`${path}.roleSv`, 'rollen som svarar för justeringen', roleSv),
    ];
  });
}
