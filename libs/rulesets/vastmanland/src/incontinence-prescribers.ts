import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { profession } from '@hjm/rules/vocabulary';
import { prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (section: string, summary: string) => handbook(handbookPage('inkontinens/regler-vid-forskrivning-av-inkontinenshjalpmedel/', 'region1'), section, summary);

const facts = defineFacts([
  profession('barnmorska', 'fysioterapeut', 'lakare', 'sjukskoterska'),
  {
    id: 'employer',
    type: 'oneOf',
    label: 'Arbetsgivare',
    question: 'Vem är du anställd av?',
    values: [
      { id: 'region', label: 'Regionen' },
      { id: 'municipality', label: 'En kommun' },
      { id: 'providerWithAgreement', label: 'En vårdgivare med avtal med regionen eller en kommun' },
      { id: 'other', label: 'Någon annan' },
    ],
  },
  {
    id: 'appointed',
    type: 'yesNo',
    label: 'Utsedd av vårdgivaren',
    question: 'Har din chef utsett dig till förskrivare av inkontinenshjälpmedel?',
    help: 'Verksamhetschefen utser vem som får rätten, enligt HSLF-FS 2021:52.',
    changeable: true,
    askWhom: 'Din verksamhetschef',
  },
  {
    id: 'fourCourses',
    type: 'yesNo',
    label: 'De fyra e-utbildningarna',
    question: 'Har du gått alla fyra e-utbildningarna?',
    help: 'Inkontinenshjälpmedel grund, inkontinenshjälpmedel fortsättning, guiden till Förskrivarportalen och Socialstyrelsens utbildning om förskrivning av förbrukningsartiklar.',
    changeable: true,
  },
  {
    id: 'continenceEducation',
    type: 'oneOf',
    label: 'Utbildning i kontinens',
    question: 'Vilken utbildning i kontinens har du?',
    changeable: true,
    graded: true,
    values: [
      { id: 'none', label: 'Ingen' },
      { id: 'interim', label: 'Hjälpmedelscentrums digitala grund i urinvägarnas anatomi och fysiologi' },
      { id: 'university', label: 'Högskoleutbildning 7,5 hp i inkontinens och kontinensbevarande vård' },
    ],
  },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens regler vid förskrivning av inkontinenshjälpmedel',
  decided: null,
  validFrom: null,
  citations: [page('Förskrivare', 'Vem som får förskriva inkontinenshjälpmedel, och vilka utbildningar som krävs.')],
  notes: [UNDATED, 'Hur förskrivningen ser ut och levereras står i regelverket Förskrivning av inkontinenshjälpmedel.'],
  decisions: [prescriberDecision],
  rules: [
    {
      id: 'appointed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Läkare, sjuksköterska, barnmorska och fysioterapeut får förskriva inkontinenshjälpmedel, om de är anställda av regionen, en kommun eller en vårdgivare med avtal och har utsetts av sin verksamhetschef.',
      when: { profession: ['lakare', 'sjukskoterska', 'barnmorska', 'fysioterapeut'], employer: ['region', 'municipality', 'providerWithAgreement'], appointed: true },
      citations: [page('Förskrivare', 'Fyra yrken, anställda hos region, kommun eller vårdgivare med avtal, och utsedda av verksamhetschefen (HSLF-FS 2021:52).')],
    },
    {
      id: 'no-other-prescriber',
      kind: 'refusal',
      decision: 'prescriber',
      basis: 'enumeration',
      text: 'Andra yrken, andra anställningar, och den som inte har utsetts, får inte förskriva inkontinenshjälpmedel.',
      citations: [page('Förskrivare', 'Förskrivarna räknas upp, med villkor.')],
    },
    {
      id: 'four-courses',
      kind: 'requirement',
      text: 'Förskrivaren ska ha gått de fyra e-utbildningarna.',
      requires: { fourCourses: true },
      citations: [page('Utbildning', 'Fyra e-utbildningar: grund, fortsättning, Förskrivarportalen och Socialstyrelsens om förbrukningsartiklar.')],
    },
    {
      id: 'continence-education',
      kind: 'requirement',
      text: 'Förskrivaren ska på sikt ha högskoleutbildningen på 7,5 hp, och till dess Hjälpmedelscentrums digitala grund i urinvägarnas anatomi och fysiologi.',
      requires: { continenceEducation: { atLeast: 'interim' } },
      citations: [page('Utbildning', 'Tills högskoleutbildningen är gjord gäller den digitala grunden.')],
    },
    {
      id: 'university-in-time',
      kind: 'advice',
      text: 'Den som har gått den digitala grunden bör på sikt gå högskoleutbildningen på 7,5 hp i inkontinens och kontinensbevarande vård.',
      when: { continenceEducation: ['interim', 'university'] },
      requires: { continenceEducation: 'university' },
      citations: [page('Utbildning', 'Högskoleutbildningen ska göras på sikt; tidpunkten framgår inte.')],
    },
  ],
});

/** Prescribers of incontinence products (*inkontinenshjälpmedel*), ISO 9999 09 30, in Region Västmanland, and their training. */
export const incontinencePrescribers = defineRulePackage({
  id: 'vastmanland/incontinence-prescribers',
  version: '0.1.0',
  title: 'Förskrivare av inkontinenshjälpmedel i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Absorberande hjälpmedel vid urin- och avföringsinkontinens: förskrivare', isoCodes: ['09 30'], words: ['inkontinens', 'blöja', 'inkontinensskydd', 'Förskrivarportalen', 'urinläckage'] },
  facts,
  editions: [undated],
  hashes,
});
