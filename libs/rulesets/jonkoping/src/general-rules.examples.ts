import { type Example, defineExamples } from '@hjm/rules';
import { generalRules } from './general-rules.js';
import { ANY_DAY } from './undated.js';

const same: Example['expect'] = { outcome: 'allowed', rules: ['same-rules-everywhere'], terms: ['one-per-need', 'consumables'] };

/** Cases with the answers that the page gives. */
export const generalRuleExamples: readonly Example[] = defineExamples(generalRules, [
  { id: 'ordinary', title: 'Ordinärt boende', on: ANY_DAY, facts: { housing: 'ordinary' }, expect: same },
  { id: 'special', title: 'Särskilt boende', on: ANY_DAY, facts: { housing: 'special' }, expect: same },
]);
