import { HjmError, foundText, nearest } from '@hjm/core';
import type { StatementChart } from '@hjm/economics';
import { ECONOMY_REGIONS } from '@hjm/economics/regions';

/**
 * The chart of a region.
 *
 * @throws HjmError `no-chart` where no document of the region shows one
 */
export function chartOf(region: string): StatementChart {
  const found = ECONOMY_REGIONS.find(({ id, chart }) => id === region && chart !== null)?.chart ?? null;
  if (found !== null) return found;
  const ids = ECONOMY_REGIONS.filter(({ chart }) => chart !== null).map(({ id }) => id);
  const near = nearest(region, ids);
  const issue = { path: 'chart', expected: `en uppställning (chart), för bara ${ids.join(', ')} har en känd`, found: foundText(region) };
  throw new HjmError('no-chart', `Det finns ingen känd uppställning för regionen ${issue.found}. Skicka en egen.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}
