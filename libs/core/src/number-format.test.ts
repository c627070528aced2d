import { describe, expect, it } from 'vitest';
import { formatKronor, formatNumber, formatPercent } from './number-format.js';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1\u00A0000'],
    [1234567.5, '1\u00A0234\u00A0567,5'],
    [-1, '\u22121'],
    ['0.1', '0,1'],
    ['1e21', '1\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000'],
    ['123456789012345678901234567890.12', '123\u00A0456\u00A0789\u00A0012\u00A0345\u00A0678\u00A0901\u00A0234\u00A0567\u00A0890,12'],
  ])('writes %s as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    ['2.345', 2, '2,35'],
    ['-2.345', 2, '\u22122,35'],
    ['2.3449', 2, '2,34'],
    ['-0.004', 2, '0,00'],
    ['-0.005', 2, '\u22120,01'],
    ['0.5', 0, '1'],
    ['7', 2, '7,00'],
  ])('rounds %s to %i decimals as %s', (value, decimals, text) => {
    expect(formatNumber(value, { decimals })).toBe(text);
  });

  it.each([NaN, Infinity, 'tolv', '1,5'])('refuses %s', (value) => {
    expect(() => formatNumber(value)).toThrow(expect.objectContaining({ code: 'invalid-number' }));
  });
});

describe('formatPercent', () => {
  it('keeps the sign on the same line', () => {
    expect(formatPercent('9.1')).toBe('9,1\u00A0%');
    expect(formatPercent(-12.345, { decimals: 1 })).toBe('\u221212,3\u00A0%');
  });
});

describe('formatKronor', () => {
  it.each([
    [0, '0,00\u00A0kr'],
    [5, '0,05\u00A0kr'],
    [-5, '\u22120,05\u00A0kr'],
    [123450, '1\u00A0234,50\u00A0kr'],
    [9007199254740993n, '90\u00A0071\u00A0992\u00A0547\u00A0409,93\u00A0kr'],
  ])('writes %s öre as %s', (ore, text) => {
    expect(formatKronor(ore)).toBe(text);
  });

  it('refuses parts of an öre and numbers that are no longer exact', () => {
    for (const ore of [0.5, 2 ** 53, NaN]) {
      expect(() => formatKronor(ore)).toThrow(expect.objectContaining({ code: 'invalid-number' }));
    }
  });
});
