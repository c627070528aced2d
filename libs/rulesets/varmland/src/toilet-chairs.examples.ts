import type { Example } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { quantityCases } from './quantity.js';
import { toiletChairs } from './toilet-chairs.js';
import { ANY_DAY } from './undated.js';

const prescribers = [
  { id: 'arbetsterapeut', title: 'Arbetsterapeut', facts: { profession: 'arbetsterapeut' }, right: 'listed-professions' },
  { id: 'other', title: 'Annat yrke', facts: { profession: 'other' }, refused: 'no-other-prescriber' },
] as const;
const adult = { population: 'adult', reachingBathroom: true, alreadyHas: 0 } as const;
const tilting = { ...adult, chairKind: 'tilting' } as const;

/** Cases with the answers that the pages give: adults no second, children one with exceptions. */
export const toiletChairExamples: readonly Example[] = [
  ...caseTable(toiletChairs, ANY_DAY, {
    decisions: [
      prescribers,
      [
        { id: 'standard', title: 'vuxen, vanlig stol', facts: { ...adult, chairKind: 'standard' }, right: 'standard' },
        { id: 'tilting', title: 'vuxen, tippfunktion, svårt att sitta upprätt', facts: { ...tilting, sittingUpright: true }, right: 'tilting' },
        { id: 'tilting-upright', title: 'vuxen, tippfunktion, sitter upprätt', facts: { ...tilting, sittingUpright: false }, refused: 'no-other-need' },
        { id: 'second', title: 'vuxen som redan har en stol', facts: { ...adult, chairKind: 'standard', alreadyHas: 1 }, refused: 'no-second' },
      ],
    ],
    duties: [
      [
        { id: 'stool', title: 'duschpall räcker inte', facts: { showerStoolInsufficient: true }, requirements: { 'shower-stool-first': 'met' } },
        { id: 'no-stool', title: 'duschpall är inte prövad', facts: { showerStoolInsufficient: false }, requirements: { 'shower-stool-first': 'unmet' } },
      ],
    ],
  }),
  ...caseTable(toiletChairs, ANY_DAY, { decisions: [prescribers, [{ id: 'child', title: 'barn', facts: { population: 'child' }, right: 'children' }]], duties: [quantityCases] }),
];
