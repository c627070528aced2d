import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { poweredWheelchairs } from './powered-wheelchairs.js';
import { ANY_DAY } from './undated.js';

const met = { 'consultant-try-out': 'met' } as const;
const unmet = { 'consultant-try-out': 'unmet' } as const;

/** Cases with the answers that the two texts give. */
export const poweredWheelchairExamples: readonly Example[] = [
  ...caseTable(poweredWheelchairs, ANY_DAY, {
    decisions: [
      [
        { id: 'arbetsterapeut', title: 'Arbetsterapeut', facts: { profession: 'arbetsterapeut' }, right: 'listed-professions' },
        { id: 'other', title: 'Annat yrke', facts: { profession: 'other' }, refused: 'no-other-prescriber' },
      ],
      [
        { id: 'household', title: 'inne, för hushållet', facts: { chairUse: 'indoors', indoorMobility: false, householdWork: true }, right: 'indoors' },
        { id: 'outdoors', title: 'ute, båda kriterierna', facts: { chairUse: 'outdoors', outdoorMobility: true, outdoorActivities: true }, right: 'outdoors' },
        { id: 'outdoors-manages', title: 'ute, klarar aktiviteterna', facts: { chairUse: 'outdoors', outdoorMobility: true, outdoorActivities: false }, refused: 'no-other-need' },
      ],
    ],
    duties: [
      [
        { id: 'again', title: 'inte första gången', facts: { firstTime: false } },
        { id: 'physician', title: 'första gången, läkare har bedömt', facts: { firstTime: true, physicianAssessed: true }, requirements: { 'physician-first-time': 'met' } },
        { id: 'no-physician', title: 'första gången, ingen läkare', facts: { firstTime: true, physicianAssessed: false }, requirements: { 'physician-first-time': 'unmet' } },
      ],
      [
        { id: 'page-consultant', title: 'webbsidan, med konsulent', facts: { validText: 'page', consultantTryOut: true }, requirements: met },
        { id: 'page-training', title: 'webbsidan, särskild utbildning, manuell styrning', facts: { validText: 'page', consultantTryOut: false, steering: 'manual', competence: 'training' }, requirements: met },
        { id: 'page-training-other', title: 'webbsidan, särskild utbildning, annan styrning', facts: { validText: 'page', consultantTryOut: false, steering: 'other', competence: 'training' }, requirements: unmet },
        { id: 'document-permission', title: 'dokumentet, särskild behörighet, annan styrning', facts: { validText: 'document', consultantTryOut: false, steering: 'other', competence: 'permission' }, requirements: met, terms: ['patient-pays-transport'] },
        { id: 'document-training', title: 'dokumentet, bara särskild utbildning', facts: { validText: 'document', consultantTryOut: false, steering: 'manual', competence: 'training' }, requirements: unmet, terms: ['patient-pays-transport'] },
      ],
    ],
    terms: ['patient-pays'],
  }),
  ...defineExamples(poweredWheelchairs, [
    {
      id: 'text-unknown',
      title: 'Vilken text som gäller är inte känt: det måste anges',
      on: ANY_DAY,
      facts: { profession: 'arbetsterapeut', chairUse: 'indoors', indoorMobility: true, firstTime: false, consultantTryOut: false, steering: 'manual', competence: 'training' },
      expect: { outcome: 'conditional', requirements: { 'consultant-try-out': 'unknown' } },
    },
  ]),
];
