import { type Example, type Status, defineExamples } from '@hjm/rules';
import { loanTerms } from './loan-terms.js';

const ON = '2025-01-15';
const TERMS = ['return-after-use', 'daily-care', 'insurance-by-patient'];
const status = (done: boolean): Status => (done ? 'met' : 'unmet');
/** The value limit on both sides: 20 000 kr exactly needs no form, one öre more does. */
const VALUES = [
  { id: 'at-limit', title: 'värt 20 000 kr', facts: { fromCentre: true, value: 2_000_000 }, form: undefined },
  { id: 'above-with-form', title: 'värt mer än 20 000 kr, blanketten ifylld', facts: { fromCentre: true, value: 2_000_001, loanForm: true }, form: 'met' },
  { id: 'above-without-form', title: 'värt mer än 20 000 kr, ingen blankett', facts: { fromCentre: true, value: 2_000_001, loanForm: false }, form: 'unmet' },
] as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const loanTermExamples: readonly Example[] = defineExamples(loanTerms, [
  ...VALUES.flatMap(({ id, title, facts, form }) =>
    [true, false].flatMap((insuranceInformed) =>
      [true, false].map((represented) => ({
        id: `${id}-${insuranceInformed ? 'informed' : 'not-informed'}-${represented ? 'represented' : 'adult'}`,
        title: `Ett lån ${title}, ${insuranceInformed ? 'informerad' : 'inte informerad'} om försäkring${represented ? ', patienten är företrädd' : ''}`,
        on: ON,
        facts: { holding: 'loan', ...facts, insuranceInformed, represented } as const,
        expect: {
          outcome: insuranceInformed && form !== 'unmet' ? ('allowed' as const) : ('conditional' as const),
          rules: ['loan'],
          requirements: { 'inform-of-insurance': status(insuranceInformed), ...(form === undefined ? {} : { 'form-above-20000': form }) },
          terms: represented ? [...TERMS, 'guardian-responsible'] : TERMS,
        },
      })),
    ),
  ),
  {
    id: 'other-area',
    title: 'Ett dyrt hjälpmedel utanför Hjälpmedelscentrums område behöver ingen blankett',
    on: ON,
    facts: { holding: 'loan', fromCentre: false, value: 5_000_000, insuranceInformed: true, represented: false },
    expect: { outcome: 'allowed', requirements: { 'inform-of-insurance': 'met' }, terms: TERMS },
  },
  { id: 'consumable', title: 'Förbrukningsmaterial är inget lån', on: ON, facts: { holding: 'consumable' }, expect: { outcome: 'allowed', rules: ['consumable'], requirements: {}, terms: [] } },
  { id: 'owned', title: 'En cykel som patienten har blivit ägare till', on: ON, facts: { holding: 'owned' }, expect: { outcome: 'allowed', rules: ['owned'], requirements: {}, terms: [] } },
]);
