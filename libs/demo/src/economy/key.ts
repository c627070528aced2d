import { allocate } from '@hjm/core/money';
import type { DistributionKey } from '@hjm/economics';
import { DEMO_PARTIES, MARKED_STOCK } from '../parties.js';

/** The region's units share as one principal. */
const REGION = { id: 'region-vastmanland', nameSv: 'Region Västmanland' } as const;

/**
 * The made-up distribution key of 2023: the documents print none. Whole hundredths of a per cent after the published stock of marked
 * items on 30 April 2023, the ones that rents are paid for; what no principal accounts for is left out. They add up to exactly 100.
 */
export const DEMO_KEY: DistributionKey = {
  id: 'demo-nyckel-2023',
  titleSv: 'Påhittad fördelningsnyckel efter uthyrda individmärkta hjälpmedel den 30 april 2023',
  basis: 'percent',
  decidedSv: null,
  citation: null,
  validFrom: '2023-01-01',
  validTo: '2023-12-31',
  principals: sharesOf2023(),
};

function sharesOf2023(): DistributionKey['principals'] {
  const stock = new Map<string, number>();
  for (const [place, { principal }] of DEMO_PARTIES.entries()) stock.set(principal, (stock.get(principal) ?? 0) + (MARKED_STOCK[place]?.y2023 ?? 0));
  const principals = [REGION, ...DEMO_PARTIES.filter(({ id, principal }) => id === principal && id !== 'ej-fordelat').map(({ id, nameSv }) => ({ id, nameSv }))];
  const hundredths = allocate(10_000, principals.map(({ id }) => stock.get(id) ?? 0));
  return principals.map((principal, place) => ({ ...principal, share: percentText(hundredths[place] ?? 0) }));
}

/** 8481 as `84.81`. */
function percentText(hundredths: number): string {
  return `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
}
