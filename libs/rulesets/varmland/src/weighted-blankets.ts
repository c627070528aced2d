import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { age, population, profession } from '@hjm/rules/vocabulary';
import { noOtherNeed, noOtherPrescriber } from './closing.js';
import { hashes } from './hashes.js';
import { agesThatCannotBe, decisions, pageNotHeld } from './populations.js';
import { oneEquivalent, quantityFacts } from './quantity.js';
import { webPage } from './sources.js';
import { undated } from './undated.js';

const page = webPage(
  'Region Värmland, Hjälpmedelsservice',
  'riktlinjer för förskrivning av hjälpmedel, barn och unga',
  '04 27 18',
  'https://molkoms-folkhogskola.regionvarmland.se/vardgivarwebben/vard-och-behandling/Habilitering-rehabilitering-och-hjalpmedel/hjalpmedelsservice/Riktlinjer-for-forskrivning-av-hjalplmedel-barn-och-unga-/04-Hjalpmedel-vid-personlig-medicinsk-behandling/04-27-18-Hjalpmedel-vid-sinnesstimulering/',
);

const facts = defineFacts([
  population,
  profession('arbetsterapeut', 'fysioterapeut'),
  age,
  { id: 'durationMonths', type: 'wholeNumber', label: 'Hur länge besvären varat', question: 'Hur många påbörjade månader har besvären varat?', help: 'Tre månader och en dag är fyra påbörjade månader.', min: 0, max: 600, unit: 'månader' },
  { id: 'sleep', type: 'yesNo', label: 'Sömn', question: 'Är sömnen påverkad?' },
  { id: 'motorRestlessness', type: 'yesNo', label: 'Motorisk oro', question: 'Finns motorisk oro?' },
  { id: 'emotional', type: 'yesNo', label: 'Känslor', question: 'Är känslolivet påverkat?' },
  { id: 'concentration', type: 'yesNo', label: 'Koncentration', question: 'Är koncentrationen påverkad?' },
  { id: 'bodyPerception', type: 'yesNo', label: 'Rums- och kroppsuppfattning', question: 'Är uppfattningen av rummet och kroppen påverkad?' },
  { id: 'perception', type: 'yesNo', label: 'Perception', question: 'Är perceptionen påverkad?' },
  ...quantityFacts,
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva tyngdtäcken till barn, för vem och hur många.')],
  notes: ['Sidan anger nivå 5. Vad nivåerna betyder framgår inte av underlaget.', 'Västmanland kräver minst fyra av samma sex funktioner.'],
  decisions,
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad arbetsterapeut och fysioterapeut (sjukgymnast) får förskriva tyngdtäcken till barn.',
      when: { population: 'child', profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [page('Två legitimerade yrken är förskrivare.')],
    },
    noOtherPrescriber('child', page('Uppräkningen av förskrivare utesluter andra.')),
    {
      id: 'three-of-six',
      kind: 'right',
      decision: 'need',
      text: 'Ett tyngdtäcke får förskrivas när minst tre av sex funktioner är påverkade sedan mer än tre månader.',
      when: {
        all: [
          { population: 'child', durationMonths: { above: 3 }, age: { atLeast: 3 } },
          { atLeast: 3, of: [{ sleep: true }, { motorRestlessness: true }, { emotional: true }, { concentration: true }, { bodyPerception: true }, { perception: true }] },
        ],
      },
      citations: [page('Minst tre av sex funktioner, i mer än tre månader.')],
    },
    {
      id: 'under-three',
      kind: 'refusal',
      decision: 'need',
      basis: 'stated',
      text: 'Tyngdtäcken förskrivs inte till barn under tre år.',
      when: { population: 'child', age: { below: 3 } },
      citations: [page('Barn under tre år är undantagna.')],
    },
    noOtherNeed('child', page('Kriterierna avgränsar vem som kan få ett tyngdtäcke.')),
    ...pageNotHeld('adult', page('Sidan gäller barn och unga.')),
    ...oneEquivalent(page('Ett likvärdigt hjälpmedel, med undantag för särskilda skäl eller funktionella behov.')),
  ],
  impossible: agesThatCannotBe,
});

/** Weighted blankets for children, ISO 9999 04 27 18, in Värmland. */
export const weightedBlankets = defineRulePackage({
  id: 'varmland/weighted-blankets',
  version: '0.1.0',
  title: 'Tyngdtäcken till barn i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: {
    label: 'Tyngdtäcken',
    isoCodes: ['04 27 18'],
    aliases: [{ code: '04 28 09', why: 'Västmanland för tyngdtäcken under den här koden.' }],
    words: ['bolltäcke', 'kedjetäcke', 'sinnesstimulering', 'tyngdtäcke', 'sömn'],
  },
  facts,
  editions: [edition],
  hashes,
});
