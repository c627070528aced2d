import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { age } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { UNDATED, dalarnaRegion, olderCostsPage } from './sources.js';

const page = (summary: string) => olderCostsPage('förbrukningsartiklar', summary);

const facts = defineFacts([
  {
    id: 'consumable',
    type: 'oneOf',
    label: 'Förbrukningsartikel',
    question: 'Vad för slags förbrukningsartikel är det?',
    values: [
      { id: 'everyday', label: 'Artikel som byts utan teknisk kompetens', help: 'Till exempel batterier, elektroder, gel, kablar, lampor och standardmadrass.' },
      { id: 'wheelchairTyre', label: 'Däck eller slang till rullstol' },
      { id: 'hearingAidBattery', label: 'Batteri till hörapparat' },
      { id: 'technical', label: 'Del som kräver teknisk kompetens' },
    ],
  },
  age,
  { id: 'inSchool', type: 'yesNo', label: 'Går i skola', question: 'Är patienten skolbarn?', help: 'Undantaget för batterier gäller skolbarn 0–18 år.' },
  { id: 'helpWithChange', type: 'yesNo', label: 'Hjälp med bytet', question: 'Vill patienten ha hjälp med att byta?', changeable: true },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Landstingets äldre sida om kostnader',
  decided: null,
  validFrom: null,
  citations: [page('Vad patienten betalar för förbrukningsartiklar.')],
  notes: [UNDATED, 'Sidan är äldre än regionens nuvarande sidor.', 'Källan skriver skolbarn 0–18; artonåringen är medräknad.'],
  decisions: [{ id: 'consumable', label: 'Vilka artiklar det gäller' }],
  rules: [
    {
      id: 'without-technical-competence',
      kind: 'right',
      decision: 'consumable',
      text: 'Reglerna gäller vardagliga förbrukningsartiklar som inte kräver teknisk kompetens, däribland däck, slangar och batterier.',
      when: { consumable: ['everyday', 'wheelchairTyre', 'hearingAidBattery'] },
      citations: [page('Vardagliga artiklar som inte kräver teknisk kompetens, med exempel.')],
    },
    {
      id: 'technical-parts',
      kind: 'uncovered',
      decision: 'consumable',
      text: 'Vem som betalar delar som kräver teknisk kompetens framgår inte av sidan.',
      when: { consumable: 'technical' },
      citations: [page('Sidan talar bara om artiklar som inte kräver teknisk kompetens.')],
    },
    {
      id: 'patient-pays-with-vat',
      kind: 'term',
      topic: 'patientCost',
      text: 'Patienten betalar förbrukningsartikeln och moms.',
      when: { consumable: ['everyday', 'hearingAidBattery'] },
      citations: [page('Patienten står för artiklarna och momsen.')],
    },
    {
      id: 'tyres-without-vat',
      kind: 'term',
      topic: 'patientCost',
      text: 'Patienten betalar däck och slangar till rullstol, med arbetet, utan moms.',
      when: { consumable: 'wheelchairTyre' },
      citations: [page('Däck och slangar till eldrivna och manuella rullstolar är fria från moms.')],
    },
    {
      id: 'patient-pays-labour',
      kind: 'term',
      topic: 'patientCost',
      text: 'Patienten betalar arbetet när patienten vill ha hjälp med bytet.',
      when: { consumable: ['everyday', 'hearingAidBattery'], helpWithChange: true },
      citations: [page('Arbetet betalas av den som vill ha hjälp.')],
    },
    {
      id: 'school-child-batteries',
      kind: 'term',
      topic: 'patientCost',
      text: 'Skolbarn till och med 18 år betalar inte batterier till hörapparat.',
      when: { consumable: 'hearingAidBattery', inSchool: true, age: { atMost: 18 } },
      excepts: ['patient-pays-with-vat'],
      citations: [page('Skolbarn 0–18 år är undantagna för batterier till hörapparat.')],
    },
  ],
});

/** Consumables (*förbrukningsartiklar*) and VAT on them in Dalarna. */
export const consumables = defineRulePackage({
  ...dalarnaRegion,
  id: 'dalarna/consumables',
  title: 'Förbrukningsartiklar i Dalarna',
  about: 'terms',
  scope: { label: 'Förbrukningsartiklar', isoCodes: [], words: ['batteri', 'däck', 'slang', 'elektroder', 'lampa', 'madrass', 'moms', 'tillbehör'] },
  facts,
  editions: [undated],
  hashes,
});
