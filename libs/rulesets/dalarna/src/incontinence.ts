import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { UNDATED, dalarnaRegion, incontinenceGuideline } from './sources.js';

const facts = defineFacts([{ id: 'product', type: 'isoCode', label: 'ISO-kod', question: 'Vilken ISO-kod har hjälpmedlet?' }]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Riktlinjen för inkontinenshjälpmedel',
  decided: null,
  validFrom: null,
  citations: [incontinenceGuideline('Riktlinjen har ett avsnitt för varje ISO-kod.')],
  notes: [UNDATED, 'Riktlinjen är gemensam för Region Dalarna, Region Uppsala och Region Västmanland.'],
  partial: 'Av riktlinjen finns bara ramen: vem som har godkänt den, vilka regioner som delar den och hur den är indelad.',
  decisions: [{ id: 'prescription', label: 'Förskrivning' }],
  rules: [
    {
      id: 'section-of-the-guideline',
      kind: 'uncovered',
      decision: 'prescription',
      text: 'Vem som får förskriva inkontinenshjälpmedel, och till vem, står i riktlinjens avsnitt för ISO-koden. Avsnitten finns inte i underlaget.',
      when: { product: { under: '09 30' } },
      citations: [incontinenceGuideline('Ett avsnitt per ISO-kod; avsnitten ingår inte i utdraget.')],
    },
    {
      id: 'outside-the-guideline',
      kind: 'uncovered',
      decision: 'prescription',
      text: 'Vilka andra koder som riktlinjen omfattar framgår inte av underlaget.',
      when: { not: { product: { under: '09 30' } } },
      citations: [incontinenceGuideline('Riktlinjen gäller hjälpmedel vid inkontinens och urinretention.')],
    },
  ],
});

/** Incontinence aids (*inkontinenshjälpmedel*), ISO 9999 09 30, in Dalarna: the frame of the guideline. */
export const incontinence = defineRulePackage({
  ...dalarnaRegion,
  id: 'dalarna/incontinence',
  title: 'Inkontinenshjälpmedel i Dalarna',
  scope: { label: 'Inkontinenshjälpmedel', isoCodes: ['09 30'], words: ['inkontinens', 'urinretention', 'tarminkontinens', 'skydd', 'blöja'] },
  facts,
  editions: [undated],
  hashes,
});
