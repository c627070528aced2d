import type { Example } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { lifts } from './lifts.js';
import { ANY_DAY } from './undated.js';

const beyond = { 'special-reasons': 'met' } as const;
const notGranted = { 'special-reasons': 'unmet' } as const;
const exception = { specialReasons: true, consultantConsulted: true } as const;

/** Cases with the answers that the document gives. */
export const liftExamples: readonly Example[] = [
  ...caseTable(lifts, ANY_DAY, {
    decisions: [
      [
        { id: 'fysioterapeut', title: 'Fysioterapeut, mobil lyft', facts: { profession: 'fysioterapeut', liftKind: 'mobile' }, right: 'listed-professions' },
        { id: 'lakare-mobile', title: 'Läkare, mobil lyft', facts: { profession: 'lakare', liftKind: 'mobile' }, refused: 'no-other-prescriber' },
      ],
      [{ id: 'mobile', title: 'förstahandsvalet', facts: {}, right: 'mobile' }],
    ],
    duties: [
      [
        { id: 'first', title: 'den första', facts: { alreadyHas: 0 } },
        { id: 'second', title: 'en till av särskilda skäl, med konsulent', facts: { alreadyHas: 1, ...exception }, requirements: beyond },
        { id: 'second-alone', title: 'en till utan konsulent', facts: { alreadyHas: 1, ...exception, consultantConsulted: false }, requirements: notGranted },
      ],
    ],
    terms: ['one-mobile', 'yearly-inspection'],
  }),
  ...caseTable(lifts, ANY_DAY, {
    decisions: [
      [
        { id: 'arbetsterapeut', title: 'Arbetsterapeut, stationär lyft', facts: { profession: 'arbetsterapeut', liftKind: 'stationary' }, right: 'listed-professions' },
        { id: 'other', title: 'Annat yrke, stationär lyft', facts: { profession: 'other', liftKind: 'stationary' }, refused: 'no-other-prescriber' },
      ],
      [
        { id: 'needed', title: 'mobil lyft räcker inte', facts: { mobileInsufficient: true }, right: 'stationary' },
        { id: 'not-needed', title: 'mobil lyft räcker', facts: { mobileInsufficient: false }, refused: 'no-other-need' },
      ],
    ],
    duties: [
      [
        { id: 'second-room', title: 'den andra platsen', facts: { alreadyHas: 1, place: 'bedroom' } },
        { id: 'third-room', title: 'en tredje plats utan skäl', facts: { alreadyHas: 2, place: 'hygieneRoom', specialReasons: false }, requirements: notGranted },
        { id: 'other-place', title: 'en annan plats av särskilda skäl', facts: { alreadyHas: 0, place: 'other', ...exception }, requirements: beyond },
      ],
    ],
    terms: ['two-places', 'yearly-inspection', 'inspection-before-use'],
  }),
  ...caseTable(lifts, ANY_DAY, {
    decisions: [
      [
        { id: 'lakare', title: 'Läkare, badkarslyft', facts: { profession: 'lakare', liftKind: 'bath' }, right: 'bath-lift-physician' },
        { id: 'therapist', title: 'Arbetsterapeut, badkarslyft', facts: { profession: 'arbetsterapeut', liftKind: 'bath' }, refused: 'no-other-prescriber' },
      ],
      [
        { id: 'baths', title: 'varma bad är ordinerade', facts: { warmBaths: true }, right: 'bath' },
        { id: 'no-baths', title: 'varma bad är inte ordinerade', facts: { warmBaths: false }, refused: 'no-other-need' },
      ],
    ],
    terms: ['yearly-inspection'],
  }),
];
