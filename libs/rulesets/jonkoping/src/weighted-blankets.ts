import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { age, profession } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { knowledgeDocument } from './sources.js';
import { undated } from './undated.js';

const page = knowledgeDocument('04 27 18 tyngdtäcken', '56fd8d4f-ea40-45a6-8e44-2e2d8f103095');

const facts = defineFacts([
  profession('arbetsterapeut'),
  age,
  { id: 'affectsDailyLife', type: 'yesNo', label: 'Påverkar vardagen', question: 'Påverkar sömnsvårigheterna vardagen?' },
  { id: 'durationWeeks', type: 'wholeNumber', label: 'Hur länge', question: 'Hur många hela veckor har svårigheterna varat?', min: 0, max: 2000, unit: 'veckor' },
  { id: 'everyNight', type: 'yesNo', label: 'Varje natt', question: 'Är det så varje natt?' },
  { id: 'minutesToSleep', type: 'wholeNumber', label: 'Tid till insomning', question: 'Hur många minuter tar det att somna?', min: 0, max: 600, unit: 'minuter' },
  { id: 'wakings', type: 'wholeNumber', label: 'Uppvaknanden', question: 'Hur många gånger per natt vaknar patienten och har svårt att somna om?', min: 0, max: 50, unit: 'gånger' },
  { id: 'wakesTooEarly', type: 'yesNo', label: 'Vaknar för tidigt', question: 'Vaknar patienten för tidigt?' },
  { id: 'sleepMapped', type: 'yesNo', label: 'Sömnvanor kartlagda', question: 'Är sömnvanorna kartlagda?', changeable: true },
  { id: 'sleepDiary', type: 'yesNo', label: 'Sömndagbok', question: 'Har patienten fört sömndagbok?', changeable: true },
  { id: 'sleepSchool', type: 'yesNo', label: 'Sömnskola', question: 'Har sömnskolans steg följts?', changeable: true },
  { id: 'weakLungs', type: 'yesNo', label: 'Svag lungkapacitet', question: 'Har patienten svag lungkapacitet?' },
  { id: 'physicianConsulted', type: 'yesNo', label: 'Samråd med läkare', question: 'Har du samrått med patientens läkare?', changeable: true },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva tyngdtäcken, till vem och vad som ska göras först.')],
  decisions: [
    { id: 'prescriber', label: 'Vem får förskriva' },
    { id: 'need', label: 'För vem' },
  ],
  rules: [
    { id: 'listed-professions', kind: 'right', decision: 'prescriber', text: 'Arbetsterapeut får förskriva tyngdtäcken.', when: { profession: 'arbetsterapeut' }, citations: [page('Arbetsterapeut är förskrivare.')] },
    { id: 'no-other-prescriber', kind: 'refusal', decision: 'prescriber', basis: 'enumeration', text: 'Ingen annan får förskriva dem.', citations: [page('Bara arbetsterapeut nämns.')] },
    {
      id: 'sleep-difficulties',
      kind: 'right',
      decision: 'need',
      text: 'Ett tyngdtäcke får förskrivas vid sömnsvårigheter som påverkar vardagen, finns varje natt sedan minst tre veckor och visar sig på minst ett av tre sätt.',
      when: {
        all: [
          { age: { atLeast: 3 }, affectsDailyLife: true, durationWeeks: { atLeast: 3 }, everyNight: true },
          { any: [{ minutesToSleep: { above: 45 } }, { wakings: { atLeast: 3 } }, { wakesTooEarly: true }] },
        ],
      },
      citations: [page('Tre villkor, och ett av tre: mer än 45 minuter till insomning, minst tre uppvaknanden, för tidigt uppvaknande.')],
    },
    { id: 'under-three', kind: 'refusal', decision: 'need', basis: 'stated', text: 'Tyngdtäcken förskrivs inte till barn under tre år.', when: { age: { below: 3 } }, citations: [page('Barn under tre år är undantagna.')] },
    { id: 'no-other-need', kind: 'refusal', decision: 'need', basis: 'enumeration', text: 'Andra besvär ger inte rätt till ett tyngdtäcke.', citations: [page('Villkoren är uppräknade.')] },
    {
      id: 'sleep-work-first',
      kind: 'requirement',
      text: 'Sömnvanorna ska vara kartlagda, sömndagbok förd och sömnskolans steg följda.',
      requires: { sleepMapped: true, sleepDiary: true, sleepSchool: true },
      citations: [page('Kartläggning, dagbok och sömnskola före förskrivning.')],
    },
    {
      id: 'physician-weak-lungs',
      kind: 'advice',
      text: 'Vid svag lungkapacitet bör en läkare rådfrågas.',
      when: { weakLungs: true },
      requires: { physicianConsulted: true },
      citations: [page('Varning vid svag lungkapacitet.')],
    },
  ],
});

/** Weighted blankets, ISO 9999 04 27 18, in Jönköping. */
export const weightedBlankets = defineRulePackage({
  id: 'jonkoping/weighted-blankets',
  version: '0.1.0',
  title: 'Tyngdtäcken i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  scope: {
    label: 'Tyngdtäcken',
    isoCodes: ['04 27 18'],
    aliases: [{ code: '04 28 09', why: 'Västmanland för tyngdtäcken under den här koden.' }],
    words: ['bolltäcke', 'kedjetäcke', 'sömn', 'tyngdtäcke', 'sinnesstimulering'],
  },
  facts,
  editions: [edition],
  hashes,
});
