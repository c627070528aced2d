import { type Example, defineExamples } from '@hjm/rules';
import { inEachHousing } from './fragments/housing-cases.js';
import { freeStandingLiftingPoles } from './free-standing-lifting-poles.js';

const ON = '2025-01-15';

/** Cases with the answers that the page gives. Together they cover every region. */
export const freeStandingLiftingPoleExamples: readonly Example[] = defineExamples(freeStandingLiftingPoles, [
  ...inEachHousing({
    id: 'arbetsterapeut',
    title: 'Arbetsterapeut förskriver',
    on: ON,
    facts: { profession: 'arbetsterapeut' },
    expect: { outcome: 'allowed', rules: ['listed-professions'] },
  }),
  {
    id: 'district-nurse',
    title: 'Distriktssköterska får förskriva, till skillnad från andra sjuksköterskor',
    on: ON,
    facts: { profession: 'distriktsskoterska', housing: 'ordinary', habilitation: false },
    expect: { outcome: 'allowed', rules: ['listed-professions'], terms: ['payer-ordinary-housing'] },
  },
  {
    id: 'other-profession',
    title: 'Annat yrke',
    on: ON,
    facts: { profession: 'other' },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
]);
