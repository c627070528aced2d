import { type Example, defineExamples } from '@hjm/rules';
import { workChairs } from './work-chairs.js';

const ON = '2025-01-15';
const instead = { use: 'insteadOfWheelchair', walkingIndoors: 'notOrVeryHard' } as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const workChairExamples: readonly Example[] = defineExamples(workChairs, [
  {
    id: 'instead-of-wheelchair',
    title: 'I stället för rullstol, patienten kan inte gå inomhus',
    on: ON,
    facts: { prescriberConfirmed: true, ...instead },
    expect: { outcome: 'allowed', rules: ['confirmed-prescriber', 'instead-of-wheelchair'] },
  },
  {
    id: 'walks-indoors',
    title: 'I stället för rullstol, men patienten går inomhus med gånghjälpmedel',
    on: ON,
    facts: { prescriberConfirmed: true, use: 'insteadOfWheelchair', walkingIndoors: 'better' },
    expect: { outcome: 'denied', rules: ['walks-indoors'] },
  },
  {
    id: 'walks-indoors-not-confirmed',
    title: 'Patienten går inomhus: ett nej vem som än förskriver',
    on: ON,
    facts: { prescriberConfirmed: false, use: 'insteadOfWheelchair', walkingIndoors: 'better' },
    expect: { outcome: 'denied', rules: ['walks-indoors'] },
  },
  {
    id: 'not-confirmed',
    title: 'Det är inte bekräftat vem som får förskriva',
    on: ON,
    facts: { prescriberConfirmed: false, ...instead },
    expect: { outcome: 'undetermined' },
  },
  ...([true, false] as const).flatMap((prescriberConfirmed) => [
    {
      id: `beside-wheelchair-${String(prescriberConfirmed)}`,
      title: prescriberConfirmed ? 'Komplement till rullstol: villkoret är avklippt' : 'Komplement till rullstol, och förskrivaren är inte bekräftad',
      on: ON,
      facts: { prescriberConfirmed, use: 'besideWheelchair' },
      expect: { outcome: 'undetermined' },
    } as const,
    {
      id: `other-use-${String(prescriberConfirmed)}`,
      title: prescriberConfirmed ? 'Annan användning: resten är avklippt' : 'Annan användning, och förskrivaren är inte bekräftad',
      on: ON,
      facts: { prescriberConfirmed, use: 'other' },
      expect: { outcome: 'undetermined' },
    } as const,
  ]),
]);
