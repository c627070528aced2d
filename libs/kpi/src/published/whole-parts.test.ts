import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalFraction, decimalsOf, fraction, roundHalfUp } from './exact/fraction.js';
import { type PrintedQuotient, smallestCount, wholeParts } from './whole-parts.js';

const mean = (text: string): PrintedQuotient => ({ number: decimalFraction(text), text, decimals: decimalsOf(text), scale: 1n });
const percent = (text: string): PrintedQuotient => ({ ...mean(text), scale: 100n });

describe('wholeParts', () => {
  it('finds the whole number behind a mean', () => {
    expect(wholeParts(mean('9.25'), 4n, 68n)).toEqual({ fit: 'exact', whole: 37n, rounded: '9.25' });
    expect(wholeParts(mean('13.3'), 4n, 68n)).toEqual({ fit: 'exact', whole: 53n, rounded: '13.3' });
    expect(wholeParts(mean('13.2'), 4n, 68n)).toEqual({ fit: 'tie', whole: 53n, rounded: '13.3' });
    expect(wholeParts(mean('13.6'), 4n, 68n)).toEqual({ fit: 'no', whole: 54n, rounded: '13.5' });
  });

  it('finds the whole number behind a share', () => {
    expect(wholeParts(percent('68.5'), 427n, 427n)).toEqual({ fit: 'no', whole: 292n, rounded: '68.4' });
    expect(wholeParts(percent('99.1'), 9004n, 9004n)).toMatchObject({ fit: 'exact', whole: 8923n });
  });

  it('never takes more than the highest', () => {
    expect(wholeParts(mean('17.5'), 2n, 34n)).toEqual({ fit: 'no', whole: 34n, rounded: '17.0' });
  });

  it('names the smallest count that would do', () => {
    expect(smallestCount(mean('13.6'), 17n, 366n)).toBe(5n);
    expect(smallestCount(mean('13.9'), 17n, 366n)).toBe(7n);
    expect(smallestCount(mean('18.0'), 17n, 366n)).toBeUndefined();
  });

  it('finds what a search through every whole number finds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }), (tenths, count, highest) => {
        const printed = mean(`${String(Math.trunc(tenths / 10))}.${String(tenths % 10)}`);
        const possible = Array.from({ length: count * highest + 1 }, (_, whole) => roundHalfUp(fraction(BigInt(whole), BigInt(count)), 1)).includes(printed.text);
        expect(wholeParts(printed, BigInt(count), BigInt(count * highest)).fit === 'exact').toBe(possible);
      }),
    );
  });
});
