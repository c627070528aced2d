import { type Example, defineExamples } from '@hjm/rules';
import { inEachHousing } from './fragments/housing-cases.js';
import { walkingFrames } from './walking-frames.js';

const ON = '2025-01-15';

/** Cases with the answers that the page gives. Together they cover every region. */
export const walkingFrameExamples: readonly Example[] = defineExamples(walkingFrames, [
  ...inEachHousing({
    id: 'stable-support',
    title: 'Arbetsterapeut, patienten behöver ett stabilt stöd',
    on: ON,
    facts: { profession: 'arbetsterapeut', needsStableSupport: true },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'stable-support'] },
  }),
  {
    id: 'no-need',
    title: 'Fysioterapeut, men inget stabilt stöd behövs',
    on: ON,
    facts: { profession: 'fysioterapeut', needsStableSupport: false },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'other-profession',
    title: 'Annat yrke',
    on: ON,
    facts: { profession: 'other', needsStableSupport: true },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'other-profession-no-need',
    title: 'Annat yrke och inget behov',
    on: ON,
    facts: { profession: 'other', needsStableSupport: false },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'no-other-need'] },
  },
]);
