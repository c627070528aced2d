import { type Example, defineExamples } from '@hjm/rules';
import { inEachHousing } from './fragments/housing-cases.js';
import { presentationMaterial } from './presentation-material.js';

const ON = '2025-01-15';

/** Cases with the answers that the page gives. Together they cover every region. */
export const presentationMaterialExamples: readonly Example[] = defineExamples(presentationMaterial, [
  ...inEachHousing({
    id: 'special-educator',
    title: 'Specialpedagog förskriver presentationsmaterial',
    on: ON,
    facts: { profession: 'specialpedagog' } as const,
    expect: { outcome: 'allowed', rules: ['listed-professions'] },
  }),
  {
    id: 'housing-not-known',
    title: 'Logoped får förskriva även när det inte är känt hur patienten bor',
    on: ON,
    facts: { profession: 'logoped' },
    expect: { outcome: 'allowed', rules: ['listed-professions'] },
  },
  {
    id: 'other-profession',
    title: 'Annat yrke',
    on: ON,
    facts: { profession: 'other' },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'], terms: [] },
  },
]);
