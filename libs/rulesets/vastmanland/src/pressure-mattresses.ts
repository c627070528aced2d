import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { profession } from '@hjm/rules/vocabulary';
import { payerByHousing, payerByHousingFacts } from './fragments/payer.js';
import { onlyThese, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('i-hemmet/sangar-sangutrustning-och-madrasser/'), 'Madrasser och madrasskydd mot trycksår', summary);
const walkingPage = handbook(handbookPage('rorelse/ganghjalpmedel/'), 'Kostnadsansvar', 'Artikelansvar 4: regionen i ordinärt boende, kommunen i särskilt boende; sammanställt från flera av handbokens sidor.');

const facts = defineFacts([
  profession('arbetsterapeut', 'fysioterapeut', 'sjukskoterska'),
  {
    id: 'mattress',
    type: 'oneOf',
    label: 'Slag av madrass',
    question: 'Vilket slag av madrass gäller det?',
    changeable: true,
    values: [
      { id: 'preventive', label: 'Förebyggande madrass' },
      { id: 'treating', label: 'Behandlande madrass' },
      { id: 'advanced', label: 'Avancerad madrass' },
      { id: 'lowBase', label: 'Låg basmadrass, som tillbehör' },
    ],
  },
  {
    id: 'category',
    type: 'wholeNumber',
    label: 'Kategori',
    question: 'Vilken kategori gäller?',
    help: 'Handboken använder kategorierna 1 till 4. Vad de betyder framgår inte av det underlag som finns inlagt.',
    min: 1,
    max: 4,
    askWhom: 'Hjälpmedelscentrum',
  },
  {
    id: 'ulcer',
    type: 'oneOf',
    label: 'Trycksår',
    question: 'Har patienten trycksår, eller är risken hög?',
    values: [
      { id: 'none', label: 'Inget trycksår och ingen hög risk' },
      { id: 'highRisk', label: 'Hög risk, men inget trycksår' },
      { id: 'present', label: 'Trycksår finns' },
    ],
  },
  { id: 'medicalNeed', type: 'yesNo', label: 'Medicinskt behov', question: 'Finns ett medicinskt behov av en avancerad madrass?' },
  { id: 'bedRails', type: 'yesNo', label: 'Sänggrindar', question: 'Använder patienten sänggrindar?' },
  ...payerByHousingFacts,
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om sängar, sängutrustning och madrasser',
  decided: null,
  validFrom: null,
  citations: [page('Madrasser mot trycksår: förskrivare, slag och artikelansvar.')],
  notes: [UNDATED, 'Betalarna vid artikelansvar 4 är hämtade från handbokens andra sidor; på den här sidan står bara ansvaret.'],
  partial: 'Sidan säger mer om madrasser mot trycksår än det underlag som finns inlagt.',
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    ...onlyThese(
      ['arbetsterapeut', 'fysioterapeut', 'sjukskoterska'],
      'Arbetsterapeut, fysioterapeut och sjuksköterska får förskriva madrasser mot trycksår.',
      'madrasser mot trycksår',
      page('Förskrivare är arbetsterapeut, fysioterapeut eller sjukgymnast och sjuksköterska.'),
    ),
    {
      id: 'preventive',
      kind: 'right',
      decision: 'need',
      text: 'En förebyggande madrass får förskrivas i kategori 1 och 2, innan sår har uppstått.',
      when: { mattress: 'preventive', category: { atMost: 2 }, ulcer: ['none', 'highRisk'] },
      citations: [page('Förebyggande madrass före sår, kategori 1 och 2.')],
    },
    {
      id: 'treating',
      kind: 'right',
      decision: 'need',
      text: 'En behandlande madrass får förskrivas i kategori 2, 3 och 4, vid trycksår eller hög risk.',
      when: { mattress: 'treating', category: { atLeast: 2 }, ulcer: ['highRisk', 'present'] },
      citations: [page('Behandlande madrass vid trycksår eller hög risk, kategori 2 till 4.')],
    },
    {
      id: 'advanced',
      kind: 'right',
      decision: 'need',
      text: 'En avancerad madrass får förskrivas i kategori 4, när det medicinska behovet kräver det.',
      when: { mattress: 'advanced', category: 4, medicalNeed: true },
      citations: [page('Avancerad madrass i kategori 4, styrd av medicinskt behov.')],
    },
    {
      id: 'low-base',
      kind: 'right',
      decision: 'need',
      text: 'En låg basmadrass får förskrivas som tillbehör när patienten använder sänggrindar.',
      when: { mattress: 'lowBase', bedRails: true },
      citations: [page('Låg basmadrass som tillbehör vid sänggrindar.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Andra förutsättningar ger inte rätt till den madrassen.',
      citations: [page('Varje slag av madrass har sina förutsättningar.')],
    },
    {
      id: 'first-choice',
      kind: 'term',
      topic: 'handling',
      text: 'Förebyggande madrass är förstahandsvalet där en sådan kan förskrivas.',
      when: { mattress: ['preventive', 'treating'], category: { atMost: 2 }, ulcer: ['none', 'highRisk'] },
      citations: [page('Förebyggande madrass väljs i första hand.')],
    },
    ...payerByHousing(4, walkingPage),
  ],
});

/** Mattresses against pressure ulcers (*madrasser och madrasskydd*), ISO 9999 04 33 06, in Region Västmanland. */
export const pressureMattresses = defineRulePackage({
  id: 'vastmanland/pressure-mattresses',
  version: '0.1.0',
  title: 'Madrasser mot trycksår i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Madrasser och madrasskydd mot trycksår', isoCodes: ['04 33 06'], words: ['trycksårsmadrass', 'antidecubitusmadrass', 'basmadrass', 'madrass', 'luftmadrass', 'trycksår', 'liggsår'] },
  facts,
  editions: [undated],
  hashes,
});
