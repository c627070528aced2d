import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { population, profession } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { decisions, pageNotHeld } from './populations.js';
import { oneEquivalent, quantityFacts } from './quantity.js';
import { webPage } from './sources.js';
import { undated } from './undated.js';

const page = webPage(
  'Region Värmland, Hjälpmedelsservice',
  'riktlinjer för kognitiva hjälpmedel, vuxna',
  '22 27 16, exklusive medicinpåminnare',
  'https://www.regionvarmland.se/vardgivarwebben/vard-och-behandling/hjalpmedel-habilitering-och-rehabilitering/hjalpmedelsservice/riktlinjer-for-forskrivning-av-hjalpmedel-vuxna/riktlinjer-for-kognitiva-hjalpmedel/22-27-varseblivningshjalpmedel/22-27-16-hjalpmedel-for-minnesstod/22-27-16-hjalpmedel-for-minnesstod-exkl-medicinpaminnare.printable',
);
/** What this page is about: adults, and no reminder of medicine. */
const here = { population: 'adult', medicineReminder: false } as const;
const medicinePage = 'Medicinpåminnare har en egen sida, som inte finns inlagd; fråga Hjälpmedelsservice.';

const facts = defineFacts([
  population,
  { id: 'medicineReminder', type: 'yesNo', label: 'Medicinpåminnare', question: 'Gäller det en medicinpåminnare?', help: 'Regionen har egna regler för medicinpåminnare under samma ISO-kod.' },
  profession('arbetsterapeut', 'fysioterapeut', 'logoped'),
  { id: 'cognitiveImpairment', type: 'yesNo', label: 'Kognitiv funktionsnedsättning', question: 'Har patienten en kognitiv funktionsnedsättning?' },
  {
    id: 'dailyDifficulty',
    type: 'yesNo',
    label: 'Stora svårigheter i vardagen',
    question: 'Har patienten stora svårigheter med dagliga rutiner eller handlingar?',
    help: 'Att planera, hantera eller fullfölja dagliga rutiner, eller att utföra enkla eller sammansatta handlingar.',
  },
  ...quantityFacts,
  { id: 'languageJudged', type: 'yesNo', label: 'Bedömning av språk- eller symbolförståelse', question: 'Ska patientens förståelse av språk eller symboler bedömas?' },
  { id: 'judgedTogether', type: 'yesNo', label: 'Logoped och arbetsterapeut tillsammans', question: 'Samarbetar logoped och arbetsterapeut om bedömningen?', changeable: true },
  { id: 'adaptedRoutine', type: 'yesNo', label: 'Anpassat arbetssätt övervägt', question: 'Har ett anpassat arbetssätt eller en anpassad rutin övervägts först?', changeable: true },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva, för vem och vad som bör övervägas.')],
  notes: ['Sidan placerar hjälpmedlet i nivå 2b och 2c. Vad nivåerna betyder framgår inte av underlaget.'],
  decisions,
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad arbetsterapeut, fysioterapeut (sjukgymnast) och logoped får förskriva till vuxna.',
      when: { ...here, profession: ['arbetsterapeut', 'fysioterapeut', 'logoped'] },
      citations: [page('Tre legitimerade yrken är förskrivare.')],
    },
    {
      id: 'no-other-prescriber',
      kind: 'refusal',
      decision: 'prescriber',
      basis: 'enumeration',
      text: 'Ingen annan får förskriva hjälpmedlet.',
      when: here,
      citations: [page('Uppräkningen av förskrivare utesluter andra.')],
    },
    { id: 'medicine-reminder-prescriber', kind: 'uncovered', decision: 'prescriber', text: medicinePage, when: { population: 'adult', medicineReminder: true }, citations: [page('Sidan undantar medicinpåminnare.')] },
    {
      id: 'cognition',
      kind: 'right',
      decision: 'need',
      text: 'Minnesstöd får förskrivas vid kognitiv funktionsnedsättning med stora svårigheter i dagliga rutiner eller handlingar.',
      when: { ...here, cognitiveImpairment: true, dailyDifficulty: true },
      citations: [page('Kognitiv funktionsnedsättning och stora svårigheter med rutiner eller handlingar.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Andra behov ger inte rätt till hjälpmedlet.',
      when: here,
      citations: [page('Kriterierna avgränsar vem som kan få hjälpmedlet.')],
    },
    { id: 'medicine-reminder-need', kind: 'uncovered', decision: 'need', text: medicinePage, when: { population: 'adult', medicineReminder: true }, citations: [page('Sidan undantar medicinpåminnare.')] },
    ...pageNotHeld('child', page('Sidan gäller vuxna.')),
    ...oneEquivalent(page('Ett likvärdigt hjälpmedel, med undantag för särskilda skäl eller funktionella behov.')),
    {
      id: 'judge-together',
      kind: 'advice',
      text: 'Logoped och arbetsterapeut bör samarbeta när förståelsen av språk eller symboler bedöms.',
      when: { languageJudged: true },
      requires: { judgedTogether: true },
      citations: [page('Samarbete mellan logoped och arbetsterapeut vid bedömning av språk- och symbolförståelse.')],
    },
    {
      id: 'adapted-routine-first',
      kind: 'advice',
      text: 'Ett anpassat arbetssätt eller en anpassad rutin bör övervägas först.',
      requires: { adaptedRoutine: true },
      citations: [page('Anpassade arbetssätt och rutiner övervägs före hjälpmedel.')],
    },
    { id: 'patient-pays', kind: 'term', topic: 'patientCost', text: 'Patienten betalar batterier.', citations: [page('Batterier bekostas av patienten.')] },
  ],
});

/** Memory aids other than medicine reminders, ISO 9999 22 27 16, in Värmland. */
export const memoryAids = defineRulePackage({
  id: 'varmland/memory-aids',
  version: '0.1.0',
  title: 'Minnesstöd i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: { label: 'Hjälpmedel för minnesstöd', isoCodes: ['22 27 16'], words: ['minnesstöd', 'påminnare', 'minne', 'kognition'] },
  facts,
  editions: [edition],
  hashes,
});
