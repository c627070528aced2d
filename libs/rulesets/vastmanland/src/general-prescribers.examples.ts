import { type Example, defineExamples } from '@hjm/rules';
import { generalPrescribers } from './general-prescribers.js';

const ON = '2025-01-15';

/** Cases with the answers that the page gives. Together they cover every region. */
export const generalPrescriberExamples: readonly Example[] = defineExamples(generalPrescribers, [
  {
    id: 'licensed-in-municipality',
    title: 'Legitimerad i en kommun',
    on: ON,
    facts: { employer: 'municipality', competence: 'licensed' },
    expect: { outcome: 'allowed', rules: ['employed-and-competent'] },
  },
  {
    id: 'degree-at-provider',
    title: 'Examen med behörighet, hos en vårdgivare med avtal',
    on: ON,
    facts: { employer: 'careProviderWithAgreement', competence: 'degree' },
    expect: { outcome: 'allowed', rules: ['employed-and-competent'] },
  },
  {
    id: 'licensed-elsewhere',
    title: 'Legitimerad, men hos en vårdgivare utan avtal',
    on: ON,
    facts: { employer: 'other', competence: 'licensed' },
    expect: { outcome: 'denied', rules: ['nobody-else'] },
  },
  {
    id: 'not-licensed',
    title: 'Varken legitimation eller examen, och inget enklare hjälpmedel',
    on: ON,
    facts: { employer: 'municipality', competence: 'neither', simplerProduct: false },
    expect: { outcome: 'denied', rules: ['nobody-else'] },
  },
  {
    id: 'not-licensed-simpler',
    title: 'Inte legitimerad, ett enklare hjälpmedel: planerat, men ingen regel, så det går inte att svara',
    on: '2026-01-15',
    facts: { employer: 'municipality', competence: 'neither', simplerProduct: true },
    expect: { outcome: 'undetermined' },
  },
]);
