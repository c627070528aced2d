import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatKronor, formatNumber, formatPercent } from './number-format.js';
import { parseNumber, parsePercent } from './number-parse.js';

describe('parseNumber', () => {
  it.each([
    ['0', '0'],
    ['1234', '1234'],
    ['1 234,5', '1234.5'],
    ['1\u00A0234\u00A0567', '1234567'],
    ['1\u202F234,50', '1234.5'],
    ['-5', '-5'],
    ['\u22125,25', '-5.25'],
    ['\u20132 650', '-2650'],
    ['+1,5', '1.5'],
    ['  7 ', '7'],
    ['12345678901234567890,123456789', '12345678901234567890.123456789'],
  ])('reads %j as %s', (text, value) => {
    expect(parseNumber(text).toFixed()).toBe(value);
  });

  it.each(['', ' ', '1.5', '1.234,5', '1 23', '1 2345', '12 34', '1 234\u00A0567', ',5', '5,', '1,2,3', '- 5', '\u2013 5', '1\u20132', '--5', '9,1 %', '1e3', '0x10', 'tolv', 'NaN', '5 kr'])(
    'refuses %j',
    (text) => {
      expect(() => parseNumber(text, 'rad 3')).toThrow(
        expect.objectContaining({ code: 'invalid-number', issues: [expect.objectContaining({ path: 'rad 3' })] }),
      );
    },
  );

  it('refuses ten million digits at once', () => {
    expect(() => parseNumber('1'.repeat(10_000_000))).toThrow(expect.objectContaining({ code: 'invalid-number' }));
  });

  it('reads back what formatNumber and formatKronor write, exactly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (ore) => {
        const kronor = parseNumber(formatKronor(ore).replace('\u00A0kr', ''));
        expect(BigInt(kronor.toFixed(2).replace('.', ''))).toBe(ore);
        expect(parseNumber(formatNumber(String(ore))).toFixed()).toBe(String(ore));
      }),
    );
  });
});

describe('parsePercent', () => {
  it.each(['9,1 %', '9,1%', '9,1\u00A0%', '9,1\u202F% '])('reads %j as the figure before the sign', (text) => {
    expect(parsePercent(text).toString()).toBe('9.1');
  });

  it.each(['9,1', '%', '9,1 %%', '9.1 %'])('refuses %j', (text) => {
    expect(() => parsePercent(text)).toThrow(expect.objectContaining({ code: 'invalid-number' }));
  });

  it('reads back what formatPercent writes', () => {
    expect(parsePercent(formatPercent('-1234.5')).toString()).toBe('-1234.5');
  });
});
