import { type Example, defineExamples } from '@hjm/rules';
import { poweredWheelchairs } from './powered-wheelchairs.js';

const ON = '2025-01-15';
const need = { permanentNoWalking: true, otherAidWorks: false, allYear: true, clearGain: true, safeDriving: true } as const;
const standing = { variant: 'standing', onlyStandingOption: true, drivesAlone: true, reachOrActivity: true } as const;
const VARIANTS = [
  { rule: 'standard', title: 'utan ståfunktion', facts: { variant: 'standard' } },
  { rule: 'standing', title: 'med ståfunktion', facts: standing },
  { rule: 'attendant', title: 'vårdarmanövrerad', facts: { variant: 'attendant', steersAlways: false } },
] as const;
const NOT_MET = [
  { id: 'walks', title: 'Patienten har gångförmåga', facts: { ...need, permanentNoWalking: false } },
  { id: 'manual-works', title: 'En manuell rullstol räcker', facts: { ...need, otherAidWorks: true } },
  { id: 'summer-only', title: 'Behovet finns bara en del av året', facts: { ...need, allYear: false } },
  { id: 'no-gain', title: 'Ingen tydlig vinst i närmiljön', facts: { ...need, clearGain: false } },
  { id: 'unsafe', title: 'Patienten kör inte säkert', facts: { ...need, safeDriving: false } },
] as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const poweredWheelchairExamples: readonly Example[] = defineExamples(poweredWheelchairs, [
  ...VARIANTS.flatMap(({ rule, title, facts }) => [
    {
      id: rule,
      title: `Elrullstol ${title}: kriterierna stämmer, men vem som får förskriva framgår inte`,
      on: ON,
      facts: { ...need, ...facts },
      expect: { outcome: 'undetermined', rules: ['prescribers-not-stated', 'all-criteria', rule] },
    } as const,
    { id: `not-met-${rule}`, title: `Elrullstol ${title}, behovet finns inte året om`, on: ON, facts: { ...need, allYear: false, ...facts }, expect: { outcome: 'denied', rules: ['criteria-not-met'] } } as const,
  ]),
  ...NOT_MET.map(({ id, title, facts }) => ({ id, title, on: ON, facts: { ...facts, variant: 'standard' }, expect: { outcome: 'denied', rules: ['criteria-not-met'] } }) as const),
  {
    id: 'standing-not-alone',
    title: 'Ståfunktion till den som inte kör själv',
    on: ON,
    facts: { ...need, ...standing, drivesAlone: false },
    expect: { outcome: 'denied', rules: ['no-other-variant'] },
  },
  {
    id: 'attendant-steers',
    title: 'Vårdarmanövrerad när patienten klarar styrningen och inget kriterium gäller',
    on: ON,
    facts: { ...need, permanentNoWalking: false, variant: 'attendant', steersAlways: true },
    expect: { outcome: 'denied', rules: ['criteria-not-met', 'no-other-variant'] },
  },
]);
