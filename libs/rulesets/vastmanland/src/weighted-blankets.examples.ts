import { type Example, defineExamples } from '@hjm/rules';
import { weightedBlankets } from './weighted-blankets.js';

const ON = '2025-01-15';
const confirmed = { prescriberConfirmed: true } as const;
const four = { sleep: true, motorRestlessness: true, emotional: true, concentration: true, bodyPerception: false, perception: false } as const;
const three = { ...four, concentration: false } as const;

/** Cases with the answers that the page gives, number and duration in pairs. Together they cover every region. */
export const weightedBlanketExamples: readonly Example[] = defineExamples(weightedBlankets, [
  {
    id: 'four-functions',
    title: 'Fyra av sex funktioner i fyra månader, kartlagt och med uppföljning',
    on: ON,
    facts: { ...confirmed, ...four, durationMonths: 4, mappedAndFollowedUp: true },
    expect: { outcome: 'allowed', rules: ['confirmed-prescriber', 'four-of-six'], advice: { 'mapping-and-follow-up': 'met' } },
  },
  {
    id: 'other-four-functions',
    title: 'Fyra andra funktioner, utan kartläggning: ett råd som inte följts, inget nej',
    on: ON,
    facts: { ...confirmed, sleep: false, motorRestlessness: false, emotional: true, concentration: true, bodyPerception: true, perception: true, durationMonths: 12, mappedAndFollowedUp: false },
    expect: { outcome: 'allowed', rules: ['confirmed-prescriber', 'four-of-six'], advice: { 'mapping-and-follow-up': 'unmet' } },
  },
  {
    id: 'three-functions',
    title: 'Tre av sex funktioner räcker inte',
    on: ON,
    facts: { ...confirmed, ...three, durationMonths: 12 },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'three-months',
    title: 'Fyra funktioner, men i jämnt tre månader',
    on: ON,
    facts: { ...confirmed, ...four, durationMonths: 3 },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'not-confirmed',
    title: 'Rätt behov, men vem som får förskriva framgår inte',
    on: ON,
    facts: { prescriberConfirmed: false, ...four, durationMonths: 4 },
    expect: { outcome: 'undetermined', rules: ['prescribers-not-stated', 'four-of-six'] },
  },
  {
    id: 'not-confirmed-no-need',
    title: 'Tre funktioner: nej, vem som än förskriver',
    on: ON,
    facts: { prescriberConfirmed: false, ...three, durationMonths: 4 },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
]);
