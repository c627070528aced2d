import { type Example, defineExamples } from '@hjm/rules';
import { inEachHousing } from './fragments/housing-cases.js';
import { letterAndSymbolSets } from './letter-and-symbol-sets.js';

const ON = '2025-01-15';
const list = { selectedArticles: ['A-1', 'A-2'] } as const;
const educator = { profession: 'specialpedagog', workplace: 'habiliteringscentrum' } as const;
const needs = ['communication', 'cognitive'] as const;
const words = { communication: 'för kommunikation', cognitive: 'vid en kognitiv funktionsnedsättning' } as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const letterAndSymbolSetExamples: readonly Example[] = defineExamples(letterAndSymbolSets, [
  ...needs.flatMap((need) => [
    ...inEachHousing({
      id: need,
      title: `Logoped förskriver ${words[need]}`,
      on: ON,
      facts: { profession: 'logoped', need } as const,
      expect: { outcome: 'allowed', rules: ['listed-professions', need] },
    }),
    ...inEachHousing({
      id: `special-educator-${need}`,
      title: `Specialpedagog på Habiliteringscentrum förskriver en artikel på listan ${words[need]}`,
      on: ON,
      facts: { ...educator, article: 'A-1', need } as const,
      parameters: list,
      expect: { outcome: 'allowed', rules: ['special-educator-selected', need] },
    }),
  ]),
  {
    id: 'not-on-the-list',
    title: 'Specialpedagog på Habiliteringscentrum, artikeln står inte på listan',
    on: ON,
    facts: { ...educator, article: 'A-3', need: 'communication' },
    parameters: list,
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'list-missing',
    title: 'Specialpedagog på Habiliteringscentrum, listan är inte känd',
    on: ON,
    facts: { ...educator, article: 'A-1', need: 'communication' },
    expect: { outcome: 'undetermined' },
  },
  {
    id: 'special-educator-elsewhere',
    title: 'Specialpedagog på en annan arbetsplats, även om artikeln är utvald',
    on: ON,
    facts: { profession: 'specialpedagog', workplace: 'other', selectedArticle: true, need: 'cognitive' },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'other-profession-no-need',
    title: 'Annat yrke och inget av behoven',
    on: ON,
    facts: { profession: 'other', need: 'neither' },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'no-other-need'] },
  },
  {
    id: 'no-need',
    title: 'Arbetsterapeut, men inget av behoven',
    on: ON,
    facts: { profession: 'arbetsterapeut', need: 'neither' },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'special-educator-no-need',
    title: 'Specialpedagog med en utvald artikel, men inget av behoven',
    on: ON,
    facts: { ...educator, selectedArticle: true, need: 'neither' },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
]);
