import { type Example, defineExamples } from '@hjm/rules';
import { incontinenceOrdering } from './incontinence-ordering.js';

const TERMS = ['patient-withdraws', 'delivery', 'distribution-cost', 'return-cost', 'urgent-cost'];
/** The last day before the new assortment, and its first day. */
const EDITIONS = [
  { id: 'before-2024', on: '2023-12-31', title: 'före det nya sortimentet', terms: TERMS },
  { id: 'from-2024', on: '2024-01-01', title: 'med det nya sortimentet', terms: [...TERMS, 'new-assortment'] },
] as const;

/** The limit of a year on both sides, in both editions. Together they cover every region. */
export const incontinenceOrderingExamples: readonly Example[] = defineExamples(incontinenceOrdering, [
  ...EDITIONS.flatMap(({ id, on, title, terms }) => [
    {
      id: `${id}-a-year`,
      title: `Ett år, uttag och antal angivna, ${title}`,
      on,
      facts: { prescriptionMonths: 12, withdrawalsStated: true },
      expect: { outcome: 'allowed', rules: ['up-to-a-year'], requirements: { 'withdrawals-stated': 'met' }, terms },
    } as const,
    {
      id: `${id}-not-stated`,
      title: `Ett år, men uttag och antal saknas, ${title}`,
      on,
      facts: { prescriptionMonths: 12, withdrawalsStated: false },
      expect: { outcome: 'conditional', rules: ['up-to-a-year'], requirements: { 'withdrawals-stated': 'unmet' }, terms },
    } as const,
    { id: `${id}-longer`, title: `Tretton månader, ${title}`, on, facts: { prescriptionMonths: 13, withdrawalsStated: true }, expect: { outcome: 'denied', rules: ['longer-than-a-year'] } } as const,
  ]),
  {
    id: 'before-the-agreement',
    title: 'Dagen innan avtalet om distribution började: ingen utgåva',
    on: '2023-01-31',
    facts: { prescriptionMonths: 12, withdrawalsStated: true },
    expect: { outcome: 'undetermined' },
  },
]);
