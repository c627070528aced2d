import { type Example, defineExamples } from '@hjm/rules';
import { inEachHousing } from './fragments/housing-cases.js';
import { modularSeating } from './modular-seating.js';

const ON = '2025-01-15';
const KINDS = [
  { id: 'modular', title: 'Modulärt sittsystem', facts: { profession: 'arbetsterapeut', seatKind: 'modular', seatingProblem: 'severe', enablesActivity: true } },
  { id: 'moulded', title: 'Formgjuten sits', facts: { profession: 'fysioterapeut', seatKind: 'moulded', seatingProblem: 'verySevere', enablesActivity: true } },
] as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const modularSeatingExamples: readonly Example[] = defineExamples(modularSeating, [
  ...KINDS.flatMap(({ id, title, facts }) => [
    ...inEachHousing({
      id: `${id}-tried-out`,
      title: `${title}, utprovat med konsulent`,
      on: ON,
      facts: { ...facts, consultantTryOut: true },
      expect: { outcome: 'allowed', rules: ['listed-professions', id], requirements: { 'consultant-try-out': 'met' } },
    }),
    ...inEachHousing({
      id: `${id}-not-tried-out`,
      title: `${title}, utan konsulent: ett krav återstår`,
      on: ON,
      facts: { ...facts, consultantTryOut: false },
      expect: { outcome: 'conditional', rules: ['listed-professions', id], requirements: { 'consultant-try-out': 'unmet' } },
    }),
  ]),
  {
    id: 'moulded-not-very-severe',
    title: 'Formgjuten sits när problemen är svåra men inte mycket svåra',
    on: ON,
    facts: { profession: 'arbetsterapeut', seatKind: 'moulded', seatingProblem: 'severe', enablesActivity: true },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'no-activity',
    title: 'Modulärt sittsystem som inte ska göra någon aktivitet möjlig',
    on: ON,
    facts: { profession: 'fysioterapeut', seatKind: 'modular', seatingProblem: 'verySevere', enablesActivity: false },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  ...KINDS.map(
    ({ id, title, facts }) =>
      ({
        id: `other-profession-${id}`,
        title: `Annat yrke: ${title}`,
        on: ON,
        facts: { ...facts, profession: 'other' },
        expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
      }) as const,
  ),
  {
    id: 'other-profession-no-need',
    title: 'Annat yrke och inget sittproblem',
    on: ON,
    facts: { profession: 'other', seatKind: 'modular', seatingProblem: 'none', enablesActivity: true },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'no-other-need'] },
  },
]);
