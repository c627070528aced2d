import { type Example, defineExamples } from '@hjm/rules';
import { calendars } from './calendars.js';
import { caseTable } from '@hjm/rules/example-table';
import { quantityCases } from './quantity.js';
import { ANY_DAY } from './undated.js';

const consulted = [
  { id: 'consulted', title: 'i samråd', facts: { consultantConsulted: true }, requirements: { consultant: 'met' } },
  { id: 'not-consulted', title: 'utan samråd', facts: { consultantConsulted: false }, requirements: { consultant: 'unmet' } },
] as const;
const phone = [
  { id: 'phone', title: 'telefonen är undersökt', facts: { smartphoneAsked: true }, advice: { 'smartphone-first': 'met' } },
  { id: 'no-phone', title: 'telefonen är inte undersökt', facts: { smartphoneAsked: false }, advice: { 'smartphone-first': 'unmet' } },
] as const;
const adult = { dailyDifficulty: true, soundAndPicture: true, simplerInsufficient: true } as const;
const adultNeeds = [
  { id: 'needs', title: 'alla kriterier stämmer', facts: { ...adult, alreadyHas: 0 }, right: 'planning-adults' },
  { id: 'simpler', title: 'enklare lösningar räcker', facts: { ...adult, simplerInsufficient: false, alreadyHas: 0 }, refused: 'no-other-need' },
  { id: 'second', title: 'har redan ett', facts: { ...adult, alreadyHas: 1 }, refused: 'no-second' },
] as const;
const childNeeds = [
  { id: 'needs', title: 'ljud och bild behövs', facts: { soundAndPicture: true, simplerInsufficient: true }, right: 'planning-children' },
  { id: 'sound-only', title: 'det räcker med ljud', facts: { soundAndPicture: false, simplerInsufficient: true }, refused: 'no-other-need' },
] as const;

/** Cases with the answers that the pages for adults and for children give. */
export const calendarExamples: readonly Example[] = [
  ...caseTable(calendars, ANY_DAY, {
    decisions: [[{ id: 'refer-adult', title: 'Fysioterapeut remitterar en vuxen', facts: { population: 'adult', role: 'refer', profession: 'fysioterapeut' }, right: 'refer-adults' }], adultNeeds],
    duties: [phone],
    terms: ['patient-pays'],
  }),
  ...caseTable(calendars, ANY_DAY, {
    decisions: [
      [
        { id: 'prescribe-adult', title: 'Arbetsterapeut förskriver till en vuxen', facts: { population: 'adult', role: 'prescribe', profession: 'arbetsterapeut' }, right: 'prescribe-adults' },
        { id: 'logoped-adult', title: 'Logoped förskriver till en vuxen', facts: { population: 'adult', role: 'prescribe', profession: 'logoped' }, refused: 'no-other-prescriber' },
      ],
      adultNeeds,
    ],
    duties: [consulted, phone],
    terms: ['patient-pays'],
  }),
  ...caseTable(calendars, ANY_DAY, {
    decisions: [
      [
        { id: 'prescribe-child', title: 'Logoped förskriver till ett barn', facts: { population: 'child', role: 'prescribe', profession: 'logoped' }, right: 'prescribe-children' },
        { id: 'fysioterapeut-child', title: 'Fysioterapeut förskriver till ett barn', facts: { population: 'child', role: 'prescribe', profession: 'fysioterapeut' }, refused: 'no-other-prescriber' },
        { id: 'refer-child', title: 'Logoped remitterar ett barn', facts: { population: 'child', role: 'refer', profession: 'logoped' }, open: 'no-referrers-for-children' },
      ],
      childNeeds,
    ],
    duties: [quantityCases, consulted],
  }),
  ...defineExamples(calendars, [
    {
      id: 'logoped-refers-adult',
      title: 'Logoped remitterar en vuxen',
      on: ANY_DAY,
      facts: { population: 'adult', role: 'refer', profession: 'logoped', ...adult, alreadyHas: 0 },
      expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
    },
  ]),
];
