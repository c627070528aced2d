import { type Example, defineExamples } from '@hjm/rules';
import { tandemCycles } from './tandem-cycles.js';

const ON = '2025-01-15';

/** Cases with the answers that the page gives: open, or a no. Together they cover every region. */
export const tandemCycleExamples: readonly Example[] = defineExamples(tandemCycles, [
  {
    id: 'nineteen',
    title: '19 år, och det som sidan hinner säga stämmer: resten är avklippt',
    on: ON,
    facts: { age: 19, tricyclePossible: false, stepsOnAndOff: true },
    expect: { outcome: 'undetermined', rules: ['prescribers-not-stated', 'abilities-cut-off'] },
  },
  {
    id: 'twenty',
    title: 'Patienten har fyllt 20 år',
    on: ON,
    facts: { age: 20, tricyclePossible: false, stepsOnAndOff: true },
    expect: { outcome: 'denied', rules: ['criteria-not-met'] },
  },
  {
    id: 'tricycle-possible',
    title: 'En trehjulig cykel är möjlig: ett nej vem som än förskriver',
    on: ON,
    facts: { age: 12, tricyclePossible: true },
    expect: { outcome: 'denied', rules: ['criteria-not-met'] },
  },
  {
    id: 'cannot-step-on',
    title: 'Patienten kliver inte på och av med lätt stöd',
    on: ON,
    facts: { age: 12, tricyclePossible: false, stepsOnAndOff: false },
    expect: { outcome: 'denied', rules: ['criteria-not-met'] },
  },
]);
