import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { UNDATED, assortmentPage, dalarnaRegion } from './sources.js';

const page = (summary: string) => assortmentPage('byte av fungerande hjälpmedel', summary);

const facts = defineFacts([
  { id: 'needChanged', type: 'yesNo', label: 'Ändrat behov', question: 'Har patientens behov ändrats?' },
  {
    id: 'exchangeReason',
    type: 'oneOf',
    label: 'Skäl för bytet',
    question: 'Varför behöver hjälpmedlet bytas?',
    values: [
      { id: 'medical', label: 'Medicinska skäl' },
      { id: 'independence', label: 'Väsentligt större självständighet eller delaktighet' },
      { id: 'other', label: 'Annat skäl' },
    ],
  },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Regionens sida om sortimentet',
  decided: null,
  validFrom: null,
  citations: [page('När ett hjälpmedel som fungerar får bytas.')],
  notes: [UNDATED],
  decisions: [{ id: 'exchange', label: 'Byte av ett hjälpmedel som fungerar' }],
  rules: [
    {
      id: 'changed-need',
      kind: 'right',
      decision: 'exchange',
      text: 'Ett hjälpmedel som fungerar får bytas när behovet har ändrats, av medicinska skäl eller för väsentligt större självständighet eller delaktighet.',
      when: { needChanged: true, exchangeReason: ['medical', 'independence'] },
      citations: [page('Byte bara vid ändrat behov, av två slags skäl.')],
    },
    {
      id: 'no-other-exchange',
      kind: 'refusal',
      decision: 'exchange',
      basis: 'enumeration',
      text: 'I andra fall byts inte ett hjälpmedel som fungerar.',
      citations: [page('Byte bara vid ändrat behov, av två slags skäl.')],
    },
    { id: 'prescriber-decides', kind: 'term', topic: 'exchange', text: 'Förskrivaren beslutar om bytet.', citations: [page('Beslutet är förskrivarens.')] },
  ],
});

/** Exchange of a product that works (*byte av fungerande hjälpmedel*) in Dalarna. */
export const exchange = defineRulePackage({
  ...dalarnaRegion,
  id: 'dalarna/exchange',
  title: 'Byte av fungerande hjälpmedel i Dalarna',
  about: 'terms',
  scope: { label: 'Byte av hjälpmedel', isoCodes: [], words: ['byta', 'utbyte', 'nytt hjälpmedel'] },
  facts,
  editions: [undated],
  hashes,
});
