import { describe, expect, it } from 'vitest';
import { smallGroup, smallMonths, smallPlan } from '../testing/small-investments.js';
import { controlFrame } from './control-frame.js';
import { describeFrameMethod, type FrameMethod } from './frame-method.js';

const plan = smallPlan(10_000, [smallGroup('a'), smallGroup('b')]);
const outcomes = smallMonths({ a: [300, 300], b: [0, 0] });
const year = (...months: readonly number[]): number[] => Array.from({ length: 12 }, (_, at) => months[at] ?? 0);
const EARLIER = [smallMonths({ a: year(100, 100, 50, 50), b: year() }, 2024), smallMonths({ a: year(100, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100), b: year() }, 2023)];

function forecastOf(method: FrameMethod, methods: { readonly [group: string]: FrameMethod } = {}) {
  return controlFrame(plan, outcomes, { throughMonth: 2, method, methods });
}

describe('methods of the forecast', () => {
  it('grows as earlier years did, month by month', () => {
    const { groups, forecast } = forecastOf({ kind: 'seasonal', earlier: EARLIER });
    expect(forecast).toBe(900); // 600 × 600 / 400
    expect(groups[0]?.cumulative).toEqual([300, 600, 675, 750, 750, 750, 750, 750, 750, 750, 750, 900]);
  });

  it('is that of all groups for one whose key is a word of the language', () => {
    const named = smallPlan(1_000, [smallGroup('constructor')]);
    const spent = JSON.parse('{"year":2025,"groups":{"constructor":[10,10,0,0,0,0,0,0,0,0,0,0]}}') as typeof outcomes;
    expect(controlFrame(named, spent, { throughMonth: 2, method: { kind: 'linear' }, methods: {} }).forecast).toBe(120);
  });

  it('learns from years before the year alone, each of them once', () => {
    const told = (...years: readonly number[]) => () => forecastOf({ kind: 'seasonal', earlier: years.map((of) => smallMonths({ a: year(1, 1), b: year(1, 1) }, of)) });
    expect(told(2024, 2025)).toThrow('method.earlier.1.year: väntade ett år före 2025, fick 2025.');
    expect(told(2023, 2023)).toThrow('method.earlier.1.year: väntade varje år en gång, fick 2023.');
  });

  it('grows as the budget of each month does, or takes the rest as budgeted', () => {
    const months = { a: year(200, 200, 0, 0, 0, 400), b: year(0, 0, 80) };
    expect(forecastOf({ kind: 'restAsBudgeted', months }).groups.map(({ forecast }) => forecast)).toEqual([1000, 80]);
    expect(forecastOf({ kind: 'budgetShape', months }, { b: { kind: 'linear' } }).groups.map(({ forecast, method }) => [forecast, method])).toEqual([[1200, 'budgetShape'], [0, 'linear']]);
  });

  it('refuses the budget of a group that the plan does not have, and tells the nearest that it has', () => {
    const named = smallPlan(1_000, [smallGroup('cars')]);
    const months = { cars: year(1), carz: year(1) };
    const asked = (options: Pick<Parameters<typeof controlFrame>[2], 'method' | 'methods'>) => () => controlFrame(named, smallMonths({ cars: [1, 1] }), { throughMonth: 2, ...options });
    expect(asked({ method: { kind: 'restAsBudgeted', months } })).toThrow(expect.objectContaining({ code: 'invalid-frame-control', issues: [expect.objectContaining({ path: 'method.months.carz', nearest: 'cars' })] }));
    expect(asked({ method: { kind: 'linear' }, methods: { cars: { kind: 'budgetShape', months } } })).toThrow('methods.cars.months.carz: väntade en grupp i planen, fick "carz". Menades cars?');
  });

  it('does not guess where there is nothing to grow from', () => {
    expect(() => forecastOf({ kind: 'budgetShape', months: { a: year(0, 0, 5), b: year(0, 0, 80) } })).toThrow(
      'method.a: väntade belopp för Grupp a till och med februari att räkna upp med (välj annars en annan metod för gruppen), fick 0. Det finns 1 fel till.',
    );
    expect(() => forecastOf({ kind: 'seasonal', earlier: [] })).toThrow('method.earlier: väntade minst ett tidigare år');
  });

  it('names months of earlier years that are missing', () => {
    expect(() => forecastOf({ kind: 'seasonal', earlier: [smallMonths({ a: [1, 1, null], b: year() }, 2024)] })).toThrow('method.earlier.2024.a.2: väntade beloppet för mars (0 om inget köptes), fick null. Det finns 9 fel till.');
    expect(() => forecastOf({ kind: 'seasonal', earlier: [smallMonths({ a: year(1, 1) }, 2024)] })).toThrow('method.earlier.2024.b: väntade tolv månader för Grupp b');
    expect(() => forecastOf({ kind: 'budgetShape', months: { a: year(1), b: year(-1) } })).toThrow('method.months.b.0: väntade ett helt antal öre');
  });

  it('are told in Swedish, each once', () => {
    expect(forecastOf({ kind: 'linear' }, { b: { kind: 'linear' } }).methodsSv).toEqual(['rak framskrivning: varje månad som snittet hittills']);
    expect(describeFrameMethod({ kind: 'seasonal', earlier: EARLIER })).toBe('säsong: utfallet växer som det gjorde 2023, 2024');
    expect(describeFrameMethod({ kind: 'budgetShape', months: {} })).toMatch(/^budgetens fördelning/);
    expect(describeFrameMethod({ kind: 'restAsBudgeted', months: {} })).toMatch(/^resten enligt budget/);
  });

  it('rounds the forecast of a group once, by the named rule', () => {
    const third = (rounding: 'halfUp' | 'down') => controlFrame(smallPlan(10, [smallGroup('a')]), smallMonths({ a: [1, 1, 0] }), { throughMonth: 3, method: { kind: 'linear' }, rounding });
    expect(third('halfUp').groups[0]?.cumulative.slice(3)).toEqual([3, 3, 4, 5, 5, 6, 7, 7, 8]);
    expect(third('down').groups[0]?.cumulative.slice(3)).toEqual([2, 3, 4, 4, 5, 6, 6, 7, 8]);
    expect(third('down').rounding).toBe('down');
  });
});
