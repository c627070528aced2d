import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { age } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { feeDocument } from './sources.js';
import { undated } from './undated.js';

const page = feeDocument('glasögon');

const facts = defineFacts([age]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Bidrag till glasögon för barn och unga.')],
  decisions: [{ id: 'subsidy', label: 'Ges bidrag' }],
  rules: [
    { id: 'under-19', kind: 'right', decision: 'subsidy', text: 'Den som är under 19 år får bidrag till glasögon.', when: { age: { below: 19 } }, citations: [page('Bidrag till och med 18 år.')] },
    { id: 'from-19', kind: 'refusal', decision: 'subsidy', basis: 'enumeration', text: 'Från 19 år ges inget bidrag.', citations: [page('Åldrarna är uppräknade.')] },
    {
      id: 'each-prescription',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'subsidy', amount: { percent: 100, of: 'kostnaden', most: 80_000 }, per: 'prescription' },
      text: 'Före åtta års ålder: högst 800 kr för varje ordination.',
      when: { age: { below: 8 } },
      citations: [page('Under 8 år: högst 800 kr per ordination.')],
    },
    {
      id: 'each-year',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'subsidy', amount: { percent: 100, of: 'kostnaden', most: 80_000 }, per: 'person', everyMonths: 12 },
      text: 'Från åtta års ålder: högst 800 kr på tolv månader.',
      when: { age: { atLeast: 8 } },
      citations: [page('Från 8 till och med 18 år: högst 800 kr på tolv månader.')],
    },
  ],
});

/** Subsidy for children's glasses, ISO 9999 22 03 06, in Jönköping. */
export const glassesSubsidy = defineRulePackage({
  id: 'jonkoping/glasses-subsidy',
  version: '0.1.0',
  title: 'Glasögonbidrag i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  about: 'terms',
  scope: { label: 'Glasögon', isoCodes: ['22 03 06'], words: ['glasögonbidrag', 'glasögon', 'syn'] },
  facts,
  editions: [edition],
  hashes,
});
