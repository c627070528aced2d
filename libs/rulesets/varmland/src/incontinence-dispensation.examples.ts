import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { incontinenceDispensation } from './incontinence-dispensation.js';
import { ANY_DAY } from './undated.js';

/** Cases with the answers that the page gives; both ends of the span in pairs. */
export const incontinenceDispensationExamples: readonly Example[] = [
  ...caseTable(incontinenceDispensation, ANY_DAY, {
    decisions: [
      [
        { id: 'ml-1301', title: '1 301 ml', facts: { purpose: 'leakage', leakageMl: 1301 }, right: 'above-range' },
        { id: 'ml-1300', title: '1 300 ml', facts: { purpose: 'leakage', leakageMl: 1300 }, open: 'within-range' },
        { id: 'ml-901', title: '901 ml', facts: { purpose: 'leakage', leakageMl: 901 }, open: 'within-range' },
        { id: 'ml-900', title: '900 ml', facts: { purpose: 'leakage', leakageMl: 900 }, refused: 'below-range' },
        { id: 'enema', title: 'Engångsskydd vid lavemang', facts: { purpose: 'enema', leakageMl: 2000 }, refused: 'never' },
      ],
    ],
    duties: [
      [
        { id: 'two-days', title: 'mätt i två dygn, kopia bifogad', facts: { measuredDays: 2, measurementAttached: true }, requirements: { 'two-days-measured': 'met' } },
        { id: 'one-day', title: 'mätt i ett dygn', facts: { measuredDays: 1, measurementAttached: true }, requirements: { 'two-days-measured': 'unmet' } },
      ],
      [
        { id: 'form', title: 'på blanketten', facts: { formUsed: true }, requirements: { form: 'met' } },
        { id: 'no-form', title: 'utan blankett', facts: { formUsed: false }, requirements: { form: 'unmet' } },
      ],
    ],
  }),
  ...defineExamples(incontinenceDispensation, [
    {
      id: 'no-copy',
      title: 'Mätt i två dygn, men kopian saknas',
      on: ANY_DAY,
      facts: { purpose: 'leakage', leakageMl: 1500, measuredDays: 2, measurementAttached: false, formUsed: true },
      expect: { outcome: 'conditional', rules: ['above-range'], requirements: { 'two-days-measured': 'unmet', form: 'met' } },
    },
  ]),
];
