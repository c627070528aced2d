import type { Party } from '@hjm/pricing';
import { PUBLISHED_VOLUMES, UNALLOCATED, type Volume } from './volumes.js';

/** Principals of the demo world: the region, the municipalities, and what no principal accounts for. */
export const DEMO_PARTIES: readonly Party[] = [
  ...PUBLISHED_VOLUMES.parties.map(
    ({ party, nameSv, of }): Party => ({ id: party, nameSv, principal: of === 'region' ? 'region-vastmanland' : party, customers: 'principals' }),
  ),
  { id: UNALLOCATED.party, nameSv: UNALLOCATED.nameSv, principal: UNALLOCATED.party, customers: 'principals' },
];

/** Stock of marked items per party, in the order of {@link DEMO_PARTIES}. */
export const MARKED_STOCK: readonly Volume[] = [...PUBLISHED_VOLUMES.parties, UNALLOCATED.marked];

/** Places in {@link DEMO_PARTIES}. */
export const FAMILY_DOCTORS: number = placeOf('familjelakarenheter');
export const HABILITATION: number = placeOf('habiliteringscentrum');
export const NOBODY: number = placeOf(UNALLOCATED.party);
export const MUNICIPALITIES: readonly number[] = PUBLISHED_VOLUMES.parties.filter(({ of }) => of === 'municipality').map(({ party }) => placeOf(party));

function placeOf(party: string): number {
  return DEMO_PARTIES.findIndex(({ id }) => id === party);
}

/** Private persons who rent, as opaque keys. */
export const PRIVATE_PARTIES: readonly Party[] = Array.from({ length: 400 }, (_, index): Party => {
  const id = `privat-${String(index + 1).padStart(3, '0')}`;
  return { id, nameSv: `Privatperson ${index + 1}`, principal: id, customers: 'private' };
});

/** Whether the payer is a private person. */
export function isPrivate(payer: string): boolean {
  return payer.startsWith('privat-');
}
