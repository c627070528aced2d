import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dice, diceFor } from './dice.js';

test('gives the numbers that mulberry32 is known by', () => {
  const dice = new Dice(0);
  expect([dice.next(), dice.next(), dice.next()].map((number) => number / 2 ** 32)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
});

test('stays below the count, small numbers included', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 1_000_000 }), (seed, count) => {
      const dice = new Dice(seed);
      for (const number of [dice.below(count), dice.small(count)]) expect(number >= 0 && number < count && Number.isInteger(number)).toBe(true);
    }),
  );
});

test('dice of neighbours differ, dice of one number do not', () => {
  const firsts = Array.from({ length: 10_000 }, (_, number) => diceFor(1, number).next());
  expect(new Set(firsts).size).toBeGreaterThan(9990);
  expect(diceFor(1, 7).next()).toBe(firsts[7]);
});
