import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { manualWheelchairs } from './manual-wheelchairs.js';
import { otherPageCase } from './populations.js';
import { quantityCases } from './quantity.js';
import { ANY_DAY } from './undated.js';

const comfort = { chairKind: 'attendant', simplerInsufficient: true, walkingReduced: true, postureNotKept: true } as const;

/** Cases with the answers that the pages for children give. */
export const manualWheelchairExamples: readonly Example[] = [
  ...caseTable(manualWheelchairs, ANY_DAY, {
    decisions: [
      [
        { id: 'arbetsterapeut', title: 'Arbetsterapeut', facts: { population: 'child', profession: 'arbetsterapeut' }, right: 'listed-professions' },
        { id: 'other', title: 'Annat yrke', facts: { population: 'child', profession: 'other' }, refused: 'no-other-prescriber' },
      ],
      [
        { id: 'one-hand', title: 'ensidesframdrivning när enklare inte räcker', facts: { chairKind: 'oneHandDrive', simplerInsufficient: true }, right: 'one-hand-drive' },
        { id: 'comfort', title: 'komfortrullstol, alla kriterier stämmer', facts: { ...comfort, cannotPropel: true }, right: 'attendant' },
        { id: 'comfort-propels', title: 'komfortrullstol, men barnet kan köra själv', facts: { ...comfort, cannotPropel: false }, refused: 'no-other-need' },
      ],
    ],
    duties: [quantityCases],
    terms: ['one-equivalent', 'exchange'],
  }),
  ...defineExamples(manualWheelchairs, [otherPageCase('adult')]),
];
