import { type Example, defineExamples } from '@hjm/rules';
import { insulinPumps } from './insulin-pumps.js';

const ON = '2024-06-01';

/** Cases with the answers that the minutes give. Together they cover every region. */
export const insulinPumpExamples: readonly Example[] = defineExamples(insulinPumps, [
  {
    id: 'iterated',
    title: 'Itererad förskrivning: den som beställer betalar, och patienten gör uttag via 1177',
    on: ON,
    facts: { prescriberConfirmed: true, iterated: true },
    expect: { outcome: 'allowed', rules: ['confirmed-prescriber'], terms: ['payer-ordering-unit', 'order-in-portal', 'withdrawals-through-1177', 'withdrawals-open'] },
  },
  {
    id: 'once',
    title: 'En vanlig beställning, utan egna uttag',
    on: ON,
    facts: { prescriberConfirmed: true, iterated: false },
    expect: { outcome: 'allowed', rules: ['confirmed-prescriber'], terms: ['payer-ordering-unit', 'order-in-portal'] },
  },
  {
    id: 'not-confirmed',
    title: 'Det är inte bekräftat vem som får förskriva',
    on: ON,
    facts: { prescriberConfirmed: false, iterated: true },
    expect: { outcome: 'undetermined' },
  },
  {
    id: 'before-the-decision',
    title: 'Så som det var känt dagen före beslutet: ingen utgåva',
    on: '2023-02-23',
    knownAt: '2023-02-23',
    facts: { prescriberConfirmed: true, iterated: true },
    expect: { outcome: 'undetermined' },
  },
]);
