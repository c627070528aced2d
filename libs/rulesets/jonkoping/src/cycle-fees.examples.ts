import { type Example, defineExamples } from '@hjm/rules';
import { cycleFees } from './cycle-fees.js';
import { ANY_DAY } from './undated.js';

/** Cases with the fees that the document gives, around 20 years and 20 inches. */
export const cycleFeeExamples: readonly Example[] = defineExamples(cycleFees, [
  { id: 'child-small', title: '19 år, 20 tum', on: ANY_DAY, facts: { age: 19, wheelInches: 20 }, expect: { outcome: 'allowed', rules: ['small-cycle'], terms: ['flat-fee'] } },
  { id: 'twenty-small', title: '20 år, 20 tum: hjulen avgör', on: ANY_DAY, facts: { age: 20, wheelInches: 20 }, expect: { outcome: 'allowed', rules: ['small-cycle'], terms: ['flat-fee'] } },
  { id: 'twenty-large', title: '20 år, 21 tum: hjulen avgör', on: ANY_DAY, facts: { age: 20, wheelInches: 21 }, expect: { outcome: 'allowed', rules: ['large-cycle'], terms: ['half-price'] } },
  { id: 'adult-large', title: '21 år, 21 tum', on: ANY_DAY, facts: { age: 21, wheelInches: 21 }, expect: { outcome: 'allowed', rules: ['large-cycle'], terms: ['half-price'] } },
  { id: 'child-large', title: '19 år, 21 tum: raderna säger emot varandra', on: ANY_DAY, facts: { age: 19, wheelInches: 21 }, expect: { outcome: 'undetermined', rules: ['lines-contradict'] } },
  { id: 'adult-small', title: '21 år, 20 tum: raderna säger emot varandra', on: ANY_DAY, facts: { age: 21, wheelInches: 20 }, expect: { outcome: 'undetermined', rules: ['lines-contradict'] } },
]);
