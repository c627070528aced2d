import { type Example, defineExamples } from '@hjm/rules';
import { workChairs } from './work-chairs.js';

const ON = '2025-01-15';

/** Cases with the answers that the page gives. Together they cover every region. */
export const workChairExamples: readonly Example[] = defineExamples(workChairs, [
  {
    id: 'instead-of-wheelchair',
    title: 'I stället för rullstol, patienten kan inte gå inomhus: rätt behov, men vem som får förskriva framgår inte',
    on: ON,
    facts: { use: 'insteadOfWheelchair', walkingIndoors: 'notOrVeryHard' },
    expect: { outcome: 'undetermined', rules: ['prescribers-not-stated', 'instead-of-wheelchair'] },
  },
  {
    id: 'walks-indoors',
    title: 'I stället för rullstol, men patienten går inomhus med gånghjälpmedel: ett nej vem som än förskriver',
    on: ON,
    facts: { use: 'insteadOfWheelchair', walkingIndoors: 'better' },
    expect: { outcome: 'denied', rules: ['walks-indoors'] },
  },
  {
    id: 'beside-wheelchair',
    title: 'Komplement till rullstol: villkoret är avklippt',
    on: ON,
    facts: { use: 'besideWheelchair' },
    expect: { outcome: 'undetermined', rules: ['prescribers-not-stated', 'beside-wheelchair-cut-off'] },
  },
  {
    id: 'other-use',
    title: 'Annan användning: resten är avklippt',
    on: ON,
    facts: { use: 'other' },
    expect: { outcome: 'undetermined', rules: ['prescribers-not-stated', 'other-use-cut-off'] },
  },
]);
