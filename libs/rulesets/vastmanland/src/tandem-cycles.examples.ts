import { type Example, defineExamples } from '@hjm/rules';
import { tandemCycles } from './tandem-cycles.js';

const ON = '2025-01-15';
const stated = { age: 19, tricyclePossible: false, stepsOnAndOff: true } as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const tandemCycleExamples: readonly Example[] = defineExamples(tandemCycles, [
  {
    id: 'child',
    title: 'Ett barn som uppfyller allt: rätten finns, och egenavgiften är 5 000 kr',
    on: ON,
    facts: { ...stated, age: 12, prescriberConfirmed: true, otherAbilities: true, population: 'child' },
    expect: { outcome: 'allowed', rules: ['confirmed-prescriber', 'criteria-met'], terms: ['fee-child'] },
  },
  {
    id: 'nineteen',
    title: '19 år och vuxen: rätten finns, men avgiften gäller barn',
    on: ON,
    facts: { ...stated, prescriberConfirmed: true, otherAbilities: true, population: 'adult' },
    expect: { outcome: 'allowed', rules: ['confirmed-prescriber', 'criteria-met'], terms: [] },
  },
  {
    id: 'not-confirmed',
    title: 'Det är inte bekräftat vem som får förskriva',
    on: ON,
    facts: { ...stated, prescriberConfirmed: false, otherAbilities: true, population: 'child' },
    expect: { outcome: 'undetermined' },
  },
  {
    id: 'abilities-open',
    title: 'De övriga kraven på förmåga är inte bekräftade',
    on: ON,
    facts: { ...stated, prescriberConfirmed: true, otherAbilities: false },
    expect: { outcome: 'undetermined' },
  },
  {
    id: 'nothing-confirmed',
    title: 'Varken förskrivaren eller de övriga kraven är bekräftade',
    on: ON,
    facts: { ...stated, prescriberConfirmed: false, otherAbilities: false },
    expect: { outcome: 'undetermined' },
  },
  {
    id: 'twenty',
    title: 'Patienten har fyllt 20 år',
    on: ON,
    facts: { ...stated, age: 20, prescriberConfirmed: true },
    expect: { outcome: 'denied', rules: ['criteria-not-met'] },
  },
  {
    id: 'tricycle-possible',
    title: 'En trehjulig cykel är möjlig: ett nej vem som än förskriver',
    on: ON,
    facts: { age: 12, tricyclePossible: true, prescriberConfirmed: false },
    expect: { outcome: 'denied', rules: ['criteria-not-met'] },
  },
  {
    id: 'cannot-step-on',
    title: 'Patienten kliver inte på och av med lätt stöd',
    on: ON,
    facts: { age: 12, tricyclePossible: false, stepsOnAndOff: false, prescriberConfirmed: true },
    expect: { outcome: 'denied', rules: ['criteria-not-met'] },
  },
]);
