import { type Example, defineExamples } from '@hjm/rules';
import { inEachHousing } from './fragments/housing-cases.js';
import { multiLegWalkingAids } from './multi-leg-walking-aids.js';

const ON = '2025-01-15';

/** Cases with the answers that the page gives. Together they cover every region. */
export const multiLegWalkingAidExamples: readonly Example[] = defineExamples(multiLegWalkingAids, [
  ...inEachHousing({
    id: 'simpler-not-enough',
    title: 'Fysioterapeut, ett enklare hjälpmedel har inte fungerat',
    on: ON,
    facts: { profession: 'fysioterapeut', simplerAidWorks: false },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'simpler-not-enough'] },
  }),
  {
    id: 'simpler-works',
    title: 'Arbetsterapeut, men ett enklare hjälpmedel fungerar',
    on: ON,
    facts: { profession: 'arbetsterapeut', simplerAidWorks: true },
    expect: { outcome: 'denied', rules: ['simpler-first'] },
  },
  {
    id: 'other-profession',
    title: 'Annat yrke, ett enklare hjälpmedel fungerar inte',
    on: ON,
    facts: { profession: 'other', simplerAidWorks: false },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'other-profession-simpler-works',
    title: 'Annat yrke, och ett enklare hjälpmedel fungerar',
    on: ON,
    facts: { profession: 'other', simplerAidWorks: true },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'simpler-first'] },
  },
]);
