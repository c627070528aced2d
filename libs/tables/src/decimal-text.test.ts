import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText, shortestDecimal } from './decimal-text.js';

test('a number becomes the shortest text that means it, without an exponent', () => {
  expect([0.1, 1e21, -1.5e-7, 123456789012345680000, -0, 5e-324 * 2 ** 60].map(shortestDecimal).slice(0, 5)).toEqual(['0.1', '1000000000000000000000', '-0.00000015', '123456789012345680000', '0']);
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const text = shortestDecimal(number);
      expect(Number(text)).toBe(number === 0 ? 0 : number);
      expect(decimalText(text, 'x')).toBe(text);
    }),
  );
});
