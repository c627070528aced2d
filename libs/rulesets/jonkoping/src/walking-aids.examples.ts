import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { ANY_DAY } from './undated.js';
import { walkingAids } from './walking-aids.js';

/** Cases with the answers that the document gives. */
export const walkingAidExamples: readonly Example[] = [
  ...caseTable(walkingAids, ANY_DAY, {
    decisions: [
      [
        { id: 'arbetsterapeut', title: 'Arbetsterapeut', facts: { profession: 'arbetsterapeut' }, right: 'listed-professions' },
        { id: 'other', title: 'Annat yrke', facts: { profession: 'other' }, refused: 'no-other-prescriber' },
      ],
      [
        { id: 'first', title: 'det första', facts: { alreadyHas: 0 }, right: 'first' },
        { id: 'levels', title: 'ett till, bostad i två plan', facts: { alreadyHas: 1, reasonForMore: 'levels' }, right: 'second-for-levels' },
        { id: 'soiling', title: 'ett till, för smutsens skull', facts: { alreadyHas: 1, reasonForMore: 'soiling' }, refused: 'not-a-reason' },
        { id: 'outdoors', title: 'ett till, för utomhusbruk', facts: { alreadyHas: 1, reasonForMore: 'indoorsAndOutdoors' }, refused: 'not-a-reason' },
        { id: 'reason', title: 'ett till, av ett annat skäl', facts: { alreadyHas: 1, reasonForMore: 'other' }, refused: 'no-other-reason' },
      ],
    ],
    terms: ['one-per-need', 'patient-pays'],
  }),
  ...defineExamples(walkingAids, [
    { id: 'first-day', title: 'Den första dagen', on: '2018-12-07', facts: { profession: 'arbetsterapeut', alreadyHas: 0 }, expect: { outcome: 'allowed' } },
    { id: 'day-before', title: 'Dagen före: då gällde något annat, som inte finns inlagt', on: '2018-12-06', facts: { profession: 'arbetsterapeut', alreadyHas: 0 }, expect: { outcome: 'undetermined' } },
  ]),
];
