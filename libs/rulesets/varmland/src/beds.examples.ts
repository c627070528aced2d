import { type Example, defineExamples } from '@hjm/rules';
import { beds } from './beds.js';
import { caseTable } from '@hjm/rules/example-table';
import { otherPageCase } from './populations.js';
import { quantityCases } from './quantity.js';
import { ANY_DAY } from './undated.js';

const none = { positionChange: false, careInBed: false, heartOrLungs: false, highRails: false } as const;

/** Cases with the answers that the page for children gives; the age in a pair. */
export const bedExamples: readonly Example[] = [
  ...caseTable(beds, ANY_DAY, {
    decisions: [
      [
        { id: 'fysioterapeut', title: 'Fysioterapeut', facts: { population: 'child', profession: 'fysioterapeut' }, right: 'listed-professions' },
        { id: 'other', title: 'Annat yrke', facts: { population: 'child', profession: 'other' }, refused: 'no-other-prescriber' },
      ],
      [
        { id: 'care', title: 'tre år, daglig vård i sängen', facts: { ...none, careInBed: true, age: 3 }, right: 'any-of-four' },
        { id: 'none', title: 'tre år, inget av kriterierna', facts: { ...none, age: 3 }, refused: 'no-other-need' },
        { id: 'two', title: 'två år, daglig vård i sängen', facts: { ...none, careInBed: true, age: 2 }, refused: 'up-to-two' },
      ],
    ],
    duties: [quantityCases],
    terms: ['one-equivalent'],
  }),
  ...defineExamples(beds, [otherPageCase('adult')]),
];
