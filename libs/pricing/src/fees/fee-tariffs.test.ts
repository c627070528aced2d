import { describe, expect, it } from 'vitest';
import { chargeTariff } from './charge-tariff.js';
import { checkTariff } from './check-tariff.js';
import { FEE_TARIFFS } from './tariffs/index.js';
import type { FeeTariff, TariffCase } from './tariff-types.js';

const tariff = (id: string): FeeTariff => {
  const found = FEE_TARIFFS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no tariff ${id}`);
  return found;
};
const begun = { months: 'calendar', partPeriods: 'begun' } as const;
/** The amount, `exempt`, or the reason and what is asked for. */
const charge = (id: string, line: string, one: Partial<TariffCase>): unknown => {
  const result = chargeTariff(tariff(id), line, { on: '2023-03-10', count: 1, ...one });
  return result.outcome === 'charged' ? result.amount : result.outcome === 'exempt' ? 'exempt' : result.reason === 'needs' ? result.needs.map(({ name }) => name) : result.reason;
};

/** Every amount is the source's own; the cases (ages, days, prices) are ours. The number is that of the collected fact. */
const GOLDEN: readonly (readonly [fact: number, tariff: string, line: string, one: Partial<TariffCase>, expected: unknown])[] = [
  [0, 'varmland/share', 'item', { prices: { 'hjälpmedlets värde': 900000 } }, ['choices.starts.ceiling-1200']],
  [0, 'varmland/share', 'item', { prices: { 'hjälpmedlets värde': 900000 }, choices: { starts: { 'ceiling-1200': '2023-03-11' } } }, 115000],
  [1, 'varmland/share', 'item', { prices: { 'hjälpmedlets värde': 900000 }, choices: { starts: { 'ceiling-1200': '2023-03-10' } } }, 120000],
  [1, 'varmland/share', 'item', { prices: { 'hjälpmedlets värde': 50000 }, choices: { starts: { 'ceiling-1200': '2023-03-10' } } }, 20000],
  [2, 'varmland/annual', 'item', { to: '2023-12-31', facts: { product: 'talkingBookPlayer' }, choices: begun }, 60000],
  [2, 'varmland/annual', 'item', { to: '2023-12-31', facts: { product: 'other' }, choices: begun }, 'not-covered'],
  [3, 'varmland/free', 'item', { facts: { product: 'cognition' } }, 'exempt'],
  [4, 'varmland/lenses', 'soft', { to: '2024-03-09', facts: { adult: true }, choices: { months: 'fromStart', partPeriods: 'begun' } }, 50000],
  [4, 'varmland/lenses', 'hard', { to: '2024-03-10', choices: { months: 'fromStart', partPeriods: 'begun' } }, 200000],
  [5, 'varmland/not-returned', 'item', { facts: { askedToReturn: true }, prices: { 'kostnaden för att köpa hjälpmedlet': 765400 } }, 765400],
  [6, 'varmland/diagnosis-subsidy', 'item', { facts: { diagnosis: 'unclear' } }, 'left-open'],
  [6, 'varmland/diagnosis-subsidy', 'item', { facts: { diagnosis: 'diabetes' } }, ['choices.amountOre']],
  [6, 'varmland/diagnosis-subsidy', 'item', { facts: { diagnosis: 'other' } }, 'exempt'],
  [6, 'varmland/diagnosis-subsidy', 'item', {}, ['facts.diagnosis']],
  [7, 'arvika/prescription', 'prescription', { facts: { homeCare: false } }, 20000],
  [7, 'arvika/prescription', 'prescription', { facts: { homeCare: true } }, 'exempt'],
  [7, 'arvika/prescription', 'prescription', {}, ['facts.homeCare']],
  [8, 'dalarna/try-out', 'cpap', { on: '2021-12-01', to: '2021-12-31', choices: begun }, 15000],
  [8, 'dalarna/try-out', 'cpap', { on: '2022-01-01' }, 25000],
  [8, 'dalarna/try-out', 'cpap', { on: '2021-12-01', to: '2022-01-31', choices: begun }, 'not-covered'],
  [8, 'dalarna/try-out', 'hearing-aid', { on: '2022-12-31', count: 2 }, 100000],
  [8, 'dalarna/try-out', 'hearing-aid', { on: '2023-01-01' }, 25000],
  [8, 'dalarna/try-out', 'wheelchair-cognition', { on: '2022-12-31' }, 15000],
  [8, 'dalarna/try-out', 'try-out', { on: '2023-01-01', facts: { feeBearing: true } }, 25000],
  [8, 'dalarna/try-out', 'try-out', { on: '2023-01-01', facts: { feeBearing: false } }, 'exempt'],
  [8, 'dalarna/try-out', 'try-out', { on: '2024-01-01', facts: { feeBearing: true } }, ['choices.starts.ceiling-1400']],
  [9, 'dalarna/design-choice', 'choice', { priceDifference: 40000, choices: { vatPercent: 25 } }, 175000],
  [10, 'dalarna/private-loan', 'loan', { count: 3, to: '2023-06-09', facts: { privatePerson: true, inStock: true } }, 85500],
  [10, 'dalarna/private-loan', 'loan', { facts: { privatePerson: false } }, 'left-open'],
  [11, 'vastmanland/own-fee', 'tandem', {}, 500000],
  [12, 'vastmanland/loan-fee', 'second-rollator', {}, 50000],
  [12, 'vastmanland/loan-fee', 'speech-fluency-aid', {}, 100000],
  [13, 'vastmanland/private-rental', 'start', { facts: { privatePerson: true, excludedFromRental: false } }, 10000],
  [13, 'vastmanland/private-rental', 'rent', { to: '2023-03-16', facts: { privatePerson: true, excludedFromRental: false }, prices: { hyran: 12300 } }, 12300],
  [13, 'vastmanland/private-rental', 'rent', { to: '2023-03-16', facts: { privatePerson: true, excludedFromRental: true }, prices: { hyran: 12300 } }, 'left-open'],
  [14, 'vastmanland/tens', 'tens', { to: '2024-03-09', facts: { age: 19 } }, 'exempt'],
  [14, 'vastmanland/tens', 'tens', { to: '2024-03-09', facts: { age: 20, longLasting: true } }, 'exempt'],
  [14, 'vastmanland/tens', 'tens', { to: '2024-03-09', facts: { age: 85, longLasting: false } }, ['choices.amountOre']],
  [14, 'vastmanland/tens', 'tens', { to: '2023-09-09', facts: { age: 85, longLasting: false } }, 'exempt'],
  [14, 'vastmanland/tens', 'tens', { to: '2024-03-09', facts: { age: 86 } }, 'exempt'],
  [14, 'vastmanland/tens', 'tens', { on: '2022-02-28', to: '2022-12-31', facts: { age: 86 } }, 'no-edition'],
  [15, 'orebro/subscription', 'subscription', { on: '2025-01-01', to: '2025-03-31', facts: { age: 40, individuallyMarked: true } }, 21000],
  [15, 'orebro/subscription', 'subscription', { on: '2025-01-01', to: '2025-03-31', facts: { age: 18 } }, 'exempt'],
  [16, 'orebro/subscription', 'subscription', { on: '2023-01-01', to: '2023-01-31', facts: { age: 20, product: 'other' } }, 6500],
  [16, 'orebro/subscription', 'subscription', { on: '2023-01-01', to: '2023-01-31', facts: { age: 20, product: 'rollator' } }, 'exempt'],
  [16, 'orebro/subscription', 'subscription', { on: '2021-01-01', to: '2021-01-31', facts: { age: 20, product: 'tens' } }, 6500],
  [16, 'orebro/subscription', 'subscription', { on: '2020-12-01', to: '2020-12-31', facts: { age: 20, product: 'tens' }, choices: { starts: { 'monthly-65': '2020-01-01' } } }, 'exempt'],
  [26, 'orebro/subscription', 'subscription', { on: '2019-12-01', to: '2019-12-31', facts: { age: 40, product: 'other' } }, 'no-edition'],
  [26, 'orebro/subscription', 'subscription', { on: '2020-06-01', to: '2020-06-30', facts: { age: 40, product: 'other' } }, ['choices.starts.monthly-65']],
  [26, 'orebro/subscription', 'subscription', { on: '2023-12-01', to: '2024-02-29', facts: { age: 40, product: 'other', individuallyMarked: true }, choices: { starts: { 'monthly-70': '2024-01-01' } } }, 20500],
  [26, 'orebro/subscription', 'subscription', { on: '2024-05-01', to: '2024-05-31', facts: { age: 40, product: 'other', individuallyMarked: true } }, ['choices.starts.monthly-70']],
  [17, 'orebro/visit', 'visit', { facts: { recordedMeeting: true, asylumSeeker: false } }, 22000],
  [17, 'orebro/visit', 'visit', { facts: { recordedMeeting: true, asylumSeeker: true } }, 2500],
  [17, 'orebro/visit', 'visit', { facts: { recordedMeeting: false } }, 'exempt'],
  [18, 'orebro/one-off', 'rollator', { facts: { age: 20 } }, 25000],
  [18, 'orebro/one-off', 'drive-unit', { facts: { age: 20 } }, 50000],
  [18, 'orebro/one-off', 'service', { facts: { age: 19 } }, 'exempt'],
  [18, 'orebro/one-off', 'child-cycle', { count: 2, facts: { age: 19 } }, 100000],
  [19, 'stockholm/items', 'hearing-aids', { facts: { age: 18 } }, 60000],
  [19, 'stockholm/items', 'hearing-aids', { facts: { age: 17 } }, 'exempt'],
  [19, 'stockholm/items', 'orthopaedic-shoes', { facts: { age: 17 } }, 50000],
  [19, 'stockholm/items', 'orthopaedic-shoes', { facts: { age: 18 } }, 100000],
  [19, 'stockholm/items', 'tens', { to: '2023-12-31', monthsBefore: 0, facts: { age: 40 }, choices: begun }, 60000],
  [19, 'stockholm/items', 'aphakia', { to: '2024-03-09', facts: { age: 8 } }, 100000],
  [19, 'stockholm/items', 'aphakia', { to: '2024-03-09', facts: { age: 7 }, choices: { periodDay: 'first' } }, 'exempt'],
  [19, 'stockholm/items', 'powered-wheelchair', { count: 2, to: '2023-12-31', facts: { age: 40 }, choices: begun }, 100000],
  [19, 'stockholm/items', 'custom-insoles', { count: 2, facts: { age: 40, treatingInsole: false } }, 60000],
  [19, 'stockholm/items', 'custom-insoles', { count: 2, facts: { treatingInsole: true } }, 'exempt'],
  [20, 'stockholm/periods', 'dressings', { to: '2023-06-09' }, 20000],
  [20, 'stockholm/periods', 'compression', { count: 2, to: '2023-09-09' }, 60000],
  [20, 'stockholm/periods', 'nutrition-full', { on: '2023-03-01', to: '2023-03-31' }, 170000],
  [20, 'stockholm/periods', 'incontinence', { to: '2024-03-09', facts: { age: 84 }, choices: { periodDay: 'first' } }, 20000],
  [20, 'stockholm/periods', 'incontinence', { to: '2024-03-09', facts: { age: 85 } }, 'exempt'],
  [21, 'jonkoping/tens', 'tens', { to: '2023-03-30', facts: { pregnancy: false } }, 'exempt'],
  [21, 'jonkoping/tens', 'tens', { to: '2023-04-29', facts: { pregnancy: false }, choices: { months: 'fromStart', partPeriods: 'begun' } }, 15000],
  [21, 'jonkoping/tens', 'tens', { facts: { pregnancy: true } }, 30000],
  [22, 'jonkoping/tricycle', 'tricycle', { facts: { age: 12, wheelInches: 20 } }, 50000],
  [22, 'jonkoping/tricycle', 'tricycle', { facts: { age: 21, wheelInches: 24 }, prices: { 'inköpspriset med tillbehör': 1900000 } }, 950000],
  [22, 'jonkoping/tricycle', 'tricycle', { facts: { age: 20, wheelInches: 24 }, prices: { 'inköpspriset med tillbehör': 1900000 } }, 950000],
  [22, 'jonkoping/tricycle', 'tricycle', { facts: { age: 12, wheelInches: 24 } }, 'conflict'],
  [22, 'jonkoping/tricycle', 'tricycle', { facts: { age: 12 } }, ['facts.wheelInches']],
  [23, 'vaxjo/short-rental', 'wheelchair', { to: '2023-03-23' }, 35000],
  [23, 'vaxjo/short-rental', 'rollator', { to: '2023-03-24' }, 'not-covered'],
  [24, 'unknown-11569-2/child-tricycle', 'tricycle', { on: '2017-01-01', to: '2018-12-31' }, 100000],
  [24, 'unknown-11569-2/child-tricycle', 'tricycle', { on: '2016-03-07', to: '2016-12-31' }, 'no-edition'],
  [25, 'norrbotten/hygiene', 'item', { count: 2, facts: { municipal: false, age: 40, palliative: false } }, 60000],
  [25, 'norrbotten/hygiene', 'item', { facts: { municipal: false, age: 19 } }, 'exempt'],
  [25, 'norrbotten/hygiene', 'item', { facts: { municipal: true } }, 'left-open'],
  [27, 'jamtland/hearing-aid-loss', 'lost', { on: '2011-03-01', since: '2010-01-15', prices: { 'fullt pris': 800000 }, choices: { lessPeriods: 'complete' } }, 640000],
  [27, 'jamtland/hearing-aid-loss', 'lost', { on: '2011-03-01', since: '2010-01-15', prices: { 'fullt pris': 800000 } }, ['choices.lessPeriods']],
  [28, 'norrbotten/loss', 'lost', { facts: { component: false, residualValue: true }, prices: { restvärdet: 100000 } }, 100000],
  [28, 'norrbotten/loss', 'lost', { facts: { component: false, residualValue: true }, prices: { restvärdet: 26999 } }, 27000],
  [28, 'norrbotten/loss', 'lost', { facts: { component: false, residualValue: false }, prices: { anskaffningsvärdet: 1000000 } }, 50000],
  [28, 'norrbotten/loss', 'lost', { facts: { component: true }, prices: { inköpspriset: 80000 } }, 40000],
  [28, 'norrbotten/loss', 'dirty', {}, 27000],
  [29, 'vastmanland/hearing-aid', 'two-aids', {}, ['choices.starts.raised-2200']],
  [29, 'vastmanland/hearing-aid', 'two-aids', { choices: { starts: { 'raised-2200': '2023-05-01' } } }, 140000],
  [29, 'vastmanland/hearing-aid', 'two-aids', { on: '2023-05-01', choices: { starts: { 'raised-2200': '2023-05-01' } } }, 220000],
  [29, 'vastmanland/hearing-aid', 'rechargeable', { choices: { starts: { 'raised-2200': '2023-05-01' } } }, 60000],
];

describe('the tariffs', () => {
  it('say each of the thirty collected facts on fees, each in one tariff', () => {
    expect(FEE_TARIFFS.flatMap(({ facts }) => facts).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index));
  });

  it('have golden cases for every fact', () => {
    expect([...new Set(GOLDEN.map(([fact]) => fact))].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index));
    for (const [fact, id] of GOLDEN) expect(tariff(id).facts).toContain(fact);
  });

  it.each(FEE_TARIFFS.map((one) => [one.id, one] as const))('%s can be used', (_, one) => {
    expect(checkTariff(one)).toBe(one);
    for (const { url, summary } of one.editions.flatMap(({ citations }) => citations)) {
      expect(url).toMatch(/^https?:/);
      expect(summary.length).toBeGreaterThan(10);
    }
  });

  it('ask from when an edition holds in words that people know, never by its id', () => {
    const asked = chargeTariff(tariff('varmland/share'), 'item', { on: '2024-01-01', count: 1, prices: { 'hjälpmedlets värde': 900000 } });
    expect(asked).toMatchObject({
      needs: [{ name: 'choices.starts.ceiling-1200', question: 'Från vilken dag gäller detta: 20 procent av värdet, minst 200 kr och högst taket 1 200 kr; eget högkostnadsskydd för hjälpmedel? Källan säger inte när.' }],
    });
  });

  it('say what Västmanland does not rent out privately', () => {
    const start = chargeTariff(tariff('vastmanland/private-rental'), 'start', { on: '2024-01-01', count: 1, facts: { privatePerson: true, excludedFromRental: false } });
    expect(start.notes).toContain('Hyrs inte ut privat: elrullstolar, behandlingshjälpmedel, datorer, surfplattor, smarta telefoner, cyklar och tillbehör.');
  });

  it('cite for Dalarna’s ceiling of 1 300 kr the page that says it', () => {
    const { citations } = tariff('dalarna/try-out').editions.find(({ id }) => id === 'ceiling-1300') ?? { citations: [] };
    expect(citations.find(({ summary }) => summary.includes('1 300 kr'))?.body).toBe('Vansbro kommun');
  });

  it('have ids that differ', () => {
    expect(new Set(FEE_TARIFFS.map(({ id }) => id)).size).toBe(FEE_TARIFFS.length);
  });

  it.each(GOLDEN)('fact %i: %s, %s, %j', (_, id, line, one, expected) => {
    expect(charge(id, line, one)).toEqual(expected);
  });
});

describe('a tariff over time', () => {
  const from20 = { on: '2025-01-01', to: '2025-06-30' } as const;
  const facts = { born: '2005-03-15', individuallyMarked: true } as const;

  it('charges from the birthday, by the day of the month that decides, and asks which', () => {
    expect(charge('orebro/subscription', 'subscription', { ...from20, facts })).toEqual(['choices.periodDay']);
    expect(charge('orebro/subscription', 'subscription', { ...from20, facts, choices: { periodDay: 'first' } })).toBe(21000);
    expect(charge('orebro/subscription', 'subscription', { ...from20, facts, choices: { periodDay: 'last' } })).toBe(28000);
  });

  it('asks for the day of birth where the age at the start is not enough', () => {
    expect(charge('orebro/subscription', 'subscription', { ...from20, facts: { age: 19 }, choices: { periodDay: 'first' } })).toEqual(['facts.born']);
    expect(charge('orebro/subscription', 'subscription', { ...from20, facts: { age: 18 } })).toBe('exempt');
    expect(charge('orebro/subscription', 'subscription', { ...from20, facts: { age: 20, individuallyMarked: true } })).toBe(42000);
  });

  it('stops on the 85th birthday', () => {
    const one = { on: '2023-03-10', to: '2026-03-09' };
    expect(charge('stockholm/periods', 'incontinence', { ...one, facts: { born: '1940-03-10' } })).toBe(40000);
    expect(charge('stockholm/periods', 'incontinence', { ...one, facts: { born: '1940-03-11' } })).toEqual(['choices.periodDay']);
    expect(charge('stockholm/periods', 'incontinence', { ...one, facts: { born: '1940-03-11' }, choices: { periodDay: 'first' } })).toBe(60000);
    expect(charge('stockholm/periods', 'incontinence', { ...one, facts: { born: '1940-03-11' }, choices: { periodDay: 'last' } })).toBe(40000);
  });
});

describe('a case that a tariff cannot take', () => {
  const visit = tariff('orebro/visit');
  const raised = tariff('vastmanland/hearing-aid');
  it.each([
    ['a line', () => chargeTariff(visit, 'vist', { on: '2023-01-01' }), 'visit'],
    ['a fact', () => chargeTariff(visit, 'visit', { on: '2023-01-01', facts: { asylumseeker: true } as object }), 'asylumSeeker'],
    ['a product', () => chargeTariff(tariff('varmland/annual'), 'item', { on: '2023-01-01', facts: { product: 'telefony' } }), 'telephony'],
    ['an edition', () => chargeTariff(raised, 'two-aids', { on: '2023-01-01', choices: { starts: { 'raised-220': '2023-05-01' } } }), 'raised-2200'],
    ['a start on another day of the year', () => chargeTariff(raised, 'two-aids', { on: '2023-01-01', choices: { starts: { 'raised-2200': '2023-05-02' } } }), undefined],
    ['a start in another year', () => chargeTariff(tariff('orebro/subscription'), 'subscription', { on: '2023-01-01', choices: { starts: { 'monthly-70': '2023-05-02' } } }), undefined],
    ['a time longer than a life', () => chargeTariff(visit, 'visit', { on: '2023-01-01', to: '9023-01-01' }), undefined],
    ['a rounding', () => chargeTariff(visit, 'visit', { on: '2023-01-01', choices: { rounding: null } as never }), undefined],
    ['prices', () => chargeTariff(visit, 'visit', { on: '2023-01-01', prices: [5] as never }), undefined],
    ['a birth after the day', () => chargeTariff(visit, 'visit', { on: '2023-01-01', facts: { born: '2023-01-02' } }), undefined],
  ])('says %s that does not exist, and the nearest', (_, call, nearest) => {
    expect(call).toThrow(expect.objectContaining({ code: 'bad-fee-case', issues: [expect.objectContaining(nearest === undefined ? {} : { nearest })] }));
  });
});
