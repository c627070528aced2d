import { type Example, defineExamples } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { otherPageCase } from './populations.js';
import { quantityCases } from './quantity.js';
import { speechDevices } from './speech-devices.js';
import { ANY_DAY } from './undated.js';

/** Cases with the answers that the page for children gives. */
export const speechDeviceExamples: readonly Example[] = [
  ...caseTable(speechDevices, ANY_DAY, {
    decisions: [
      [
        { id: 'logoped', title: 'Logoped', facts: { population: 'child', profession: 'logoped' }, right: 'listed-professions' },
        { id: 'other', title: 'Annat yrke', facts: { population: 'child', profession: 'other' }, refused: 'no-other-prescriber' },
      ],
      [
        { id: 'communication', title: 'för att kommunicera i vardagen', facts: { need: 'communication' }, right: 'communication' },
        { id: 'cognitive', title: 'stöd för kognitionen, inte för att kommunicera', facts: { need: 'cognitive' }, refused: 'no-other-need' },
        { id: 'neither', title: 'för något annat', facts: { need: 'neither' }, refused: 'no-other-need' },
      ],
    ],
    duties: [
      quantityCases,
      [
        { id: 'simple', title: 'en apparat som inte är avancerad', facts: { tier: 'other' } },
        { id: 'advanced', title: 'avancerad apparat, i samråd', facts: { tier: 'advanced', consultantConsulted: true }, requirements: { consultant: 'met' } },
        { id: 'advanced-alone', title: 'avancerad apparat, utan samråd', facts: { tier: 'advanced', consultantConsulted: false }, requirements: { consultant: 'unmet' } },
      ],
    ],
    terms: ['one-equivalent', 'patient-pays'],
  }),
  ...defineExamples(speechDevices, [otherPageCase('adult')]),
];
