import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { profession } from '@hjm/rules/vocabulary';
import { payerByHousing, payerByHousingFacts } from './fragments/payer.js';
import { onlyThese, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('rorelse/ganghjalpmedel/'), 'Gånghjälpmedel med flera stödben', summary);

const facts = defineFacts([
  profession('arbetsterapeut', 'fysioterapeut'),
  {
    id: 'simplerAidWorks',
    type: 'yesNo',
    label: 'Enklare gånghjälpmedel räcker',
    question: 'Fungerar ett enklare gånghjälpmedel?',
  },
  ...payerByHousingFacts,
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om gånghjälpmedel',
  decided: null,
  validFrom: null,
  citations: [page('Gånghjälpmedel med flera stödben: förskrivare, kriterium och kostnadsansvar.')],
  notes: [UNDATED],
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    ...onlyThese(
      ['arbetsterapeut', 'fysioterapeut'],
      'Arbetsterapeut och fysioterapeut får förskriva gånghjälpmedel med flera stödben.',
      'gånghjälpmedel med flera stödben',
      page('Förskrivare är fysioterapeut eller sjukgymnast och arbetsterapeut.'),
    ),
    {
      id: 'simpler-not-enough',
      kind: 'right',
      decision: 'need',
      text: 'Ett gånghjälpmedel med flera stödben får förskrivas när ett enklare hjälpmedel inte fungerar.',
      when: { simplerAidWorks: false },
      citations: [page('Enklare hjälpmedel ska inte fungera.')],
    },
    {
      id: 'simpler-first',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Fungerar ett enklare hjälpmedel är det inte aktuellt med flera stödben.',
      citations: [page('Kriteriet är att ett enklare hjälpmedel inte fungerar.')],
    },
    ...payerByHousing(2, page('Artikelansvar 2: regionen i ordinärt boende, kommunen i särskilt boende.')),
  ],
});

/** Walking aids with several legs, ISO 9999 12 03 16, in Region Västmanland. */
export const multiLegWalkingAids = defineRulePackage({
  id: 'vastmanland/multi-leg-walking-aids',
  version: '0.1.0',
  title: 'Gånghjälpmedel med flera stödben i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Gånghjälpmedel med flera stödben', isoCodes: ['12 03 16'], words: ['fyrpunktskäpp', 'stödkäpp', 'bock', 'käpp', 'gånghjälpmedel'] },
  facts,
  editions: [undated],
  hashes,
});
