import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { UNDATED, dalarnaRegion, olderCostsPage } from './sources.js';

const page = (summary: string) => olderCostsPage('val av färg', summary);

const facts = defineFacts([{ id: 'otherColour', type: 'yesNo', label: 'Annan färg', question: 'Vill patienten ha en annan färg än grundutförandets?', changeable: true }]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Landstingets äldre sida om kostnader',
  decided: null,
  validFrom: null,
  citations: [page('Vad ett val av annan färg kostar.')],
  notes: [UNDATED, 'Sidan är äldre än regionens nuvarande sidor.'],
  decisions: [{ id: 'colour', label: 'Val av färg' }],
  rules: [
    {
      id: 'colour-may-be-chosen',
      kind: 'right',
      decision: 'colour',
      text: 'Patienten kan välja en annan färg än grundutförandets, mot att själv betala för det.',
      citations: [page('Annan färg mot en avgift.')],
    },
    {
      id: 'handling-fee',
      kind: 'term',
      topic: 'fee',
      text: 'En annan färg kostar 1 000 kr i hanteringsavgift, prisskillnaden och moms. Pengarna betalas inte tillbaka när hjälpmedlet lämnas igen.',
      when: { otherColour: true },
      fee: { kind: 'fee', amount: { ore: 100000 }, plusPriceDifference: true, vat: 'added', refunded: false },
      citations: [page('1 000 kr, prisskillnad och moms; ingen återbetalning.')],
    },
  ],
});

/** Choice of another colour (*val av annan färg*) in Dalarna. */
export const designChoice = defineRulePackage({
  ...dalarnaRegion,
  id: 'dalarna/design-choice',
  title: 'Val av annan färg i Dalarna',
  about: 'terms',
  scope: { label: 'Val av färg', isoCodes: [], words: ['färg', 'design', 'tillval', 'hanteringsavgift'] },
  facts,
  editions: [undated],
  hashes,
});
