import { type Example, defineExamples } from '@hjm/rules';
import { generalPrescribers } from './general-prescribers.js';

/** The last day before the quarter of the plan, and its first. */
const DAYS = [
  { on: '2025-09-30', id: 'before-plan', title: 'före det planerade kvartalet' },
  { on: '2025-10-01', id: 'planned', title: 'från det planerade kvartalet' },
] as const;

/** Cases with the answers that the page gives, on both sides of the plan. Together they cover every region. */
export const generalPrescriberExamples: readonly Example[] = defineExamples(generalPrescribers, [
  ...DAYS.flatMap(({ on, id, title }) => [
    { id: `licensed-in-municipality-${id}`, title: `Legitimerad i en kommun, ${title}`, on, facts: { employer: 'municipality', competence: 'licensed' }, expect: { outcome: 'allowed', rules: ['employed-and-competent'] } } as const,
    { id: `degree-at-provider-${id}`, title: `Examen med behörighet, hos en vårdgivare med avtal, ${title}`, on, facts: { employer: 'careProviderWithAgreement', competence: 'degree' }, expect: { outcome: 'allowed', rules: ['employed-and-competent'] } } as const,
    { id: `licensed-elsewhere-${id}`, title: `Legitimerad, men hos en vårdgivare utan avtal, ${title}`, on, facts: { employer: 'other', competence: 'licensed' }, expect: { outcome: 'denied', rules: ['nobody-else'] } } as const,
    { id: `not-licensed-${id}`, title: `Varken legitimation eller examen, och inget enklare hjälpmedel, ${title}`, on, facts: { employer: 'municipality', competence: 'neither', simplerProduct: false }, expect: { outcome: 'denied', rules: ['nobody-else'] } } as const,
  ]),
  {
    id: 'not-licensed-simpler-before-plan',
    title: 'Inte legitimerad, ett enklare hjälpmedel, dagen före det planerade kvartalet: handboken gäller som den står',
    on: '2025-09-30',
    facts: { employer: 'municipality', competence: 'neither', simplerProduct: true },
    expect: { outcome: 'denied', rules: ['nobody-else'] },
  },
  {
    id: 'not-licensed-simpler-planned',
    title: 'Inte legitimerad, ett enklare hjälpmedel: planerat, men ingen regel, så det går inte att svara',
    on: '2025-10-01',
    facts: { employer: 'municipality', competence: 'neither', simplerProduct: true },
    expect: { outcome: 'undetermined', rules: ['others-planned'] },
  },
]);
