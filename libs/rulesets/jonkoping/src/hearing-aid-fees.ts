import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { age } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { feeDocument } from './sources.js';
import { undated } from './undated.js';

const page = feeDocument('hörapparater');

const facts = defineFacts([age]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Avgift för hörapparater efter ålder.')],
  notes: ['Underlaget säger "under 20" och "över 20"; vad den betalar som är 20 år framgår inte.'],
  decisions: [{ id: 'fee', label: 'Vilken avgift gäller' }],
  rules: [
    { id: 'under-20', kind: 'right', decision: 'fee', text: 'Den som är under 20 år betalar ingen avgift.', when: { age: { below: 20 } }, citations: [page('Under 20 år.')] },
    { id: 'over-20', kind: 'right', decision: 'fee', text: 'Den som är över 20 år betalar en avgift.', when: { age: { above: 20 } }, citations: [page('Över 20 år.')] },
    { id: 'exactly-20', kind: 'uncovered', decision: 'fee', text: 'Vad som gäller den som är 20 år framgår inte; fråga Hjälpmedelscentralen.', when: { age: 20 }, citations: [page('Ingen av raderna tar med 20 år.')] },
    { id: 'free', kind: 'term', topic: 'fee', fee: { kind: 'fee', amount: { ore: 0 }, per: 'prescription' }, text: 'Hörapparaten är avgiftsfri.', when: { age: { below: 20 } }, citations: [page('0 kr.')] },
    { id: 'fee-500', kind: 'term', topic: 'fee', fee: { kind: 'fee', amount: { ore: 50_000 }, per: 'prescription' }, text: 'Avgiften är 500 kr för varje ordination.', when: { age: { above: 20 } }, citations: [page('500 kr per ordination.')] },
  ],
});

/** Fees for hearing aids, ISO 9999 22 06, in Jönköping. */
export const hearingAidFees = defineRulePackage({
  id: 'jonkoping/hearing-aid-fees',
  version: '0.1.0',
  title: 'Avgift för hörapparater i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  about: 'terms',
  scope: { label: 'Avgift för hörapparater', isoCodes: ['22 06'], words: ['avgift', 'hörapparat', 'hörsel'] },
  facts,
  editions: [edition],
  hashes,
});
