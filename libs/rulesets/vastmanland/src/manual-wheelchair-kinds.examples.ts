import { type Example, defineExamples } from '@hjm/rules';
import { manualWheelchairKinds } from './manual-wheelchair-kinds.js';

const ON = '2025-01-15';
const need = { cause: 'impairedWalking', indoorsAndOutdoors: true } as const;
const light = { kind: 'activeLight', use: 'mostOfDay', upperLimbRisk: true, liftsChair: true, usedActiveBefore: true } as const;
const KINDS = [
  { rule: 'transport', title: 'Transportrullstol för korta stunder', facts: { kind: 'transport', use: 'short', seatAdaptation: false } },
  { rule: 'comfort', title: 'Komfortrullstol', facts: { kind: 'comfort', comfortAndPosition: true, limitedSelfPropulsion: true } },
  { rule: 'allround', title: 'Allroundrullstol varje dag', facts: { kind: 'allround', use: 'daily', easyAndAdjustable: true } },
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
  ...KINDS.flatMap(({ rule, title, facts }) => [
    {
      id: rule,
      title: `${title}: kriterierna stämmer, men förskrivarna står i den andra versionen av sidan`,
      on: ON,
      facts: { ...need, ...facts },
      expect: { outcome: 'undetermined', rules: ['prescribers-in-other-version', 'compensates-mobility', rule] },
    } as const,
    { id: `outdoors-only-${rule}`, title: `${title}, men behovet finns bara ute`, on: ON, facts: { ...need, indoorsAndOutdoors: false, ...facts }, expect: { outcome: 'denied', rules: ['no-other-need'] } } as const,
  ]),
  {
    id: 'comfort-medical',
    title: 'Komfortrullstol vid medicinska problem',
    on: ON,
    facts: { cause: 'medicalProblems', indoorsAndOutdoors: true, kind: 'comfort', comfortAndPosition: true, limitedSelfPropulsion: true },
    expect: { outcome: 'undetermined', rules: ['prescribers-in-other-version', 'compensates-mobility', 'comfort'] },
  },
  ...REFUSED.map(({ id, title, facts }) => ({ id, title, on: ON, facts: { ...need, ...facts }, expect: { outcome: 'denied', rules: ['no-other-kind'] } }) as const),
  {
    id: 'other-cause-wrong-kind',
    title: 'Annan orsak, och fel slag av rullstol',
    on: ON,
    facts: { cause: 'other', kind: 'active', use: 'short' },
    expect: { outcome: 'denied', rules: ['no-other-need', 'no-other-kind'] },
  },
  {
    id: 'standing',
    title: 'Stårullstol: kriterierna är avklippta',
    on: ON,
    facts: { ...need, kind: 'standing' },
    expect: { outcome: 'undetermined', rules: ['prescribers-in-other-version', 'compensates-mobility', 'kind-cut-off'] },
  },
  {
    id: 'attached-wheel-no-need',
    title: 'Påhängshjul utan behov av rullstol: ett nej hur kriterierna än ser ut',
    on: ON,
    facts: { cause: 'other', kind: 'attachedWheel' },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
]);
