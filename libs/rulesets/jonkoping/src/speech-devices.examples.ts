import type { Example } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { speechDevices } from './speech-devices.js';
import { ANY_DAY } from './undated.js';

const talk = { need: 'communication', onlyFor: 'neither' } as const;

/** Cases with the answers that the page gives. */
export const speechDeviceExamples: readonly Example[] = caseTable(speechDevices, ANY_DAY, {
  decisions: [
    [
      { id: 'logoped', title: 'Logoped', facts: { profession: 'logoped' }, right: 'listed-professions' },
      { id: 'other', title: 'Annat yrke', facts: { profession: 'other' }, refused: 'no-other-prescriber' },
    ],
    [
      { id: 'device', title: 'samtalsapparat för att kommunicera', facts: { ...talk, device: 'other' }, right: 'communication' },
      { id: 'tablet', title: 'surfplatta som används varje timme', facts: { ...talk, device: 'tablet', usedEveryHour: true }, right: 'communication' },
      { id: 'tablet-seldom', title: 'surfplatta som används sällan', facts: { ...talk, device: 'tablet', usedEveryHour: false }, refused: 'tablet-seldom-used' },
      { id: 'games', title: 'för spel', facts: { need: 'communication', onlyFor: 'entertainment' }, refused: 'not-for-entertainment' },
      { id: 'telephone', title: 'bara som telefon', facts: { need: 'communication', onlyFor: 'telephone' }, refused: 'not-as-telephone' },
      { id: 'cognitive', title: 'som stöd för kognitionen', facts: { need: 'cognitive', onlyFor: 'neither' }, open: 'other-needs' },
    ],
    [
      { id: 'first', title: 'den första', facts: { alreadyHas: 0 }, right: 'first' },
      { id: 'second', title: 'en till', facts: { alreadyHas: 1 }, refused: 'no-second' },
    ],
  ],
  duties: [
    [
      { id: 'own', title: 'egen utrustning prövad', facts: { ownDeviceFirst: true }, requirements: { 'own-device-first': 'met' } },
      { id: 'not-own', title: 'egen utrustning inte prövad', facts: { ownDeviceFirst: false }, requirements: { 'own-device-first': 'unmet' } },
    ],
  ],
  terms: ['patient-pays', 'follow-up'],
});
