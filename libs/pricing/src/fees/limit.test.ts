import fc from 'fast-check';
import { addDays } from '@hjm/core/calendar';
import { describe, expect, it } from 'vitest';
import { limitState } from './limit.js';

const ONE_IN_HALF_A_YEAR = { most: 1, per: 'bodyPart', withinMonths: 6, beyond: 'review' } as const;

describe('a limit', () => {
  it('counts what was given for so many months from its own day', () => {
    const on = (day: string, lastDay?: 'anniversary'): unknown => limitState([{ on: '2023-03-15', count: 1 }], ONE_IN_HALF_A_YEAR, day, 1, lastDay);
    expect(on('2023-09-14')).toEqual({ counted: 1, within: 0, over: 1, beyond: 'review' });
    expect(on('2023-09-15')).toEqual({ counted: 0, within: 1, over: 0, beyond: null });
    expect(on('2023-09-15', 'anniversary')).toMatchObject({ counted: 1 });
  });

  it('without a time counts all that was given up to the day', () => {
    const given = [{ on: '2001-01-01', count: 2 }, { on: '2023-03-16', count: 5 }];
    expect(limitState(given, { most: 3, per: 'person', beyond: 'fee' }, '2023-03-15', 2)).toEqual({ counted: 2, within: 1, over: 1, beyond: 'fee' });
  });

  it('of none gives none', () => {
    expect(limitState([], { most: 0, per: 'person', beyond: 'application' }, '2023-03-15', 1)).toMatchObject({ within: 0, beyond: 'application' });
  });

  it('gives and goes beyond what is wanted in all, whatever the order', () => {
    const given = fc.array(fc.record({ on: fc.integer({ min: 0, max: 900 }).map((day) => addDays('2022-01-01', day)), count: fc.integer({ min: 0, max: 3 }) }), { maxLength: 10 });
    fc.assert(
      fc.property(given, fc.nat(5), (items, wanted) => {
        const state = limitState(items, ONE_IN_HALF_A_YEAR, '2023-06-30', wanted);
        expect(state.within + state.over).toBe(wanted);
        expect(limitState(items.toReversed(), ONE_IN_HALF_A_YEAR, '2023-06-30', wanted)).toEqual(state);
      }),
    );
  });

  it('refuses numbers and days that cannot be', () => {
    expect(() => limitState([{ on: '2023-02-29', count: 1 }], ONE_IN_HALF_A_YEAR, '2023-03-15', 1)).toThrow('given.0.on');
    expect(() => limitState([], ONE_IN_HALF_A_YEAR, '2023-03-15', 1.5)).toThrow('wanted');
  });
});
