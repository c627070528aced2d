import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { alreadyHas, profession } from '@hjm/rules/vocabulary';
import { onlyThese, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('horsel/kommunikation-och-information/'), '22 06 21 Benförankrad hörapparat', summary);

const facts = defineFacts([
  profession('audiolog', 'audionom'),
  {
    id: 'indication',
    type: 'oneOf',
    label: 'Skäl',
    question: 'Varför behövs en benförankrad hörapparat?',
    help: 'Välj det första som stämmer. Ensidig dövhet gäller främst barn.',
    values: [
      { id: 'conductive', label: 'Ledningshinder där en vanlig hörapparat inte fungerar' },
      { id: 'noEarInsert', label: 'Det går inte att ha insats i örat' },
      { id: 'oneSided', label: 'Ensidig dövhet' },
      { id: 'other', label: 'Inget av detta' },
    ],
  },
  {
    id: 'ableToHandle',
    type: 'yesNo',
    label: 'Klarar apparaten och hudens skötsel',
    question: 'Kan apparaten hanteras och huden runt fästet hållas ren?',
  },
  { ...alreadyHas, label: 'Benförankrade hörapparater som patienten redan har', question: 'Hur många benförankrade hörapparater har patienten redan?' },
  {
    id: 'homeInsurance',
    type: 'yesNo',
    label: 'Hemförsäkring mot förlust',
    question: 'Har patienten en hemförsäkring som gäller om apparaten förloras?',
    changeable: true,
  },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om hörsel, kommunikation och information',
  decided: null,
  validFrom: null,
  citations: [page('Benförankrad hörapparat: förskrivare, kriterier, antal och vad patienten bekostar.')],
  notes: [UNDATED, 'Vem som betalar hjälpmedlet står inte på sidan.'],
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }, { id: 'number', label: 'Hur många' }],
  rules: [
    ...onlyThese(['audiolog', 'audionom'], 'Audiolog och legitimerad audionom får förskriva benförankrad hörapparat.', 'benförankrad hörapparat', page('Förskrivare är audiolog och legitimerad audionom.')),
    {
      id: 'stated-indication',
      kind: 'right',
      decision: 'need',
      text: 'En benförankrad hörapparat får förskrivas vid ledningshinder där en vanlig hörapparat inte fungerar, när insats i örat inte går att ha eller vid ensidig dövhet (främst barn), om apparaten och huden kan skötas.',
      when: { indication: ['conductive', 'noEarInsert', 'oneSided'], ableToHandle: true },
      citations: [page('Något av tre skäl, och förmåga att sköta apparat och hud.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Andra får inte benförankrad hörapparat förskriven.',
      citations: [page('Kriterierna räknar upp skälen och kräver att apparat och hud kan skötas.')],
    },
    {
      id: 'first',
      kind: 'right',
      decision: 'number',
      text: 'En benförankrad hörapparat får förskrivas till den som inte har någon.',
      when: { alreadyHas: 0 },
      citations: [page('Dubbelförskrivning är utesluten.')],
    },
    {
      id: 'no-second',
      kind: 'refusal',
      decision: 'number',
      basis: 'stated',
      text: 'En andra benförankrad hörapparat förskrivs inte.',
      when: { alreadyHas: { atLeast: 1 } },
      citations: [page('Dubbelförskrivning är utesluten.')],
    },
    {
      id: 'one-per-person',
      kind: 'term',
      topic: 'limit',
      text: 'Högst en benförankrad hörapparat per person.',
      limit: { most: 1, per: 'person', beyond: 'none' },
      citations: [page('Dubbelförskrivning är utesluten.')],
    },
    {
      id: 'patient-pays-consumables',
      kind: 'term',
      topic: 'patientCost',
      text: 'Patienten bekostar batterier och förbrukningsmaterial.',
      citations: [page('Batterier och förbrukning betalar patienten.')],
    },
    {
      id: 'home-insurance',
      kind: 'advice',
      text: 'Patienten bör ha en hemförsäkring som gäller om apparaten förloras.',
      requires: { homeInsurance: true },
      citations: [page('Hemförsäkring som täcker förlust är ett råd.')],
    },
  ],
});

/** Bone-anchored hearing aids (*benförankrad hörapparat*), ISO 9999 22 06 21, in Region Västmanland. */
export const boneAnchoredHearingAids = defineRulePackage({
  id: 'vastmanland/bone-anchored-hearing-aids',
  version: '0.1.0',
  title: 'Benförankrad hörapparat i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hörselenheten',
  scope: { label: 'Benförankrad hörapparat', isoCodes: ['22 06 21'], words: ['benförankrad hörapparat', 'hörapparat', 'hörsel', 'ensidig dövhet'] },
  facts,
  editions: [undated],
  hashes,
});
