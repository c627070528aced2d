import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { population, profession } from '@hjm/rules/vocabulary';
import { payerByHousing, payerByHousingFacts } from './fragments/payer.js';
import { onlyThese, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('i-hemmet/stolar-och-sittdynor/'), 'Pallar', summary);

const facts = defineFacts([
  profession('arbetsterapeut', 'fysioterapeut'),
  population,
  { id: 'disability', type: 'yesNo', label: 'Funktionsnedsättning', question: 'Har patienten en funktionsnedsättning?' },
  ...payerByHousingFacts,
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om stolar och sittdynor',
  decided: null,
  validFrom: null,
  citations: [page('Pallar: förskrivare, kriterium och kostnadsansvar.')],
  notes: [UNDATED],
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    ...onlyThese(['arbetsterapeut', 'fysioterapeut'], 'Arbetsterapeut och fysioterapeut får förskriva pallar.', 'pallar', page('Förskrivare är arbetsterapeut och fysioterapeut eller sjukgymnast.')),
    {
      id: 'child-with-disability',
      kind: 'right',
      decision: 'need',
      text: 'En pall får förskrivas till barn med funktionsnedsättning.',
      when: { population: 'child', disability: true },
      citations: [page('Kriteriet är ett barn med funktionsnedsättning.')],
    },
    {
      id: 'nobody-else',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Vuxna, och barn utan funktionsnedsättning, får ingen pall förskriven.',
      citations: [page('Inga andra än barn med funktionsnedsättning nämns.')],
    },
    ...payerByHousing(2, page('Artikelansvar 2: regionen i ordinärt boende, kommunen i särskilt boende.')),
  ],
});

/** Stools (*pallar*), ISO 9999 18 09 04, in Region Västmanland. */
export const stools = defineRulePackage({
  id: 'vastmanland/stools',
  version: '0.1.0',
  title: 'Pallar i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Pallar', isoCodes: ['18 09 04'], words: ['pall', 'fotpall'] },
  facts,
  editions: [undated],
  hashes,
});
