import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { TREATMENT_CEILING } from './ceiling.js';
import { hashes } from './hashes.js';
import { feeDocument } from './sources.js';
import { undated } from './undated.js';

const page = feeDocument('högkostnadsskydd');

const facts = defineFacts([{ id: 'monthlyRent', type: 'yesNo', label: 'Behandlingshjälpmedel med månadshyra', question: 'Är det ett behandlingshjälpmedel som patienten betalar hyra för varje månad?' }]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Högkostnadsskydd för behandlingshjälpmedel.')],
  notes: ['Varifrån de tolv månaderna räknas framgår inte.'],
  decisions: [{ id: 'ceiling', label: 'Gäller högkostnadsskyddet' }],
  rules: [
    { id: 'monthly-rent', kind: 'right', decision: 'ceiling', text: 'Högkostnadsskyddet gäller behandlingshjälpmedel med månadshyra.', when: { monthlyRent: true }, citations: [page('Behandlingshjälpmedel med månadshyra.')] },
    { id: 'other-fees', kind: 'refusal', decision: 'ceiling', basis: 'enumeration', text: 'Andra hjälpmedelsavgifter räknas inte in.', citations: [page('Skyddet avgränsas till behandlingshjälpmedel med månadshyra.')] },
    {
      id: 'ceiling-1800',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'fee', amount: { ore: null }, per: 'month', ceiling: TREATMENT_CEILING },
      text: 'Patienten betalar tillsammans högst 1 800 kr på tolv månader i hyra.',
      citations: [page('Tak 1 800 kr på tolv månader.')],
    },
    { id: 'invoice', kind: 'term', topic: 'handling', text: 'Regionen fakturerar patienten.', citations: [page('Fakturan kommer från regionen.')] },
  ],
});

/** The ceiling for monthly rents of treatment aids in Jönköping. */
export const treatmentAidFees = defineRulePackage({
  id: 'jonkoping/treatment-aid-fees',
  version: '0.1.0',
  title: 'Högkostnadsskydd för behandlingshjälpmedel i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  about: 'terms',
  scope: { label: 'Högkostnadsskydd för behandlingshjälpmedel', isoCodes: [], words: ['avgift', 'högkostnadsskydd', 'månadshyra'] },
  facts,
  editions: [edition],
  hashes,
});
