import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { profession } from '@hjm/rules/vocabulary';
import { prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('rorelse/ganghjalpmedel/'), 'Gåstolar', summary);

const facts = defineFacts([
  profession('fysioterapeut'),
  { id: 'simplerAidWorks', type: 'yesNo', label: 'Enklare hjälpmedel ger nog stöd', question: 'Ger enklare hjälpmedel tillräckligt stöd?' },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om gånghjälpmedel',
  decided: null,
  validFrom: null,
  citations: [page('Gåstolar: förskrivare och kriterium, avklippt.')],
  notes: [UNDATED],
  partial: 'Uppräkningen av förskrivare är avklippt efter den första, och kostnadsansvaret för gåstolar finns inte med i underlaget.',
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    {
      id: 'physiotherapist',
      kind: 'right',
      decision: 'prescriber',
      text: 'Fysioterapeut får förskriva gåstolar.',
      when: { profession: 'fysioterapeut' },
      citations: [page('Fysioterapeut eller sjukgymnast nämns först bland förskrivarna.')],
    },
    {
      id: 'others-cut-off',
      kind: 'uncovered',
      decision: 'prescriber',
      text: 'Om andra yrken får förskriva gåstolar framgår inte: uppräkningen är avklippt i det underlag som finns inlagt.',
      when: { profession: 'other' },
      citations: [page('Uppräkningen av förskrivare är avklippt.')],
    },
    {
      id: 'simpler-not-enough',
      kind: 'right',
      decision: 'need',
      text: 'En gåstol får förskrivas när enklare hjälpmedel inte ger tillräckligt stöd.',
      when: { simplerAidWorks: false },
      citations: [page('Enklare hjälpmedel ska inte ge nog stöd.')],
    },
    {
      id: 'simpler-first',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Räcker ett enklare hjälpmedel får en gåstol inte förskrivas.',
      citations: [page('Kriteriet är att enklare hjälpmedel inte räcker.')],
    },
  ],
});

/** Walking chairs (*gåstolar*), ISO 9999 12 06 09, in Region Västmanland. */
export const walkingChairs = defineRulePackage({
  id: 'vastmanland/walking-chairs',
  version: '0.1.0',
  title: 'Gåstolar i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Gåstolar', isoCodes: ['12 06 09'], words: ['gåstol', 'gånghjälpmedel'] },
  facts,
  editions: [undated],
  hashes,
});
