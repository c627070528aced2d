import { type Example, defineExamples } from '@hjm/rules';
import { acousticSignals } from './acoustic-signals.js';

const ON = '2025-01-15';
const needs = { hasHearingAid: true, hearsSignals: false } as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const acousticSignalExamples: readonly Example[] = defineExamples(acousticSignals, [
  {
    id: 'audiologist-19',
    title: 'Audionom förskriver till en nittonåring med hörapparat som inte hör dörrsignalen',
    on: ON,
    facts: { profession: 'audionom', age: 19, ...needs },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'cannot-hear-signals'], terms: ['patient-pays-batteries'] },
  },
  {
    id: 'audiologist-20',
    title: 'Den som har fyllt tjugo får inte akustiska signaler förskrivna',
    on: ON,
    facts: { profession: 'audionom', age: 20, ...needs },
    expect: { outcome: 'denied', rules: ['no-other-need'], terms: [] },
  },
  {
    id: 'technician-infant',
    title: 'Hörseltekniker förskriver till ett barn under ett år',
    on: ON,
    facts: { profession: 'horseltekniker', age: 0, ...needs },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'cannot-hear-signals'] },
  },
  {
    id: 'no-hearing-aid',
    title: 'Barn utan hörapparat',
    on: ON,
    facts: { profession: 'horseltekniker', age: 12, hasHearingAid: false, hearsSignals: false },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'hears-signals',
    title: 'Barn med hörapparat som hör både dörr och telefon',
    on: ON,
    facts: { profession: 'audionom', age: 12, hasHearingAid: true, hearsSignals: true },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'other-profession',
    title: 'Annat yrke',
    on: ON,
    facts: { profession: 'other', age: 12, ...needs },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'other-profession-adult',
    title: 'Annat yrke, och patienten är vuxen',
    on: ON,
    facts: { profession: 'other', age: 40, ...needs },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'no-other-need'] },
  },
]);
