import { describe, expect, it } from 'vitest';
import { explainPrice } from '../model/explain-price.js';
import { describePrice } from '../model/describe-price.js';
import type { PriceModel } from '../model/model-types.js';
import type { PriceAnswer, PriceInputs } from '../model/price-types.js';
import { replayPrice } from '../model/replay-price.js';
import { parsePriceModel } from '../model/schema.js';
import { TIME_RULES } from '../time/time-rules.js';
import { PRICE_MODELS, dalarna, genericModel, medelpunktenA, medelpunktenB, norrbotten2012, norrbottenAnnex, ostergotland, vasternorrland, vastmanland, vastraGotaland } from './index.js';

// Percentages, caps, years, hourly prices and floors are the sources'. Purchase prices, rates, hours and counts are ours,
// chosen so that a reader can follow by hand; where a source gives no figure at all, the case says so.

function answer(model: PriceModel, formula: string, inputs: PriceInputs, on = '2024-01-01'): PriceAnswer {
  const result = explainPrice(model, { formula, on, inputs });
  if (result.outcome !== 'price') throw new Error(result.reasonSv);
  return result;
}
const ore = (model: PriceModel, formula: string, inputs: PriceInputs): number => answer(model, formula, inputs).ore;
const undetermined = (model: PriceModel, formula: string, inputs: PriceInputs = {}, on = '2024-01-01'): unknown => explainPrice(model, { formula, on, inputs });
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('Medelpunkten, funktionspris', () => {
  it('adds ten per cent to a sale, and never more than 5 000 kr for an order', () => {
    // 60 000 × 10 % = 6 000, at most 5 000; 60 000 + 5 000 = 65 000
    const capped = answer(medelpunktenA, 'sale', { purchasePrice: 60_000 });
    expect(capped.ore).toBe(6_500_000);
    expect(capped.steps.map(({ textSv }) => plain(textSv))).toEqual([
      'Aktuellt inköpspris för hela beställningen: 60 000 kr',
      'Påslag: 10 %',
      '60 000 kr × 10 % = 6 000 kr',
      'Påslag, högst per beställning: 5 000 kr',
      '6 000 kr, högst 5 000 kr, ger 5 000 kr',
      '60 000 kr + 5 000 kr = 65 000 kr',
      '65 000 kr avrundas till hela ören, halva uppåt till 65 000 kr',
    ]);
    // 50 000 × 10 % = 5 000 reaches the cap exactly; 49 999 × 10 % = 4 999,90 does not
    expect([50_000, 49_999].map((purchasePrice) => ore(medelpunktenA, 'sale', { purchasePrice }))).toEqual([5_500_000, 5_499_890]);
  });

  it('builds the rent of a function of its factors, with the years of its product group', () => {
    // A bed: 18 000 ÷ 9 years = 2 000; interest 4 % of half the price, 9 000, = 360; service 400; no preventive maintenance.
    // 2 000 + 360 + 400 + 0 = 2 760; at a utilisation of 0,92: 2 760 ÷ 0,92 = 3 000; 12 periods a year: 250 kr
    const bed = { purchasePrice: 18_000, productGroup: 'beds', interestBase: 'halfPurchasePrice', interestRate: 4, service: 400, utilisation: '0.92', chargesPerYear: 12 };
    const rent = answer(medelpunktenA, 'rent', bed);
    expect([rent.ore, rent.unit, rent.time?.rule]).toEqual([25_000, 'kr/30days', 'begun-30-days']);
    expect(rent.assumptions.map(({ textSv }) => textSv)).toEqual([
      'Avskrivningen är lika stor varje år.',
      'Årets kostnader läggs ihop.',
      'Kostnaden bärs av den del av tiden som hjälpmedlet är uthyrt.',
      'Årets kostnad delas lika på årets debiteringar.',
      'Priset avrundas till hela ören, halva uppåt.',
    ]);
    expect(rent.included).toHaveLength(2);
  });

  it('has preventive maintenance for lifts only', () => {
    // A lift: 16 000 ÷ 8 = 2 000; interest 5 % of 16 000 = 800; service 100; maintenance 700; sum 3 600; utilisation 1; ÷ 12 = 300 kr
    const lift = { purchasePrice: 16_000, productGroup: 'lifts', interestBase: 'purchasePrice', interestRate: 5, service: 100, utilisation: 1, chargesPerYear: 12 };
    expect(undetermined(medelpunktenA, 'rent', lift)).toMatchObject({ code: 'missing-input', needed: [{ id: 'preventiveMaintenance' }] });
    expect(ore(medelpunktenA, 'rent', { ...lift, preventiveMaintenance: 700 })).toBe(30_000);
  });

  it('lists its product groups to who names one that it does not have', () => {
    expect(() => undetermined(medelpunktenA, 'rent', { productGroup: 'rollatorer' })).toThrow('hygiene, workChairs, walkers, wheelchairs, beds, lifts, mattresses, cognition, other');
  });

  it('has the depreciation years of its nine groups', () => {
    expect(medelpunktenA.editions[0]?.tables?.[0]?.rows.map(({ id, value }) => [id, value])).toEqual([
      ['hygiene', 5], ['workChairs', 8], ['walkers', 4], ['wheelchairs', 7], ['beds', 9], ['lifts', 8], ['mattresses', 4], ['cognition', 3], ['other', 5],
    ]);
  });

  it('charges material and work on what was sold', () => {
    // 350 + 1,5 h × 600 = 1 250; material, hours and hourly price are ours
    expect(ore(medelpunktenA, 'sold-item-service', { material: 350, hours: '1.5', perHour: 600 })).toBe(125_000);
  });
});

describe('Medelpunkten, ersättningsgrupper', () => {
  it('shares the mean of a group', () => {
    // 10 at 90 kr and 5 at 120 kr: 900 + 600 = 1 500 over 15 = 100 kr
    expect(ore(medelpunktenB, 'rent', { members: [{ name: 'A', value: 90, count: 10 }, { name: 'B', value: 120, count: 5 }] })).toBe(10_000);
  });

  it('adds fifteen per cent to a sale, without a cap', () => {
    // 60 000 × 15 % = 9 000
    expect(ore(medelpunktenB, 'sale', { purchasePrice: 60_000 })).toBe(6_900_000);
  });

  it('writes a manual wheelchair off over seven years', () => {
    // 10 000 ÷ 7 = 1 428,571… → 1 428,57
    expect(ore(medelpunktenB, 'depreciation', { purchasePrice: 10_000, productGroup: 'manualWheelchairs' })).toBe(142_857);
    expect(medelpunktenB.editions[0]?.tables?.[0]?.rows.map(({ value }) => value)).toEqual([4, 4, 5, 7, 8, 8, 9, 9, 5]);
  });

  it('may add an urgent fee to service on what was sold, and asks whether', () => {
    // 200 + 1 h × 500 = 700; with an urgent fee of 300: 1 000. All four are ours
    const work = { material: 200, hours: 1, perHour: 500 };
    expect(undetermined(medelpunktenB, 'sold-item-service', work)).toMatchObject({ code: 'missing-input', needed: [{ id: 'urgent' }] });
    expect([ore(medelpunktenB, 'sold-item-service', { ...work, urgent: false }), ore(medelpunktenB, 'sold-item-service', { ...work, urgent: true, urgentFee: 300 })]).toEqual([70_000, 100_000]);
  });
});

describe('Västernorrland', () => {
  it('lets each price group bear its own cost, whatever the age of an item', () => {
    // No figure in the source, nor what time a rent is charged for. 1 200 000 kr a year over 500 rented items is 2 400 kr a year
    const rent = answer(vasternorrland, 'rent', { groupCost: 1_200_000, rentedItems: 500 });
    expect([rent.ore, rent.unit, rent.included.length]).toEqual([240_000, 'kr/year', 12]);
    expect(rent.warnings.map(({ textSv }) => textSv)).toContain('Källan säger inte för vilken tid hyran debiteras; här räknas den för ett år.');
    expect(undetermined(vasternorrland, 'sale')).toMatchObject({ code: 'not-stated' });
  });
});

describe('Norrbotten 2012', () => {
  it('rents by the day with 55 per cent overhead while the item is written off', () => {
    // 7 300 ÷ 5 years = 1 460; ÷ 365 = 4 kr a day; 55 % = 2,20; 6,20 kr a day
    const rent = answer(norrbotten2012, 'rent', { writtenOff: false, purchasePrice: 7300, depreciationYears: 5, daysPerYear: 365 });
    expect([rent.ore, rent.unit, rent.time?.rule]).toEqual([620, 'kr/day', 'days-both-ends']);
    expect(undetermined(norrbotten2012, 'rent', { writtenOff: true })).toMatchObject({ code: 'not-stated' });
    // The source states the 55 per cent and the days; that the rest of a rent is depreciation and nothing else is ours
    expect(rent.assumptions.map(({ textSv }) => textSv)).toContain('Hyran består av avskrivning och overhead, och av inget annat.');
    expect(rent.steps.filter(({ citation }) => citation !== undefined).map(({ id }) => id)).toEqual(['writtenOff', 'overheadPercent']);
  });

  it('sells new at fifteen per cent above the acquisition price', () => {
    // 2 000 + 300 = 2 300
    expect(ore(norrbotten2012, 'sale', { purchasePrice: 2000 })).toBe(230_000);
  });

  it.each(['used-sale', 'lost'])('charges the residual value for %s, or five per cent, and 270 kr at least', (formula) => {
    expect(ore(norrbotten2012, formula, { hasResidual: true, residualValue: 1500 })).toBe(150_000);
    expect([269, 270, 271].map((residualValue) => ore(norrbotten2012, formula, { hasResidual: true, residualValue }))).toEqual([27_000, 27_000, 27_100]);
    // 5 % of 5 400 is 270; of 5 420 it is 271
    expect([1000, 5400, 5420].map((acquisitionValue) => ore(norrbotten2012, formula, { hasResidual: false, acquisitionValue }))).toEqual([27_000, 27_000, 27_100]);
  });

  it('takes half the purchase price for components', () => {
    expect([ore(norrbotten2012, 'used-component', { hasResidual: true, purchasePrice: 900 }), ore(norrbotten2012, 'lost-component', { purchasePrice: 900 })]).toEqual([45_000, 45_000]);
    expect(undetermined(norrbotten2012, 'used-component', { hasResidual: false })).toMatchObject({ code: 'not-stated' });
  });

  it('charges a technician by the hour, and a visit at least', () => {
    // 415 × 2,5 = 1 037,50; half an hour is 207,50, at least 415
    expect(['2.5', '1', '0.5'].map((hours) => ore(norrbotten2012, 'technician', { hours }))).toEqual([103_750, 41_500, 41_500]);
  });

  it('has fixed prices for subscriptions, lifts and what was mistreated', () => {
    expect(['mistreated', 'bed-subscription', 'lift-subscription', 'lift-mounting', 'lift-move', 'lift-dismounting'].map((formula) => ore(norrbotten2012, formula, {}))).toEqual([27_000, 41_500, 41_500, 129_000, 64_500, 41_500]);
  });

  it('charges 6,30 kr per inhabitant', () => {
    // 10 000 inhabitants, a number of ours: 63 000 kr
    expect(ore(norrbotten2012, 'subscription', { inhabitants: 10_000 })).toBe(6_300_000);
  });

  it('says nothing of the day before its first', () => {
    expect(undetermined(norrbotten2012, 'mistreated', {}, '2011-12-31')).toMatchObject({ code: 'no-edition' });
    expect(undetermined(norrbotten2012, 'mistreated', {}, '2012-01-01')).toMatchObject({ outcome: 'price', ore: 27_000 });
  });
});

describe('Norrbotten, avtalsbilaga', () => {
  it('leaves the overhead open', () => {
    const day = { writtenOff: false, purchasePrice: 7300, depreciationYears: 5, daysPerYear: 365 };
    expect(undetermined(norrbottenAnnex, 'rent', day)).toMatchObject({ code: 'missing-input', needed: [{ id: 'overheadPercent' }] });
    // 4 kr a day and an overhead of 50 %, ours: 6 kr
    expect(answer(norrbottenAnnex, 'rent', { ...day, overheadPercent: 50 })).toMatchObject({ ore: 600, conditions: { length: 5 }, included: { length: 5 } });
  });
});

describe('Västra Götaland', () => {
  it('asks for the mark-up of a table that is not at hand', () => {
    expect(undetermined(vastraGotaland, 'sale', { purchasePrice: 800 })).toMatchObject({ code: 'missing-input', needed: [{ id: 'markup', unit: 'kr' }] });
    // 800 + 96 = 896, and 40 + 6 = 46: figures of ours
    expect([ore(vastraGotaland, 'sale', { purchasePrice: 800, markup: 96 }), ore(vastraGotaland, 'consumables', { purchasePrice: 40, overhead: 6 })]).toEqual([89_600, 4_600]);
    expect(undetermined(vastraGotaland, 'rent')).toMatchObject({ code: 'not-stated' });
  });
});

describe('Dalarna', () => {
  it('gives no price, because the model itself is not in the sources', () => {
    for (const formula of ['rent', 'sale']) expect(undetermined(dalarna, formula)).toMatchObject({ outcome: 'undetermined', code: 'not-stated', askWhom: 'Hjälpmedel Dalarna' });
  });
});

describe('Västmanland', () => {
  it('rents to private persons for a month at least, with a start fee of 100 kr', () => {
    // A monthly rent of 150 kr is ours: half a month and one month 250 kr, two months 400 kr
    expect(plain(answer(vastmanland, 'private-rental', { monthlyRent: 150, months: 1 }).steps.find(({ id }) => id === 'minimum')?.textSv ?? '')).toBe('Minsta tid: 1 månad');
    expect(['0.5', '1', '2'].map((months) => ore(vastmanland, 'private-rental', { monthlyRent: 150, months }))).toEqual([25_000, 25_000, 40_000]);
    expect(undetermined(vastmanland, 'rent')).toMatchObject({ code: 'not-stated' });
  });
});

describe('Östergötland', () => {
  it('charges the residual value of what was stolen or lost', () => {
    expect(ore(ostergotland, 'lost', { residualValue: '1234.5' })).toBe(123_450);
    expect(undetermined(ostergotland, 'lost')).toMatchObject({ needed: [{ id: 'residualValue' }] });
  });
});

describe('the general model', () => {
  it('builds a rent of every factor', () => {
    // All figures are ours. 12 000 ÷ 5 = 2 400; interest 3 % of 12 000 = 360; service 300, maintenance 200, reconditioning 240,
    // scrap 100: 3 600. Overhead 20 % = 720: 4 320. Utilisation 0,9: 4 800. ÷ 12 = 400 kr
    const factors = { purchasePrice: 12_000, depreciationYears: 5, interestBase: 'purchasePrice', interestRate: 3, service: 300, preventiveMaintenance: 200, reconditioning: 240, scrap: 100, overheadPercent: 20, utilisation: '0.9' };
    expect(ore(genericModel, 'rent', factors)).toBe(40_000);
  });

  it('takes a price that was set for one item as it is', () => {
    expect([ore(genericModel, 'individual-rent', { individualPrice: '312.25' }), ore(genericModel, 'individual-sale', { individualPrice: 9000 })]).toEqual([31_225, 900_000]);
  });

  it('caps the mark-up of an order, and floors a visit', () => {
    expect(ore(genericModel, 'capped-sale', { purchasePrice: 1000, markupPercent: 20, markupCap: 150 })).toBe(115_000);
    expect(ore(genericModel, 'sale', { purchasePrice: 1000, markupPercent: 20 })).toBe(120_000);
    expect(ore(genericModel, 'service', { hours: '0.25', perHour: 800, minimum: 500 })).toBe(50_000);
  });

  it('writes off straight, and never below nothing', () => {
    // 6 000 over 5 years; after 15 months 3,75 years are left: 6 000 × 0,75 = 4 500
    expect([0, 15, 60, 61].map((age) => ore(genericModel, 'residual', { purchasePrice: 6000, depreciationYears: 5, age }))).toEqual([600_000, 450_000, 0, 0]);
  });
});

describe('every model', () => {
  it.each([...PRICE_MODELS, genericModel].map((model) => [model.id, model] as const))('%s is the same after JSON, and points to a time rule that exists', (_, model) => {
    expect(parsePriceModel(JSON.parse(JSON.stringify(model)))).toEqual(model);
    for (const { time } of model.editions) if (time !== undefined) expect(TIME_RULES.map(({ id }) => id)).toContain(time.rule);
  });

  it('has an id of its own', () => {
    expect(new Set(PRICE_MODELS.map(({ id }) => id)).size).toBe(9);
  });

  it('explains a price so that it can be read and replayed', () => {
    const sale = answer(medelpunktenA, 'sale', { purchasePrice: 60_000 });
    expect(plain(describePrice(sale).headline)).toBe('Försäljning: 65 000 kr');
    expect(describePrice(sale).steps.at(-1)?.text).toContain('(vår tolkning)');
    expect(replayPrice(sale.record, medelpunktenA).same).toBe(true);
  });
});
