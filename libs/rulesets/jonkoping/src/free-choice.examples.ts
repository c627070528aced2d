import { type Example, defineExamples } from '@hjm/rules';
import { freeChoice } from './free-choice.js';
import { ANY_DAY } from './undated.js';

/** Cases with the answers that the page gives. */
export const freeChoiceExamples: readonly Example[] = defineExamples(freeChoice, [
  { id: 'cycle', title: 'Trehjulig cykel', on: ANY_DAY, facts: { product: 'cycle' }, expect: { outcome: 'allowed', rules: ['cycles'], terms: ['requisition', 'half-average-cost'] } },
  { id: 'trailer', title: 'Påhängscykel', on: ANY_DAY, facts: { product: 'trailerCycle' }, expect: { outcome: 'allowed', rules: ['cycles'], terms: ['requisition'] } },
  { id: 'wheelchair', title: 'Aktivrullstol, inte den första', on: ANY_DAY, facts: { product: 'activeWheelchair', firstTime: false }, expect: { outcome: 'allowed', rules: ['active-wheelchairs'], terms: ['requisition'] } },
  { id: 'first-wheelchair', title: 'Den första aktivrullstolen', on: ANY_DAY, facts: { product: 'activeWheelchair', firstTime: true }, expect: { outcome: 'denied', rules: ['not-the-first-wheelchair'] } },
  { id: 'child-aid', title: 'Ett hjälpmedel för barn: listan finns inte', on: ANY_DAY, facts: { product: 'childAid' }, expect: { outcome: 'undetermined', rules: ['some-child-aids'] } },
  { id: 'other', title: 'Ett annat hjälpmedel', on: ANY_DAY, facts: { product: 'other' }, expect: { outcome: 'denied', rules: ['no-other-product'] } },
]);
