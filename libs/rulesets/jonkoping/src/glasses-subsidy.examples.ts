import { type Example, defineExamples } from '@hjm/rules';
import { glassesSubsidy } from './glasses-subsidy.js';
import { ANY_DAY } from './undated.js';

/** Cases with the subsidies that the document gives, around 8 and 19 years. */
export const glassesSubsidyExamples: readonly Example[] = defineExamples(glassesSubsidy, [
  { id: 'seven', title: '7 år', on: ANY_DAY, facts: { age: 7 }, expect: { outcome: 'allowed', rules: ['under-19'], terms: ['each-prescription'] } },
  { id: 'eight', title: '8 år', on: ANY_DAY, facts: { age: 8 }, expect: { outcome: 'allowed', rules: ['under-19'], terms: ['each-year'] } },
  { id: 'eighteen', title: '18 år', on: ANY_DAY, facts: { age: 18 }, expect: { outcome: 'allowed', rules: ['under-19'], terms: ['each-year'] } },
  { id: 'nineteen', title: '19 år', on: ANY_DAY, facts: { age: 19 }, expect: { outcome: 'denied', rules: ['from-19'] } },
]);
