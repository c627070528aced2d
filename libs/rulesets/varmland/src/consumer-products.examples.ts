import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { consumerProducts } from './consumer-products.js';
import { ANY_DAY } from './undated.js';

/** Cases with the answers that the guideline for cognition gives. */
export const consumerProductExamples: readonly Example[] = [
  ...caseTable(consumerProducts, ANY_DAY, {
    decisions: [[{ id: 'memory', title: 'Minnesstöd (22 27 16)', facts: { code: '22 27 16' }, right: 'allowed-for-cognition' }]],
    duties: [
      [
        { id: 'safe', title: 'säkerheten är bedömd', facts: { safetyAssessed: true }, requirements: { 'safety-assessed': 'met' } },
        { id: 'not-assessed', title: 'säkerheten är inte bedömd', facts: { safetyAssessed: false }, requirements: { 'safety-assessed': 'unmet' } },
      ],
      [
        { id: 'told', title: 'patienten är informerad', facts: { insuranceExplained: true }, requirements: { 'insurance-explained': 'met' } },
        { id: 'not-told', title: 'patienten är inte informerad', facts: { insuranceExplained: false }, requirements: { 'insurance-explained': 'unmet' } },
      ],
    ],
  }),
  ...defineExamples(consumerProducts, [
    { id: 'rollator', title: 'En rollator hör inte till riktlinjen', on: ANY_DAY, facts: { code: '12 06 06' }, expect: { outcome: 'undetermined', rules: ['other-codes'] } },
  ]),
];
