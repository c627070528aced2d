import type { Citation } from '@hjm/core';

/** The region publishes adults and children on pages of their own; of most products only one page is held here. */
const PAGES = { child: 'barn', adult: 'vuxna' } as const;

/** That the page for the other population is not held: neither who may prescribe nor for whom is known. */
export function pageNotHeld<const P extends 'adult' | 'child'>(population: P, citation: Citation) {
  const text = `Regionens sida för ${PAGES[population]} finns inte inlagd; fråga Hjälpmedelsservice.`;
  return [
    { id: 'other-page-prescriber', kind: 'uncovered', decision: 'prescriber', text, when: { population }, citations: [citation] },
    { id: 'other-page-need', kind: 'uncovered', decision: 'need', text, when: { population }, citations: [citation] },
  ] as const;
}

/** Where both are asked, age and population cannot gainsay each other. The pages say no age; the bounds are what all agree on. */
export const agesThatCannotBe = [
  { when: { population: 'adult', age: { below: 18 } }, why: 'Den som är under 18 år är inte myndig och räknas inte som vuxen.' },
  { when: { population: 'child', age: { atLeast: 20 } }, why: 'Ingen av de källor som finns inlagda räknar den som har fyllt 20 år till barnen.' },
] as const;

/** The two questions of most pages. */
export const decisions = [
  { id: 'prescriber', label: 'Vem får förskriva' },
  { id: 'need', label: 'För vem' },
] as const;

/** A case of the population whose page is not held, as an example. */
export function otherPageCase<const P extends 'adult' | 'child'>(population: P) {
  return {
    id: `other-page-${population}`,
    title: population === 'child' ? 'Ett barn: sidan för barn finns inte inlagd' : 'En vuxen: sidan för vuxna finns inte inlagd',
    on: '2025-06-02',
    facts: { population },
    expect: { outcome: 'undetermined', rules: ['other-page-prescriber', 'other-page-need'] },
  } as const;
}
