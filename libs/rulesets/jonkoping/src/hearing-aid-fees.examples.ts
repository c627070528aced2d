import { type Example, defineExamples } from '@hjm/rules';
import { hearingAidFees } from './hearing-aid-fees.js';
import { ANY_DAY } from './undated.js';

/** Cases with the fees that the document gives, around 20 years. */
export const hearingAidFeeExamples: readonly Example[] = defineExamples(hearingAidFees, [
  { id: 'nineteen', title: '19 år', on: ANY_DAY, facts: { age: 19 }, expect: { outcome: 'allowed', rules: ['under-20'], terms: ['free'] } },
  { id: 'twenty', title: '20 år: framgår inte', on: ANY_DAY, facts: { age: 20 }, expect: { outcome: 'undetermined', rules: ['exactly-20'] } },
  { id: 'twenty-one', title: '21 år', on: ANY_DAY, facts: { age: 21 }, expect: { outcome: 'allowed', rules: ['over-20'], terms: ['fee-500'] } },
]);
