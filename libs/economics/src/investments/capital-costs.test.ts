import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_CHART } from '../testing/small-chart.js';
import { capitalCosts, capitalEffect } from './capital-costs.js';
import { capitalEffects, capitalEffectTable } from './capital-effect-table.js';
import type { CapitalInvestment, CapitalTerms } from './capital-types.js';
import { capitalCostsTable } from './control-table.js';
import { describeCapitalCosts } from './describe-capital.js';

// Times and rates are ours: the documents print none.
const terms: CapitalTerms = { depreciationMonths: { a: 3, b: 24 }, interestPercent: '12', interestNameSv: 'eget exempel', start: 'nextMonth', interestOn: 'openingValue', rounding: 'halfUp' };
const buy = (group: string, amount: number, month: number, year = 2025): CapitalInvestment => ({ group, amount, year, month });

describe('the cost of capital', () => {
  it('starts the month after the purchase, and the last month takes what is left', () => {
    expect(capitalCosts([buy('a', 100_00, 11)], terms).months).toEqual([
      { year: 2025, month: 11, depreciation: 0, interest: 0, remaining: 100_00 },
      { year: 2025, month: 12, depreciation: 3333, interest: 100, remaining: 6667 },
      { year: 2026, month: 1, depreciation: 3333, interest: 67, remaining: 3334 },
      { year: 2026, month: 2, depreciation: 3334, interest: 33, remaining: 0 },
    ]);
  });

  it('may start in the month of the purchase, and bear interest on the mean value', () => {
    const { months } = capitalCosts([buy('a', 100_00, 11)], { ...terms, start: 'sameMonth', interestOn: 'averageValue' });
    expect(months.map(({ month, interest }) => [month, interest])).toEqual([[11, 83], [12, 50], [1, 17]]);
  });

  it('adds purchases of several groups by year, with no month left out between them', () => {
    const { months, years, groups, invested } = capitalCosts([buy('b', 2400, 6), buy('a', 300, 1, 2028)], { ...terms, interestPercent: '0' });
    expect(invested).toBe(2700);
    expect(years).toEqual([
      { year: 2025, depreciation: 600, interest: 0, remaining: 1800 },
      { year: 2026, depreciation: 1200, interest: 0, remaining: 600 },
      { year: 2027, depreciation: 600, interest: 0, remaining: 0 },
      { year: 2028, depreciation: 300, interest: 0, remaining: 0 },
    ]);
    expect(months).toHaveLength(7 + 12 + 12 + 4);
    expect(groups.map(({ group, years: of }) => [group, of.length])).toEqual([['a', 1], ['b', 3]]);
    expect(capitalCosts([], terms)).toMatchObject({ months: [], years: [], invested: 0 });
  });

  it('is a cost with a minus on the lines of an income statement', () => {
    const costs = capitalCosts([buy('a', 100_00, 11), buy('b', 2400, 11)], terms);
    expect(capitalEffect(costs, 2025, { depreciation: 'depreciation-aids', interest: 'financial-costs' })).toEqual({ 'depreciation-aids': -3433, 'financial-costs': -124 });
    expect(capitalEffect(costs, 2025, { depreciation: { a: 'depreciation-aids', b: 'depreciation-other' }, interest: 'financial-costs' })).toEqual({ 'depreciation-aids': -3333, 'depreciation-other': -100, 'financial-costs': -124 });
    expect(capitalEffect(costs, 2030, { depreciation: 'depreciation-aids', interest: 'financial-costs' })).toEqual({ 'depreciation-aids': 0, 'financial-costs': 0 });
    const effects = capitalEffects(costs, { depreciation: 'depreciation-aids', interest: 'financial-costs' });
    expect(effects[0]).toEqual({ year: 2025, lines: { 'depreciation-aids': -3433, 'financial-costs': -124 }, ore: -3557 });
    expect(effects.reduce((sum, { ore }) => sum + ore, 0)).toBe(-costs.years.reduce((sum, { depreciation, interest }) => sum + depreciation + interest, 0));
    const table = capitalEffectTable(effects, { ...SMALL_CHART, lines: [{ key: 'depreciation-aids', labelSv: 'Avskrivningar', kind: 'cost', sign: 'minus' }] });
    expect([table.columns, table.rows[0]]).toEqual([['År', 'Avskrivningar', 'financial-costs', 'Summa'], [{ number: '2025' }, { number: '-34.33' }, { number: '-1.24' }, { number: '-35.57' }]]);
    expect(() => capitalEffect(costs, 2025, { depreciation: { a: 'x' }, interest: 'y' })).toThrow('lines.depreciation.b');
  });

  it('is a table of years in exact kronor', () => {
    expect(capitalCostsTable(capitalCosts([buy('a', 100_00, 11)], terms)).rows).toEqual([
      [{ number: '2025' }, { number: '33.33' }, { number: '1' }, { number: '66.67' }],
      [{ number: '2026' }, { number: '66.67' }, { number: '1' }, { number: '0' }],
    ]);
  });

  it('is told with its terms', () => {
    expect(describeCapitalCosts(capitalCosts([buy('a', 100_00, 11)], terms)).map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      'Investerat 100,00 kr skrivs av rakt från och med månaden efter inköpet: a 3 mån.',
      'Ränta: eget exempel, 12 % om året på värdet vid månadens början; en tolftedel varje månad.',
      'Avskrivningen är lika stor varje månad, avrundad nedåt till hela ören; sista månaden tar det som är kvar.',
      '2025: avskrivning 33,33 kr, ränta 1,00 kr, kvarvarande värde 66,67 kr.',
      '2026: avskrivning 66,67 kr, ränta 1,00 kr, kvarvarande värde 0,00 kr.',
    ]);
    expect(describeCapitalCosts(capitalCosts([buy('a', 1, 1), buy('b', 1, 1)], terms), { a: 'Bilar' })[0]).toMatch(/: Bilar 3 mån, b 24 mån\.$/);
    expect(describeCapitalCosts(capitalCosts([], terms))).toHaveLength(3);
  });

  it('needs a time for each group, and tells everything that is wrong', () => {
    const bad: CapitalTerms = { ...terms, depreciationMonths: { a: 0 }, interestPercent: '2,5', interestNameSv: '' };
    expect(() => capitalCosts([buy('a', -1, 13, 20), buy('c', 1, 1.5)], bad)).toThrow('investments.0.amount: väntade ett helt antal öre, minst 0 (investeringar skrivs utan minus), fick -1. Det finns 7 fel till.');
    expect(() => capitalCosts([buy('c', 1, 1)], terms)).toThrow('terms.depreciationMonths.c: väntade avskrivningstiden för c i månader, fick inget värde.');
  });
});

describe('for all purchases and terms', () => {
  const purchases = fc.array(fc.record({ group: fc.constantFrom('a', 'b'), amount: fc.nat(1_000_000_00), year: fc.integer({ min: 2020, max: 2026 }), month: fc.integer({ min: 1, max: 12 }) }), { maxLength: 5 });
  const conditions = fc.record({
    depreciationMonths: fc.record({ a: fc.integer({ min: 1, max: 60 }), b: fc.integer({ min: 1, max: 60 }) }),
    interestPercent: fc.integer({ min: 0, max: 999 }).map((hundredths) => String(hundredths / 100)),
    start: fc.constantFrom('sameMonth' as const, 'nextMonth' as const),
    interestOn: fc.constantFrom('openingValue' as const, 'averageValue' as const),
  });

  it('depreciation adds up to the purchases, months to years, groups to the whole, and nothing remains', () => {
    fc.assert(
      fc.property(purchases, conditions, (bought, of) => {
        const { months, years, groups, invested } = capitalCosts(bought, { ...terms, ...of });
        const sum = (parts: readonly { readonly depreciation: number; readonly interest: number }[], key: 'depreciation' | 'interest') => parts.reduce((all, part) => all + part[key], 0);
        expect(sum(months, 'depreciation')).toBe(invested);
        expect(sum(years, 'depreciation')).toBe(invested);
        expect(sum(years, 'interest')).toBe(sum(months, 'interest'));
        expect(groups.reduce((all, group) => all + sum(group.years, 'interest'), 0)).toBe(sum(years, 'interest'));
        for (const group of groups) expect(sum(group.years, 'depreciation')).toBe(group.invested);
        expect(months.at(-1)?.remaining ?? 0).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of purchases', () => {
    fc.assert(
      fc.property(purchases, conditions, (bought, of) => {
        expect(capitalCosts(bought.toReversed(), { ...terms, ...of })).toEqual(capitalCosts(bought, { ...terms, ...of }));
      }),
      { numRuns: 30 },
    );
  });
});
