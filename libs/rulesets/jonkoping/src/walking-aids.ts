import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { alreadyHas, profession } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { knowledgeDocument } from './sources.js';

const page = knowledgeDocument('12 06 rollatorer, gåstativ, gåbord och gåstolar', '3cf91600-5986-4a8b-b091-84d0ff53954c');

const facts = defineFacts([
  profession('arbetsterapeut', 'fysioterapeut'),
  alreadyHas,
  {
    id: 'reasonForMore',
    type: 'oneOf',
    label: 'Skäl för fler',
    question: 'Varför behöver patienten ett till?',
    values: [
      { id: 'levels', label: 'Bostaden har två plan eller nivåskillnad mot marken, och hjälpmedlet går inte att flytta mellan planen' },
      { id: 'soiling', label: 'Det blir smutsigt' },
      { id: 'indoorsAndOutdoors', label: 'Ett inomhus och ett utomhus' },
      { id: 'other', label: 'Ett annat skäl' },
    ],
  },
]);

const from2018December = defineEdition(facts, {
  id: '2018-12-07',
  title: 'Från den 7 december 2018',
  decided: null,
  validFrom: '2018-12-07',
  citations: [page('Vem som får förskriva och hur många, från den 7 december 2018.')],
  decisions: [
    { id: 'prescriber', label: 'Vem får förskriva' },
    { id: 'quantity', label: 'Hur många' },
  ],
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Arbetsterapeut och fysioterapeut (sjukgymnast) får förskriva gånghjälpmedel.',
      when: { profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [page('Två yrken är förskrivare.')],
    },
    { id: 'no-other-prescriber', kind: 'refusal', decision: 'prescriber', basis: 'enumeration', text: 'Ingen annan får förskriva dem.', citations: [page('Uppräkningen utesluter andra.')] },
    { id: 'first', kind: 'right', decision: 'quantity', text: 'Patienten får ha ett för varje behov.', when: { alreadyHas: 0 }, citations: [page('Ett per behov.')] },
    {
      id: 'second-for-levels',
      kind: 'right',
      decision: 'quantity',
      text: 'Ett till får förskrivas när bostaden har två plan eller nivåskillnad mot marken och hjälpmedlet inte går att flytta mellan dem.',
      when: { alreadyHas: { atLeast: 1 }, reasonForMore: 'levels' },
      citations: [page('Undantag för bostad i två plan eller med nivåskillnad.')],
    },
    {
      id: 'not-a-reason',
      kind: 'refusal',
      decision: 'quantity',
      basis: 'stated',
      text: 'Nedsmutsning, eller att ha ett inne och ett ute, är inga skäl för ett till.',
      when: { alreadyHas: { atLeast: 1 }, reasonForMore: ['soiling', 'indoorsAndOutdoors'] },
      citations: [page('Nedsmutsning och inne/ute är inga skäl.')],
    },
    { id: 'no-other-reason', kind: 'refusal', decision: 'quantity', basis: 'enumeration', text: 'Andra skäl ger inte rätt till ett till.', citations: [page('Undantaget är ett.')] },
    { id: 'one-per-need', kind: 'term', topic: 'limit', limit: { most: 1, per: 'need', beyond: 'exception' }, text: 'Ett hjälpmedel för varje behov.', citations: [page('Ett per behov, med undantag.')] },
    { id: 'patient-pays', kind: 'term', topic: 'patientCost', text: 'Patienten betalar korg, bricka och andra tillbehör.', citations: [page('Tillbehör bekostas av patienten.')] },
  ],
});

/** Walking frames, rollators, walking chairs and tables, ISO 9999 12 06 03–12 06 12, in Jönköping. */
export const walkingAids = defineRulePackage({
  id: 'jonkoping/walking-aids',
  version: '0.1.0',
  title: 'Rollatorer, gåstativ, gåbord och gåstolar i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  scope: { label: 'Rollatorer, gåstativ, gåbord och gåstolar', isoCodes: ['12 06 03', '12 06 06', '12 06 09', '12 06 12'], words: ['rullator', 'gånghjälpmedel', 'gåstativ', 'gåbord', 'gåstol', 'rollator'] },
  facts,
  editions: [from2018December],
  hashes,
});
