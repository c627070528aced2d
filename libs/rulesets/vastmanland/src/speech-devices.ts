import type { Citation } from '@hjm/core';
import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { consultantConsulted, profession, workplace } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';

/** The minutes that describe both regimes: the one before, as background, and the one decided. */
const minutes = (section: string, summary: string): Citation => ({
  body: 'Gemensam hjälpmedelsnämnd, Region Västmanland',
  decided: '2023-02-24',
  paragraph: '§ 12',
  diaryNumber: 'HMC230006',
  document: 'protokoll',
  section,
  summary,
});

const facts = defineFacts([
  profession('logoped', 'arbetsterapeut', 'specialpedagog'),
  workplace('habiliteringscentrum'),
  {
    id: 'tier',
    type: 'oneOf',
    label: 'Typ av apparat',
    question: 'Vilken typ av samtalsapparat gäller det?',
    help: 'Handboken delar in samtalsapparater i tre delar. Är du osäker på vilken del en apparat hör till, fråga Hjälpmedelscentrum.',
    changeable: true,
    askWhom: 'Hjälpmedelscentrum',
    values: [
      { id: 'simple', label: 'Enkel samtalsapparat (del 1)' },
      { id: 'keyboard', label: 'Samtalsapparat med tangentbord (del 2)' },
      { id: 'advanced', label: 'Avancerad samtalsapparat (del 3)' },
    ],
  },
  {
    id: 'simplerDevice',
    type: 'yesNo',
    label: 'Enklare samtalsapparat',
    question: 'Är det en enklare samtalsapparat?',
    help: 'Gäller förskrivning före den 1 april 2023. Gränsen för vad som då var en enklare apparat står inte i protokollet.',
    changeable: true,
    askWhom: 'Hjälpmedelscentrum',
  },
  {
    id: 'need',
    type: 'oneOf',
    label: 'Behov',
    question: 'Vad behöver patienten samtalsapparaten till?',
    help: 'Apparaten kan ersätta talet eller komplettera det. Välj det första som stämmer.',
    values: [
      { id: 'communication', label: 'Att kommunicera med andra, på grund av en funktionsnedsättning' },
      { id: 'cognitive', label: 'Stöd vid en kognitiv funktionsnedsättning, men inte för att kommunicera' },
      { id: 'neither', label: 'Inget av detta' },
    ],
  },
  {
    id: 'textBased',
    type: 'yesNo',
    label: 'Textbaserad kommunikation',
    question: 'Gäller det textbaserad kommunikation?',
    help: 'Om patienten kommunicerar genom att skriva och läsa text med apparaten.',
  },
  {
    id: 'article',
    type: 'article',
    label: 'Artikelnummer',
    question: 'Vilket artikelnummer har apparaten?',
  },
  {
    id: 'selectedArticle',
    type: 'yesNo',
    label: 'Utvald artikel',
    question: 'Är apparaten en av de utvalda som specialpedagoger får förskriva?',
    help: 'Nämnden talar om vissa utvalda hjälpmedel i del 1, men listan är inte publicerad.',
    changeable: true,
    listed: { parameter: 'selectedArticles', article: 'article' },
  },
  consultantConsulted,
  {
    id: 'speechAssessment',
    type: 'yesNo',
    label: 'Bedömning och diagnos av logoped',
    question: 'Har en logoped gjort en tal- och språkbedömning och ställt diagnos?',
    changeable: true,
  },
]);

const decisions = [
  { id: 'prescriber', label: 'Vem får förskriva' },
  { id: 'need', label: 'För vem' },
] as const;

const background = (summary: string): Citation => minutes('bakgrund', summary);
const criteria = (summary: string): Citation => minutes('kriterier för förskrivning', summary);
const division = (summary: string): Citation => minutes('förtydligande text', summary);

/** As the minutes describe the rules "today", on the day of the decision. When they began is not stated. */
const before2023April = defineEdition(facts, {
  id: 'before-2023-04-01',
  title: 'Före den 1 april 2023',
  decided: null,
  validFrom: null,
  citations: [background('Så var förskrivningen ordnad när nämnden tog upp ärendet.')],
  notes: [
    'När reglerna började gälla och vem som beslutade dem framgår inte av protokollet.',
    'Rådet om logopedens bedömning fanns redan som information, men räknas som kriterium först från den 1 april 2023.',
  ],
  decisions,
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Logoped och arbetsterapeut får förskriva samtalsapparater.',
      when: { profession: ['logoped', 'arbetsterapeut'] },
      citations: [background('Logoped och arbetsterapeut är förskrivare.')],
    },
    {
      id: 'special-educator-simpler',
      kind: 'right',
      decision: 'prescriber',
      text: 'Specialpedagog på Habiliteringscentrum får förskriva enklare samtalsapparater.',
      when: { profession: 'specialpedagog', workplace: 'habiliteringscentrum', simplerDevice: true },
      citations: [background('Specialpedagog på Habiliteringscentrum är förskrivare av enklare apparater.')],
    },
    {
      id: 'no-other-prescriber',
      kind: 'refusal',
      decision: 'prescriber',
      basis: 'enumeration',
      text: 'Ingen annan får förskriva samtalsapparater.',
      citations: [background('Uppräkningen av förskrivare utesluter andra.')],
    },
    {
      id: 'communication',
      kind: 'right',
      decision: 'need',
      text: 'En samtalsapparat får förskrivas till den som på grund av en funktionsnedsättning behöver den för att kommunicera med andra.',
      when: { need: 'communication' },
      citations: [criteria('Apparaten ska göra det möjligt att kommunicera med omgivningen; den får ersätta eller komplettera tal.')],
    },
    {
      id: 'cognitive-simpler',
      kind: 'right',
      decision: 'need',
      text: 'En enkel samtalsapparat får också förskrivas vid en kognitiv funktionsnedsättning.',
      when: { need: 'cognitive', simplerDevice: true },
      citations: [criteria('Enkla apparater även vid kognitiva funktionsnedsättningar.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Andra behov ger inte rätt till en samtalsapparat.',
      citations: [criteria('Kriterierna räknar upp vem en apparat får förskrivas till.')],
    },
  ],
});

/** Decided 2023-02-24: three tiers, each with its own prescribers. */
const from2023April = defineEdition(facts, {
  id: '2023-04-01',
  title: 'Från den 1 april 2023',
  decided: '2023-02-24',
  validFrom: '2023-04-01',
  citations: [minutes('beslut', 'Nämnden godkänner den nya texten i handboken, från den 1 april 2023.')],
  notes: ['Listan över de utvalda hjälpmedel i del 1 som specialpedagog får förskriva är inte publicerad; den är en parameter.'],
  decisions,
  rules: [
    {
      id: 'simple-and-keyboard',
      kind: 'right',
      decision: 'prescriber',
      text: 'Logoped och arbetsterapeut får förskriva enkla samtalsapparater och samtalsapparater med tangentbord.',
      when: { profession: ['logoped', 'arbetsterapeut'], tier: ['simple', 'keyboard'] },
      citations: [division('Del 1 och 2: logoped och arbetsterapeut.')],
    },
    {
      id: 'special-educator-selected',
      kind: 'right',
      decision: 'prescriber',
      text: 'Specialpedagog på Habiliteringscentrum får förskriva vissa utvalda enkla samtalsapparater.',
      when: { profession: 'specialpedagog', workplace: 'habiliteringscentrum', tier: 'simple', selectedArticle: true },
      citations: [division('Vissa utvalda hjälpmedel i del 1: specialpedagog på Habiliteringscentrum.')],
    },
    {
      id: 'advanced-logoped',
      kind: 'right',
      decision: 'prescriber',
      text: 'Logoped får förskriva avancerade samtalsapparater.',
      when: { profession: 'logoped', tier: 'advanced' },
      citations: [division('Del 3: logoped.')],
    },
    {
      id: 'advanced-text-based',
      kind: 'right',
      decision: 'prescriber',
      text: 'Arbetsterapeut får förskriva avancerade samtalsapparater när kommunikationen är textbaserad.',
      when: { profession: 'arbetsterapeut', tier: 'advanced', textBased: true },
      citations: [division('Del 3: arbetsterapeut vid textbaserad kommunikation.')],
    },
    {
      id: 'no-other-prescriber',
      kind: 'refusal',
      decision: 'prescriber',
      basis: 'enumeration',
      text: 'Ingen annan får förskriva samtalsapparater.',
      citations: [division('Uppräkningen av förskrivare i varje del utesluter andra.')],
    },
    {
      id: 'communication',
      kind: 'right',
      decision: 'need',
      text: 'En samtalsapparat får förskrivas till den som på grund av en funktionsnedsättning behöver den för att kommunicera med andra.',
      when: { need: 'communication' },
      citations: [criteria('Apparaten ska göra det möjligt att kommunicera med omgivningen; den får ersätta eller komplettera tal.')],
    },
    {
      id: 'cognitive-simple',
      kind: 'right',
      decision: 'need',
      text: 'En enkel samtalsapparat får också förskrivas vid en kognitiv funktionsnedsättning.',
      when: { need: 'cognitive', tier: 'simple' },
      citations: [criteria('Enkla apparater även vid kognitiva funktionsnedsättningar.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Andra behov ger inte rätt till en samtalsapparat.',
      citations: [criteria('Kriterierna räknar upp vem en apparat får förskrivas till.')],
    },
    {
      id: 'consultant',
      kind: 'requirement',
      text: 'En avancerad samtalsapparat ska alltid förskrivas i samråd med hjälpmedelskonsulent.',
      when: { tier: 'advanced' },
      requires: { consultantConsulted: true },
      citations: [division('All förskrivning i del 3 sker i samråd med hjälpmedelskonsulent.')],
    },
    {
      id: 'speech-assessment',
      kind: 'advice',
      text: 'En avancerad samtalsapparat bör föregås av logopedens tal- och språkbedömning och diagnos.',
      when: { tier: 'advanced' },
      requires: { speechAssessment: true },
      citations: [minutes('justerad text', 'Rådet om logopedens bedömning flyttas från information till kriterier.')],
    },
  ],
});

/** Speech devices (*samtalsapparater*), ISO 9999 22 21 09, in Region Västmanland. */
export const speechDevices = defineRulePackage({
  id: 'vastmanland/speech-devices',
  version: '0.1.0',
  title: 'Samtalsapparater i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Samtalsapparater', isoCodes: ['22 21 09'], words: ['samtalsapparat', 'talapparat', 'pratapparat', 'kommunikation', 'tal', 'talsyntes'] },
  facts,
  parameters: [
    {
      id: 'selectedArticles',
      type: 'articleList',
      label: 'Utvalda hjälpmedel i del 1',
      help: 'Artikelnumren på de enkla samtalsapparater som specialpedagog på Habiliteringscentrum får förskriva. Inte publicerad.',
      askWhom: 'Hjälpmedelscentrum',
    },
  ],
  editions: [before2023April, from2023April],
  hashes,
  mappings: [
    {
      id: 'simpler-is-simple',
      text: 'Vår läsning, inte nämndens: en "enklare samtalsapparat" före april 2023 jämförs med en enkel samtalsapparat (del 1) därefter.',
      from: 'simplerDevice',
      to: 'tier',
      values: { true: ['simple'], false: ['keyboard', 'advanced'] },
    },
  ],
});
