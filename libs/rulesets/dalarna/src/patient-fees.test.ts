import { ask, evaluate } from '@hjm/rules';
import { describeTerm } from '@hjm/rules/text';
import { describe, expect, it } from 'vitest';
import { patientFees } from './patient-fees.js';

type Case = Parameters<typeof evaluate>[1];
const fees = (on: string, facts: Case): string[] =>
  evaluate(patientFees, facts, { on }).terms.flatMap(({ term }) => (term.topic === 'fee' ? [describeTerm(term).replaceAll('\u00A0', ' ')] : []));
const below = (kronor: string): string => `högst ${kronor} kr på tolv månader från det första besöket (taket i högkostnadsskyddet)`;

describe('what a patient pays in Dalarna', () => {
  it.each<[string, string, Case, string]>([
    ['CPAP on the last day with a monthly fee', '2021-12-31', { productGroup: 'cpap' }, '150 kr i månaden'],
    ['CPAP on the day after', '2022-01-01', { productGroup: 'cpap' }, '250 kr'],
    ['a hearing aid on the last day of fees per item', '2022-12-31', { productGroup: 'hearingAid' }, '500 kr per styck'],
    ['a pair of hearing aids on the day after', '2023-01-01', { productGroup: 'hearingAid', ceilingRaised: false }, `250 kr per par, ${below('1 300')}`],
    ['a wheelchair on the last day of the earlier fee', '2022-12-31', { productGroup: 'manualWheelchair' }, '150 kr'],
    ['a wheelchair on the day after', '2023-01-01', { productGroup: 'manualWheelchair', ceilingRaised: false }, `250 kr per utprovning, ${below('1 300')}`],
    ['a wheelchair when the ceiling has been raised', '2024-01-01', { productGroup: 'manualWheelchair', ceilingRaised: true }, `250 kr per utprovning, ${below('1 400')}`],
    ['a group without a fee', '2023-01-01', { productGroup: 'other', feeBearing: false }, 'ingen avgift'],
  ])('%s', (_, on, facts, words) => {
    expect(fees(on, facts)).toEqual([words]);
  });

  it('is told with both ceilings when it is not known which one holds, and that is asked for', () => {
    expect(fees('2023-06-01', { productGroup: 'cpap' })).toHaveLength(2);
    expect(ask(patientFees, { productGroup: 'cpap' }, { on: '2023-06-01' }).map(({ fact, askWhom }) => ({ fact, askWhom }))).toEqual([{ fact: 'ceilingRaised', askWhom: 'Dalarnas Hjälpmedelscenter' }]);
  });

  it('is not covered for other groups before 2023', () => {
    expect(evaluate(patientFees, { productGroup: 'other' }, { on: '2022-12-31' })).toMatchObject({ outcome: 'undetermined', reason: 'not-covered', terms: [] });
  });
});
