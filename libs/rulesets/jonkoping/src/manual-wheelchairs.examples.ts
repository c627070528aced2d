import type { Example } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { manualWheelchairs } from './manual-wheelchairs.js';
import { ANY_DAY } from './undated.js';

/** Cases with the answers that the page gives. */
export const manualWheelchairExamples: readonly Example[] = caseTable(manualWheelchairs, ANY_DAY, {
  decisions: [
    [
      { id: 'arbetsterapeut', title: 'Arbetsterapeut', facts: { profession: 'arbetsterapeut' }, right: 'listed-professions' },
      { id: 'other', title: 'Annat yrke', facts: { profession: 'other' }, refused: 'no-other-prescriber' },
    ],
  ],
  duties: [
    [
      { id: 'one', title: 'en rullstol', facts: { alreadyHas: 0 } },
      { id: 'second-special', title: 'en till, av särskilda skäl', facts: { alreadyHas: 1, specialReasons: true }, requirements: { 'special-reasons': 'met' } },
      { id: 'second', title: 'en till i reserv', facts: { alreadyHas: 1, specialReasons: false }, requirements: { 'special-reasons': 'unmet' } },
    ],
    [
      { id: 'again', title: 'inte första gången', facts: { firstWheelchair: false } },
      { id: 'with-physician', title: 'första gången, i samråd med läkare', facts: { firstWheelchair: true, physicianConsulted: true }, advice: { 'physician-first-time': 'met' } },
      { id: 'without-physician', title: 'första gången, utan läkare', facts: { firstWheelchair: true, physicianConsulted: false }, advice: { 'physician-first-time': 'unmet' } },
    ],
  ],
  terms: ['one', 'patient-pays', 'follow-up'],
});
