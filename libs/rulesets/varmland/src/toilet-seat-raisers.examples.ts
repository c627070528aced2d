import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { otherPageCase } from './populations.js';
import { quantityCases } from './quantity.js';
import { toiletSeatRaisers } from './toilet-seat-raisers.js';
import { ANY_DAY } from './undated.js';

/** Cases with the answers that the page for children gives. */
export const toiletSeatRaiserExamples: readonly Example[] = [
  ...caseTable(toiletSeatRaisers, ANY_DAY, {
    decisions: [
      [
        { id: 'fysioterapeut', title: 'Fysioterapeut', facts: { population: 'child', profession: 'fysioterapeut' }, right: 'listed-professions' },
        { id: 'other', title: 'Annat yrke', facts: { population: 'child', profession: 'other' }, refused: 'no-other-prescriber' },
      ],
      [{ id: 'child', title: 'till ett barn', facts: {}, right: 'children' }],
    ],
    duties: [quantityCases],
    terms: ['one-equivalent'],
  }),
  ...defineExamples(toiletSeatRaisers, [otherPageCase('adult')]),
];
