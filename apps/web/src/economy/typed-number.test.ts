import { describe, expect, it } from 'vitest';
import { typedDecimal, typedOre, typedWhole } from './typed-number.js';

describe('a number that is typed', () => {
  it.each([
    ['3', '3'],
    ['2,5', '2.5'],
    ['2.5', '2.5'],
    ['−4 %', '-4'],
    ['+1,25', '1.25'],
    ['tre', 'tre'],
    ['', ''],
  ])('%s is %s', (text, decimal) => {
    expect(typedDecimal(text)).toBe(decimal);
  });

  it.each([
    ['3 940 000', 394_000_000],
    ['3 940 tkr', 394_000_000],
    ['−0,5 mnkr', -50_000_000],
    ['12,50 kr', 1250],
    ['0,001', undefined],
    ['', undefined],
  ])('%s is %s öre', (text, ore) => {
    expect(typedOre(text)).toBe(ore);
  });

  it('is whole or none', () => {
    expect([typedWhole('12'), typedWhole('1,5'), typedWhole(''), typedWhole('tolv')]).toEqual([12, undefined, undefined, undefined]);
  });
});
