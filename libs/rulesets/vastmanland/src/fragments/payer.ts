import type { Citation } from '@hjm/core';
import { housing } from '@hjm/rules/vocabulary';
import { costPage } from './sources.js';

/** Whether the patient gets support from Habiliteringscentrum: an input to cost responsibility in Västmanland. */
export const habilitation = {
  id: 'habilitation',
  type: 'yesNo',
  label: 'Insatser från Habiliteringscentrum',
  question: 'Får patienten insatser från Habiliteringscentrum?',
  help: 'Kostnadsansvaret beror på det. Reglerna, kriterierna och avgifterna är desamma vem som än betalar.',
} as const;

/** The facts that `payerAnywhere` needs. */
export const payerAnywhereFacts = [habilitation] as const;
/** The facts that `payerByHousing` needs. */
export const payerByHousingFacts = [housing, habilitation] as const;

/**
 * Habiliteringscentrum pays for some articles; for which is cut off in the copy of the page that we have. Nobody is named
 * as payer then: the answer says whom to ask.
 */
const openForHabilitation = {
  id: 'payer-habilitation-open',
  kind: 'term',
  topic: 'handling',
  text: 'Patienten får insatser från Habiliteringscentrum, som betalar vissa artiklar. Vilka det är framgår inte av det underlag som finns inlagt: fråga Hjälpmedelscentrum vem som betalar.',
  when: { habilitation: true },
  citations: [costPage('Insatser från Habiliteringscentrum kan ändra vem som betalar; sidan är avklippt där artiklarna räknas upp.')],
} as const;

/** Who pays for an article of responsibility 1: the region in all housing. `product` cites the page that says the responsibility. */
export function payerAnywhere(product: Citation) {
  return [
    {
      id: 'payer-region',
      kind: 'term',
      topic: 'payer',
      payer: 'region',
      text: 'Regionen betalar i alla boendeformer (artikelansvar 1).',
      when: { habilitation: false },
      citations: [product, costPage('Artikelansvar 1: regionen i alla boendeformer, som hyra eller försäljning.')],
    },
    openForHabilitation,
  ] as const;
}

/**
 * Who pays for an article of responsibility 2 or 4: the region in ordinary housing, the municipality in special housing.
 * `product` cites the page that says the responsibility. Responsibility 3 is described on no page that we have.
 */
export function payerByHousing(responsibility: 2 | 4, product: Citation) {
  return [
    {
      id: 'payer-ordinary-housing',
      kind: 'term',
      topic: 'payer',
      payer: 'region',
      text: `Regionen betalar i ordinärt boende (artikelansvar ${String(responsibility)}).`,
      when: { housing: 'ordinary', habilitation: false },
      citations: [product],
    },
    {
      id: 'payer-special-housing',
      kind: 'term',
      topic: 'payer',
      payer: 'municipality',
      text: `Kommunen betalar i särskilt boende (artikelansvar ${String(responsibility)}).`,
      when: { housing: 'special', habilitation: false },
      citations: [product],
    },
    openForHabilitation,
  ] as const;
}
