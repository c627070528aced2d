import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { webPage } from './sources.js';
import { undated } from './undated.js';

const page = webPage(
  'Region Värmland, Hjälpmedelsservice',
  'riktlinjer för kognitiva hjälpmedel, vuxna',
  'översikt',
  'https://varmlandsarkiv.regionvarmland.se/vardgivarwebben/vard-och-behandling/Habilitering-rehabilitering-och-hjalpmedel/hjalpmedelsservice/Riktlinjer-for-forskrivning-av-hjalplmedel-vuxna/Kognitiva-hjalpmedel/',
);
/** The codes that the guideline for cognition covers; 22 27 15 and 22 27 16 have two pages each. */
const COGNITION = ['04 27 18', '22 27 12', '22 27 15', '22 27 16', '22 27 24', '24 09 18'] as const;

const facts = defineFacts([
  { id: 'code', type: 'isoCode', label: 'ISO-kod', question: 'Vilken ISO-kod har hjälpmedlet?' },
  { id: 'safetyAssessed', type: 'yesNo', label: 'Säkerhet bedömd', question: 'Har huvudmannen bedömt att produkten är säker för patienten och för användningen?', changeable: true },
  { id: 'insuranceExplained', type: 'yesNo', label: 'Information om patientförsäkring', question: 'Har patienten fått veta att patientförsäkringen inte gäller?', changeable: true },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vilka koder riktlinjen omfattar, och vad som gäller för konsumentprodukter.')],
  decisions: [{ id: 'consumer-product', label: 'Får en konsumentprodukt användas som hjälpmedel' }],
  rules: [
    {
      id: 'allowed-for-cognition',
      kind: 'right',
      decision: 'consumer-product',
      text: 'En konsumentprodukt får användas som kognitivt hjälpmedel.',
      when: { code: { under: COGNITION } },
      citations: [page('Konsumentprodukter är tillåtna inom riktlinjens koder.')],
    },
    {
      id: 'other-codes',
      kind: 'uncovered',
      decision: 'consumer-product',
      text: 'Riktlinjen gäller kognitiva hjälpmedel; vad som gäller för andra koder framgår inte.',
      when: { not: { code: { under: COGNITION } } },
      citations: [page('Riktlinjen räknar upp sina koder.')],
    },
    {
      id: 'safety-assessed',
      kind: 'requirement',
      text: 'Huvudmannen ska ha bedömt säkerheten för patienten och för användningen.',
      requires: { safetyAssessed: true },
      citations: [page('Huvudmannens säkerhetsbedömning krävs.')],
    },
    {
      id: 'insurance-explained',
      kind: 'requirement',
      text: 'Patienten ska få veta att patientförsäkringen inte gäller.',
      requires: { insuranceExplained: true },
      citations: [page('Patienten informeras om att patientförsäkringen inte gäller.')],
    },
  ],
});

/** Consumer products as aids for cognition, in Värmland. */
export const consumerProducts = defineRulePackage({
  id: 'varmland/consumer-products',
  version: '0.1.0',
  title: 'Konsumentprodukter som kognitiva hjälpmedel i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  about: 'terms',
  scope: { label: 'Konsumentprodukter som kognitiva hjälpmedel', isoCodes: [...COGNITION], words: ['konsumentprodukt', 'app', 'surfplatta', 'kognition'] },
  facts,
  editions: [edition],
  hashes,
});
