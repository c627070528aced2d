import { type Example, defineExamples } from '@hjm/rules';
import { processReview } from './process-review.js';

export const processReviewExamples: readonly Example[] = defineExamples(processReview, [
  { id: 'other', title: 'Ett annat hjälpmedel', on: '2023-10-01', facts: { goods: 'other' }, expect: { outcome: 'allowed', rules: ['reviewed'] } },
  { id: 'bulk', title: 'Bulkvara för tidig hemgång', on: '2023-10-01', facts: { goods: 'bulk' }, expect: { outcome: 'denied', rules: ['exempt'] } },
  { id: 'priority-1', title: 'Prioriteringsnivå 1', on: '2023-10-01', facts: { goods: 'priority1' }, expect: { outcome: 'denied', rules: ['exempt'] } },
]);
