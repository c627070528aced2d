import { type Example, defineExamples } from '@hjm/rules';
import { inEachHousing } from './fragments/housing-cases.js';
import { stools } from './stools.js';

const ON = '2025-01-15';

/** Cases with the answers that the page gives. Together they cover every region. */
export const stoolExamples: readonly Example[] = defineExamples(stools, [
  ...inEachHousing({
    id: 'child',
    title: 'Arbetsterapeut, barn med funktionsnedsättning',
    on: ON,
    facts: { profession: 'arbetsterapeut', population: 'child', disability: true },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'child-with-disability'] },
  }),
  {
    id: 'adult',
    title: 'Fysioterapeut, vuxen med funktionsnedsättning',
    on: ON,
    facts: { profession: 'fysioterapeut', population: 'adult', disability: true },
    expect: { outcome: 'denied', rules: ['nobody-else'] },
  },
  {
    id: 'child-without-disability',
    title: 'Fysioterapeut, barn utan funktionsnedsättning',
    on: ON,
    facts: { profession: 'fysioterapeut', population: 'child', disability: false },
    expect: { outcome: 'denied', rules: ['nobody-else'] },
  },
  {
    id: 'other-profession',
    title: 'Annat yrke, barn med funktionsnedsättning',
    on: ON,
    facts: { profession: 'other', population: 'child', disability: true },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'other-profession-adult',
    title: 'Annat yrke och en vuxen',
    on: ON,
    facts: { profession: 'other', population: 'adult' },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'nobody-else'] },
  },
]);
