import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { housing } from '@hjm/rules/vocabulary';
import { habilitation } from './fragments/payer.js';
import { UNDATED, costPage, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const settings = (summary: string) => handbook(handbookPage('gemensamma-bestammelser/kostnadsansvar-for-hjalpmedel/?open=1'), 'Kostnadsansvar i särskilda verksamheter', summary);
const products = (summary: string) => handbook(handbookPage('rorelse/ganghjalpmedel/'), 'Kostnadsansvar', summary);
const workplaceMinutes = {
  body: 'Gemensam hjälpmedelsnämnd, Region Västmanland',
  decided: '2023-02-24',
  paragraph: '§ 15',
  document: 'protokoll',
  section: 'övriga frågor',
  summary: 'Upplysning till nämnden: arbetsplatser anpassas inte av Hjälpmedelscentrum, utan av flera andra.',
} as const;
const plan2025 = {
  body: 'Region Västmanland, Hjälpmedelscentrum',
  decided: null,
  document: 'Verksamhetsplan och budget 2025',
  section: 'Grunduppdrag',
  summary: 'Hjälpmedelscentrum erbjuder huvudmännen hjälpmedel och service av verksamhetsutrustning enligt ansvar 4.',
} as const;

const facts = defineFacts([
  {
    id: 'setting',
    type: 'oneOf',
    label: 'Vad hjälpmedlet är till',
    question: 'Vad är hjälpmedlet till?',
    values: [
      { id: 'personal', label: 'Personligt förskrivet' },
      { id: 'basicEquipment', label: 'Grundutrustning i en verksamhet' },
      { id: 'agreement', label: 'Till en person i skola eller daglig verksamhet, enligt avtal' },
      { id: 'workplace', label: 'Anpassning av en arbetsplats' },
    ],
  },
  {
    id: 'articleResponsibility',
    type: 'oneOf',
    label: 'Artikelansvar',
    question: 'Vilket artikelansvar har hjälpmedlet?',
    help: 'Står vid produkten i handboken.',
    askWhom: 'Hjälpmedelscentrum',
    values: [
      { id: '1', label: 'Ansvar 1' },
      { id: '2', label: 'Ansvar 2' },
      { id: '3', label: 'Ansvar 3' },
      { id: '4', label: 'Ansvar 4' },
    ],
  },
  { id: 'clinicPays', type: 'yesNo', label: 'Förskrivande klinik betalar', question: 'Står det vid produkten att den förskrivande kliniken betalar?' },
  housing,
  habilitation,
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sidor om kostnadsansvar',
  decided: null,
  validFrom: null,
  citations: [costPage('Kostnadsansvaret beror på boendeform, artikelansvar och insatser från Habiliteringscentrum.')],
  notes: [UNDATED, 'Kriterier, förskrivning och avgifter är desamma vem som än betalar.', 'Hur ett ändrat betalningsansvar anmäls finns på en annan sida, som inte ingår i underlaget.'],
  partial: 'Ansvar 3 beskrivs inte på någon sida som finns i underlaget, och sidan är avklippt där de artiklar räknas upp som Habiliteringscentrum betalar.',
  decisions: [{ id: 'costResponsibility', label: 'Vem som har kostnadsansvaret' }],
  rules: [
    {
      id: 'personal',
      kind: 'right',
      decision: 'costResponsibility',
      text: 'Vem som betalar ett personligt förskrivet hjälpmedel följer av artikelansvaret och boendeformen.',
      when: { setting: 'personal', articleResponsibility: ['1', '2', '4'], habilitation: false },
      citations: [costPage('Artikelansvar och boendeform avgör.')],
    },
    {
      id: 'basic-equipment',
      kind: 'right',
      decision: 'costResponsibility',
      text: 'Är hjälpmedlet grundutrustning i en verksamhet betalar den som ansvarar för verksamheten.',
      when: { setting: 'basicEquipment' },
      citations: [settings('Grundutrustning betalas av den som ansvarar för verksamheten.')],
    },
    {
      id: 'habilitation-open',
      kind: 'uncovered',
      decision: 'costResponsibility',
      text: 'Får patienten insatser från Habiliteringscentrum kan Habiliteringscentrum vara den som betalar. För vilka artiklar framgår inte av det underlag som finns inlagt.',
      when: { setting: 'personal', articleResponsibility: ['1', '2', '4'], habilitation: true },
      citations: [costPage('Habiliteringscentrum betalar vissa artiklar; uppräkningen är avklippt.')],
    },
    {
      id: 'responsibility-3-open',
      kind: 'uncovered',
      decision: 'costResponsibility',
      text: 'Vem som betalar vid artikelansvar 3 framgår inte av det underlag som finns inlagt.',
      when: { setting: 'personal', articleResponsibility: '3' },
      citations: [costPage('Ansvar 3 finns inte på de sidor som är lagrade.')],
    },
    {
      id: 'agreement-open',
      kind: 'uncovered',
      decision: 'costResponsibility',
      text: 'För skola och daglig verksamhet finns avtal om kostnaderna. Vad de säger framgår inte av det underlag som finns inlagt.',
      when: { setting: 'agreement' },
      citations: [settings('Avtal finns för skola, daglig verksamhet och särskilda boendeformer.')],
    },
    {
      id: 'workplace-not-handled',
      kind: 'refusal',
      decision: 'costResponsibility',
      basis: 'stated',
      text: 'Hjälpmedelscentrum hanterar inte anpassning av arbetsplatser. Det gör flera andra.',
      when: { setting: 'workplace' },
      citations: [workplaceMinutes],
    },
    {
      id: 'payer-region',
      kind: 'term',
      topic: 'payer',
      payer: 'region',
      text: 'Regionen betalar i alla boendeformer vid artikelansvar 1.',
      when: { setting: 'personal', articleResponsibility: '1', clinicPays: false },
      citations: [costPage('Artikelansvar 1: regionen i alla boendeformer.')],
    },
    {
      id: 'payer-clinic',
      kind: 'term',
      topic: 'payer',
      payer: 'prescribingClinic',
      text: 'Förskrivande klinik betalar vissa hjälpmedel med artikelansvar 1: då står det vid produkten.',
      when: { setting: 'personal', articleResponsibility: '1', clinicPays: true },
      citations: [costPage('Undantag inom ansvar 1: förskrivande klinik betalar vissa produkter.')],
    },
    {
      id: 'payer-ordinary-housing',
      kind: 'term',
      topic: 'payer',
      payer: 'region',
      text: 'Regionen betalar i ordinärt boende vid artikelansvar 2 och 4.',
      when: { setting: 'personal', articleResponsibility: ['2', '4'], housing: 'ordinary' },
      citations: [products('Ansvar 2 och 4 i ordinärt boende: regionen. Sammanställt från flera av handbokens produktsidor.')],
    },
    {
      id: 'payer-special-housing',
      kind: 'term',
      topic: 'payer',
      payer: 'municipality',
      text: 'Kommunen betalar i särskilt boende vid artikelansvar 2 och 4.',
      when: { setting: 'personal', articleResponsibility: ['2', '4'], housing: 'special' },
      citations: [products('Ansvar 2 och 4 i särskilt boende: kommunen. Sammanställt från flera av handbokens produktsidor.')],
    },
    {
      id: 'payer-activity-owner',
      kind: 'term',
      topic: 'payer',
      payer: 'activityOwner',
      text: 'Den som ansvarar för verksamheten betalar dess grundutrustning.',
      when: { setting: 'basicEquipment' },
      citations: [settings('Grundutrustning betalas av den som ansvarar för verksamheten.')],
    },
    {
      id: 'changes-with-life',
      kind: 'term',
      topic: 'handling',
      text: 'Flyttar patienten till särskilt boende, eller börjar få insatser från Habiliteringscentrum, kan någon annan få betala därefter.',
      when: { setting: 'personal' },
      citations: [costPage('Flytt till särskilt boende och påbörjad habilitering ändrar betalningsansvaret.')],
    },
    {
      id: 'own-equipment',
      kind: 'term',
      topic: 'handling',
      text: 'Artiklar med ansvar 4 kan huvudmännen också köpa som egen verksamhetsutrustning och få service på hos Hjälpmedelscentrum.',
      when: { setting: 'personal', articleResponsibility: '4' },
      citations: [products('Artiklar med ansvar 4 kan köpas som verksamhetsutrustning.'), plan2025],
    },
  ],
});

/** Cost responsibility (*kostnadsansvar*) in Region Västmanland: article responsibility, housing and habilitation. */
export const costResponsibility = defineRulePackage({
  id: 'vastmanland/cost-responsibility',
  version: '0.1.0',
  title: 'Kostnadsansvar i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Kostnadsansvar', isoCodes: [], words: ['vem betalar', 'artikelansvar', 'betalningsansvar', 'grundutrustning', 'arbetsplats'] },
  about: 'terms',
  facts,
  editions: [undated],
  hashes,
});
