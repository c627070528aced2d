import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { memoryAids } from './memory-aids.js';
import { otherPageCase } from './populations.js';
import { quantityCases } from './quantity.js';
import { ANY_DAY } from './undated.js';

const here = { population: 'adult', medicineReminder: false } as const;

/** Cases with the answers that the page for adults gives. */
export const memoryAidExamples: readonly Example[] = [
  ...caseTable(memoryAids, ANY_DAY, {
    decisions: [
      [
        { id: 'arbetsterapeut', title: 'Arbetsterapeut', facts: { ...here, profession: 'arbetsterapeut' }, right: 'listed-professions' },
        { id: 'other', title: 'Annat yrke', facts: { ...here, profession: 'other' }, refused: 'no-other-prescriber' },
      ],
      [
        { id: 'both', title: 'kognitiv nedsättning och stora svårigheter i vardagen', facts: { cognitiveImpairment: true, dailyDifficulty: true }, right: 'cognition' },
        { id: 'no-difficulty', title: 'kognitiv nedsättning utan stora svårigheter', facts: { cognitiveImpairment: true, dailyDifficulty: false }, refused: 'no-other-need' },
      ],
    ],
    duties: [
      quantityCases,
      [
        { id: 'no-language', title: 'språkförståelsen behöver inte bedömas', facts: { languageJudged: false } },
        { id: 'together', title: 'språkförståelsen bedöms tillsammans', facts: { languageJudged: true, judgedTogether: true }, advice: { 'judge-together': 'met' } },
        { id: 'alone', title: 'språkförståelsen bedöms av en ensam', facts: { languageJudged: true, judgedTogether: false }, advice: { 'judge-together': 'unmet' } },
      ],
      [
        { id: 'routine', title: 'anpassad rutin övervägd', facts: { adaptedRoutine: true }, advice: { 'adapted-routine-first': 'met' } },
        { id: 'no-routine', title: 'anpassad rutin inte övervägd', facts: { adaptedRoutine: false }, advice: { 'adapted-routine-first': 'unmet' } },
      ],
    ],
    terms: ['one-equivalent', 'patient-pays'],
  }),
  ...defineExamples(memoryAids, [
    otherPageCase('child'),
    {
      id: 'medicine-reminder',
      title: 'En medicinpåminnare: den sidan finns inte inlagd',
      on: ANY_DAY,
      facts: { population: 'adult', medicineReminder: true, profession: 'arbetsterapeut' },
      expect: { outcome: 'undetermined', rules: ['medicine-reminder-prescriber', 'medicine-reminder-need'] },
    },
  ]),
];
