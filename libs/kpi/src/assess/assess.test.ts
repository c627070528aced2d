import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiDefinition, Target } from '../definition/definition-types.js';
import type { KpiResult } from '../result/result-types.js';
import { known, measured, repairs, target, withoutBetter, YEAR_2024 } from '../testing/outcomes.js';
import type { KpiValue } from '../value/value.js';
import { assess } from './assess.js';

const judge = (aim: Target, value: KpiValue, earlier?: KpiValue, changes: Partial<KpiDefinition> = {}): KpiResult =>
  assess(repairs({ decimals: 1, targets: [aim], ...changes }), measured(value), { earlier: earlier && measured(earlier) });
const ratio: Partial<KpiDefinition> = { unit: 'ratio', decimals: 2, measure: { kind: 'stated', values: 'number' }, better: 'lower' };
describe('holding an outcome against its target', () => {
  it.each<[Target, KpiValue, KpiResult['status']]>([
    [target('atLeast', '88'), known(88, 100), 'reached'],
    [target('atLeast', '88'), known(8799, 10_000), 'notReached'],
    [target('atLeast', '90', true), known(9, 10), 'notReached'],
    [target('atLeast', '90', true), known(9001, 10_000), 'reached'],
    [target('atMost', '6'), known(6, 100), 'reached'],
    [target('atMost', '6'), known(601, 10_000), 'notReached'],
    [target('atMost', '6', true), known(6, 100), 'notReached'],
  ])('%o of %o is %s', (aim, value, status) => {
    expect(judge(aim, value).status).toBe(status);
  });

  it('goes by the exact value and says when print hides it', () => {
    expect(judge(target('atLeast', '88'), known(8796, 10_000))).toMatchObject({ status: 'notReached', printsAsTarget: true });
    expect(judge(target('atLeast', '88'), known(8794, 10_000))).not.toHaveProperty('printsAsTarget');
    expect(judge(target('atLeast', '90', true), known(90_04, 10_000))).toMatchObject({ status: 'reached', printsAsTarget: true });
    expect(judge(target('atLeast', '88'), known(8804, 10_000))).not.toHaveProperty('printsAsTarget');
  });

  it('takes the year of the period, and of several the one listed last', () => {
    const targets = [target('atLeast', '10'), { ...target('atLeast', '99'), period: '2023' }, target('atLeast', '90')];
    const result = assess(repairs({ targets }), measured(known(89, 100)));
    expect(result).toMatchObject({ status: 'notReached', target: { value: '90' } });
    expect(assess(repairs({ targets }), measured(known(1, 2), { period: { ...YEAR_2024, from: '2023-12' } }))).toMatchObject({ status: 'none' });
  });

  it('has no status without a target, a number, or an earlier one to compare with', () => {
    expect(assess(repairs({ targets: [] }), measured(known(1, 2))).status).toBe('none');
    expect(judge(target('atLeast', null), known(1, 2)).status).toBe('none');
    expect(judge(target('increase', null), known(1, 2)).status).toBe('none');
    expect(judge(target('increase', null), known(1, 2), { state: 'masked', minimum: 5 }).status).toBe('none');
    for (const value of [{ state: 'missing', reason: 'noData' }, { state: 'masked', minimum: 5 }, { state: 'notRelevant', reasonSv: 'Mäts inte.' }] as const) {
      expect(judge(target('atLeast', '0'), value)).toMatchObject({ status: 'none', trend: 'unknown' });
      expect(judge(target('atLeast', '0'), value)).not.toHaveProperty('interval');
    }
  });

  it('asks a target of a total for the whole only', () => {
    const total = repairs({ measure: { kind: 'total', of: { count: { table: 'orders', on: 'ordered' } } }, unit: 'count', targets: [target('atLeast', '100')] });
    expect(assess(total, measured(known(99))).status).toBe('notReached');
    expect(assess(total, measured(known(99), { part: { breakdown: 'unit', values: ['A'] } }))).toMatchObject({ status: 'none' });
  });

  it('keeps a status that somebody states, and knows a yes', () => {
    expect(assess(repairs({ targets: [] }), measured({ state: 'stated', stated: { status: 'partly' } })).status).toBe('partly');
    expect(judge(target('atLeast', '1'), { state: 'stated', stated: { yes: true } }, undefined, { unit: 'yesNo' }).status).toBe('reached');
    expect(judge(target('atLeast', '1'), { state: 'stated', stated: { yes: false } }, undefined, { unit: 'yesNo' }).status).toBe('notReached');
  });

  it('refuses an outcome of another indicator', () => {
    expect(() => assess(repairs({}), measured(known(1), { kpi: 'example/other' }))).toThrow(expect.objectContaining({ code: 'wrong-indicator' }));
    expect(() => assess(repairs({}), measured(known(1)), { earlier: measured(known(1), { kpi: 'x' }) })).toThrow(expect.objectContaining({ code: 'wrong-indicator' }));
  });
});

describe('more or less than before', () => {
  const increase = (value: string | null, now: number, before: number): string => judge(target('increase', value), known(now), known(before), ratio).status;
  const decrease = (value: string | null, now: number, before: number): string => judge(target('decrease', value), known(now), known(before), ratio).status;

  it('is any change, or so many per cent of the earlier value', () => {
    expect([increase(null, 11, 10), increase(null, 10, 10)]).toEqual(['reached', 'notReached']);
    expect([increase('10', 110, 100), increase('10', 109, 100)]).toEqual(['reached', 'notReached']);
    expect([decrease(null, 9, 10), decrease(null, 10, 10)]).toEqual(['reached', 'notReached']);
    expect([decrease('10', 90, 100), decrease('10', 91, 100)]).toEqual(['reached', 'notReached']);
    expect(judge(target('increase', '10', true), known(110), known(100), ratio).status).toBe('notReached');
  });

  it('asks for some change where the earlier value is nothing, and for the right way where it is below', () => {
    expect([increase('10', 0, 0), increase('10', 1, 0)]).toEqual(['notReached', 'reached']);
    expect([increase('10', -90, -100), increase('10', -91, -100)]).toEqual(['reached', 'notReached']);
  });

  it('is the value itself of an indicator that is a change', () => {
    const growth: Partial<KpiDefinition> = { measure: { kind: 'growth', of: { count: { table: 'cases', on: 'opened' } }, per: 'period' } };
    const grow = (aim: Target, value: KpiValue): string => judge(aim, value, undefined, growth).status;
    expect([grow(target('increase', '10'), known(33, 100)), grow(target('increase', '10'), known(99, 1000))]).toEqual(['reached', 'notReached']);
    expect([grow(target('increase', null), known(1, 100)), grow(target('increase', null), known(0))]).toEqual(['reached', 'notReached']);
    expect([grow(target('decrease', '3.1'), known(-31, 1000)), grow(target('decrease', '3.1'), known(-30, 1000))]).toEqual(['reached', 'notReached']);
  });

  it('never holds of a value against itself', () => {
    fc.assert(fc.property(fc.integer(), fc.constantFrom(null, '0', '0.5', '10'), fc.constantFrom('increase' as const, 'decrease' as const), (value, percent, direction) => {
      expect(judge(target(direction, percent), known(value), known(value), ratio).status).toBe('notReached');
    }));
  });
});

describe('as it was', () => {
  it('is not worse than the stated value, else than the earlier one', () => {
    expect(judge(target('keep', '0.42'), known(40, 100), known(44, 100), ratio)).toMatchObject({ status: 'reached', trend: 'better' });
    expect(judge(target('keep', '0.42'), known(43, 100), known(44, 100), ratio).status).toBe('notReached');
    expect(judge(target('keep', null), known(44, 100), known(44, 100), ratio).status).toBe('reached');
    expect(judge(target('keep', null), known(45, 100), known(44, 100), ratio).status).toBe('notReached');
    expect(judge(target('keep', null), known(45, 100), undefined, ratio).status).toBe('none');
  });

  it('is equal in print where it is not stated which way is better', () => {
    const open = withoutBetter(repairs({ ...ratio, targets: [target('keep', '0.42')] }));
    const status = (numerator: number): string => assess(open, measured(known(numerator, 1000))).status;
    expect([status(424), status(425), status(416), status(415), status(414)]).toEqual(['reached', 'notReached', 'reached', 'reached', 'notReached']);
  });
});

describe('the trend', () => {
  it('goes by which way is better, and is unchanged when nobody sees a difference in print', () => {
    const trend = (now: number, before: number, changes: Partial<KpiDefinition> = {}): string => judge(target('atLeast', '1'), known(now, 1000), known(before, 1000), changes).trend;
    expect([trend(855, 840), trend(840, 855), trend(855, 855)]).toEqual(['better', 'worse', 'unchanged']);
    expect([trend(855, 840, { better: 'lower' }), trend(840, 855, { better: 'lower' })]).toEqual(['worse', 'better']);
    expect(judge(target('atLeast', '1'), known(85_501, 100_000), known(85_510, 100_000)).trend).toBe('unchanged');
    expect(judge(target('atLeast', '1'), known(1, 2)).trend).toBe('unknown');
    const open = assess(withoutBetter(repairs({})), measured(known(1, 2)), { earlier: measured(known(1, 4)) });
    expect(open).toMatchObject({ trend: 'unknown', earlier: known(1, 4) });
  });

  it('turns around when the years change places', () => {
    fc.assert(fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
      const turned = { better: 'worse', worse: 'better', unchanged: 'unchanged', unknown: 'unknown' } as const;
      const trend = (now: number, before: number): KpiResult['trend'] => judge(target('atLeast', '1'), known(now, 1000), known(before, 1000)).trend;
      expect(trend(a, b)).toBe(turned[trend(b, a)]);
    }));
  });
});

describe('how sure it is', () => {
  it('is told of shares only', () => {
    expect(judge(target('atLeast', '1'), known(5, 10)).interval?.low).toBeCloseTo(0.2366, 4);
    expect(judge(target('atLeast', '1'), known(5, 10), undefined, ratio)).not.toHaveProperty('interval');
    expect(judge(target('atLeast', '1'), { state: 'stated', stated: { number: '50' } })).not.toHaveProperty('interval');
  });
});
