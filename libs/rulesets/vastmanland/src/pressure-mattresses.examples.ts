import { type Example, defineExamples } from '@hjm/rules';
import { inEachHousing } from './fragments/housing-cases.js';
import { pressureMattresses } from './pressure-mattresses.js';

const ON = '2025-01-15';
const GRANTED = [
  { id: 'preventive', rule: 'preventive', title: 'Förebyggande madrass i kategori 2, inget sår', facts: { mattress: 'preventive', category: 2, ulcer: 'none' } },
  { id: 'treating', rule: 'treating', title: 'Behandlande madrass i kategori 2, hög risk', facts: { mattress: 'treating', category: 2, ulcer: 'highRisk' } },
  { id: 'advanced', rule: 'advanced', title: 'Avancerad madrass i kategori 4, medicinskt behov', facts: { mattress: 'advanced', category: 4, medicalNeed: true } },
  { id: 'low-base', rule: 'low-base', title: 'Låg basmadrass när sänggrindar används', facts: { mattress: 'lowBase', bedRails: true } },
  { id: 'treating-ulcer', rule: 'treating', title: 'Behandlande madrass i kategori 2, trycksår finns: ingen förebyggande kan väljas först', facts: { mattress: 'treating', category: 2, ulcer: 'present' } },
  { id: 'treating-category-3', rule: 'treating', title: 'Behandlande madrass i kategori 3, hög risk: ingen förebyggande kan väljas först', facts: { mattress: 'treating', category: 3, ulcer: 'highRisk' } },
] as const;
const REFUSED = [
  { id: 'preventive-category-3', title: 'Förebyggande madrass i kategori 3', facts: { mattress: 'preventive', category: 3, ulcer: 'none' } },
  { id: 'preventive-ulcer', title: 'Förebyggande madrass när såret redan finns', facts: { mattress: 'preventive', category: 2, ulcer: 'present' } },
  { id: 'treating-category-1', title: 'Behandlande madrass i kategori 1', facts: { mattress: 'treating', category: 1, ulcer: 'present' } },
  { id: 'treating-no-risk', title: 'Behandlande madrass utan sår och utan hög risk', facts: { mattress: 'treating', category: 4, ulcer: 'none' } },
  { id: 'advanced-category-3', title: 'Avancerad madrass i kategori 3', facts: { mattress: 'advanced', category: 3, medicalNeed: true } },
  { id: 'advanced-no-need', title: 'Avancerad madrass utan medicinskt behov', facts: { mattress: 'advanced', category: 4, medicalNeed: false } },
  { id: 'low-base-no-rails', title: 'Låg basmadrass utan sänggrindar', facts: { mattress: 'lowBase', bedRails: false } },
] as const;

/** Cases with the answers that the page gives, each limit on both sides. Together they cover every region. */
export const pressureMattressExamples: readonly Example[] = defineExamples(pressureMattresses, [
  ...GRANTED.flatMap(({ id, rule, title, facts }) =>
    inEachHousing({
      id,
      title: `Sjuksköterska: ${title}`,
      on: ON,
      facts: { profession: 'sjukskoterska', ...facts },
      expect: { outcome: 'allowed', rules: ['listed-professions', rule], terms: ['preventive', 'treating'].includes(id) ? ['first-choice'] : [] },
    }),
  ),
  ...REFUSED.map(({ id, title, facts }) => ({ id, title, on: ON, facts: { profession: 'arbetsterapeut', ...facts }, expect: { outcome: 'denied', rules: ['no-other-need'] } }) as const),
  ...GRANTED.map(
    ({ id, title, facts }) => ({ id: `other-profession-${id}`, title: `Annat yrke: ${title}`, on: ON, facts: { profession: 'other', ...facts }, expect: { outcome: 'denied', rules: ['no-other-prescriber'] } }) as const,
  ),
  {
    id: 'other-profession-no-need',
    title: 'Annat yrke, låg basmadrass utan sänggrindar',
    on: ON,
    facts: { profession: 'other', mattress: 'lowBase', bedRails: false },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'no-other-need'] },
  },
]);
