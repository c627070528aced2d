import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { UNDATED, assortmentPage, dalarnaRegion } from './sources.js';

const page = (summary: string) => assortmentPage('anpassning', summary);

const facts = defineFacts([
  { id: 'withinManufacturer', type: 'yesNo', label: 'Inom det som tillverkaren tillåter', question: 'Ligger ändringen inom det som tillverkaren tillåter?', help: 'Tillbehör som tillverkaren tillåter räknas hit.', askWhom: 'Dalarnas Hjälpmedelscenter' },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Regionens sida om sortimentet',
  decided: null,
  validFrom: null,
  citations: [page('Skillnaden mellan anpassning och specialanpassning.')],
  notes: [UNDATED],
  partial: 'Utdraget slutar mitt i beskrivningen av specialanpassning.',
  decisions: [{ id: 'adaptation', label: 'Anpassning eller specialanpassning' }],
  rules: [
    {
      id: 'adaptation',
      kind: 'right',
      decision: 'adaptation',
      text: 'En ändring inom det som tillverkaren tillåter, också med tillbehör, är en anpassning.',
      when: { withinManufacturer: true },
      citations: [page('Anpassning är justering inom tillverkarens ramar, tillbehör inräknade.')],
    },
    {
      id: 'special-adaptation',
      kind: 'uncovered',
      decision: 'adaptation',
      text: 'En ändring utöver det är en specialanpassning; vad som gäller för den framgår inte av utdraget.',
      when: { withinManufacturer: false },
      citations: [page('Specialanpassning går längre; resten är avbruten.')],
    },
  ],
});

/** Adaptation and special adaptation (*anpassning, specialanpassning*) in Dalarna. */
export const adaptation = defineRulePackage({
  ...dalarnaRegion,
  id: 'dalarna/adaptation',
  title: 'Anpassning av hjälpmedel i Dalarna',
  about: 'terms',
  scope: { label: 'Anpassning', isoCodes: [], words: ['anpassa', 'specialanpassning', 'tillbehör', 'ombyggnad'] },
  facts,
  editions: [undated],
  hashes,
});
