import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { tens } from './tens.js';
import { ANY_DAY } from './undated.js';

const quantities = [
  { id: 'first', title: 'den första', facts: { alreadyHas: 0 }, right: 'first' },
  { id: 'second', title: 'en till', facts: { alreadyHas: 1 }, refused: 'no-second' },
] as const;
const fees = [
  { id: 'pain', title: 'smärta', facts: { pregnancy: false }, terms: ['monthly-fee'] },
  { id: 'pregnancy', title: 'graviditet', facts: { pregnancy: true }, terms: ['pregnancy-fee'] },
] as const;
const met = { 'training-or-consultation': 'met' } as const;
const unmet = { 'training-or-consultation': 'unmet' } as const;

/** Cases with the answers that the page and the document on fees give. */
export const tensExamples: readonly Example[] = [
  ...caseTable(tens, ANY_DAY, {
    decisions: [
      [
        { id: 'lakare', title: 'Läkare', facts: { profession: 'lakare' }, right: 'physician' },
        { id: 'other', title: 'Annat yrke', facts: { profession: 'other' }, refused: 'no-other-prescriber' },
      ],
      quantities,
    ],
    duties: [fees],
    terms: ['patient-pays'],
  }),
  ...caseTable(tens, ANY_DAY, {
    decisions: [[{ id: 'barnmorska', title: 'Barnmorska', facts: { profession: 'barnmorska' }, right: 'listed-professions' }], quantities],
    duties: [
      [
        { id: 'trained', title: 'utbildad', facts: { tensTraining: true, physicianConsulted: false }, requirements: met },
        { id: 'consulted', title: 'i samråd med läkare', facts: { tensTraining: false, physicianConsulted: true }, requirements: met },
        { id: 'neither', title: 'varken utbildad eller i samråd', facts: { tensTraining: false, physicianConsulted: false }, requirements: unmet },
      ],
      fees,
    ],
    terms: ['patient-pays'],
  }),
  ...defineExamples(tens, [
    {
      id: 'training-settles',
      title: 'Utbildningen räcker: samrådet behöver ingen svara på',
      on: ANY_DAY,
      facts: { profession: 'sjukskoterska', alreadyHas: 0, tensTraining: true, pregnancy: false },
      expect: { outcome: 'allowed', rules: ['listed-professions', 'first'], requirements: met },
    },
  ]),
];
