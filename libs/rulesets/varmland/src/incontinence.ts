import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { webPage } from './sources.js';
import { undated } from './undated.js';

const page = webPage(
  'Region Värmland, Hjälpmedelsservice',
  'riktlinjer för inkontinenshjälpmedel',
  'ansvar och rätt',
  'https://www.regionvarmland.se/vardgivarwebben/vard-och-behandling/hjalpmedel-habilitering-och-rehabilitering/inkontinens/riktlinjer',
);

const facts = defineFacts([
  { id: 'lastingLeakage', type: 'yesNo', label: 'Varaktigt läckage', question: 'Har patienten ett varaktigt läckage?' },
  { id: 'leakageMeasured', type: 'yesNo', label: 'Läckagemätning', question: 'Har läckaget visats med en läckagemätning?', changeable: true },
  { id: 'individualFitting', type: 'yesNo', label: 'Individuell utprovning', question: 'Har hjälpmedlet provats ut individuellt?', changeable: true },
  {
    id: 'careSituation',
    type: 'oneOf',
    label: 'Boende och vård',
    question: 'Vad stämmer på patientens boende och vård?',
    values: [
      { id: 'reachesClinic', label: 'Kan själv eller med ledsagare ta sig till närmaste mottagning' },
      { id: 'lssOrdinary', label: 'Omfattas av LSS och bor i ordinärt boende' },
      { id: 'specialHousing', label: 'Särskilt boende' },
      { id: 'shortTermHousing', label: 'Växelvård eller korttidsboende' },
      { id: 'lssGroupHousing', label: 'Gruppbostad enligt LSS' },
      { id: 'homeHealthCare', label: 'Ordinärt boende och inskriven i hemsjukvård' },
      { id: 'asylumSeeker', label: 'Asylsökande' },
      { id: 'other', label: 'Inget av det, till exempel ordinärt boende utan hemsjukvård men kan inte ta sig till mottagningen' },
    ],
  },
  { id: 'payerClarified', type: 'yesNo', label: 'Betalande enhet klarlagd', question: 'Är det klarlagt vilken enhet som betalar?', changeable: true },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som har rätt till hjälpmedel och vem som ansvarar.')],
  partial: 'Vem som får förskriva inkontinenshjälpmedel framgår inte av det underlag som finns inlagt.',
  decisions: [{ id: 'need', label: 'För vem' }],
  rules: [
    {
      id: 'lasting-leakage',
      kind: 'right',
      decision: 'need',
      text: 'Den som har ett varaktigt läckage har rätt till inkontinenshjälpmedel.',
      when: { lastingLeakage: true },
      citations: [page('Varaktigt läckage ger rätt.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Läckage som inte är varaktigt ger inte rätt till inkontinenshjälpmedel.',
      citations: [page('Rätten gäller varaktigt läckage.')],
    },
    { id: 'leakage-measured', kind: 'requirement', text: 'Läckaget ska visas med en läckagemätning.', requires: { leakageMeasured: true }, citations: [page('Läckagemätning ligger till grund.')] },
    { id: 'individual-fitting', kind: 'requirement', text: 'Hjälpmedlet ska provas ut individuellt.', requires: { individualFitting: true }, citations: [page('Individuell utprovning ligger till grund.')] },
    {
      id: 'payer-region',
      kind: 'term',
      topic: 'payer',
      payer: 'region',
      text: 'Regionen betalar för den som kan ta sig till en mottagning och för den som omfattas av LSS och bor i ordinärt boende.',
      when: { careSituation: ['reachesClinic', 'lssOrdinary'] },
      citations: [page('Regionens ansvar: den som kan ta sig till mottagningen, och LSS i ordinärt boende.')],
    },
    {
      id: 'payer-municipality',
      kind: 'term',
      topic: 'payer',
      payer: 'municipality',
      text: 'Kommunen betalar i särskilt boende, växelvård, korttidsboende och gruppbostad och för den som är inskriven i hemsjukvård.',
      when: { careSituation: ['specialHousing', 'shortTermHousing', 'lssGroupHousing', 'homeHealthCare'] },
      citations: [page('Kommunens ansvar: boendeformer och hemsjukvård.')],
    },
    {
      id: 'payer-open',
      kind: 'term',
      topic: 'handling',
      text: 'Vem som betalar för den som varken kan ta sig till en mottagning eller nämns i kommunens ansvar framgår inte. Fråga Hjälpmedelsservice.',
      when: { careSituation: 'other' },
      citations: [page('Ansvaret är uppräknat för regionen och för kommunen; däremellan sägs inget.')],
    },
    {
      id: 'payer-clarified',
      kind: 'requirement',
      text: 'För asylsökande ska det vara klarlagt vilken enhet som betalar innan hjälpmedel förskrivs.',
      when: { careSituation: 'asylumSeeker' },
      requires: { payerClarified: true },
      citations: [page('Betalande enhet klarläggs före förskrivning till asylsökande.')],
    },
  ],
});

/** Incontinence aids, ISO 9999 09 30, in Värmland: who has a right to them and who pays. */
export const incontinence = defineRulePackage({
  id: 'varmland/incontinence',
  version: '0.1.0',
  title: 'Inkontinenshjälpmedel i Värmland: rätt och kostnadsansvar',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: { label: 'Inkontinenshjälpmedel', isoCodes: ['09 30'], words: ['blöja', 'inkontinensskydd', 'urinläckage', 'droppskydd'] },
  facts,
  editions: [edition],
  hashes,
});
