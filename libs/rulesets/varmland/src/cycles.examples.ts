import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { cycles } from './cycles.js';
import { otherPageCase } from './populations.js';
import { ANY_DAY } from './undated.js';

const needs = { population: 'child', twoWheelDifficulty: true, regularUse: true } as const;

/** Cases with the answers that the page for children gives. */
export const cycleExamples: readonly Example[] = [
  ...caseTable(cycles, ANY_DAY, {
    decisions: [
      [
        { id: 'fysioterapeut', title: 'Fysioterapeut', facts: { population: 'child', profession: 'fysioterapeut' }, right: 'listed-professions' },
        { id: 'other', title: 'Annat yrke', facts: { population: 'child', profession: 'other' }, refused: 'no-other-prescriber' },
      ],
      [
        { id: 'needs', title: 'alla kriterier stämmer', facts: { ...needs, guardianResponsible: true, alreadyHas: 0 }, right: 'cycling' },
        { id: 'no-guardian', title: 'vårdnadshavaren tar inte ansvaret', facts: { ...needs, guardianResponsible: false, alreadyHas: 0 }, refused: 'no-other-need' },
        { id: 'second', title: 'barnet har redan en cykel', facts: { ...needs, guardianResponsible: true, alreadyHas: 1 }, refused: 'no-second' },
      ],
    ],
    duties: [
      [
        { id: 'discussed', title: 'diskuterat i yrkesgruppen', facts: { professionGroup: true }, requirements: { 'profession-group': 'met' } },
        { id: 'not-discussed', title: 'inte diskuterat i yrkesgruppen', facts: { professionGroup: false }, requirements: { 'profession-group': 'unmet' } },
      ],
    ],
    terms: ['return-at-18'],
  }),
  ...defineExamples(cycles, [otherPageCase('adult')]),
];
