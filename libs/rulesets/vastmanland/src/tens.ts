import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { age, profession } from '@hjm/rules/vocabulary';
import { payerAnywhere, payerAnywhereFacts } from './fragments/payer.js';
import { prescriberDecision } from './fragments/prescribers.js';
import { handbook, handbookPage, trainingPage } from './fragments/sources.js';
import { basicCourse, prescribes, socialstyrelsenCourse, trainingDuties, webSesamTraining } from './fragments/training.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('traning-vard-och-behandling/stimulatorer/', 'region1'), '04 29 01 Stimulatorer för smärtlindring (TENS)', summary);

/** Prescriptions from this day follow the new rules; earlier ones the transition. */
const FIRST_DAY = '2022-03-01';

const facts = defineFacts([
  profession('lakare', 'fysioterapeut', 'sjukskoterska', 'barnmorska'),
  {
    id: 'tensCompetence',
    type: 'yesNo',
    label: 'Kompetens i TENS',
    question: 'Har du adekvat kompetens i TENS?',
    help: 'Till exempel en tvådagarskurs, eller en kurs i akupunktur där TENS ingår.',
  },
  {
    id: 'indication',
    type: 'oneOf',
    label: 'Skäl',
    question: 'Vad ska TENS användas mot?',
    values: [
      { id: 'pain', label: 'Smärta av något slag, även akut, där TENS har visat effekt' },
      { id: 'special', label: 'Visst illamående, mensvärk eller sårläkning' },
      { id: 'longLasting', label: 'Långvarig smärta hos vuxen, mer än tre månader' },
      { id: 'other', label: 'Något annat' },
    ],
  },
  { id: 'physicianInvestigated', type: 'yesNo', label: 'Utredning av läkare', question: 'Har en läkare utrett besvären?', changeable: true },
  {
    id: 'longLastingInList',
    type: 'yesNo',
    label: 'Långvarigt behov, valt i webSesam',
    question: 'Bedömer du att behovet är långvarigt, och har du valt det i listan i webSesam?',
    changeable: true,
  },
  { id: 'pacemaker', type: 'yesNo', label: 'Pacemaker', question: 'Har patienten pacemaker?' },
  { id: 'cardiologistContacted', type: 'yesNo', label: 'Kontakt med kardiolog', question: 'Har kardiolog kontaktats om just den här patienten?', changeable: true },
  age,
  { id: 'prescribedOn', type: 'date', label: 'Förskrivningsdag', question: 'Vilken dag förskrevs TENS-apparaten?', help: 'Vid en ny förskrivning: dagens datum.' },
  {
    id: 'loan',
    type: 'oneOf',
    label: 'Lånetid',
    question: 'Hur länge har lånet varat?',
    values: [
      { id: 'withinSixMonths', label: 'Nytt lån, eller högst sex månader' },
      { id: 'reassessed', label: 'Mer än sex månader, och behovet har bedömts på nytt' },
      { id: 'notReassessed', label: 'Mer än sex månader, utan ny bedömning' },
    ],
  },
  {
    id: 'extensionForm',
    type: 'yesNo',
    label: 'Anmälan om förlängning av TENS-lån',
    question: 'Har blanketten Anmälan om förlängning av TENS-lån skickats in?',
    help: 'Gäller TENS som förskrevs före den 1 mars 2022.',
    changeable: true,
  },
  prescribes,
  socialstyrelsenCourse,
  basicCourse,
  webSesamTraining,
  ...payerAnywhereFacts,
]);

const earlier = { prescribedOn: { below: FIRST_DAY } } as const;
const later = { prescribedOn: { atLeast: FIRST_DAY } } as const;
const freeByAge = { any: [{ age: { below: 20 } }, { age: { above: 85 } }] } as const;
const timed = { age: { atLeast: 20, atMost: 85 } } as const;
/** Adults whose loan is limited to six months: a new prescription, not for a long-lasting need. */
const sixMonths = { ...timed, ...later, indication: ['pain', 'special'] } as const;
/** The source names no amount. */
const fee = { kind: 'fee', amount: { ore: null }, per: 'loan', freeFirst: { count: 6, unit: 'months' } } as const;

const from2022March = defineEdition(facts, {
  id: FIRST_DAY,
  title: 'Från den 1 mars 2022',
  decided: null,
  validFrom: FIRST_DAY,
  citations: [page('TENS: förskrivare, skäl, lånetid och övergångsregel från den 1 mars 2022.')],
  partial: 'Den lagrade kopian av sidan är ett utdrag; avgiftens storlek är inte med.',
  notes: ['Sidan säger inte från vilken ålder en patient är vuxen. Den som är under 18 år räknas inte dit här, den som har fyllt 20 gör det, och däremellan är frågan öppen.', 'Vad som gällde före den 1 mars 2022 framgår bara av övergångsregeln för äldre förskrivningar.'],
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    {
      id: 'physician-or-physiotherapist',
      kind: 'right',
      decision: 'prescriber',
      text: 'Läkare och fysioterapeut (sjukgymnast) får förskriva TENS.',
      when: { profession: ['lakare', 'fysioterapeut'] },
      citations: [page('Läkare och fysioterapeut eller sjukgymnast är förskrivare.')],
    },
    {
      id: 'nurse-with-competence',
      kind: 'right',
      decision: 'prescriber',
      text: 'Sjuksköterska med adekvat kompetens i TENS får förskriva TENS.',
      when: { profession: 'sjukskoterska', tensCompetence: true },
      citations: [page('Sjuksköterska med adekvat kompetens, till exempel en tvådagarskurs eller en akupunkturkurs med TENS.')],
    },
    {
      id: 'midwife-open',
      kind: 'uncovered',
      decision: 'prescriber',
      text: 'Utbildningssidan nämner barnmorskor som bara förskriver TENS, men sidan om TENS räknar inte upp dem i det utdrag som finns inlagt.',
      when: { profession: 'barnmorska' },
      citations: [trainingPage('Barnmorska som bara förskriver TENS är undantagen från utbildningen i webSesam.'), page('Utdraget nämner inte barnmorska.')],
    },
    {
      id: 'no-other-prescriber',
      kind: 'refusal',
      decision: 'prescriber',
      basis: 'enumeration',
      text: 'Ingen annan får förskriva TENS.',
      citations: [page('Uppräkningen av förskrivare utesluter andra.')],
    },
    {
      id: 'pain',
      kind: 'right',
      decision: 'need',
      text: 'TENS får förskrivas vid smärta av alla slag, även akut, där TENS har visat effekt.',
      when: { indication: 'pain' },
      citations: [page('Skäl 1: smärta, även akut, med dokumenterad effekt av TENS.')],
    },
    {
      id: 'nausea-menstruation-wounds',
      kind: 'right',
      decision: 'need',
      text: 'TENS får förskrivas vid visst illamående, vid mensvärk och för sårläkning.',
      when: { indication: 'special' },
      citations: [page('Skäl 2: visst illamående, mensvärk, sårläkning.')],
    },
    {
      id: 'long-lasting-pain',
      kind: 'right',
      decision: 'need',
      text: 'TENS får förskrivas till vuxna med smärta som har varat mer än tre månader.',
      when: { indication: 'longLasting', age: { atLeast: 20 } },
      citations: [page('Skäl 3: långvarig smärta hos vuxna, mer än tre månader; lånetiden för vuxna räknas från 20 år.')],
    },
    {
      id: 'adult-from-open',
      kind: 'uncovered',
      decision: 'need',
      text: 'Långvarig smärta är ett skäl för vuxna. Om den som är 18 eller 19 år räknas dit framgår inte: sidan anger ingen ålder, och gränsen för lånetid går vid 20 år.',
      when: { indication: 'longLasting', age: { atLeast: 18, below: 20 } },
      citations: [page('Skäl 3 gäller vuxna, utan ålder; vuxnas lånetid gäller inte under 20 år.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Andra skäl ger inte rätt till TENS; långvarig smärta är ett skäl bara för vuxna.',
      citations: [page('Sidan räknar upp tre skäl, det tredje för vuxna.')],
    },
    {
      id: 'physician-investigation',
      kind: 'requirement',
      text: 'Illamående, mensvärk och sårläkning ska ha utretts av läkare.',
      when: { indication: 'special' },
      requires: { physicianInvestigated: true },
      citations: [page('Skäl 2 kräver läkarutredning först.')],
    },
    {
      id: 'long-lasting-in-list',
      kind: 'requirement',
      text: 'Vid långvarig smärta ska förskrivaren bedöma att behovet är långvarigt och välja det i listan i webSesam.',
      when: { indication: 'longLasting' },
      requires: { longLastingInList: true },
      citations: [page('Skäl 3: förskrivaren bedömer behovet som långvarigt och väljer det i webSesam.')],
    },
    {
      id: 'cardiologist',
      kind: 'requirement',
      text: 'Har patienten pacemaker ska kardiolog kontaktas i varje enskilt fall: med vissa pacemakrar får TENS inte användas.',
      when: { pacemaker: true },
      requires: { cardiologistContacted: true },
      citations: [page('Vissa pacemakrar är ett hinder; kardiolog kontaktas i varje fall.')],
    },
    ...trainingDuties({
      notExempt: { profession: ['fysioterapeut', 'sjukskoterska'] },
      full: { profession: 'fysioterapeut', prescribes: ['fewProducts', 'more'] },
      selfStudy: { profession: 'sjukskoterska', prescribes: ['onlyTens', 'fewProducts'] },
      open: { profession: 'sjukskoterska', prescribes: 'more' },
    }),
    ...payerAnywhere(page('Artikelansvar 1: regionen betalar alltid.')),
    {
      id: 'patient-pays-consumables',
      kind: 'term',
      topic: 'patientCost',
      text: 'Patienten bekostar elektroder, batterier, tejp och gel.',
      citations: [page('Elektroder, batterier, tejp och gel bekostar patienten.')],
    },
    {
      id: 'free-by-age',
      kind: 'term',
      topic: 'loan',
      text: 'Den som är under 20 år eller över 85 år lånar utan tidsgräns och utan avgift.',
      when: freeByAge,
      citations: [page('Under 20 och över 85 år: ingen tidsgräns och ingen avgift.')],
    },
    {
      id: 'long-lasting-no-limit',
      kind: 'term',
      topic: 'loan',
      text: 'Vid långvarig smärta har lånet ingen tidsgräns.',
      when: { ...timed, ...later, indication: 'longLasting' },
      citations: [page('Skäl 3 har ingen tidsgräns.')],
    },
    {
      id: 'six-months',
      kind: 'term',
      topic: 'loan',
      text: 'Den som är 20–85 år lånar i högst sex månader.',
      when: sixMonths,
      citations: [page('Vuxna: högst sex månader.')],
    },
    {
      id: 'reassess-within-six-months',
      kind: 'term',
      topic: 'followUp',
      text: 'Behovet bedöms på nytt innan sex månader har gått; annars tas en avgift ut.',
      when: { ...sixMonths, loan: 'withinSixMonths' },
      citations: [page('Avgift efter sex månader om behovet inte har bedömts på nytt.')],
    },
    {
      id: 'fee-not-reassessed',
      kind: 'term',
      topic: 'fee',
      fee,
      text: 'Patienten betalar en avgift efter sex månader, eftersom behovet inte har bedömts på nytt. Beloppet framgår inte av det underlag som finns inlagt.',
      when: { ...sixMonths, loan: 'notReassessed' },
      citations: [page('Avgift efter sex månader om behovet inte har bedömts på nytt.')],
    },
    {
      id: 'send-extension-form',
      kind: 'term',
      topic: 'handling',
      text: 'TENS som förskrevs före den 1 mars 2022: skicka blanketten Anmälan om förlängning av TENS-lån, annars tas en avgift ut efter sex månader.',
      when: { ...timed, ...earlier, extensionForm: false },
      citations: [page('Övergångsregel: äldre förskrivningar behöver en anmälan om förlängning.')],
    },
    {
      id: 'fee-without-form',
      kind: 'term',
      topic: 'fee',
      fee,
      text: 'Patienten betalar en avgift efter sex månader, eftersom ingen anmälan om förlängning har skickats in. Beloppet framgår inte av det underlag som finns inlagt.',
      when: { ...timed, ...earlier, extensionForm: false, loan: ['reassessed', 'notReassessed'] },
      citations: [page('Övergångsregel: utan anmälan tas en avgift ut efter sex månader.')],
    },
    {
      id: 'extended',
      kind: 'term',
      topic: 'loan',
      text: 'Anmälan om förlängning är inskickad: lånet fortsätter utan avgift.',
      when: { ...timed, ...earlier, extensionForm: true },
      citations: [page('Övergångsregel: med anmälan om förlängning tas ingen avgift ut efter sex månader.')],
    },
  ],
});

/** Stimulators for pain relief (*TENS*), 04 29 01 on the region's page, in Region Västmanland. */
export const tens = defineRulePackage({
  id: 'vastmanland/tens',
  version: '0.1.0',
  title: 'TENS i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: {
    label: 'Stimulatorer för smärtlindring (TENS)',
    isoCodes: ['04 29 01'],
    aliases: [{ code: '04 27 06', why: 'Andra regioner, till exempel Jönköping, för TENS under den här koden.' }],
    words: ['TENS', 'smärta', 'smärtlindring', 'nervstimulering', 'stimulator', 'elektroder', 'mensvärk'],
  },
  facts,
  editions: [from2022March],
  hashes,
});
