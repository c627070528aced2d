import { type Example, defineExamples } from '@hjm/rules';
import { arvikaFees } from './arvika-fees.js';
import { ANY_DAY } from './undated.js';

/** Cases with the fees that the municipality's page gives. */
export const arvikaFeeExamples: readonly Example[] = defineExamples(arvikaFees, [
  { id: 'no-home-care', title: 'Utan vård i hemmet', on: ANY_DAY, facts: { municipality: 'arvika', homeCare: false }, expect: { outcome: 'allowed', rules: ['arvika'], terms: ['prescription-fee'] } },
  { id: 'home-care', title: 'Med vård i hemmet', on: ANY_DAY, facts: { municipality: 'arvika', homeCare: true }, expect: { outcome: 'allowed', rules: ['arvika'], terms: ['in-home-care'] } },
  { id: 'other', title: 'En annan kommun', on: ANY_DAY, facts: { municipality: 'other' }, expect: { outcome: 'undetermined', rules: ['other-municipalities'] } },
]);
