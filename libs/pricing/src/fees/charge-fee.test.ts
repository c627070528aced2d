import { describe, expect, it } from 'vitest';
import type { FeeCase } from './case-types.js';
import { chargeFee } from './charge-fee.js';
import type { Ceiling, Fee, TariffFee } from './fee-types.js';

const fee = (ore: number | null, more: Partial<Fee> = {}): Fee => ({ kind: 'fee', amount: { ore }, ...more });
const share = (percent: number, of: string, more: object = {}): Fee => ({ kind: 'fee', amount: { percent, of, ...more }, per: 'item' });
const ceiling = (ore: number | null, more: Partial<Ceiling> = {}): Ceiling => ({ id: 'hogkostnadsskydd', ore, ...more });
const DAY = '2023-03-10';
const amount = (one: TariffFee, more: Partial<FeeCase> = {}): unknown => {
  const charge = chargeFee(one, { on: DAY, count: 1, ...more });
  return charge.outcome === 'charged' ? charge.amount : charge.outcome === 'exempt' ? charge.reason : [charge.reason, charge.needs.map(({ name }) => name)];
};
const asked = (...names: string[]): unknown => ['needs', names];
const calendar = { months: 'calendar', partPeriods: 'begun' } as const;

/** Shapes of the rule language with the amounts of their sources. The cases (prices, days, numbers) are ours. */
const GOLDEN: readonly (readonly [string, TariffFee, Partial<FeeCase>, unknown])[] = [
  ['a fifth of the value', share(20, 'priset', { least: 20000 }), { prices: { priset: 450000 } }, 90000],
  ['a fifth of the value, at the floor', share(20, 'priset', { least: 20000 }), { prices: { priset: 100000 } }, 20000],
  ['a fifth of the value, an öre below the floor', share(20, 'priset', { least: 20000 }), { prices: { priset: 99995 } }, 20000],
  ['a fifth of the value, above the floor', share(20, 'priset', { least: 20000 }), { prices: { priset: 100005 } }, 20001],
  ['a fifth of the value, above the cap of the older edition', share(20, 'priset', { least: 20000, most: 115000 }), { prices: { priset: 900000 } }, 115000],
  ['a fifth of the value, capped by the ceiling it counts towards', { ...share(20, 'priset', { least: 20000 }), ceiling: ceiling(120000) }, { prices: { priset: 900000 } }, 120000],
  ['a fifth of the value under a ceiling without an amount', { ...share(20, 'priset'), ceiling: ceiling(null) }, { prices: { priset: 900000 } }, asked('choices.ceilingOre')],
  ['a fifth of the value under a ceiling that is told', { ...share(20, 'priset'), ceiling: ceiling(null) }, { prices: { priset: 900000 }, choices: { ceilingOre: 130000 } }, 130000],
  ['nothing for free groups', fee(0, { per: 'item' }), {}, 'Ingen avgift tas ut.'],
  ['two hearing aids at 500 kr each', fee(50000, { per: 'item' }), { count: 2 }, 100000],
  ['one pair of hearing aids', fee(25000, { per: 'pair' }), {}, 25000],
  ['one of what is not said', fee(15000), {}, 15000],
  ['two of what is not said', fee(15000), { count: 2 }, asked('choices.several')],
  ['another colour', fee(100000, { plusPriceDifference: true, vat: 'added', refunded: false }), { priceDifference: 40000, choices: { vatPercent: 25 } }, 175000],
  ['another colour without the difference and the rate', fee(100000, { plusPriceDifference: true, vat: 'added' }), {}, asked('priceDifference', 'choices.vatPercent')],
  ['one private loan', fee(44500, { per: 'loan', furtherOre: 20500 }), {}, 44500],
  ['three private loans at one visit', fee(44500, { per: 'loan', furtherOre: 20500 }), { count: 3 }, 85500],
  ['a private loan of three months', fee(44500, { per: 'loan', covers: { count: 3, unit: 'months' } }), { to: '2023-06-09' }, 44500],
  ['a private loan of a day more', fee(44500, { per: 'loan', covers: { count: 3, unit: 'months' } }), { to: '2023-06-10' }, ['not-covered', []]],
  ['a private rental of a week', { ...share(100, 'hyran'), per: 'month', leastMonths: 1 }, { to: '2023-03-16', prices: { hyran: 12300 } }, 12300],
  ['a fee after six months, within them', fee(null, { freeFirst: { count: 6, unit: 'months' } }), { to: '2023-09-09' }, 'Tiden är inte längre än den som är fri från avgift.'],
  ['a fee after six months, a day after them, without an amount', fee(null, { freeFirst: { count: 6, unit: 'months' } }), { to: '2023-09-10' }, asked('choices.amountOre')],
  ['a subscription over calendar months', fee(7000, { per: 'month', regardlessOfCount: true, ceiling: null }), { to: '2023-05-09', choices: calendar }, 21000],
  ['a subscription over months from the start', fee(7000, { per: 'month', regardlessOfCount: true }), { to: '2023-05-09', choices: { months: 'fromStart', partPeriods: 'begun' } }, 14000],
  ['a subscription whose months are not said', fee(7000, { per: 'month', regardlessOfCount: true }), { to: '2023-05-09', choices: { partPeriods: 'begun' } }, asked('choices.months')],
  ['one whole calendar month, however it is read', fee(7000, { per: 'month', regardlessOfCount: true }), { on: '2023-04-01', to: '2023-04-30' }, 7000],
  ['calendar months that the source names', fee(10000, { per: 'calendarMonth', restarts: true, mostMonths: 6 }), { to: '2023-12-24', choices: { partPeriods: 'begun' } }, 60000],
  ['calendar months of which five are paid', fee(10000, { per: 'calendarMonth', mostMonths: 6 }), { to: '2023-12-24', monthsBefore: 5, choices: { partPeriods: 'begun' } }, 10000],
  ['calendar months, not known how many are paid', fee(10000, { per: 'calendarMonth', mostMonths: 6 }), { to: '2023-12-24', choices: { partPeriods: 'begun' } }, asked('monthsBefore')],
  ['a year and chair, two chairs', { ...fee(50000, { per: 'year' }), each: true }, { count: 2, to: '2023-12-31', choices: calendar }, 100000],
  ['a year of two products, not said whether each', fee(60000, { per: 'year' }), { count: 2, to: '2023-12-31', choices: calendar }, asked('choices.several')],
  ['bandages of two body parts for seven months', fee(30000, { per: 'bodyPart', everyMonths: 6 }), { count: 2, to: '2023-10-09', choices: { partPeriods: 'begun' } }, 120000],
  ['a person, whatever the number', fee(20000, { per: 'person', everyMonths: 12 }), { count: 5, to: '2024-03-09' }, 20000],
  ['three weeks of trial', fee(15000, { per: 'month', freeFirst: { count: 3, unit: 'weeks' } }), { to: '2023-03-30' }, 'Tiden är inte längre än den som är fri från avgift.'],
  ['three weeks of trial and a day', fee(15000, { per: 'month', freeFirst: { count: 3, unit: 'weeks' } }), { to: '2023-03-31', choices: calendar }, 15000],
  ['half the price with an odd öre', share(50, 'inköpspriset'), { prices: { inköpspriset: 999901 } }, asked('choices.rounding')],
  ['half the price with an odd öre and a rule', share(50, 'inköpspriset'), { prices: { inköpspriset: 999901 }, choices: { rounding: { rule: 'halfUp', toOre: 1 } } }, 499951],
  ['half the price in whole kronor', share(50, 'inköpspriset'), { prices: { inköpspriset: 999901 }, choices: { rounding: { rule: 'down', toOre: 100 } } }, 499900],
  ['five per cent, at least 270 kr', share(5, 'anskaffningsvärdet', { least: 27000 }), { prices: { anskaffningsvärdet: 540000 } }, 27000],
  ['without the price', share(5, 'anskaffningsvärdet'), {}, asked('prices.anskaffningsvärdet')],
];

describe('a fee for a case', () => {
  it.each(GOLDEN)('%s', (_, one, more, expected) => {
    expect(amount(one, more)).toEqual(expected);
  });

  it('has steps that end in the amount, and parts that add up to it', () => {
    const charge = chargeFee(fee(10000, { per: 'calendarMonth' }), { on: DAY, to: '2023-05-02', count: 1, choices: { partPeriods: 'begun' } });
    expect(charge).toMatchObject({ outcome: 'charged', amount: 30000, parts: [{ on: DAY, ore: 10000 }, { on: '2023-04-01', ore: 10000 }, { on: '2023-05-01', ore: 10000 }] });
    expect(charge.outcome === 'charged' && charge.steps.map(({ label, ore }) => [label, ore])).toEqual([['Beloppet', '10000'], ['Perioder: 3', '30000']]);
  });

  it('that is a subsidy counts towards no ceiling', () => {
    expect(chargeFee({ ...fee(80000, { per: 'year' }), kind: 'subsidy', regardlessOfCount: true }, { on: '2023-01-01', to: '2023-12-31' })).toMatchObject({ outcome: 'charged', kind: 'subsidy', ceiling: null, amount: 80000 });
  });

  it('tells what the source leaves open in its notes', () => {
    const charge = chargeFee(fee(15000), { on: DAY, count: 1 });
    expect(charge.notes).toEqual(['Källan säger inte vad avgiften tas ut för.', 'Källan säger inte om avgiften räknas in i ett högkostnadsskydd.']);
  });
});

describe('the value that is left of a lost product', () => {
  const lost = share(100, 'fullt pris', { less: { percent: 10, everyMonths: 6, untilMonths: 60 } });
  const at = (on: string, lessPeriods?: 'begun' | 'complete'): unknown => amount(lost, { on, since: '2010-01-15', prices: { 'fullt pris': 800000 }, ...(lessPeriods === undefined ? {} : { choices: { lessPeriods } }) });

  it('depends on whether begun half-years count, and asks', () => {
    expect(at('2011-03-01')).toEqual(asked('choices.lessPeriods'));
    expect(at('2011-03-01', 'complete')).toBe(640000);
    expect(at('2011-03-01', 'begun')).toBe(560000);
  });

  it('sinks on the day that the half-year is complete', () => {
    expect(at('2010-07-14', 'complete')).toBe(800000);
    expect(at('2010-07-15', 'complete')).toBe(720000);
    expect(at('2010-01-15', 'begun')).toBe(720000);
  });

  it('is nothing after five years, and no less than nothing before', () => {
    expect(at('2015-01-15')).toBe(0);
    expect(at('2015-01-16')).toContain('äldre än 60 månader');
  });

  it('needs the day from which it sinks', () => {
    expect(amount(lost, { prices: { 'fullt pris': 800000 } })).toEqual(asked('since'));
  });
});

describe('a case that cannot be', () => {
  it.each([
    [{ on: '2023-02-30' }, 'on', undefined],
    [{ to: '2023-03-09' }, 'to', undefined],
    [{ count: 0 }, 'count', undefined],
    [{ count: 1.5 }, 'count', undefined],
    [{ prices: { prset: 1 } }, 'prices.prset', 'priset'],
    [{ prices: { priset: 10.5 } }, 'prices.priset', undefined],
    [{ choices: { months: 'calender' } }, 'choices.months', 'calendar'],
    [{ choices: { month: 'calendar' } }, 'choices.month', 'months'],
    [{ choices: { vatPercent: -1 } }, 'choices.vatPercent', undefined],
    [{ choices: { rounding: { rule: 'halfup', toOre: 1 } } }, 'choices.rounding.rule', 'halfUp'],
    [{ cuont: 2 }, 'cuont', 'count'],
    [{ choices: null }, 'choices', undefined],
    [{ choices: ['calendar'] }, 'choices', undefined],
  ])('says where and what: %j', (more, path, nearest) => {
    const call = (): unknown => chargeFee(share(20, 'priset'), { on: DAY, count: 1, ...more } as unknown as FeeCase);
    expect(call).toThrow(expect.objectContaining({ code: 'bad-fee-case', issues: [expect.objectContaining(nearest === undefined ? { path } : { path, nearest })] }));
  });
});
