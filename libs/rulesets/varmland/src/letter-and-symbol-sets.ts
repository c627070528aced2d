import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { population, profession } from '@hjm/rules/vocabulary';
import { noOtherNeed, noOtherPrescriber } from './closing.js';
import { hashes } from './hashes.js';
import { decisions, pageNotHeld } from './populations.js';
import { oneEquivalent, quantityFacts } from './quantity.js';
import { adultGuideline } from './sources.js';
import { undated } from './undated.js';

const page = adultGuideline('22 21 03', '22-hjalpmedel-for-kommunikation-och-information/22-21-03-bokstavs--och-symbolsatser-tavlor-bildbasprogram');

const facts = defineFacts([
  population,
  profession('arbetsterapeut', 'logoped', 'fysioterapeut'),
  {
    id: 'need',
    type: 'oneOf',
    label: 'Behov',
    question: 'Vad behöver patienten hjälpmedlet till?',
    otherwise: 'neither',
    values: [
      { id: 'communication', label: 'Att kommunicera, vid stora svårigheter med tal, tecken eller skrift' },
      { id: 'neither', label: 'Något annat' },
    ],
  },
  ...quantityFacts,
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva, för vem och hur många.')],
  notes: ['Sidan placerar hjälpmedlet i nivå 2b. Vad nivåerna betyder framgår inte av underlaget.'],
  decisions,
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad arbetsterapeut, logoped och fysioterapeut (sjukgymnast) får förskriva till vuxna.',
      when: { population: 'adult', profession: ['arbetsterapeut', 'logoped', 'fysioterapeut'] },
      citations: [page('Tre legitimerade yrken är förskrivare.')],
    },
    noOtherPrescriber('adult', page('Uppräkningen av förskrivare utesluter andra.')),
    {
      id: 'communication',
      kind: 'right',
      decision: 'need',
      text: 'Bokstavs- och symbolsatser, tavlor och bildbasprogram får förskrivas vid stora svårigheter att kommunicera genom tal, tecken eller skrift.',
      when: { population: 'adult', need: 'communication' },
      citations: [page('Stora kommunikationssvårigheter är kriteriet.')],
    },
    noOtherNeed('adult', page('Kriteriet avgränsar vem som kan få hjälpmedlet.')),
    ...pageNotHeld('child', page('Sidan gäller vuxna.')),
    ...oneEquivalent(page('Ett likvärdigt hjälpmedel, med undantag för särskilda skäl eller funktionella behov.')),
    { id: 'patient-pays', kind: 'term', topic: 'patientCost', text: 'Patienten betalar förbrukningsmaterial.', citations: [page('Förbrukningsmaterial bekostas av patienten.')] },
  ],
});

/** Letter and symbol sets, boards and picture programs, ISO 9999 22 21 03, in Värmland. */
export const letterAndSymbolSets = defineRulePackage({
  id: 'varmland/letter-and-symbol-sets',
  version: '0.1.0',
  title: 'Bokstavs- och symbolsatser i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: { label: 'Bokstavs- och symbolsatser, tavlor och bildbasprogram', isoCodes: ['22 21 03'], words: ['kommunikationskarta', 'bildtavla', 'bildstöd', 'bokstavstavla', 'symboltavla'] },
  facts,
  editions: [edition],
  hashes,
});
