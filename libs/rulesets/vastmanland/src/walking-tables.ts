import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { profession } from '@hjm/rules/vocabulary';
import { payerByHousing, payerByHousingFacts } from './fragments/payer.js';
import { onlyThese, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('rorelse/ganghjalpmedel/'), 'Gåbord', summary);

const facts = defineFacts([
  profession('arbetsterapeut', 'fysioterapeut'),
  {
    id: 'raisingAttachment',
    type: 'yesNo',
    label: 'Restillsats',
    question: 'Ska gåbordet ha en restillsats?',
    changeable: true,
  },
  {
    id: 'heightForRising',
    type: 'yesNo',
    label: 'Höjden ändras vid uppresning',
    question: 'Behöver bordets höjd ändras när patienten reser sig?',
  },
  ...payerByHousingFacts,
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om gånghjälpmedel',
  decided: null,
  validFrom: null,
  citations: [page('Gåbord: förskrivare, tillbehör och kostnadsansvar.')],
  notes: [UNDATED],
  decisions: [prescriberDecision, { id: 'attachment', label: 'Restillsats' }],
  rules: [
    ...onlyThese(['arbetsterapeut', 'fysioterapeut'], 'Arbetsterapeut och fysioterapeut får förskriva gåbord.', 'gåbord', page('Förskrivare är fysioterapeut eller sjukgymnast och arbetsterapeut.')),
    {
      id: 'without-attachment',
      kind: 'right',
      decision: 'attachment',
      text: 'Ett gåbord utan restillsats har inget villkor utöver förskrivarens yrke.',
      when: { raisingAttachment: false },
      citations: [page('Inget kriterium anges för gåbordet i sig.')],
    },
    {
      id: 'attachment-for-rising',
      kind: 'right',
      decision: 'attachment',
      text: 'En restillsats får förskrivas när bordets höjd behöver ändras för att patienten ska kunna resa sig.',
      when: { raisingAttachment: true, heightForRising: true },
      citations: [page('Restillsats när höjden behöver ställas om vid uppresning.')],
    },
    {
      id: 'no-other-attachment',
      kind: 'refusal',
      decision: 'attachment',
      basis: 'enumeration',
      text: 'Behöver höjden inte ändras vid uppresning får restillsatsen inte förskrivas.',
      citations: [page('Restillsatsen är knuten till uppresning.')],
    },
    ...payerByHousing(2, page('Artikelansvar 2: regionen i ordinärt boende, kommunen i särskilt boende.')),
  ],
});

/** Walking tables (*gåbord*), ISO 9999 12 06 12, in Region Västmanland. */
export const walkingTables = defineRulePackage({
  id: 'vastmanland/walking-tables',
  version: '0.1.0',
  title: 'Gåbord i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Gåbord', isoCodes: ['12 06 12'], words: ['gåbord', 'restillsats', 'gånghjälpmedel'] },
  facts,
  editions: [undated],
  hashes,
});
