import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { alreadyHas, profession, workplace } from '@hjm/rules/vocabulary';
import { prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (section: string, summary: string) => handbook(handbookPage('syn/kommunikation-och-information/', 'region1'), section, summary);
const magnifier = (summary: string) => page('22 03 09 Förstoringsglas', summary);
const video = (summary: string) => page('22 03 18 Förstorande videosystem', summary);
const brailleNotes = (summary: string) => page('22 12 21 Bärbara anteckningsapparater för punktskrift', summary);
const bookStand = (summary: string) => page('22 30 15 Bokstöd och bokhållare', summary);
const computer = (summary: string) => page('22 33 06 Bärbara datorer', summary);
const input = (summary: string) => page('22 36 12 Alternativa inmatningsenheter', summary);

const facts = defineFacts([
  {
    id: 'product',
    type: 'oneOf',
    label: 'Hjälpmedel',
    question: 'Vilket synhjälpmedel gäller det?',
    changeable: true,
    values: [
      { id: 'magnifier', label: 'Förstoringsglas (22 03 09)' },
      { id: 'videoMagnifier', label: 'Förstorande videosystem (22 03 18)' },
      { id: 'brailleNotetaker', label: 'Bärbar anteckningsapparat för punktskrift (22 12 21)' },
      { id: 'bookStand', label: 'Bokstöd eller bokhållare (22 30 15)' },
      { id: 'portableComputer', label: 'Bärbar dator (22 33 06)' },
      { id: 'scanner', label: 'Skanner (22 36 12)' },
      { id: 'otherInput', label: 'Annan inmatningsenhet, till exempel flexiboard (22 36 12)' },
    ],
  },
  profession('arbetsterapeut', 'synpedagog', 'optiker'),
  workplace('synenheten'),
  {
    id: 'visionCategory',
    type: 'oneOf',
    graded: true,
    label: 'Synkategori',
    question: 'Vilken synkategori har patienten?',
    askWhom: 'Synenheten',
    values: [
      { id: 'none', label: 'Ingen synkategori' },
      { id: '1', label: 'Synkategori 1' },
      { id: '2', label: 'Synkategori 2' },
      { id: '3', label: 'Synkategori 3' },
      { id: '4', label: 'Synkategori 4' },
      { id: '5', label: 'Synkategori 5' },
    ],
  },
  {
    id: 'otherMagnifiersSuffice',
    type: 'yesNo',
    label: 'Andra förstorande hjälpmedel fungerar',
    question: 'Fungerar andra förstorande hjälpmedel för patienten?',
  },
  { ...alreadyHas, label: 'Videosystem som patienten redan har', question: 'Hur många förstorande videosystem har patienten redan?' },
  {
    id: 'neededOutsideHome',
    type: 'yesNo',
    label: 'Behov utanför hemmet',
    question: 'Behövs hjälpmedlet också utanför hemmet?',
  },
  {
    id: 'schoolUse',
    type: 'yesNo',
    label: 'Skolsituation',
    question: 'Ska datorn användas i skolan, i grundskola, gymnasium eller motsvarande?',
  },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om syn, kommunikation och information',
  decided: null,
  validFrom: null,
  citations: [page('Syn: kommunikation och information', 'Synenhetens förskrivare och vem hjälpmedlen är till för.')],
  notes: [UNDATED, 'Vem som betalar står inte på sidan.', 'Bärbara datorer för kommunikation har ett eget regelverk; här gäller det bara syn.'],
  decisions: [
    prescriberDecision,
    { id: 'need', label: 'För vem' },
  ],
  rules: [
    {
      id: 'vision-unit',
      kind: 'right',
      decision: 'prescriber',
      text: 'Arbetsterapeut och synpedagog på Synenheten får förskriva synhjälpmedlen.',
      when: { profession: ['arbetsterapeut', 'synpedagog'], workplace: 'synenheten' },
      citations: [magnifier('Arbetsterapeut och synpedagog på Synenheten.'), video('Samma två yrken.'), brailleNotes('Samma två yrken.'), bookStand('Samma två yrken.'), computer('Samma två yrken.'), input('Samma två yrken.')],
    },
    {
      id: 'optician-magnifier',
      kind: 'right',
      decision: 'prescriber',
      text: 'Optiker på Synenheten får förskriva förstoringsglas.',
      when: { profession: 'optiker', workplace: 'synenheten', product: 'magnifier' },
      citations: [magnifier('Optiker på Synenheten är också förskrivare.')],
    },
    {
      id: 'no-other-prescriber',
      kind: 'refusal',
      decision: 'prescriber',
      basis: 'enumeration',
      text: 'Ingen annan får förskriva synhjälpmedlen.',
      citations: [page('Syn: kommunikation och information', 'Uppräkningen av förskrivare för varje hjälpmedel utesluter andra.')],
    },
    {
      id: 'magnifier',
      kind: 'right',
      decision: 'need',
      text: 'Förstoringsglas får förskrivas vid synkategori 1–4.',
      when: { product: 'magnifier', visionCategory: { atLeast: '1', atMost: '4' } },
      citations: [magnifier('Synkategori 1–4.')],
    },
    {
      id: 'first-video-magnifier',
      kind: 'right',
      decision: 'need',
      text: 'Ett förstorande videosystem får förskrivas vid synkategori 1–4 när andra förstorande hjälpmedel inte fungerar.',
      when: { product: 'videoMagnifier', visionCategory: { atLeast: '1', atMost: '4' }, otherMagnifiersSuffice: false, alreadyHas: 0 },
      citations: [video('Synkategori 1–4, och andra förstorande hjälpmedel fungerar inte.')],
    },
    {
      id: 'second-video-magnifier',
      kind: 'right',
      decision: 'need',
      text: 'Ett andra förstorande videosystem kan vara motiverat när det också behövs utanför hemmet.',
      when: { product: 'videoMagnifier', visionCategory: { atLeast: '1', atMost: '4' }, otherMagnifiersSuffice: false, alreadyHas: 1, neededOutsideHome: true },
      citations: [video('Ett till kan motiveras av behov utanför hemmet.')],
    },
    {
      id: 'further-video-magnifier',
      kind: 'uncovered',
      decision: 'need',
      text: 'Om fler än två förstorande videosystem säger sidan inget.',
      when: { product: 'videoMagnifier', visionCategory: { atLeast: '1', atMost: '4' }, otherMagnifiersSuffice: false, alreadyHas: { atLeast: 2 } },
      citations: [video('Bara ett andra nämns.')],
    },
    {
      id: 'braille-notetaker',
      kind: 'right',
      decision: 'need',
      text: 'En bärbar anteckningsapparat för punktskrift får förskrivas vid synkategori 2–5.',
      when: { product: 'brailleNotetaker', visionCategory: { atLeast: '2' } },
      citations: [brailleNotes('Synkategori 2–5.')],
    },
    {
      id: 'book-stand',
      kind: 'right',
      decision: 'need',
      text: 'Bokstöd och bokhållare får förskrivas vid synkategori 1–4.',
      when: { product: 'bookStand', visionCategory: { atLeast: '1', atMost: '4' } },
      citations: [bookStand('Synkategori 1–4.')],
    },
    {
      id: 'portable-computer-school',
      kind: 'right',
      decision: 'need',
      text: 'En bärbar dator får förskrivas vid synkategori 1–5, men bara för skolan: grundskola, gymnasium eller motsvarande.',
      when: { product: 'portableComputer', visionCategory: { atLeast: '1' }, schoolUse: true },
      citations: [computer('Synkategori 1–5, och endast skolsituationen.')],
    },
    {
      id: 'scanner',
      kind: 'right',
      decision: 'need',
      text: 'En skanner får förskrivas vid synkategori 2–5.',
      when: { product: 'scanner', visionCategory: { atLeast: '2' } },
      citations: [input('Skanner bara vid synkategori 2–5.')],
    },
    {
      id: 'other-input',
      kind: 'uncovered',
      decision: 'need',
      text: 'Vem andra inmatningsenheter än skanner kan förskrivas till framgår inte av det underlag som finns inlagt.',
      when: { product: 'otherInput' },
      citations: [input('Synkategori nämns bara för skanner.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'I andra fall ger sidan inte rätt till hjälpmedlet.',
      citations: [page('Syn: kommunikation och information', 'Kriterierna för varje hjälpmedel säger vem det är till för.')],
    },
    {
      id: 'two-video-magnifiers',
      kind: 'term',
      topic: 'limit',
      text: 'Ett förstorande videosystem per person; ett andra bara när det också behövs utanför hemmet.',
      when: { product: 'videoMagnifier' },
      limit: { most: 1, per: 'person', beyond: 'exception' },
      citations: [video('Ett andra kan motiveras av behov utanför hemmet.')],
    },
  ],
});

/** Vision aids that the vision unit (*Synenheten*) prescribes in Region Västmanland. */
export const visionAids = defineRulePackage({
  id: 'vastmanland/vision-aids',
  version: '0.1.0',
  title: 'Synhjälpmedel för kommunikation och information i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Synenheten',
  scope: {
    label: 'Synhjälpmedel för kommunikation och information',
    isoCodes: ['22 03 09', '22 03 18', '22 12 21', '22 30 15', '22 33 06', '22 36 12'],
    words: ['förstoringsglas', 'lupp', 'förstorande videosystem', 'läs-tv', 'punktskrift', 'anteckningsapparat', 'bokstöd', 'bokhållare', 'bärbar dator', 'skanner', 'flexiboard', 'synkategori', 'Synenheten'],
  },
  facts,
  editions: [undated],
  hashes,
});
