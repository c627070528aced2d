import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { profession } from '@hjm/rules/vocabulary';
import { payerByHousing, payerByHousingFacts } from './fragments/payer.js';
import { onlyThese, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('rorelse/ganghjalpmedel/'), 'Gåstativ', summary);

const facts = defineFacts([
  profession('arbetsterapeut', 'fysioterapeut'),
  { id: 'needsStableSupport', type: 'yesNo', label: 'Stabilt stöd behövs', question: 'Behöver patienten ett stabilt stöd?' },
  ...payerByHousingFacts,
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om gånghjälpmedel',
  decided: null,
  validFrom: null,
  citations: [page('Gåstativ: förskrivare, kriterium och kostnadsansvar.')],
  notes: [UNDATED],
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    ...onlyThese(['arbetsterapeut', 'fysioterapeut'], 'Arbetsterapeut och fysioterapeut får förskriva gåstativ.', 'gåstativ', page('Förskrivare är fysioterapeut eller sjukgymnast och arbetsterapeut.')),
    {
      id: 'stable-support',
      kind: 'right',
      decision: 'need',
      text: 'Ett gåstativ får förskrivas när patienten behöver ett stabilt stöd.',
      when: { needsStableSupport: true },
      citations: [page('Kriteriet är att stödet behöver vara stabilt.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Behövs inget stabilt stöd får gåstativ inte förskrivas.',
      citations: [page('Inget annat behov anges.')],
    },
    ...payerByHousing(2, page('Artikelansvar 2: regionen i ordinärt boende, kommunen i särskilt boende.')),
  ],
});

/** Walking frames (*gåstativ*), ISO 9999 12 06 03, in Region Västmanland. */
export const walkingFrames = defineRulePackage({
  id: 'vastmanland/walking-frames',
  version: '0.1.0',
  title: 'Gåstativ i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Gåstativ', isoCodes: ['12 06 03'], words: ['gåstativ', 'gånghjälpmedel'] },
  facts,
  editions: [undated],
  hashes,
});
