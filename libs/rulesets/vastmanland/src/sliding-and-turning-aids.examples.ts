import { type Example, defineExamples } from '@hjm/rules';
import { inEachHousing } from './fragments/housing-cases.js';
import { slidingAndTurningAids } from './sliding-and-turning-aids.js';

const ON = '2025-01-15';

/** Cases with the answers that the page gives. Together they cover every region. */
export const slidingAndTurningAidExamples: readonly Example[] = defineExamples(slidingAndTurningAids, [
  ...inEachHousing({
    id: 'arbetsterapeut',
    title: 'Arbetsterapeut förskriver',
    on: ON,
    facts: { profession: 'arbetsterapeut' },
    expect: { outcome: 'allowed', rules: ['listed-professions'] },
  }),
  {
    id: 'other-profession',
    title: 'Annat yrke',
    on: ON,
    facts: { profession: 'other' },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
]);
