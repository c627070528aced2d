import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { otherPageCase } from './populations.js';
import { quantityCases } from './quantity.js';
import { ANY_DAY } from './undated.js';
import { walkingAids } from './walking-aids.js';

const always = ['one-equivalent', 'soiling', 'exchange'];
const decisions = [
  [
    { id: 'fysioterapeut', title: 'Fysioterapeut', facts: { population: 'adult', profession: 'fysioterapeut' }, right: 'listed-professions' },
    { id: 'other', title: 'Annat yrke', facts: { population: 'adult', profession: 'other' }, refused: 'no-other-prescriber' },
  ],
  [
    { id: 'support', title: 'stöd behövs för att gå', facts: { walkingSupport: true }, right: 'walking-support' },
    { id: 'no-support', title: 'stöd behövs inte, eller ett enklare hjälpmedel räcker', facts: { walkingSupport: false }, refused: 'no-other-need' },
  ],
] as const;
const models = [
  { id: 'standard', title: 'standardmodell', facts: { model: 'standard' }, advice: { 'standard-first': 'met' } },
  { id: 'special', title: 'annan modell', facts: { model: 'other' }, advice: { 'standard-first': 'unmet' } },
] as const;

/** Cases with the answers that the page for adults gives. */
export const walkingAidExamples: readonly Example[] = [
  ...caseTable(walkingAids, ANY_DAY, {
    decisions,
    duties: [
      quantityCases,
      models,
      [
        { id: 'three-months', title: 'behov i tre månader, ingen vårdkompetens krävs', facts: { needMonths: 3, careCompetenceNeeded: false }, terms: ['short-term-rent'] },
        { id: 'four-months', title: 'behov i fyra månader', facts: { needMonths: 4, careCompetenceNeeded: false } },
      ],
    ],
    terms: always,
  }),
  ...defineExamples(walkingAids, [
    otherPageCase('child'),
    {
      id: 'large-wheels',
      title: 'Stora hjul för ojämnt underlag följer rådet; kort behov där vårdkompetens krävs hyrs inte',
      on: ANY_DAY,
      facts: { population: 'adult', profession: 'arbetsterapeut', walkingSupport: true, alreadyHas: 0, model: 'largeWheels', needMonths: 2, careCompetenceNeeded: true },
      expect: { outcome: 'allowed', rules: ['listed-professions', 'walking-support'], requirements: {}, advice: { 'standard-first': 'met' }, terms: always },
    },
  ]),
];
