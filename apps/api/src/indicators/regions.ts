import { HjmError, foundText, nearest } from '@hjm/core';
import type { KpiDefinition } from '@hjm/kpi';
import { REGION_KPIS, type RegionKpis } from '@hjm/kpi/definitions';

/** A region whose documents have indicators. */
export type KpiRegion = RegionKpis & { readonly id: string };

export const KPI_REGIONS: readonly KpiRegion[] = Object.entries(REGION_KPIS).map(([id, region]) => ({ id, ...region }));

/**
 * A region by its id.
 *
 * @throws HjmError `unknown-region`
 */
export function regionById(id: string): KpiRegion {
  return byId(KPI_REGIONS, id, 'unknown-region', 'region', (found) => `Det finns inga indikatorer för regionen ${found}.`);
}

/**
 * An indicator of a region.
 *
 * @throws HjmError `unknown-indicator`
 */
export function indicatorOf({ definitions, nameSv }: KpiRegion, id: string, path = 'kpi'): KpiDefinition {
  return byId(definitions, id, 'unknown-indicator', path, (found) => `${nameSv} har ingen indikator ${found}.`);
}

/** The one with the id, or an error that tells the nearest. */
export function byId<T extends { readonly id: string }>(all: readonly T[], id: string, code: string, path: string, said: (found: string) => string): T {
  const one = all.find((each) => each.id === id);
  if (one !== undefined) return one;
  const [ids, found] = [all.map((each) => each.id), foundText(id)];
  const near = nearest(id, ids);
  const issue = { path, expected: ids.length > 30 ? `ett av ${ids.length} id` : ids.join(', '), found };
  throw new HjmError(code, `${said(found)}${near === undefined ? '' : ` Menas "${near}"?`}`, [near === undefined ? issue : { ...issue, nearest: near }]);
}
