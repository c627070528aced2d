import type { DistributionKey, KeyShare } from '../surplus/key-types.js';

/** A made-up key, in force always; the figures are ours, for no document prints one. */
export function keyOf(principals: readonly KeyShare[], rest: Partial<DistributionKey> = {}): DistributionKey {
  return { id: 'nyckel', titleSv: 'Provnyckeln', basis: 'percent', decidedSv: 'påhittad för proven', citation: null, validFrom: null, validTo: null, ...rest, principals };
}

/** Three made-up principals: 60,5 %, 25 % and 14,5 %. */
export const THREE: DistributionKey = keyOf([
  { id: 'region', nameSv: 'Regionen', share: '60.5' },
  { id: 'norrby', nameSv: 'Norrby', share: '25' },
  { id: 'soderby', nameSv: 'Söderby', share: '14.5' },
]);

/** Made-up use of a centre in 2023. */
export const USE_2023: DistributionKey = keyOf(
  [{ id: 'a', nameSv: 'Enhet A', share: 1200 }, { id: 'b', nameSv: 'Enhet B', share: '300.5' }],
  { basis: 'use', use: { whatSv: 'debiterad hyra i tkr', from: '2023-01-01', to: '2023-12-31', sourceSv: 'påhittad för proven' } },
);
