import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { letterAndSymbolSets } from './letter-and-symbol-sets.js';
import { otherPageCase } from './populations.js';
import { quantityCases } from './quantity.js';
import { ANY_DAY } from './undated.js';

/** Cases with the answers that the page for adults gives. */
export const letterAndSymbolSetExamples: readonly Example[] = [
  ...caseTable(letterAndSymbolSets, ANY_DAY, {
    decisions: [
      [
        { id: 'logoped', title: 'Logoped förskriver till en vuxen', facts: { population: 'adult', profession: 'logoped' }, right: 'listed-professions' },
        { id: 'other', title: 'Annat yrke förskriver till en vuxen', facts: { population: 'adult', profession: 'other' }, refused: 'no-other-prescriber' },
      ],
      [
        { id: 'difficulty', title: 'stora svårigheter att kommunicera', facts: { need: 'communication' }, right: 'communication' },
        { id: 'no-difficulty', title: 'för något annat', facts: { need: 'neither' }, refused: 'no-other-need' },
      ],
    ],
    duties: [quantityCases],
    terms: ['one-equivalent', 'patient-pays'],
  }),
  ...defineExamples(letterAndSymbolSets, [otherPageCase('child')]),
];
