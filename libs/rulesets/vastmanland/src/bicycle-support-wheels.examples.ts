import { type Example, defineExamples } from '@hjm/rules';
import { bicycleSupportWheels } from './bicycle-support-wheels.js';
import { inEachHousing } from './fragments/housing-cases.js';

const ON = '2025-01-15';
const child = { profession: 'fysioterapeut', age: 19, retailWheelsWork: false } as const;
const status = (done: boolean) => (done ? 'met' : 'unmet');
/** Fitted at the centre, not fitted there, or not the first prescription, when it does not matter. */
const FITTINGS = [
  { id: 'first-fitted', title: 'första gången, utprovat på Hjälpmedelscentrum', facts: { firstPrescription: true, fittedAtCentre: true }, requirements: { 'first-at-centre': 'met' }, open: false },
  { id: 'first-elsewhere', title: 'första gången, utprovat någon annanstans', facts: { firstPrescription: true, fittedAtCentre: false }, requirements: { 'first-at-centre': 'unmet' }, open: true },
  { id: 'again', title: 'inte första gången', facts: { firstPrescription: false }, requirements: {}, open: false },
] as const;

/** Cases with the answers that the page gives: each duty met and unmet, the age limit on both sides. They cover every region. */
export const bicycleSupportWheelExamples: readonly Example[] = defineExamples(bicycleSupportWheels, [
  ...FITTINGS.flatMap((fitting) =>
    [true, false].flatMap((technicianJudged) =>
      [true, false].flatMap((adaptationInstruction) =>
        inEachHousing({
          id: `${fitting.id}-${technicianJudged ? 'judged' : 'not-judged'}-${adaptationInstruction ? 'instruction' : 'no-instruction'}`,
          title: `19 år, ${fitting.title}, ${technicianJudged ? 'cykeln bedömd' : 'cykeln inte bedömd'}, ${adaptationInstruction ? 'anvisning finns' : 'ingen anvisning'}`,
          on: ON,
          facts: { ...child, ...fitting.facts, technicianJudged, adaptationInstruction },
          expect: {
            outcome: technicianJudged && adaptationInstruction && !fitting.open ? 'allowed' : 'conditional',
            rules: ['listed-professions', 'under-twenty'],
            requirements: { 'technician-first': status(technicianJudged), instruction: status(adaptationInstruction), ...fitting.requirements },
          },
        }),
      ),
    ),
  ),
  {
    id: 'twenty',
    title: 'Patienten har fyllt 20 år',
    on: ON,
    facts: { profession: 'fysioterapeut', age: 20, retailWheelsWork: false },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'retail-wheels-work',
    title: 'Vanliga stödhjul från handeln räcker',
    on: ON,
    facts: { profession: 'fysioterapeut', age: 8, retailWheelsWork: true },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'other-profession',
    title: 'Arbetsterapeuter och andra yrken förskriver inte stödhjul',
    on: ON,
    facts: { profession: 'other', age: 8, retailWheelsWork: false },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'other-profession-twenty',
    title: 'Annat yrke, och patienten har fyllt 20 år',
    on: ON,
    facts: { profession: 'other', age: 20 },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'no-other-need'] },
  },
]);
