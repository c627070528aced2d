import { type Example, defineExamples } from '@hjm/rules';
import { billingForm } from './billing-form.js';

const ON = '2025-01-15';

/** Each form of billing. Together they cover every region. */
export const billingFormExamples: readonly Example[] = defineExamples(billingForm, [
  { id: 'reusable', title: 'Det som går att återanvända hyrs ut', on: ON, facts: { reuse: 'reusable' }, expect: { outcome: 'allowed', rules: ['rental'] } },
  { id: 'hard-to-reuse', title: 'Det som är svårt att återanvända säljs', on: ON, facts: { reuse: 'hardToReuse' }, expect: { outcome: 'allowed', rules: ['sale'] } },
  { id: 'accessory', title: 'Tillbehör till det som hyrs kan säljas', on: ON, facts: { reuse: 'accessory' }, expect: { outcome: 'allowed', rules: ['accessory'] } },
]);
