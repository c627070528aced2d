import { HjmError, foundText, nearest } from '@hjm/core';
import type { StatementChart } from '@hjm/economics';
import { ECONOMY_REGIONS } from '@hjm/economics/regions';
import { readChart } from '@hjm/economics/schema';

/**
 * The chart of a region.
 *
 * @throws HjmError `no-chart` where no document of the region shows one
 */
function chartOf(region: string): StatementChart {
  const found = ECONOMY_REGIONS.find(({ id, chart }) => id === region && chart !== null)?.chart ?? null;
  if (found !== null) return found;
  const ids = ECONOMY_REGIONS.filter(({ chart }) => chart !== null).map(({ id }) => id);
  const near = nearest(region, ids);
  const issue = { path: 'chart', expected: `en uppställning (chart), för bara ${ids.join(', ')} har en känd`, found: foundText(region) };
  throw new HjmError('no-chart', `Det finns ingen känd uppställning för regionen ${issue.found}. Skicka en egen.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}

/**
 * The chart of an economy of a region: its own, read and checked, or that of the region when none is sent.
 *
 * @throws HjmError `no-chart` where there is none, `invalid-chart` for one that is wrong or another region's
 */
export function chartFor(region: string, sent: unknown): StatementChart {
  if (sent === undefined) return chartOf(region);
  const chart = readChart(sent);
  if (chart.region === region) return chart;
  const [asked, found] = [foundText(region), foundText(chart.region)];
  throw new HjmError('invalid-chart', `Uppställningen är för regionen ${found}, men ekonomin ska vara för ${asked}. Välj samma region på båda ställena.`, [{ path: 'chart.region', expected: `${asked}, som ekonomins region`, found }]);
}
