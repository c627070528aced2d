import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { incontinence } from './incontinence.js';
import { ANY_DAY } from './undated.js';

const terms = ['prescription-length', 'twelve-withdrawals', 'yearly-follow-up'];

/** Cases with the answers that the document gives; each threshold in a pair. */
export const incontinenceExamples: readonly Example[] = [
  ...caseTable(incontinence, ANY_DAY, {
    decisions: [
      [
        { id: 'distriktsskoterska', title: 'Distriktssköterska', facts: { profession: 'distriktsskoterska' }, right: 'listed-professions' },
        { id: 'nurse', title: 'Sjuksköterska med intyg', facts: { profession: 'sjukskoterska', courseCertificate: true }, right: 'nurse-with-certificate' },
        { id: 'nurse-without', title: 'Sjuksköterska utan intyg', facts: { profession: 'sjukskoterska', courseCertificate: false }, refused: 'no-other-prescriber' },
      ],
      [
        { id: 'grams-9', title: '9 gram, fyra år', facts: { age: 4, retention: false, leakageGrams: 9 }, right: 'leakage-or-retention' },
        { id: 'grams-7', title: '7 gram', facts: { age: 4, retention: false, leakageGrams: 7 }, refused: 'small-leakage' },
        { id: 'grams-8', title: '8 gram', facts: { age: 4, retention: false, leakageGrams: 8 }, open: 'exactly-eight-grams' },
        { id: 'age-3', title: 'tre år', facts: { age: 3, leakageGrams: 9 }, refused: 'no-other-need' },
      ],
      [
        { id: 'eleven', title: 'elva uttag gjorda', facts: { withdrawals: 11 }, right: 'withdrawals-left' },
        { id: 'twelve', title: 'tolv uttag gjorda', facts: { withdrawals: 12 }, refused: 'no-withdrawal-left' },
      ],
    ],
    duties: [
      [
        { id: 'agreement', title: 'inom avtalet', facts: { outsideAgreement: false } },
        { id: 'outside', title: 'utanför avtalet, uroterapeut rådfrågad', facts: { outsideAgreement: true, uroterapeutConsulted: true }, advice: { 'uroterapeut-outside-agreement': 'met' } },
        { id: 'outside-alone', title: 'utanför avtalet, utan uroterapeut', facts: { outsideAgreement: true, uroterapeutConsulted: false }, advice: { 'uroterapeut-outside-agreement': 'unmet' } },
      ],
    ],
    terms,
  }),
  ...defineExamples(incontinence, [
    {
      id: 'retention',
      title: 'Retention: läckaget spelar ingen roll',
      on: ANY_DAY,
      facts: { profession: 'uroterapeut', age: 70, retention: true, withdrawals: 0, outsideAgreement: false },
      expect: { outcome: 'allowed', rules: ['listed-professions', 'leakage-or-retention', 'withdrawals-left'], terms },
    },
  ]),
];
