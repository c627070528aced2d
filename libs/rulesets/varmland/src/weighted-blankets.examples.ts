import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { otherPageCase } from './populations.js';
import { quantityCases } from './quantity.js';
import { ANY_DAY } from './undated.js';
import { weightedBlankets } from './weighted-blankets.js';

const two = { sleep: true, motorRestlessness: true, emotional: false, bodyPerception: false, perception: false } as const;
const three = { ...two, concentration: true } as const;

/** Cases with the answers that the page for children gives; age, number and duration in pairs. */
export const weightedBlanketExamples: readonly Example[] = [
  ...caseTable(weightedBlankets, ANY_DAY, {
    decisions: [
      [
        { id: 'arbetsterapeut', title: 'Arbetsterapeut', facts: { population: 'child', profession: 'arbetsterapeut' }, right: 'listed-professions' },
        { id: 'other', title: 'Annat yrke', facts: { population: 'child', profession: 'other' }, refused: 'no-other-prescriber' },
      ],
      [
        { id: 'three', title: 'tre funktioner i fyra månader, tre år', facts: { ...three, durationMonths: 4, age: 3 }, right: 'three-of-six' },
        { id: 'two', title: 'två funktioner', facts: { ...two, concentration: false, durationMonths: 4, age: 3 }, refused: 'no-other-need' },
        { id: 'three-months', title: 'tre funktioner i tre månader', facts: { ...three, durationMonths: 3, age: 3 }, refused: 'no-other-need' },
        { id: 'two-years', title: 'tre funktioner, två år', facts: { ...three, durationMonths: 4, age: 2 }, refused: 'under-three' },
      ],
    ],
    duties: [quantityCases],
    terms: ['one-equivalent'],
  }),
  ...defineExamples(weightedBlankets, [otherPageCase('adult')]),
];
