import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { consultantConsulted, population, profession, role } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { decisions } from './populations.js';
import { noSecond, quantityFacts } from './quantity.js';
import { adultGuideline, childGuideline } from './sources.js';
import { undated } from './undated.js';

const adults = adultGuideline(
  '22 27 15, avancerade',
  'riktlinjer-for-kognitiva-hjalpmedel/22-27-varseblivningshjalpmedel/22-27-15-kalendrar-och-tidtabeller/22-27-15-almanackor-kalendrar-och-planeringssystem-avseende-avancerade-tids--och-planeringshjalpmedel-programvara.',
);
const children = childGuideline('22 27 15, avancerade', '22-hjalpmedel-for-kommunikation-och-information/22-27-15-kalendrar-och-tidtabeller');

const facts = defineFacts([
  population,
  role('refer', 'prescribe'),
  profession('arbetsterapeut', 'fysioterapeut', 'logoped'),
  { id: 'dailyDifficulty', type: 'yesNo', label: 'Stora svårigheter i vardagen', question: 'Har patienten stora svårigheter att planera eller hantera dagliga rutiner?' },
  { id: 'soundAndPicture', type: 'yesNo', label: 'Påminnelse med både ljud och bild', question: 'Behöver patienten påminnas med både ljud och bild?' },
  { id: 'simplerInsufficient', type: 'yesNo', label: 'Enklare lösningar räcker inte', question: 'Har det visat sig att enklare lösningar inte räcker?' },
  ...quantityFacts,
  consultantConsulted,
  { id: 'smartphoneAsked', type: 'yesNo', label: 'Egen smart telefon', question: 'Har du tagit reda på om patienten har en smart telefon som fungerar?', changeable: true },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [adults('Vem som får remittera och förskriva till vuxna.'), children('Vem som får förskriva till barn.')],
  notes: ['Sidan för vuxna anger nivå 1 och skiljer den som remitterar från den som förskriver; sidan för barn anger nivå 5. Vad nivåerna betyder framgår inte av underlaget.'],
  decisions,
  rules: [
    {
      id: 'refer-adults',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad arbetsterapeut och fysioterapeut (sjukgymnast) får remittera vuxna.',
      when: { population: 'adult', role: 'refer', profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [adults('Två legitimerade yrken får remittera.')],
    },
    {
      id: 'prescribe-adults',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad arbetsterapeut och fysioterapeut (sjukgymnast) får förskriva till vuxna.',
      when: { population: 'adult', role: 'prescribe', profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [adults('Två legitimerade yrken är förskrivare.')],
    },
    {
      id: 'prescribe-children',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad arbetsterapeut och logoped får förskriva till barn.',
      when: { population: 'child', role: 'prescribe', profession: ['arbetsterapeut', 'logoped'] },
      citations: [children('Arbetsterapeut och logoped är förskrivare.')],
    },
    {
      id: 'no-referrers-for-children',
      kind: 'uncovered',
      decision: 'prescriber',
      text: 'Sidan för barn nämner ingen som remitterar; fråga Hjälpmedelsservice.',
      when: { population: 'child', role: 'refer' },
      citations: [children('Sidan nämner bara förskrivare.')],
    },
    {
      id: 'no-other-prescriber',
      kind: 'refusal',
      decision: 'prescriber',
      basis: 'enumeration',
      text: 'Ingen annan får remittera eller förskriva hjälpmedlet.',
      citations: [adults('Uppräkningen av remittenter och förskrivare utesluter andra.'), children('Uppräkningen av förskrivare utesluter andra.')],
    },
    {
      id: 'planning-adults',
      kind: 'right',
      decision: 'need',
      text: 'Vuxna kan få ett avancerat planeringssystem vid stora svårigheter med dagliga rutiner, när påminnelsen måste ha både ljud och bild och enklare lösningar inte räcker.',
      when: { population: 'adult', dailyDifficulty: true, soundAndPicture: true, simplerInsufficient: true, alreadyHas: 0 },
      citations: [adults('Svårigheter i vardagen, ljud och bild, enklare lösningar räcker inte.')],
    },
    noSecond('adult', adults('Flera medges inte.')),
    {
      id: 'planning-children',
      kind: 'right',
      decision: 'need',
      text: 'Barn kan få ett avancerat planeringssystem när påminnelsen måste ha både ljud och bild och enklare lösningar inte räcker.',
      when: { population: 'child', soundAndPicture: true, simplerInsufficient: true },
      citations: [children('Ljud och bild behövs, enklare lösningar räcker inte.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Andra behov ger inte rätt till hjälpmedlet.',
      citations: [adults('Kriterierna avgränsar vem som kan få hjälpmedlet.'), children('Kriterierna avgränsar vem som kan få hjälpmedlet.')],
    },
    {
      id: 'consultant',
      kind: 'requirement',
      text: 'Förskrivningen ska ske i samråd med hjälpmedelskonsulent.',
      when: { role: 'prescribe' },
      requires: { consultantConsulted: true },
      citations: [adults('Båda yrkena förskriver i samråd med hjälpmedelskonsulent.'), children('Båda yrkena förskriver i samråd med hjälpmedelskonsulent.')],
    },
    {
      id: 'special-reasons',
      kind: 'requirement',
      text: 'För att ett barn ska få fler än ett likvärdigt ska det finnas särskilda skäl eller funktionella behov.',
      when: { population: 'child', alreadyHas: { atLeast: 1 } },
      requires: { specialReasons: true },
      citations: [children('Ett likvärdigt hjälpmedel, med undantag för särskilda skäl eller funktionella behov.')],
    },
    {
      id: 'smartphone-first',
      kind: 'advice',
      text: 'Ta reda på om patienten har en smart telefon som fungerar.',
      when: { population: 'adult' },
      requires: { smartphoneAsked: true },
      citations: [adults('Undersök om personen har en fungerande smart telefon.')],
    },
    { id: 'patient-pays', kind: 'term', topic: 'patientCost', text: 'Vuxna betalar batterier själva.', when: { population: 'adult' }, citations: [adults('Batterier bekostas av patienten.')] },
  ],
});

/** Advanced calendars and planning systems, ISO 9999 22 27 15, in Värmland. */
export const calendars = defineRulePackage({
  id: 'varmland/calendars',
  version: '0.1.0',
  title: 'Avancerade kalendrar och planeringssystem i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: { label: 'Kalendrar och planeringssystem, avancerade', isoCodes: ['22 27 15'], words: ['almanacka', 'handdator', 'planeringssystem', 'tidtabell', 'kalender', 'schema', 'planering'] },
  facts,
  editions: [edition],
  hashes,
});
