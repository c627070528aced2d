import { type Example, defineExamples } from '@hjm/rules';
import { manualWheelchairKinds } from './manual-wheelchair-kinds.js';

const ON = '2025-01-15';
const need = { prescriberConfirmed: true, cause: 'impairedWalking', indoorsAndOutdoors: true } as const;
const light = { kind: 'activeLight', use: 'mostOfDay', upperLimbRisk: true, liftsChair: true, usedActiveBefore: true } as const;
const KINDS = [
  { rule: 'transport', title: 'Transportrullstol för korta stunder', facts: { kind: 'transport', use: 'short', seatAdaptation: false } },
  { rule: 'comfort', title: 'Komfortrullstol', facts: { kind: 'comfort', comfortAndPosition: true, limitedSelfPropulsion: true } },
  { rule: 'allround', title: 'Allroundrullstol varje dag', facts: { kind: 'allround', use: 'daily', easyAndAdjustable: true } },
] as const;
const ACTIVE = [
  { rule: 'active', title: 'Aktivrullstol', facts: { kind: 'active', use: 'mostOfDay' } },
  { rule: 'active-light', title: 'Lätt aktivrullstol', facts: light },
] as const;
const REFUSED = [
  { id: 'transport-daily', title: 'Transportrullstol varje dag', facts: { kind: 'transport', use: 'daily', seatAdaptation: false } },
  { id: 'transport-seat', title: 'Transportrullstol när sitsen behöver anpassas', facts: { kind: 'transport', use: 'short', seatAdaptation: true } },
  { id: 'allround-short', title: 'Allroundrullstol för korta stunder', facts: { kind: 'allround', use: 'short', easyAndAdjustable: true } },
  { id: 'active-daily', title: 'Aktivrullstol varje dag, men inte större delen av dagen', facts: { kind: 'active', use: 'daily' } },
  { id: 'light-first', title: 'Lätt aktivrullstol till den som inte har använt aktivrullstol', facts: { ...light, usedActiveBefore: false } },
  { id: 'light-no-risk', title: 'Lätt aktivrullstol utan risk för förslitning', facts: { ...light, upperLimbRisk: false } },
  { id: 'light-no-lift', title: 'Lätt aktivrullstol som inte behöver lyftas', facts: { ...light, liftsChair: false } },
] as const;

/** Cases with the answers that this version of the page gives. Together they cover every region. */
export const manualWheelchairKindExamples: readonly Example[] = defineExamples(manualWheelchairKinds, [
  ...KINDS.map(({ rule, title, facts }) => ({ id: rule, title, on: ON, facts: { ...need, ...facts }, expect: { outcome: 'allowed', rules: ['confirmed-prescriber', 'compensates-mobility', rule], requirements: {} } }) as const),
  {
    id: 'comfort-medical',
    title: 'Komfortrullstol vid medicinska problem',
    on: ON,
    facts: { prescriberConfirmed: true, cause: 'medicalProblems', indoorsAndOutdoors: true, kind: 'comfort', comfortAndPosition: true, limitedSelfPropulsion: true },
    expect: { outcome: 'allowed', rules: ['confirmed-prescriber', 'compensates-mobility', 'comfort'] },
  },
  ...ACTIVE.flatMap(({ rule, title, facts }) => [
    {
      id: `${rule}-tried-out`,
      title: `${title}, utprovad med konsulent`,
      on: ON,
      facts: { ...need, ...facts, consultantTryOut: true },
      expect: { outcome: 'allowed', rules: ['confirmed-prescriber', 'compensates-mobility', rule], requirements: { 'consultant-try-out': 'met' } },
    } as const,
    {
      id: `${rule}-not-tried-out`,
      title: `${title}, utan konsulent: ett krav återstår`,
      on: ON,
      facts: { ...need, ...facts, consultantTryOut: false },
      expect: { outcome: 'conditional', rules: ['confirmed-prescriber', 'compensates-mobility', rule], requirements: { 'consultant-try-out': 'unmet' } },
    } as const,
  ]),
  ...REFUSED.map(({ id, title, facts }) => ({ id, title, on: ON, facts: { ...need, ...facts }, expect: { outcome: 'denied', rules: ['no-other-kind'] } }) as const),
  ...[...KINDS, ...ACTIVE].map(
    ({ rule, title, facts }) =>
      ({ id: `outdoors-only-${rule}`, title: `${title}, men behovet finns bara ute`, on: ON, facts: { ...need, indoorsAndOutdoors: false, ...facts }, expect: { outcome: 'denied', rules: ['no-other-need'] } }) as const,
  ),
  {
    id: 'other-cause-wrong-kind',
    title: 'Annan orsak, och fel slag av rullstol',
    on: ON,
    facts: { prescriberConfirmed: true, cause: 'other', kind: 'active', use: 'short' },
    expect: { outcome: 'denied', rules: ['no-other-need', 'no-other-kind'] },
  },
  {
    id: 'standing',
    title: 'Stårullstol: kriterierna är avklippta',
    on: ON,
    facts: { ...need, kind: 'standing' },
    expect: { outcome: 'undetermined' },
  },
  {
    id: 'attached-wheel-no-need',
    title: 'Påhängshjul utan behov av rullstol: ett nej hur kriterierna än ser ut',
    on: ON,
    facts: { prescriberConfirmed: true, cause: 'other', kind: 'attachedWheel' },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  // Nobody has confirmed who prescribes: open, and a no only where a criterion is not met
  ...[...KINDS, ...ACTIVE, { rule: 'cut-off', title: 'Stårullstol', facts: { kind: 'standing' } } as const].flatMap(({ rule, title, facts }) => [
    { id: `not-confirmed-${rule}`, title: `${title}, förskrivaren är inte bekräftad`, on: ON, facts: { ...need, prescriberConfirmed: false, ...facts }, expect: { outcome: 'undetermined' } } as const,
    {
      id: `not-confirmed-no-need-${rule}`,
      title: `${title}, förskrivaren är inte bekräftad och behovet finns bara ute`,
      on: ON,
      facts: { ...need, prescriberConfirmed: false, indoorsAndOutdoors: false, ...facts },
      expect: { outcome: 'denied', rules: ['no-other-need'] },
    } as const,
  ]),
  {
    id: 'not-confirmed-wrong-kind',
    title: 'Transportrullstol varje dag, förskrivaren är inte bekräftad',
    on: ON,
    facts: { ...need, prescriberConfirmed: false, kind: 'transport', use: 'daily' },
    expect: { outcome: 'denied', rules: ['no-other-kind'] },
  },
  {
    id: 'not-confirmed-nothing-met',
    title: 'Inget kriterium är uppfyllt, och förskrivaren är inte bekräftad',
    on: ON,
    facts: { prescriberConfirmed: false, cause: 'other', kind: 'active', use: 'short' },
    expect: { outcome: 'denied', rules: ['no-other-need', 'no-other-kind'] },
  },
]);
