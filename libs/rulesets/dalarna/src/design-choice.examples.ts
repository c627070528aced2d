import { type Example, defineExamples } from '@hjm/rules';
import { designChoice } from './design-choice.js';

export const designChoiceExamples: readonly Example[] = defineExamples(designChoice, [
  { id: 'other-colour', title: 'En rullstol i en annan färg', on: '2012-05-01', facts: { otherColour: true }, expect: { outcome: 'allowed', rules: ['colour-may-be-chosen'], terms: ['handling-fee'] } },
  { id: 'base-colour', title: 'Grundutförandets färg kostar inget extra', on: '2012-05-01', facts: { otherColour: false }, expect: { outcome: 'allowed', terms: [] } },
]);
