import { feePage } from './sources.js';

const kronor = (amount: number): string => `${amount < 1000 ? String(amount) : `${String(Math.trunc(amount / 1000))} ${String(amount % 1000).padStart(3, '0')}`} kr`;

/**
 * A fee that buys the product (*egenavgift*): the patient pays a part, and owns the product from delivery. `ore` is the
 * amount in öre, `item` the product as in "för en tandemcykel".
 */
export function ownFee(ore: number, item: string) {
  return {
    kind: 'term',
    topic: 'fee',
    fee: { kind: 'fee', amount: { ore }, per: 'item', ownership: 'user' },
    text: `Patienten betalar en egenavgift på ${kronor(ore / 100)} för ${item} och äger hjälpmedlet från leveransen.`,
    citations: [feePage(`Egenavgift för ${item}; hjälpmedlet blir patientens vid leveransen.`)],
  } as const;
}

/** A fee for a dearer or an extra product (*låneavgift*); the region goes on owning it. */
export function loanFee(ore: number, item: string) {
  return {
    kind: 'term',
    topic: 'fee',
    fee: { kind: 'fee', amount: { ore }, per: 'item', ownership: 'principal' },
    text: `Patienten betalar en låneavgift på ${kronor(ore / 100)} för ${item}. Regionen äger hjälpmedlet.`,
    citations: [feePage(`Låneavgift för ${item}, som är dyrare eller fler än vad som brukar gälla; regionen äger hjälpmedlet.`)],
  } as const;
}
