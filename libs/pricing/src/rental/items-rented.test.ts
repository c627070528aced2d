import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ItemsRented } from './items-rented.js';

const span = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 10 })).map(([from, days]) => ({ from, to: from + days }));

test('a rental is refused exactly when it shares more than a day of change with one that was taken', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
      const items = new ItemsRented();
      const taken: { from: number; to: number }[] = [];
      for (const each of spans) {
        const clash = taken.some((other) => {
          const shared = [...Array(80).keys()].filter((day) => day >= each.from && day <= each.to && day >= other.from && day <= other.to);
          const change = shared.length === 1 && ((shared[0] === other.to && each.from === other.to && each.from > other.from) || (shared[0] === other.from && each.to === other.from && each.to > each.from));
          return shared.length > 0 && !change;
        });
        expect(items.add('item', each.from, each.to) !== undefined).toBe(clash);
        if (!clash) taken.push(each);
      }
    }),
  );
});

test('more rentals than there was room for', () => {
  const items = new ItemsRented();
  for (let number = 0; number < 3000; number++) expect(items.add(`item-${number}`, 0, Infinity)).toBeUndefined();
  expect(items.add('item-0', 5, 6)).toEqual({ from: 0, to: Infinity });
});
