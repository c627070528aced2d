import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { ageThisYear, alreadyHas, population, profession } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { webPage } from './sources.js';
import { undated } from './undated.js';

const page = webPage('12 18 06', 'childId=19759&nodeId=42857');

const facts = defineFacts([
  profession('arbetsterapeut', 'fysioterapeut'),
  population,
  ageThisYear,
  { id: 'cyclesSafely', type: 'yesNo', label: 'Kan cykla säkert', question: 'Kan patienten cykla på ett säkert sätt?' },
  alreadyHas,
  { id: 'supportWheelsTried', type: 'yesNo', label: 'Stödhjul prövade', question: 'Har en tvåhjulig cykel med stödhjul prövats?', changeable: true },
  { id: 'sensesImpaired', type: 'yesNo', label: 'Nedsatt syn, hörsel eller perception', question: 'Har patienten nedsatt syn, hörsel eller perception?' },
  { id: 'physicianConsulted', type: 'yesNo', label: 'Samråd med läkare', question: 'Har du samrått med patientens läkare?', changeable: true },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva cyklar, till vem och vad som prövas först.')],
  decisions: [
    { id: 'prescriber', label: 'Vem får förskriva' },
    { id: 'need', label: 'För vem' },
    { id: 'quantity', label: 'Hur många' },
  ],
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Arbetsterapeut och fysioterapeut (sjukgymnast) får förskriva cyklar.',
      when: { profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [page('Två yrken är förskrivare.')],
    },
    { id: 'no-other-prescriber', kind: 'refusal', decision: 'prescriber', basis: 'enumeration', text: 'Ingen annan får förskriva dem.', citations: [page('Uppräkningen utesluter andra.')] },
    {
      id: 'safe-cycling',
      kind: 'right',
      decision: 'need',
      text: 'En cykel får förskrivas till den som kan cykla säkert; till barn tidigast det år då barnet fyller fyra.',
      when: { any: [{ population: 'adult', cyclesSafely: true }, { population: 'child', ageThisYear: { atLeast: 4 }, cyclesSafely: true }] },
      citations: [page('Säker cykling; barn från det år de fyller fyra.')],
    },
    {
      id: 'before-the-year-of-four',
      kind: 'refusal',
      decision: 'need',
      basis: 'stated',
      text: 'Ett barn får ingen cykel före det år då barnet fyller fyra.',
      when: { population: 'child', ageThisYear: { below: 4 } },
      citations: [page('Tidigast det år barnet fyller fyra.')],
    },
    { id: 'no-other-need', kind: 'refusal', decision: 'need', basis: 'enumeration', text: 'Den som inte kan cykla säkert får ingen cykel.', citations: [page('Säker cykling är ett villkor.')] },
    { id: 'first', kind: 'right', decision: 'quantity', text: 'Patienten får ha en cykel.', when: { alreadyHas: 0 }, citations: [page('Högst en.')] },
    { id: 'no-second', kind: 'refusal', decision: 'quantity', basis: 'stated', text: 'Patienten får inte ha fler än en.', when: { alreadyHas: { atLeast: 1 } }, citations: [page('Högst en.')] },
    { id: 'support-wheels-first', kind: 'requirement', text: 'En tvåhjulig cykel med stödhjul ska prövas först.', requires: { supportWheelsTried: true }, citations: [page('Tvåhjulig cykel med stödhjul i första hand.')] },
    {
      id: 'physician-asked',
      kind: 'requirement',
      text: 'Vid nedsatt syn, hörsel eller perception ska en läkare tillfrågas.',
      when: { sensesImpaired: true },
      requires: { physicianConsulted: true },
      citations: [page('Läkare tillfrågas vid nedsatt syn, hörsel eller perception.')],
    },
    {
      id: 'free-choice',
      kind: 'term',
      topic: 'handling',
      text: 'I stället för lån kan patienten välja en rekvisition (fritt val): hälften av medelkostnaden, och cykeln med allt underhåll övergår till patienten.',
      citations: [page('Fritt val: halva medelkostnaden med tillbehör; ägande och underhåll går över.')],
    },
  ],
  impossible: [
    { when: { population: 'adult', ageThisYear: { below: 18 } }, why: 'Den som är under 18 år är inte myndig och räknas inte som vuxen.' },
    { when: { population: 'child', ageThisYear: { above: 20 } }, why: 'Ingen av de källor som finns inlagda räknar den som har fyllt 20 år till barnen.' },
  ],
});

/** Cycles, ISO 9999 12 18 06, in Jönköping. */
export const cycles = defineRulePackage({
  id: 'jonkoping/cycles',
  version: '0.1.0',
  title: 'Cyklar i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  scope: { label: 'Cyklar', isoCodes: ['12 18 06'], words: ['trehjuling', 'trehjulig cykel', 'handcykel', 'specialcykel', 'cykel'] },
  facts,
  editions: [edition],
  hashes,
});
