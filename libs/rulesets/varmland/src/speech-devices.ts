import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { consultantConsulted, population, profession } from '@hjm/rules/vocabulary';
import { noOtherNeed, noOtherPrescriber } from './closing.js';
import { hashes } from './hashes.js';
import { decisions, pageNotHeld } from './populations.js';
import { oneEquivalent, quantityFacts } from './quantity.js';
import { childGuideline } from './sources.js';
import { undated } from './undated.js';

const page = childGuideline('22 21 09', '22-hjalpmedel-for-kommunikation-och-information/22-21-09-samtalsapparater');

const facts = defineFacts([
  population,
  profession('logoped', 'arbetsterapeut'),
  {
    id: 'tier',
    type: 'oneOf',
    label: 'Typ av apparat',
    question: 'Vilken typ av samtalsapparat gäller det?',
    help: 'Sidan skiljer ut avancerade apparater; var gränsen går framgår inte.',
    changeable: true,
    askWhom: 'Hjälpmedelsservice',
    otherwise: 'other',
    values: [
      { id: 'advanced', label: 'Avancerad samtalsapparat' },
      { id: 'other', label: 'Annan samtalsapparat' },
    ],
  },
  {
    id: 'need',
    type: 'oneOf',
    label: 'Behov',
    question: 'Vad behöver patienten samtalsapparaten till?',
    help: 'Välj det första som stämmer.',
    values: [
      { id: 'communication', label: 'Att kommunicera i vardagen, vid stora svårigheter att kommunicera' },
      { id: 'cognitive', label: 'Stöd vid en kognitiv funktionsnedsättning, men inte för att kommunicera' },
      { id: 'neither', label: 'Inget av detta' },
    ],
  },
  ...quantityFacts,
  { ...consultantConsulted, label: 'Samråd med barnhjälpmedelskonsulent', question: 'Har apparaten provats ut i samråd med en barnhjälpmedelskonsulent?' },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva samtalsapparater till barn, för vem och hur många.')],
  notes: ['Sidan anger nivå 5. Vad nivåerna betyder framgår inte av underlaget.'],
  decisions,
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad logoped och arbetsterapeut får förskriva samtalsapparater till barn.',
      when: { population: 'child', profession: ['logoped', 'arbetsterapeut'] },
      citations: [page('Två legitimerade yrken är förskrivare.')],
    },
    noOtherPrescriber('child', page('Uppräkningen av förskrivare utesluter andra.')),
    {
      id: 'communication',
      kind: 'right',
      decision: 'need',
      text: 'En samtalsapparat får förskrivas till barn som har stora svårigheter att kommunicera och behöver kommunicera i vardagen.',
      when: { population: 'child', need: 'communication' },
      citations: [page('Stora svårigheter och behov i vardagen.')],
    },
    noOtherNeed('child', page('Kriterierna avgränsar vem som kan få en apparat.')),
    ...pageNotHeld('adult', page('Sidan gäller barn och unga.')),
    {
      id: 'consultant',
      kind: 'requirement',
      text: 'En avancerad samtalsapparat ska provas ut i samråd med barnhjälpmedelskonsulent.',
      when: { tier: 'advanced' },
      requires: { consultantConsulted: true },
      citations: [page('Avancerade apparater provas ut i samråd med barnhjälpmedelskonsulent.')],
    },
    ...oneEquivalent(page('Ett likvärdigt hjälpmedel; undantag kan till exempel vara flera enkla apparater för ett meddelande.')),
    { id: 'patient-pays', kind: 'term', topic: 'patientCost', text: 'Patienten betalar byte av vanliga batterier och förbrukningsmaterial.', citations: [page('Batterier och förbrukningsmaterial bekostas av patienten.')] },
  ],
});

/** Speech devices (*samtalsapparater*) for children, ISO 9999 22 21 09, in Värmland. */
export const speechDevices = defineRulePackage({
  id: 'varmland/speech-devices',
  version: '0.1.0',
  title: 'Samtalsapparater till barn i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: { label: 'Samtalsapparater', isoCodes: ['22 21 09'], words: ['pratapparat', 'talapparat', 'talande hjälpmedel', 'kommunikation', 'tal'] },
  facts,
  editions: [edition],
  hashes,
});
