import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { population, profession } from '@hjm/rules/vocabulary';
import { noOtherPrescriber } from './closing.js';
import { hashes } from './hashes.js';
import { decisions, pageNotHeld } from './populations.js';
import { oneEquivalent, quantityFacts } from './quantity.js';
import { childGuideline } from './sources.js';
import { undated } from './undated.js';

const page = childGuideline('12 36 03', '12-hjalpmedel-vid-forflyttning/12-36-03-mobila-lyftar-for-overflyttning-av-en-sittande-person.printable');

const facts = defineFacts([
  population,
  profession('arbetsterapeut', 'fysioterapeut'),
  {
    id: 'otherTechniques',
    type: 'oneOf',
    label: 'Andra sätt att förflytta',
    question: 'Har andra sätt att förflytta barnet prövats?',
    changeable: true,
    values: [
      { id: 'notTried', label: 'Nej, inte ännu' },
      { id: 'insufficient', label: 'Ja, de är otillräckliga eller olämpliga' },
      { id: 'suitBetter', label: 'Ja, ett annat sätt passar bättre' },
    ],
  },
  ...quantityFacts,
  { id: 'basicEquipment', type: 'yesNo', label: 'Grundutrustning prövad', question: 'Har du tagit reda på om lyften redan finns som grundutrustning?', changeable: true },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva mobila lyftar till barn, och vad som ska prövas först.')],
  notes: ['Sidan anger nivå 5. Vad nivåerna betyder framgår inte av underlaget.'],
  decisions,
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad arbetsterapeut och fysioterapeut (sjukgymnast) får förskriva mobila lyftar till barn.',
      when: { population: 'child', profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [page('Två legitimerade yrken är förskrivare.')],
    },
    noOtherPrescriber('child', page('Uppräkningen av förskrivare utesluter andra.')),
    {
      id: 'transfer',
      kind: 'right',
      decision: 'need',
      text: 'En mobil lyft får förskrivas när inget annat sätt att förflytta barnet passar bättre.',
      when: { population: 'child', otherTechniques: ['notTried', 'insufficient'] },
      citations: [page('Lyft när andra förflyttningssätt inte passar.')],
    },
    {
      id: 'other-technique-better',
      kind: 'refusal',
      decision: 'need',
      basis: 'stated',
      text: 'En lyft förskrivs inte när ett annat sätt att förflytta passar bättre.',
      when: { population: 'child', otherTechniques: 'suitBetter' },
      citations: [page('Undantag när annan teknik passar bättre.')],
    },
    ...pageNotHeld('adult', page('Sidan gäller barn och unga.')),
    {
      id: 'other-techniques-tried',
      kind: 'requirement',
      text: 'Andra sätt att förflytta ska ha prövats och bedömts som otillräckliga eller olämpliga.',
      requires: { otherTechniques: 'insufficient' },
      citations: [page('Andra förflyttningstekniker prövade och otillräckliga.')],
    },
    ...oneEquivalent(page('Ett likvärdigt hjälpmedel, med undantag för särskilda skäl eller funktionella behov.')),
    {
      id: 'basic-equipment-first',
      kind: 'advice',
      text: 'Ta reda på om lyften finns som grundutrustning innan den förskrivs till en enskild.',
      requires: { basicEquipment: true },
      citations: [page('Grundutrustning övervägs före individuell förskrivning.')],
    },
  ],
});

/** Mobile lifts for a seated child, ISO 9999 12 36 03, in Värmland. */
export const lifts = defineRulePackage({
  id: 'varmland/lifts',
  version: '0.1.0',
  title: 'Mobila lyftar till barn i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: { label: 'Mobila lyftar', isoCodes: ['12 36 03'], words: ['personlyft', 'golvlyft', 'lyft', 'förflyttning'] },
  facts,
  editions: [edition],
  hashes,
});
