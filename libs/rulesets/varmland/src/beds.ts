import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { age, population, profession } from '@hjm/rules/vocabulary';
import { noOtherNeed, noOtherPrescriber } from './closing.js';
import { hashes } from './hashes.js';
import { agesThatCannotBe, decisions, pageNotHeld } from './populations.js';
import { oneEquivalent, quantityFacts } from './quantity.js';
import { childGuideline } from './sources.js';
import { undated } from './undated.js';

const page = childGuideline('18 12 10', '18-hjalpmedel-for-utrustning-och-anpassning-av-bostader-och-andra-lokaler/18-12-10-sangar-och-losa-sangbottnar-elektriskt-reglerbara');

const facts = defineFacts([
  population,
  profession('arbetsterapeut', 'fysioterapeut'),
  age,
  {
    id: 'positionChange',
    type: 'yesNo',
    label: 'Svårt att ändra läge',
    question: 'Har barnet stora svårigheter att ändra läge eller förflytta sig, som inte löses med förhöjning eller ryggstöd?',
  },
  { id: 'careInBed', type: 'yesNo', label: 'Daglig vård i sängen', question: 'Får barnet varje dag personlig vård i sängen av någon annan?' },
  { id: 'heartOrLungs', type: 'yesNo', label: 'Lägesändring för hjärta eller lungor', question: 'Behöver barnet ändra läge för hjärtats eller lungornas skull?' },
  { id: 'highRails', type: 'yesNo', label: 'Höga grindar', question: 'Behövs höga sänggrindar på grund av barnets beteende?' },
  ...quantityFacts,
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva elektriskt reglerbara sängar till barn och för vem.')],
  notes: ['Sidan anger nivå 5. Vad nivåerna betyder framgår inte av underlaget.'],
  partial: 'Vad sidan säger om ålder för barn över två år är avklippt i det underlag som finns inlagt.',
  decisions,
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad arbetsterapeut och fysioterapeut (sjukgymnast) får förskriva sängar till barn.',
      when: { population: 'child', profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [page('Två legitimerade yrken är förskrivare.')],
    },
    noOtherPrescriber('child', page('Uppräkningen av förskrivare utesluter andra.')),
    {
      id: 'any-of-four',
      kind: 'right',
      decision: 'need',
      text: 'En elektriskt reglerbar säng får förskrivas när något av fyra kriterier stämmer: läge, vård i sängen, hjärta eller lungor, höga grindar.',
      when: { all: [{ population: 'child', age: { above: 2 } }, { any: [{ positionChange: true }, { careInBed: true }, { heartOrLungs: true }, { highRails: true }] }] },
      citations: [page('Ett av fyra kriterier räcker.')],
    },
    {
      id: 'up-to-two',
      kind: 'refusal',
      decision: 'need',
      basis: 'stated',
      text: 'Barn till och med två år använder en vanlig säng.',
      when: { population: 'child', age: { atMost: 2 } },
      citations: [page('Vanlig säng upp till två år.')],
    },
    noOtherNeed('child', page('Kriterierna avgränsar vem som kan få en säng.')),
    ...pageNotHeld('adult', page('Sidan gäller barn och unga.')),
    ...oneEquivalent(page('Ett likvärdigt hjälpmedel, med undantag för särskilda skäl eller funktionella behov.')),
  ],
  impossible: agesThatCannotBe,
});

/** Electrically adjustable beds for children, ISO 9999 18 12 10, in Värmland. */
export const beds = defineRulePackage({
  id: 'varmland/beds',
  version: '0.1.0',
  title: 'Elektriskt reglerbara sängar till barn i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: { label: 'Sängar, elektriskt reglerbara', isoCodes: ['18 12 10'], words: ['vårdsäng', 'elsäng', 'sängbotten', 'säng'] },
  facts,
  editions: [edition],
  hashes,
});
