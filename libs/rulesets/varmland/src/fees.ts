import type { Fee } from '@hjm/rules';
import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { webPage } from './sources.js';
import { undated } from './undated.js';

/**
 * The page on fees is held in two copies, with the ceilings 1 150 and 1 200 kr. Neither says from when it is valid, and two editions
 * without dates could not be told apart by a day. So they are one edition with a fact: which ceiling is valid.
 */
const page1150 = webPage(
  'Region Värmland',
  'patientavgifter och högkostnadsskydd, avsnitt 6: hjälpmedel',
  'taket 1 150 kr',
  'https://molkoms-folkhogskola.regionvarmland.se/vardgivarwebben/administration/Avgifter-och-vard-av-utomlanspatienter/Patientavgifter-och-hogkostnadsskydd/6-Avgifter-for-hjalpmedel/',
);
const page1200 = webPage(
  'Region Värmland',
  'avgiftshandbok, avsnitt 6: hjälpmedel',
  'taket 1 200 kr',
  'https://regionvarmland.se/vardgivarwebben/administration/avgiftshandbok/patientavgifter-och-hogkostnadsskydd/avsnitt-6-hjalpmedel.printable',
);

/** A fifth of the value, at least 200 kr and at most the ceiling, in öre. */
const share = (ceiling: number): Fee => ({ kind: 'fee', amount: { percent: 20, of: 'hjälpmedlets värde', least: 20_000, most: ceiling }, per: 'item' });

const ANNUAL = ['poweredWheelchair', 'telephony', 'readingTv', 'talkingBookPlayer', 'computerAdaptation'] as const;
const FREE = ['cognition', 'communication'] as const;

const facts = defineFacts([
  {
    id: 'ceiling',
    type: 'oneOf',
    label: 'Högkostnadsskyddets tak',
    question: 'Vilket tak har högkostnadsskyddet den dag som avgiften gäller?',
    help: 'Avgiftssidan finns i två odaterade versioner med olika tak. Fråga regionen om du inte vet.',
    askWhom: 'Regionens avgiftshandbok',
    values: [
      { id: 'kr1150', label: '1 150 kr' },
      { id: 'kr1200', label: '1 200 kr' },
      { id: 'another', label: 'Ett annat belopp' },
    ],
  },
  {
    id: 'product',
    type: 'oneOf',
    label: 'Hjälpmedel',
    question: 'Vilket hjälpmedel gäller det?',
    otherwise: 'other',
    values: [
      { id: 'poweredWheelchair', label: 'Eldriven rullstol' },
      { id: 'telephony', label: 'Text- och bildtelefoni' },
      { id: 'readingTv', label: 'Förstorings-tv' },
      { id: 'talkingBookPlayer', label: 'Talboksspelare' },
      { id: 'computerAdaptation', label: 'Datoranpassning' },
      { id: 'cognition', label: 'Kognitivt hjälpmedel' },
      { id: 'communication', label: 'Kommunikationshjälpmedel' },
      { id: 'softLenses', label: 'Mjuka linser till vuxen, av medicinska skäl' },
      { id: 'hardLenses', label: 'Hårda linser' },
      { id: 'other', label: 'Annat hjälpmedel' },
    ],
  },
]);

const edition = defineEdition(facts, {
  ...undated,
  title: 'Två odaterade versioner, skilda åt av taket',
  citations: [page1200('Avgifter, undantag och högkostnadsskydd.'), page1150('Samma avgift med ett lägre tak.')],
  notes: ['Om årsavgiften räknas in i högkostnadsskyddet framgår inte av det underlag som finns inlagt.'],
  partial: 'Sidan med taket 1 150 kr hänvisar till tabeller över undantag, som inte finns inlagda.',
  decisions: [{ id: 'fee', label: 'Vilken avgift gäller' }],
  rules: [
    { id: 'main-rule', kind: 'right', decision: 'fee', text: 'Hjälpmedel lämnas mot avgift.', when: { ceiling: ['kr1150', 'kr1200'], product: 'other' }, citations: [page1200('Huvudregeln.'), page1150('Huvudregeln.')] },
    {
      id: 'listed-products',
      kind: 'right',
      decision: 'fee',
      text: 'För vissa hjälpmedel gäller en årsavgift eller ingen avgift.',
      when: { ceiling: 'kr1200', product: [...ANNUAL, ...FREE, 'softLenses', 'hardLenses'] },
      citations: [page1200('Uppräknade undantag från huvudregeln.')],
    },
    {
      id: 'exceptions-not-held',
      kind: 'uncovered',
      decision: 'fee',
      text: 'Undantagen står i tabeller som inte finns inlagda.',
      when: { ceiling: 'kr1150', product: [...ANNUAL, ...FREE, 'softLenses', 'hardLenses'] },
      citations: [page1150('Undantag finns i tabeller.')],
    },
    { id: 'another-ceiling', kind: 'uncovered', decision: 'fee', text: 'Någon avgiftssida med ett annat tak finns inte inlagd.', when: { ceiling: 'another' }, citations: [page1200('Sidan gäller med taket 1 200 kr.')] },
    {
      id: 'share-1150',
      kind: 'term',
      topic: 'fee',
      fee: share(115_000),
      text: 'Avgiften är 20 procent av hjälpmedlets värde, minst 200 kr och högst 1 150 kr.',
      when: { ceiling: 'kr1150', product: 'other' },
      citations: [page1150('20 procent, minst 200 kr, högst taket.')],
    },
    {
      id: 'share-1200',
      kind: 'term',
      topic: 'fee',
      fee: { ...share(120_000), ceiling: { id: 'varmland/hogkostnadsskydd-hjalpmedel', ore: 120_000 } },
      text: 'Avgiften är 20 procent av hjälpmedlets värde, minst 200 kr och högst 1 200 kr, och räknas in i högkostnadsskyddet för hjälpmedel.',
      when: { ceiling: 'kr1200', product: 'other' },
      citations: [page1200('20 procent, minst 200 kr, högst taket; eget högkostnadsskydd för hjälpmedel.')],
    },
    { id: 'annual', kind: 'term', topic: 'fee', fee: { kind: 'fee', amount: { ore: 60_000 }, per: 'year' }, text: 'Avgiften är 600 kr om året.', when: { product: ANNUAL }, citations: [page1200('Årsavgift för fem slags hjälpmedel.')] },
    {
      id: 'free',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'fee', amount: { ore: 0 }, per: 'item' },
      text: 'Kognitiva hjälpmedel och kommunikationshjälpmedel är avgiftsfria.',
      when: { product: FREE },
      citations: [page1200('Två avgiftsfria grupper.')],
    },
    {
      id: 'soft-lenses',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'fee', amount: { ore: 50_000 }, per: 'year', ceiling: null },
      text: 'Mjuka linser till vuxna av medicinska skäl kostar 500 kr om året, utanför högkostnadsskyddet.',
      when: { product: 'softLenses' },
      citations: [page1200('Mjuka linser, utanför högkostnadsskyddet.')],
    },
    {
      id: 'hard-lenses',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'fee', amount: { ore: 100_000 }, per: 'year', ceiling: null },
      text: 'Hårda linser kostar 1 000 kr om året, utanför högkostnadsskyddet.',
      when: { product: 'hardLenses' },
      citations: [page1200('Hårda linser, utanför högkostnadsskyddet.')],
    },
    { id: 'visit', kind: 'term', topic: 'patientCost', text: 'För besöket betalar patienten som i öppenvården, med dess högkostnadsskydd.', when: { ceiling: 'kr1150' }, citations: [page1150('Besöksavgift och tak som i öppen vård.')] },
    {
      id: 'not-returned',
      kind: 'term',
      topic: 'return',
      text: 'Den som inte lämnar tillbaka ett hjälpmedel efter uppmaning betalar vad det kostar att köpa in.',
      when: { ceiling: 'kr1200' },
      citations: [page1200('Inköpskostnaden tas ut när hjälpmedlet inte återlämnas efter begäran.')],
    },
  ],
});

/** Patients' fees for assistive products in Värmland. */
export const fees = defineRulePackage({
  id: 'varmland/fees',
  version: '0.1.0',
  title: 'Patientavgifter för hjälpmedel i Värmland',
  region: 'Region Värmland',
  askWhom: 'Regionens avgiftshandbok',
  about: 'terms',
  scope: { label: 'Patientavgifter', isoCodes: [], words: ['avgift', 'egenavgift', 'högkostnadsskydd', 'kontaktlinser'] },
  facts,
  editions: [edition],
  hashes,
});
