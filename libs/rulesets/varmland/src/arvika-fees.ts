import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { webPage } from './sources.js';
import { undated } from './undated.js';

const page = webPage('Arvika kommun', 'webbsidan om hjälpmedel', 'avgift', 'https://www.arvika.se/omsorgochhjalp/funktionsnedsattning/hjalpmedeldigitalahjalpmedel.1976.html');

const facts = defineFacts([
  {
    id: 'municipality',
    type: 'oneOf',
    label: 'Kommun',
    question: 'Vilken kommun bor patienten i?',
    otherwise: 'other',
    values: [
      { id: 'arvika', label: 'Arvika' },
      { id: 'other', label: 'En annan kommun i Värmland' },
    ],
  },
  { id: 'homeCare', type: 'yesNo', label: 'Vård i hemmet', question: 'Har patienten vård i hemmet från kommunen?' },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Kommunens avgift för förskrivning.')],
  notes: ['Kommunerna i Värmland har egna avgifter. Bara Arvikas finns inlagd.'],
  decisions: [{ id: 'fee', label: 'Vilken avgift gäller' }],
  rules: [
    { id: 'arvika', kind: 'right', decision: 'fee', text: 'Arvika kommun har en egen avgift för hjälpmedel.', when: { municipality: 'arvika' }, citations: [page('Kommunens avgift.')] },
    { id: 'other-municipalities', kind: 'uncovered', decision: 'fee', text: 'Avgifterna i andra kommuner finns inte inlagda; fråga kommunen.', when: { municipality: 'other' }, citations: [page('Sidan gäller Arvika.')] },
    {
      id: 'prescription-fee',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'fee', amount: { ore: 20_000 }, per: 'prescription' },
      text: 'Den som inte har vård i hemmet betalar 200 kr per förskrivning.',
      when: { homeCare: false },
      citations: [page('200 kr per förskrivning utan vård i hemmet.')],
    },
    { id: 'in-home-care', kind: 'term', topic: 'patientCost', text: 'För den som har vård i hemmet ingår förskrivningen i avgiften för den.', when: { homeCare: true }, citations: [page('Ingår i avgiften för vård i hemmet.')] },
  ],
});

/** A municipality's own fee: Arvika in Värmland. */
export const arvikaFees = defineRulePackage({
  id: 'varmland/arvika-fees',
  version: '0.1.0',
  title: 'Arvika kommuns avgift för hjälpmedel',
  region: 'Region Värmland',
  askWhom: 'Kommunen',
  about: 'terms',
  scope: { label: 'Kommunens förskrivningsavgift', isoCodes: [], words: ['avgift', 'Arvika', 'kommunens avgift'] },
  facts,
  editions: [edition],
  hashes,
});
