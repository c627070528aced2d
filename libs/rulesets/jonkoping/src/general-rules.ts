import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { housing } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { webPage } from './sources.js';
import { undated } from './undated.js';

const page = webPage('allmänna regler', 'nodeId=42887');

const facts = defineFacts([housing]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Regler som gäller alla hjälpmedel.')],
  decisions: [{ id: 'same-rules', label: 'Gäller reglerna' }],
  rules: [
    {
      id: 'same-rules-everywhere',
      kind: 'right',
      decision: 'same-rules',
      text: 'Reglerna är desamma oavsett huvudman och oavsett hur patienten bor.',
      when: { housing: ['ordinary', 'special'] },
      citations: [page('Samma regler oavsett huvudman och boendeform.')],
    },
    { id: 'one-per-need', kind: 'term', topic: 'limit', limit: { most: 1, per: 'need', beyond: 'exception' }, text: 'Ett hjälpmedel för varje behov, med några undantag.', citations: [page('Dubbelförskrivning: ett per behov, med vissa undantag.')] },
    { id: 'consumables', kind: 'term', topic: 'patientCost', text: 'Patienten betalar förbrukningsmaterial.', citations: [page('Förbrukningsmaterial bekostas av patienten.')] },
  ],
});

/** Rules for all products in Jönköping. */
export const generalRules = defineRulePackage({
  id: 'jonkoping/general-rules',
  version: '0.1.0',
  title: 'Allmänna regler i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  about: 'terms',
  scope: { label: 'Allmänna regler', isoCodes: [], words: ['dubbelförskrivning', 'förbrukningsmaterial', 'boende'] },
  facts,
  editions: [edition],
  hashes,
});
