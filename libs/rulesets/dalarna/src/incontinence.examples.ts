import { type Example, defineExamples } from '@hjm/rules';
import { incontinence } from './incontinence.js';

export const incontinenceExamples: readonly Example[] = defineExamples(incontinence, [
  { id: 'in-the-guideline', title: 'Ett hjälpmedel under 09 30', on: '2024-07-01', facts: { product: '09 30 04' }, expect: { outcome: 'undetermined', rules: ['section-of-the-guideline'] } },
  { id: 'other-code', title: 'En samtalsapparat', on: '2024-07-01', facts: { product: '22 21 09' }, expect: { outcome: 'undetermined', rules: ['outside-the-guideline'] } },
]);
