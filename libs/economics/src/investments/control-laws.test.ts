import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallGroup, smallPlan } from '../testing/small-investments.js';
import { burnDown } from './burn-down.js';
import { controlFrame } from './control-frame.js';
import { purchasesOf } from './purchases.js';
import type { FrameControlOptions } from './frame-method.js';
import type { MonthlyInvestments } from './investment-types.js';

const KEYS = ['a', 'b', 'c'];
const months = fc.array(fc.nat(100_000), { minLength: 12, maxLength: 12 });
const groups = fc.record({ a: months, b: months, c: months });
const cases = fc
  .record({ year: groups, earlier: groups, frame: fc.nat(6_000_000), throughMonth: fc.integer({ min: 1, max: 12 }), budgets: fc.array(fc.option(fc.nat(2_000_000), { nil: null }), { minLength: 3, maxLength: 3 }), linear: fc.boolean() })
  .map(({ year, earlier, frame, throughMonth, budgets, linear }) => {
    const positive = (of: typeof earlier): typeof earlier => ({ a: of.a.map((ore) => ore + 1), b: of.b.map((ore) => ore + 1), c: of.c.map((ore) => ore + 1) });
    const options: FrameControlOptions = { throughMonth, method: linear ? { kind: 'linear' } : { kind: 'seasonal', earlier: [{ year: 2024, groups: positive(earlier) }] } };
    return { plan: smallPlan(frame, KEYS.map((key, at) => smallGroup(key, budgets[at] ?? null))), outcomes: { year: 2025, groups: year } satisfies MonthlyInvestments, options };
  });

describe('for all controls', () => {
  it('groups add up to the whole in every month, and the line burns down to frame less forecast', () => {
    fc.assert(
      fc.property(cases, ({ plan, outcomes, options }) => {
        const control = controlFrame(plan, outcomes, options);
        for (const { month, cumulative, left } of control.months) {
          expect(control.groups.reduce((sum, group) => sum + (group.cumulative[month - 1] ?? Number.NaN), 0)).toBe(cumulative);
          expect((left ?? Number.NaN) + (cumulative ?? Number.NaN)).toBe(plan.frame);
        }
        const lefts = burnDown(control).map(({ left }) => left ?? Number.NaN);
        expect(lefts).toEqual(lefts.toSorted((a, b) => b - a));
        expect(purchasesOf(control).reduce((sum, { amount }) => sum + amount, 0)).toBe(control.forecast);
        expect(JSON.parse(JSON.stringify(control))).toStrictEqual(control);
        expect([lefts[0], lefts[options.throughMonth], lefts[12]]).toEqual([plan.frame, control.left, control.leftAtYearEnd]);
      }),
      { numRuns: 80 },
    );
  });

  it('the month in which the frame is exceeded is the first with more spent than it', () => {
    fc.assert(
      fc.property(cases, ({ plan, outcomes, options }) => {
        const { exceededIn, months: all, status } = controlFrame(plan, outcomes, options);
        const first = all.find(({ left }) => (left ?? 0) < 0)?.month ?? null;
        expect(exceededIn).toEqual(first === null ? null : { earliest: first, latest: first });
        expect(status).toBe(first === null ? 'within' : first <= options.throughMonth ? 'exceeded' : 'willExceed');
      }),
      { numRuns: 80 },
    );
  });

  it('the order of groups does not matter', () => {
    fc.assert(
      fc.property(cases, ({ plan, outcomes, options }) => {
        const control = controlFrame(plan, outcomes, options);
        const turned = controlFrame({ ...plan, groups: plan.groups.toReversed() }, outcomes, options);
        expect({ ...turned, groups: turned.groups.toReversed(), withoutBudget: turned.withoutBudget.toReversed() }).toEqual(control);
      }),
      { numRuns: 50 },
    );
  });

  it('amounts in another unit give the same but for the rounding of each group', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 2, max: 1000 }), ({ plan, outcomes, options }, times) => {
        const scaled = Object.fromEntries(Object.entries(outcomes.groups).map(([key, of]) => [key, of.map((ore) => ore * times)]));
        const one = controlFrame(plan, outcomes, options);
        const many = controlFrame(plan, { year: 2025, groups: scaled }, options);
        for (const [at, { forecast }] of many.groups.entries()) expect(Math.abs(forecast - (one.groups[at]?.forecast ?? Number.NaN) * times)).toBeLessThanOrEqual(times / 2 + 0.5);
        expect(many.outcome).toBe(one.outcome * times);
      }),
      { numRuns: 50 },
    );
  });

  it('a whole year is its own outcome by every method', () => {
    fc.assert(
      fc.property(cases, ({ plan, outcomes, options }) => {
        const { forecast, outcome } = controlFrame(plan, outcomes, { ...options, throughMonth: 12 });
        expect(forecast).toBe(outcome);
      }),
      { numRuns: 30 },
    );
  });
});
