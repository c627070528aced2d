import type { Citation } from '@hjm/core';
import { alreadyHas, specialReasons } from '@hjm/rules/vocabulary';

/** What the question of more than one product is decided on. */
export const quantityFacts = [
  { ...alreadyHas, help: 'Räkna hjälpmedel som är likvärdiga med det som ska förskrivas.' },
  { ...specialReasons, help: 'Särskilda skäl som rör patienten, eller patientens funktionella behov, för fler än ett.' },
] as const;

/** The main rule of most products: one equivalent product, more only for special reasons or functional needs. */
export function oneEquivalent(citation: Citation) {
  return [
    {
      id: 'one-equivalent',
      kind: 'term',
      topic: 'limit',
      limit: { most: 1, per: 'person', beyond: 'exception' },
      text: 'Patienten får ha ett likvärdigt hjälpmedel i taget.',
      citations: [citation],
    },
    {
      id: 'special-reasons',
      kind: 'requirement',
      text: 'För fler än ett likvärdigt hjälpmedel ska det finnas särskilda skäl eller funktionella behov.',
      when: { alreadyHas: { atLeast: 1 } },
      requires: { specialReasons: true },
      citations: [citation],
    },
  ] as const;
}

/** The stricter rule of some products: no second one. Goes with a right that asks for none before. */
export function noSecond<const P extends 'adult' | 'child'>(population: P, citation: Citation) {
  return { id: 'no-second', kind: 'refusal', decision: 'need', basis: 'stated', text: 'Patienten får inte ha fler än ett.', when: { population, alreadyHas: { atLeast: 1 } }, citations: [citation] } as const;
}

/** When a product may be exchanged. */
export function exchangeForFunction(citation: Citation) {
  return { id: 'exchange', kind: 'term', topic: 'exchange', text: 'Byte görs när det har betydelse för funktionen, inte för en ny modell eller en ny färg.', citations: [citation] } as const;
}

/** How many equivalent products the patient has, as the duty columns of a table of cases. */
export const quantityCases = [
  { id: 'first', title: 'det första', facts: { alreadyHas: 0 } },
  { id: 'second-special', title: 'ett till, av särskilda skäl', facts: { alreadyHas: 1, specialReasons: true }, requirements: { 'special-reasons': 'met' } },
  { id: 'second', title: 'ett till, utan särskilda skäl', facts: { alreadyHas: 1, specialReasons: false }, requirements: { 'special-reasons': 'unmet' } },
] as const;
