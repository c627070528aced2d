import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { ANY_DAY } from './undated.js';
import { weightedBlankets } from './weighted-blankets.js';

const nights = { age: 3, affectsDailyLife: true, durationWeeks: 3, everyNight: true } as const;
const sleepsWell = { minutesToSleep: 45, wakings: 2, wakesTooEarly: false } as const;
const done = { sleepMapped: true, sleepDiary: true, sleepSchool: true } as const;

/** Cases with the answers that the document gives; each threshold in a pair. */
export const weightedBlanketExamples: readonly Example[] = [
  ...caseTable(weightedBlankets, ANY_DAY, {
    decisions: [
      [
        { id: 'arbetsterapeut', title: 'Arbetsterapeut', facts: { profession: 'arbetsterapeut' }, right: 'listed-professions' },
        { id: 'other', title: 'Annat yrke', facts: { profession: 'other' }, refused: 'no-other-prescriber' },
      ],
      [
        { id: 'minutes-46', title: '46 minuter till insomning', facts: { ...nights, ...sleepsWell, minutesToSleep: 46 }, right: 'sleep-difficulties' },
        { id: 'minutes-45', title: '45 minuter, två uppvaknanden', facts: { ...nights, ...sleepsWell }, refused: 'no-other-need' },
        { id: 'wakings-3', title: 'tre uppvaknanden', facts: { ...nights, ...sleepsWell, wakings: 3 }, right: 'sleep-difficulties' },
        { id: 'two-weeks', title: 'två veckor', facts: { ...nights, ...sleepsWell, wakings: 3, durationWeeks: 2 }, refused: 'no-other-need' },
        { id: 'two-years', title: 'två år gammal', facts: { ...nights, ...sleepsWell, wakings: 3, age: 2 }, refused: 'under-three' },
      ],
    ],
    duties: [
      [
        { id: 'done', title: 'sömnen är kartlagd', facts: done, requirements: { 'sleep-work-first': 'met' } },
        { id: 'no-diary', title: 'ingen sömndagbok', facts: { ...done, sleepDiary: false }, requirements: { 'sleep-work-first': 'unmet' } },
      ],
      [
        { id: 'lungs', title: 'friska lungor', facts: { weakLungs: false } },
        { id: 'weak', title: 'svaga lungor, läkare rådfrågad', facts: { weakLungs: true, physicianConsulted: true }, advice: { 'physician-weak-lungs': 'met' } },
        { id: 'weak-alone', title: 'svaga lungor, ingen läkare', facts: { weakLungs: true, physicianConsulted: false }, advice: { 'physician-weak-lungs': 'unmet' } },
      ],
    ],
  }),
  ...defineExamples(weightedBlankets, [
    {
      id: 'early',
      title: 'Vaknar för tidigt: då spelar insomningen ingen roll',
      on: ANY_DAY,
      facts: { profession: 'arbetsterapeut', ...nights, wakesTooEarly: true, ...done, weakLungs: false },
      expect: { outcome: 'allowed', rules: ['listed-professions', 'sleep-difficulties'] },
    },
  ]),
];
