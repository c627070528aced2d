import { type Example, defineExamples } from '@hjm/rules';
import { weightedBlankets } from './weighted-blankets.js';

const ON = '2025-01-15';
const four = { sleep: true, motorRestlessness: true, emotional: true, concentration: true, bodyPerception: false, perception: false } as const;

/** Cases with the answers that the page gives, number and duration in pairs. Together they cover every region. */
export const weightedBlanketExamples: readonly Example[] = defineExamples(weightedBlankets, [
  {
    id: 'four-functions',
    title: 'Fyra av sex funktioner i fyra månader: rätt behov, men vem som får förskriva framgår inte',
    on: ON,
    facts: { ...four, durationMonths: 4 },
    expect: { outcome: 'undetermined', rules: ['prescribers-not-stated', 'four-of-six'] },
  },
  {
    id: 'other-four-functions',
    title: 'Fyra andra funktioner: också rätt behov',
    on: ON,
    facts: { sleep: false, motorRestlessness: false, emotional: true, concentration: true, bodyPerception: true, perception: true, durationMonths: 12 },
    expect: { outcome: 'undetermined', rules: ['prescribers-not-stated', 'four-of-six'] },
  },
  {
    id: 'three-functions',
    title: 'Tre av sex funktioner räcker inte, vem som än förskriver',
    on: ON,
    facts: { ...four, concentration: false, durationMonths: 12 },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'three-months',
    title: 'Fyra funktioner, men i jämnt tre månader',
    on: ON,
    facts: { ...four, durationMonths: 3 },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
]);
