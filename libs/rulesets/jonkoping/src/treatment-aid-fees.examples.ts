import { type Example, defineExamples } from '@hjm/rules';
import { treatmentAidFees } from './treatment-aid-fees.js';
import { ANY_DAY } from './undated.js';

/** Cases with the answers that the document gives. */
export const treatmentAidFeeExamples: readonly Example[] = defineExamples(treatmentAidFees, [
  { id: 'rent', title: 'Behandlingshjälpmedel med månadshyra', on: ANY_DAY, facts: { monthlyRent: true }, expect: { outcome: 'allowed', rules: ['monthly-rent'], terms: ['ceiling-1800', 'invoice'] } },
  { id: 'other', title: 'En annan avgift', on: ANY_DAY, facts: { monthlyRent: false }, expect: { outcome: 'denied', rules: ['other-fees'] } },
]);
