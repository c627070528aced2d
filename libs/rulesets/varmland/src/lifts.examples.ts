import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { lifts } from './lifts.js';
import { otherPageCase } from './populations.js';
import { quantityCases } from './quantity.js';
import { ANY_DAY } from './undated.js';

const prescribers = [
  { id: 'arbetsterapeut', title: 'Arbetsterapeut', facts: { population: 'child', profession: 'arbetsterapeut' }, right: 'listed-professions' },
  { id: 'other', title: 'Annat yrke', facts: { population: 'child', profession: 'other' }, refused: 'no-other-prescriber' },
] as const;
const equipment = [
  { id: 'equipment', title: 'grundutrustning undersökt', facts: { basicEquipment: true }, advice: { 'basic-equipment-first': 'met' } },
  { id: 'no-equipment', title: 'grundutrustning inte undersökt', facts: { basicEquipment: false }, advice: { 'basic-equipment-first': 'unmet' } },
] as const;

/** Cases with the answers that the page for children gives. */
export const liftExamples: readonly Example[] = [
  ...caseTable(lifts, ANY_DAY, {
    decisions: [
      prescribers,
      [
        { id: 'tried', title: 'andra sätt är otillräckliga', facts: { otherTechniques: 'insufficient' }, right: 'transfer', requirements: { 'other-techniques-tried': 'met' } },
        { id: 'not-tried', title: 'andra sätt är inte prövade', facts: { otherTechniques: 'notTried' }, right: 'transfer', requirements: { 'other-techniques-tried': 'unmet' } },
        { id: 'better', title: 'ett annat sätt passar bättre', facts: { otherTechniques: 'suitBetter' }, refused: 'other-technique-better' },
      ],
    ],
    duties: [quantityCases, equipment],
    terms: ['one-equivalent'],
  }),
  ...defineExamples(lifts, [otherPageCase('adult')]),
];
