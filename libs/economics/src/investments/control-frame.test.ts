import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { type AmountPrint, MNKR_ONE, WHOLE_TKR } from '../amount/amount-unit.js';
import { smallGroup, smallMonths, smallPlan } from '../testing/small-investments.js';
import { burnDown, controlByMonth } from './burn-down.js';
import { controlFrame } from './control-frame.js';
import { describeFrameControl } from './describe-control.js';
import type { FrameControlOptions, FrameMethod } from './frame-method.js';
import type { InvestmentOutcomes } from './investment-types.js';

const LINEAR: FrameMethod = { kind: 'linear' };
const plan = smallPlan(1200, [smallGroup('a', 600), smallGroup('b', 600)]);
const quarter = smallMonths({ a: [100, 50, 60], b: [10, 20, 30] });

function faults(outcomes: InvestmentOutcomes, options: FrameControlOptions, of = plan): readonly string[] {
  try {
    controlFrame(of, outcomes, options);
  } catch (error) {
    if (error instanceof HjmError) return [error.code, ...error.issues.map(({ path, expected, nearest }) => `${path}: ${expected}${nearest === undefined ? '' : ` (${nearest})`}`)];
    throw error;
  }
  return [];
}

describe('the control of a frame', () => {
  it('holds at exactly the frame and is exceeded by one öre more', () => {
    const at = (frame: number) => controlFrame(smallPlan(frame, plan.groups), quarter, { throughMonth: 3, method: LINEAR });
    expect(at(1080)).toMatchObject({ status: 'within', exceededIn: null, leftAtYearEnd: 0 });
    expect(at(1079)).toMatchObject({ status: 'willExceed', exceededIn: { earliest: 12, latest: 12 }, leftAtYearEnd: -1 });
    expect(at(270)).toMatchObject({ status: 'willExceed', exceededIn: { earliest: 4, latest: 4 } });
    expect(at(269)).toMatchObject({ status: 'exceeded', exceededIn: { earliest: 3, latest: 3 }, left: -1 });
    expect(at(109)).toMatchObject({ exceededIn: { earliest: 1, latest: 1 } });
  });

  it('says a span when the months before the sum to date are not known', () => {
    const toDate = { year: 2025, throughMonth: 3, toDate: { a: 210, b: 60 } };
    const control = controlFrame(smallPlan(269, plan.groups), toDate, { throughMonth: 3, method: LINEAR });
    expect(control).toMatchObject({ status: 'exceeded', exceededIn: { earliest: 1, latest: 3 } });
    expect(describeFrameControl(control)).toContain('Ramen överskreds tidigast i januari och senast i mars: utfallet för månaderna däremellan är inte känt.');
  });

  it('names the groups beyond their own budgets, largest first, also when the frame holds', () => {
    const groups = [smallGroup('a', 830), smallGroup('b', 100), smallGroup('c', 0)];
    const control = controlFrame(smallPlan(5000, groups), smallMonths({ a: [210], b: [40], c: [0] }), { throughMonth: 1, method: LINEAR });
    expect(control.status).toBe('within');
    expect(control.overruns.map(({ key, over }) => [key, over])).toEqual([['a', 1690], ['b', 380]]);
    expect(control.withoutBudget).toEqual([]);
  });

  it('orders groups that go as far beyond, or grow as much, by their keys', () => {
    const groups = [smallGroup('b', 10), smallGroup('c', 10), smallGroup('a', 10)];
    const control = controlFrame(smallPlan(5000, groups), smallMonths({ a: [5], b: [5], c: [5] }), { throughMonth: 1, method: LINEAR, yearBefore: { c: 0, b: 0, a: 0 } });
    expect(control.overruns.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(control.growth.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  it('is told with what is left, exactly used up, or exceeded', () => {
    const told = (frame: number) => describeFrameControl(controlFrame(smallPlan(frame, [smallGroup('a', 5000)]), smallMonths({ a: [100, 200] }), { throughMonth: 2, method: LINEAR, commitments: [{ group: 'a', amount: 1, month: 5, reasonSv: 'lift' }] })).map((line) => line.replaceAll('\u00A0', ' '));
    expect(told(1802)[1]).toMatch(/^Prognosen för året är 18,01 kr, 0,01 kr mindre än ramen\./);
    expect(told(1801)[1]).toMatch(/^Prognosen för året är 18,01 kr, precis ramen\./);
    expect(told(1801)[2]).toBe('Känt köp i prognosen: lift, 0,01 kr, maj.');
    expect(told(299)[0]).toBe('Till och med februari 2025 är 3,00 kr använt av ramen 2,99 kr (varav överfört från tidigare år 0,00 kr); ramen är överskriden med 0,01 kr.');
    expect(told(299)[3]).toBe('Ramen överskreds i februari.');
  });

  it('is told in the unit that is asked for, else as its source rounds', () => {
    const control = controlFrame(smallPlan(6_500_000_00, [smallGroup('a', 6_500_000_00)]), smallMonths({ a: [3_010_000_50] }), { throughMonth: 1, method: LINEAR });
    const first = (...print: readonly [] | readonly [AmountPrint]) => describeFrameControl(control, ...print)[0]?.replaceAll('\u00A0', ' ');
    expect(first(WHOLE_TKR)).toMatch(/ är 3 010 tkr använt av ramen 6 500 tkr /);
    expect(first(MNKR_ONE)).toMatch(/ är 3,0 mnkr använt av ramen 6,5 mnkr /);
    expect(first()).toMatch(/ är 3 010 000,50 kr använt av ramen 6 500 000,00 kr /);
  });

  it('tells where the growth is against the year before, by share', () => {
    const control = controlFrame(plan, quarter, { throughMonth: 3, method: LINEAR, yearBefore: { a: 640, b: 140 } });
    expect(describeFrameControl(control)).toContain('Grupp a beräknas öka med 2,00\u00A0kr mot året innan, 66,7\u00A0% av ökningen i de grupper som ökar.');
    expect(control.growth).toEqual([{ key: 'a', labelSv: 'Grupp a', growth: 200, ofGrowth: 300 }, { key: 'b', labelSv: 'Grupp b', growth: 100, ofGrowth: 300 }]);
    expect(controlFrame(plan, quarter, { throughMonth: 3, method: LINEAR, yearBefore: { a: 840 } }).growth).toEqual([]);
  });

  it('lessens the rest of the year by a thought measure, and says so', () => {
    const asIf = [{ group: 'a', fromMonth: 7, percent: '-50', titleSv: 'återbruk' }, { group: null, fromMonth: 12, percent: '-10', titleSv: 'köpstopp' }];
    const control = controlFrame(plan, quarter, { throughMonth: 3, method: LINEAR, asIf });
    expect(control.groups.map(({ forecast }) => forecast)).toEqual([210 + 3 * 70 + 5 * 35 + 32, 60 + 8 * 20 + 18]); // 31,5 öre is 32
    expect(describeFrameControl(control)).toContain('Tänkt ändring: återbruk, −50\u00A0% från juli.');
  });

  it('is whole in December: nothing is foretold', () => {
    const full = smallMonths({ a: Array.from({ length: 12 }, () => 10), b: Array.from({ length: 12 }, () => 90) });
    const control = controlFrame(plan, full, { throughMonth: 12, method: { kind: 'seasonal', earlier: [] } });
    expect(control).toMatchObject({ outcome: 1200, forecast: 1200, status: 'within' });
    expect(describeFrameControl(control)).toEqual(['Till och med december 2025 är 12,00\u00A0kr använt av ramen 12,00\u00A0kr (varav överfört från tidigare år 0,00\u00A0kr); 0,00\u00A0kr är kvar.', 'Ramen överskrids inte i någon månad.', 'Grupp b gick 4,80\u00A0kr över sin egen budget.']);
  });

  it('burns the frame down from the start of the year, outcome until now and forecast after', () => {
    const points = burnDown(controlFrame(plan, quarter, { throughMonth: 3, method: LINEAR }));
    expect(points.map(({ left }) => left)).toEqual([1200, 1090, 1020, 930, 840, 750, 660, 570, 480, 390, 300, 210, 120]);
    expect(points.map(({ kind }) => kind).slice(0, 5)).toEqual(['frame', 'outcome', 'outcome', 'outcome', 'forecast']);
  });

  it('can be done again as of each month, with what was known to come then', () => {
    const commitments = [{ group: 'b', amount: 20, month: 2, reasonSv: 'lift' }, { group: 'b', amount: 7, month: null, reasonSv: 'bil' }];
    const controls = controlByMonth(plan, quarter, { throughMonth: 3, method: LINEAR, commitments, asIf: [{ group: null, fromMonth: 3, percent: '0', titleSv: 'ingen ändring' }] });
    expect(controls.map(({ throughMonth, forecast, asIf }) => [throughMonth, forecast, asIf.length])).toEqual([[1, 1320 + 27, 1], [2, 1080 + 7, 1], [3, 1080 + 7, 0]]);
    const toDate = { year: 2025, throughMonth: 3, toDate: { a: 210, b: 60 } } as unknown as typeof quarter;
    expect(() => controlByMonth(plan, toDate, { throughMonth: 3, method: LINEAR })).toThrow('utfall månad för månad');
  });
});

describe('what a control refuses', () => {
  it('says when a forecast is too large to be exact', () => {
    expect(faults(smallMonths({ a: [9_007_199_254_740_991], b: [0] }), { throughMonth: 1, method: LINEAR })).toEqual(['amount-too-large', 'forecast.a: högst 90 071 992 547 409,91 kr']);
  });

  it('names each month without an outcome, which is not zero, and groups that are not in the plan', () => {
    expect(faults(smallMonths({ a: [1, null, 3], mobilty: [1, 1, 1] }, 2024), { throughMonth: 3, method: LINEAR }, smallPlan(9, [smallGroup('a'), smallGroup('mobility')]))).toEqual([
      'invalid-frame-control',
      'outcomes.year: 2025, som planen',
      'outcomes.groups.mobilty: en grupp i planen (mobility)',
      'outcomes.groups.a.1: utfallet för Grupp a i februari (0 om inget köptes)',
      'outcomes.groups.mobility.0: utfallet för Grupp mobility i januari (0 om inget köptes)',
      'outcomes.groups.mobility.1: utfallet för Grupp mobility i februari (0 om inget köptes)',
      'outcomes.groups.mobility.2: utfallet för Grupp mobility i mars (0 om inget köptes)',
    ]);
  });

  it('names sums to date that are missing, negative or of another month, and years of another length', () => {
    const spent = 'ett helt antal öre, minst 0 (investeringar skrivs utan minus)';
    expect(faults({ year: 2025, throughMonth: 4, toDate: { a: null, b: -5 } }, { throughMonth: 3, method: LINEAR }).slice(1)).toEqual([
      'outcomes.toDate.a: utfallet för Grupp a till och med mars (0 om inget köptes)',
      `outcomes.toDate.b: ${spent}`,
      'outcomes.throughMonth: utfall till och med mars',
    ]);
    expect(faults({ year: 2025, groups: { a: [1, 2], b: [-1, ...Array.from({ length: 11 }, () => null)] } }, { throughMonth: 1, method: LINEAR }).slice(1)).toEqual(['outcomes.groups.a: tolv månader', `outcomes.groups.b.0: ${spent}`]);
  });

  it('names options that cannot be', () => {
    const options: FrameControlOptions = {
      throughMonth: 3,
      method: LINEAR,
      methods: { aa: LINEAR },
      yearBefore: { c: -1 },
      commitments: [{ group: 'b', amount: -5, month: 3, reasonSv: 'lift' }],
      asIf: [{ group: 'x', fromMonth: 3, percent: '-101', titleSv: 'stopp' }],
    };
    expect(faults(quarter, options).map((text) => text.split(':')[0])).toEqual(['invalid-frame-control', 'methods.aa', 'yearBefore.c', 'yearBefore.c', 'commitments.0.amount', 'commitments.0.month', 'asIf.0.group', 'asIf.0.fromMonth', 'asIf.0.percent']);
    const full = smallMonths({ a: Array.from({ length: 12 }, () => 1), b: Array.from({ length: 12 }, () => 1) });
    expect(faults(full, { throughMonth: 12, method: LINEAR, commitments: [{ group: 'a', amount: 1, month: null, reasonSv: 'bil' }], asIf: [{ group: null, fromMonth: 12, percent: '1', titleSv: 'mer' }] }).slice(1)).toEqual([
      'commitments.0.month: inga kända köp, för alla månader har utfall',
      'asIf.0.fromMonth: ingen tänkt ändring, för alla månader har utfall',
    ]);
    expect(faults(quarter, { throughMonth: 13, method: LINEAR })[0]).toBe('invalid-month');
  });
});
