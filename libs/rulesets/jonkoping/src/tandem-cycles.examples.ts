import { type Example, defineExamples } from '@hjm/rules';
import { tandemCycles } from './tandem-cycles.js';
import { ANY_DAY } from './undated.js';

/** Cases with the subsidies that the document gives. */
export const tandemCycleExamples: readonly Example[] = defineExamples(tandemCycles, [
  { id: 'adult', title: 'Vuxen med synnedsättning', on: ANY_DAY, facts: { visualImpairment: true, population: 'adult' }, expect: { outcome: 'allowed', rules: ['visual-impairment'], terms: ['adult-subsidy'] } },
  { id: 'child', title: 'Barn med synnedsättning', on: ANY_DAY, facts: { visualImpairment: true, population: 'child' }, expect: { outcome: 'allowed', rules: ['visual-impairment'], terms: ['child-subsidy'] } },
  { id: 'other', title: 'Ingen synnedsättning', on: ANY_DAY, facts: { visualImpairment: false }, expect: { outcome: 'undetermined', rules: ['other-reasons'] } },
]);
