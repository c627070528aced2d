import { type Example, defineExamples } from '@hjm/rules';
import { exampleProducts } from './example-products.js';

const on = '2026-01-01';

/** Cases with the answers that the source gives. Together they reach every part of the rules: the tests name those that they do not. */
export const exampleProductsExamples: readonly Example[] = defineExamples(exampleProducts, [
  {
    id: 'allowed',
    title: 'ERSÄTT: Arbetsterapeut, behov A',
    on,
    facts: { profession: 'arbetsterapeut', need: 'needA' },
    expect: { outcome: 'allowed', rules: ['listed-profession', 'need-a'], terms: ['follow-up'] },
  },
  {
    id: 'consultation-met',
    title: 'ERSÄTT: Fysioterapeut, behov A, i samråd',
    on,
    facts: { profession: 'fysioterapeut', need: 'needA', consultantConsulted: true },
    expect: { outcome: 'allowed', requirements: { consultation: 'met' } },
  },
  {
    id: 'consultation-unmet',
    title: 'ERSÄTT: Fysioterapeut, behov A, utan samråd',
    on,
    facts: { profession: 'fysioterapeut', need: 'needA', consultantConsulted: false },
    expect: { outcome: 'conditional', requirements: { consultation: 'unmet' } },
  },
  {
    id: 'other-profession',
    title: 'ERSÄTT: Annat yrke, behov A',
    on,
    facts: { profession: 'other', need: 'needA' },
    expect: { outcome: 'denied', rules: ['no-other-profession'] },
  },
  {
    id: 'need-b',
    title: 'ERSÄTT: Arbetsterapeut, behov B',
    on,
    facts: { profession: 'arbetsterapeut', need: 'needB' },
    expect: { outcome: 'denied', rules: ['not-need-b'] },
  },
  {
    id: 'need-b-other-profession',
    title: 'ERSÄTT: Annat yrke, behov B',
    on,
    facts: { profession: 'other', need: 'needB' },
    expect: { outcome: 'denied', rules: ['no-other-profession', 'not-need-b'] },
  },
  {
    id: 'silent',
    title: 'ERSÄTT: Arbetsterapeut, ett annat behov: källan säger inget',
    on,
    facts: { profession: 'arbetsterapeut', need: 'other' },
    expect: { outcome: 'undetermined' },
  },
  {
    id: 'silent-other-profession',
    title: 'ERSÄTT: Annat yrke, ett annat behov',
    on,
    facts: { profession: 'other', need: 'other' },
    expect: { outcome: 'denied' },
  },
]);
