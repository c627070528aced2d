import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { UNDATED, costPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const facts = defineFacts([
  {
    id: 'reuse',
    type: 'oneOf',
    label: 'Återanvändning',
    question: 'Går hjälpmedlet att återanvända?',
    help: 'Priset avgör inte ensamt: det som hyrs ut kan vara både billigt och dyrt.',
    values: [
      { id: 'reusable', label: 'Ja, det går att återanvända' },
      { id: 'hardToReuse', label: 'Nej, det är svårt att rekonditionera och återanvända' },
      { id: 'accessory', label: 'Det är ett tillbehör till ett hjälpmedel som hyrs' },
    ],
  },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om kostnadsansvar',
  decided: null,
  validFrom: null,
  citations: [costPage('Två former av debitering: hyra och försäljning.')],
  notes: [UNDATED],
  decisions: [{ id: 'billing', label: 'Hur hjälpmedlet debiteras' }],
  rules: [
    {
      id: 'rental',
      kind: 'right',
      decision: 'billing',
      text: 'Ett personligt förskrivet hjälpmedel som går att återanvända hyrs ut.',
      when: { reuse: 'reusable' },
      citations: [costPage('Hyra: personligt förskrivet och möjligt att återanvända, billigt eller dyrt.')],
    },
    {
      id: 'sale',
      kind: 'right',
      decision: 'billing',
      text: 'Ett personligt förskrivet hjälpmedel som är svårt att rekonditionera och återanvända säljs. Det är oftast billigare.',
      when: { reuse: 'hardToReuse' },
      citations: [costPage('Försäljning: svårt att rekonditionera eller återanvända, oftast billigare.')],
    },
    {
      id: 'accessory',
      kind: 'right',
      decision: 'billing',
      text: 'Tillbehör till ett hjälpmedel som hyrs kan säljas.',
      when: { reuse: 'accessory' },
      citations: [costPage('Tillbehör till det som hyrs kan vara försäljning.')],
    },
  ],
});

/** Rental or sale (*debiteringsform*) in Region Västmanland. */
export const billingForm = defineRulePackage({
  id: 'vastmanland/billing-form',
  version: '0.1.0',
  title: 'Hyra eller försäljning i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Hyra eller försäljning', isoCodes: [], words: ['hyra', 'försäljning', 'debiteringsform'] },
  about: 'terms',
  facts,
  editions: [undated],
  hashes,
});
