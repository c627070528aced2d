import { type Example, defineExamples } from '@hjm/rules';
import { insulinPumps } from './insulin-pumps.js';

const ON = '2024-06-01';

/** Cases with the answers that the minutes give. Together they cover every region. */
export const insulinPumpExamples: readonly Example[] = defineExamples(insulinPumps, [
  {
    id: 'iterated',
    title: 'Itererad förskrivning: den som beställer betalar, och patienten gör uttag via 1177',
    on: ON,
    facts: { iterated: true },
    expect: { outcome: 'allowed', rules: ['order-in-portal'], terms: ['prescribers-not-stated', 'payer-ordering-unit', 'withdrawals-through-1177', 'withdrawals-open'] },
  },
  {
    id: 'once',
    title: 'En vanlig beställning, utan egna uttag: vem som får förskriva står inte i protokollet',
    on: ON,
    facts: { iterated: false },
    expect: { outcome: 'allowed', rules: ['order-in-portal'], terms: ['prescribers-not-stated', 'payer-ordering-unit'] },
  },
  {
    id: 'before-the-decision',
    title: 'Så som det var känt dagen före beslutet: ingen utgåva',
    on: '2023-02-23',
    knownAt: '2023-02-23',
    facts: { iterated: true },
    expect: { outcome: 'undetermined' },
  },
]);
