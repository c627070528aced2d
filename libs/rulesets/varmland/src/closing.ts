import type { Citation } from '@hjm/core';

/** The page lists who may prescribe, and so refuses the rest. */
export function noOtherPrescriber<const P extends 'adult' | 'child'>(population: P, citation: Citation) {
  return { id: 'no-other-prescriber', kind: 'refusal', decision: 'prescriber', basis: 'enumeration', text: 'Ingen annan får förskriva hjälpmedlet.', when: { population }, citations: [citation] } as const;
}

/** The page lists the criteria, and so refuses the rest. */
export function noOtherNeed<const P extends 'adult' | 'child'>(population: P, citation: Citation) {
  return { id: 'no-other-need', kind: 'refusal', decision: 'need', basis: 'enumeration', text: 'Andra behov ger inte rätt till hjälpmedlet.', when: { population }, citations: [citation] } as const;
}
