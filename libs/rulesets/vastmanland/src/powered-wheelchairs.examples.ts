import { type Example, type Status, defineExamples } from '@hjm/rules';
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
const status = (done: boolean): Status => (done ? 'met' : 'unmet');

/** Cases with the answers that the page gives. Together they cover every region. */
export const poweredWheelchairExamples: readonly Example[] = defineExamples(poweredWheelchairs, [
  ...VARIANTS.flatMap(({ rule, title, facts }) =>
    [true, false].flatMap((approvedStorage) =>
      (rule === 'standing' ? [true, false] : [undefined]).map((standingAssessed) => ({
        id: `${rule}-${approvedStorage ? 'stored' : 'not-stored'}${standingAssessed === undefined ? '' : standingAssessed ? '-assessed' : '-not-assessed'}`,
        title: `Elrullstol ${title}, ${approvedStorage ? 'godkänd förvaring' : 'ingen godkänd förvaring'}${standingAssessed === undefined ? '' : standingAssessed ? ', ståförmågan bedömd' : ', ståförmågan inte bedömd'}`,
        on: ON,
        facts: { prescriberConfirmed: true, ...need, ...facts, approvedStorage, ...(standingAssessed === undefined ? {} : { standingAssessed }) },
        expect: {
          outcome: approvedStorage && standingAssessed !== false ? ('allowed' as const) : ('conditional' as const),
          rules: ['confirmed-prescriber', 'all-criteria', rule],
          requirements: { storage: status(approvedStorage), ...(standingAssessed === undefined ? {} : { 'standing-assessed': status(standingAssessed) }) },
        },
      })),
    ),
  ),
  ...NOT_MET.map(({ id, title, facts }) => ({ id, title, on: ON, facts: { prescriberConfirmed: true, ...facts, variant: 'standard' }, expect: { outcome: 'denied', rules: ['criteria-not-met'] } }) as const),
  ...VARIANTS.flatMap(({ rule, title, facts }) => [
    { id: `not-met-${rule}`, title: `Elrullstol ${title}, behovet finns inte året om`, on: ON, facts: { prescriberConfirmed: true, ...need, allYear: false, ...facts }, expect: { outcome: 'denied', rules: ['criteria-not-met'] } } as const,
    { id: `not-confirmed-${rule}`, title: `Elrullstol ${title}, förskrivaren är inte bekräftad`, on: ON, facts: { prescriberConfirmed: false, ...need, ...facts }, expect: { outcome: 'undetermined' } } as const,
    {
      id: `not-confirmed-not-met-${rule}`,
      title: `Elrullstol ${title}, ett kriterium saknas och förskrivaren är inte bekräftad`,
      on: ON,
      facts: { prescriberConfirmed: false, ...need, clearGain: false, ...facts },
      expect: { outcome: 'denied', rules: ['criteria-not-met'] },
    } as const,
  ]),
  ...[true, false].flatMap((prescriberConfirmed) => [
    {
      id: `standing-not-alone-${String(prescriberConfirmed)}`,
      title: `Ståfunktion till den som inte kör själv${prescriberConfirmed ? '' : ', förskrivaren är inte bekräftad'}`,
      on: ON,
      facts: { prescriberConfirmed, ...need, ...standing, drivesAlone: false },
      expect: { outcome: 'denied', rules: ['no-other-variant'] },
    } as const,
    {
      id: `attendant-steers-${String(prescriberConfirmed)}`,
      title: `Vårdarmanövrerad när patienten klarar styrningen och inget kriterium gäller${prescriberConfirmed ? '' : ', förskrivaren är inte bekräftad'}`,
      on: ON,
      facts: { prescriberConfirmed, ...need, permanentNoWalking: false, variant: 'attendant', steersAlways: true },
      expect: { outcome: 'denied', rules: ['criteria-not-met', 'no-other-variant'] },
    } as const,
  ]),
]);
