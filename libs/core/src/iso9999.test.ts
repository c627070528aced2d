import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoCode, isoLevel, isUnder, parseIsoCode } from './iso9999.js';

const pairs = fc.array(
  fc.integer({ min: 0, max: 99 }).map((pair) => String(pair).padStart(2, '0')),
  { minLength: 1, maxLength: 4 },
);

describe('parseIsoCode', () => {
  it.each([
    ['222109', '22 21 09'],
    ['22 21 09', '22 21 09'],
    ['22-21-09', '22 21 09'],
    ['22\u00A021\u00A009', '22 21 09'],
    ['22', '22'],
    ['2221', '22 21'],
    ['22210901', '22 21 09 01'],
  ])('reads %s as %s', (text, code) => {
    expect(parseIsoCode(text)).toBe(code);
  });

  it.each(['', '2', '222', '22 2109', '22-21 09', '22.21.09', '2221090102', ' 222109', '222109\n', 'samtalsapparat', 222109, null, ['22']])(
    'refuses %j',
    (value) => {
      expect(() => parseIsoCode(value, 'facts.isoCode')).toThrow(
        expect.objectContaining({ code: 'invalid-iso-code', issues: [expect.objectContaining({ path: 'facts.isoCode' })] }),
      );
    },
  );

  it('gives one canonical form for every way of writing', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom('', ' ', '-', '\u00A0'), (code, separator) => {
        const parsed = parseIsoCode(code.join(separator));
        expect(parsed).toBe(code.join(' '));
        expect(isIsoCode(parsed)).toBe(true);
        expect(isoLevel(parsed)).toBe(code.length);
        expect(parseIsoCode(parsed)).toBe(parsed);
      }),
    );
  });
});

describe('isIsoCode', () => {
  it('knows the canonical form only', () => {
    expect(isIsoCode('22 21 09')).toBe(true);
    for (const other of ['222109', '22-21-09', '22 21 09 01 01', '22 21 9', 22]) expect(isIsoCode(other)).toBe(false);
  });
});

describe('isUnder', () => {
  it('takes a group for its own member, and no code beside it', () => {
    expect(isUnder('22 21 09', '22 21 09')).toBe(true);
    expect(isUnder('22 21 09 01', '22 21')).toBe(true);
    expect(isUnder('22 21 09', '22 24')).toBe(false);
    expect(isUnder('22', '22 21')).toBe(false);
  });

  it('is the same as starting with the same pairs', () => {
    fc.assert(
      fc.property(pairs, pairs, (code, group) => {
        expect(isUnder([...group, ...code].slice(0, 4).join(' '), group.join(' '))).toBe(true);
        expect(isUnder(code.join(' '), group.join(' '))).toBe(group.every((pair, index) => pair === code[index]));
      }),
    );
  });

  it('compares within one edition, or where one side names none', () => {
    expect(isUnder({ code: '22 21 09', edition: '2016' }, { code: '22 21', edition: '2016' })).toBe(true);
    expect(isUnder('22 21 09', { code: '22 21', edition: '2022' })).toBe(true);
  });

  it('refuses to compare across editions, for codes have moved', () => {
    expect(() => isUnder({ code: '22 21 09', edition: '2016' }, { code: '22 21', edition: '2022' })).toThrow(
      expect.objectContaining({ code: 'iso-edition-mismatch', message: 'Koderna hör till olika utgåvor av ISO 9999: 2016 och 2022.' }),
    );
  });
});
