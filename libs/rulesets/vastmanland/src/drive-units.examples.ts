import { type Example, type Status, defineExamples } from '@hjm/rules';
import { driveUnits } from './drive-units.js';

const ON = '2025-01-15';
const met = { permanentNoWalking: true, continuousNeed: true, clearGainWithGoals: true, safeDriving: true } as const;
const home = { storage: 'dwelling', dryAndWarm: true } as const;
const PRESCRIBERS = [
  { id: 'ot-adult', title: 'Arbetsterapeut, vuxen', rule: 'arbetsterapeut', facts: { profession: 'arbetsterapeut', population: 'adult' }, consultant: [undefined] },
  { id: 'ot-child', title: 'Arbetsterapeut, barn', rule: 'arbetsterapeut', facts: { profession: 'arbetsterapeut', population: 'child' }, consultant: [undefined] },
  { id: 'pt-child', title: 'Fysioterapeut, barn', rule: 'fysioterapeut-child', facts: { profession: 'fysioterapeut', population: 'child' }, consultant: [true, false] },
] as const;
const STORED = [
  { id: 'home', title: 'i bostaden', rule: 'at-home', facts: home },
  { id: 'special', title: 'i ett låst rum i särskilt boende', rule: 'other-room-in-special-housing', facts: { storage: 'otherLocked', housing: 'special', dryAndWarm: true } },
] as const;
const NOT_STORED = [
  { id: 'balcony', title: 'på balkongen', rule: 'not-outside', facts: { storage: 'balconyOrStairs' } },
  { id: 'cold', title: 'i ett för kallt garage', rule: 'no-other-storage', facts: { storage: 'lockedPrivate', dryAndWarm: false } },
] as const;
const status = (done: boolean): Status => (done ? 'met' : 'unmet');
const UNENTITLED = { profession: 'fysioterapeut', population: 'adult' } as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const driveUnitExamples: readonly Example[] = defineExamples(driveUnits, [
  ...PRESCRIBERS.flatMap((who) =>
    STORED.flatMap((stored) =>
      who.consultant.map((consulted) => ({
        id: `${who.id}-${stored.id}${consulted === undefined ? '' : consulted ? '-consulted' : '-not-consulted'}`,
        title: `${who.title}, förvaring ${stored.title}${consulted === undefined ? '' : consulted ? ', samråd har skett' : ', inget samråd'}`,
        on: ON,
        facts: { ...who.facts, ...met, ...stored.facts, ...(consulted === undefined ? {} : { consultantConsulted: consulted }) },
        expect: {
          outcome: consulted === false ? ('conditional' as const) : ('allowed' as const),
          rules: [who.rule, 'all-criteria', stored.rule],
          requirements: consulted === undefined ? {} : { 'consultant-for-children': status(consulted) },
          terms: consulted === undefined ? ['consultant-open', 'physician-if-needed'] : ['physician-if-needed'],
        },
      })),
    ),
  ),
  // A no for want of storage, of need, of both, and whoever prescribes
  ...PRESCRIBERS.filter(({ id }) => id !== 'ot-child').flatMap((who) => [
    ...NOT_STORED.flatMap(({ id, title, rule, facts }) => [
      { id: `${who.id}-${id}`, title: `${who.title}, förvaring ${title}`, on: ON, facts: { ...who.facts, ...met, ...facts }, expect: { outcome: 'denied', rules: [rule] } } as const,
      { id: `${who.id}-${id}-no-need`, title: `${who.title}, förvaring ${title}, och behovet är inte fortlöpande`, on: ON, facts: { ...who.facts, ...met, continuousNeed: false, ...facts }, expect: { outcome: 'denied', rules: ['criteria-not-met', rule] } } as const,
    ]),
    ...STORED.map(({ id, title, facts }) => ({ id: `${who.id}-${id}-no-need`, title: `${who.title}, förvaring ${title}, men målen är inte beskrivna`, on: ON, facts: { ...who.facts, ...met, clearGainWithGoals: false, ...facts }, expect: { outcome: 'denied', rules: ['criteria-not-met'] } }) as const),
  ]),
  ...[...STORED.map((one) => ({ ...one, refused: [] as string[] })), ...NOT_STORED.map((one) => ({ ...one, refused: [one.rule] as string[] }))].flatMap(({ id, title, facts, refused }) => [
    { id: `pt-adult-${id}`, title: `Fysioterapeut, vuxen, förvaring ${title}`, on: ON, facts: { ...UNENTITLED, ...met, ...facts }, expect: { outcome: 'denied', rules: ['no-other-prescriber', ...refused] } } as const,
    { id: `other-profession-${id}-no-need`, title: `Annat yrke, förvaring ${title}, och patienten kör inte säkert`, on: ON, facts: { profession: 'other', ...met, safeDriving: false, ...facts }, expect: { outcome: 'denied', rules: ['no-other-prescriber', 'criteria-not-met', ...refused] } } as const,
  ]),
  {
    id: 'other-room-ordinary',
    title: 'Ett annat låst rum i ordinärt boende godkänns inte',
    on: ON,
    facts: { profession: 'arbetsterapeut', population: 'adult', ...met, storage: 'otherLocked', housing: 'ordinary', dryAndWarm: true },
    expect: { outcome: 'denied', rules: ['no-other-storage'] },
  },
]);
