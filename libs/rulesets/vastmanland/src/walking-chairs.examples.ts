import { type Example, defineExamples } from '@hjm/rules';
import { walkingChairs } from './walking-chairs.js';

const ON = '2025-01-15';

/** Cases with the answers that the page gives. Together they cover every region. */
export const walkingChairExamples: readonly Example[] = defineExamples(walkingChairs, [
  {
    id: 'physiotherapist',
    title: 'Fysioterapeut, enklare hjälpmedel räcker inte',
    on: ON,
    facts: { profession: 'fysioterapeut', simplerAidWorks: false },
    expect: { outcome: 'allowed', rules: ['physiotherapist', 'simpler-not-enough'] },
  },
  {
    id: 'physiotherapist-simpler-works',
    title: 'Fysioterapeut, men enklare hjälpmedel räcker',
    on: ON,
    facts: { profession: 'fysioterapeut', simplerAidWorks: true },
    expect: { outcome: 'denied', rules: ['simpler-first'] },
  },
  {
    id: 'other-profession',
    title: 'Annat yrke: uppräkningen är avklippt, så det går inte att svara',
    on: ON,
    facts: { profession: 'other', simplerAidWorks: false },
    expect: { outcome: 'undetermined' },
  },
  {
    id: 'other-profession-simpler-works',
    title: 'Annat yrke, men enklare hjälpmedel räcker: ett nej vem som än förskriver',
    on: ON,
    facts: { profession: 'other', simplerAidWorks: true },
    expect: { outcome: 'denied', rules: ['simpler-first'] },
  },
]);
