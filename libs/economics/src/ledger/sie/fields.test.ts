import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFields } from './fields.js';
import { fieldText } from './field-text.js';

describe('the fields of a line', () => {
  it('stand apart by spaces and tabs, in quotes where they hold a space', () => {
    expect(splitFields('#KONTO\t 4010   "Inköp av hjälpmedel" ')).toEqual({ fields: ['#KONTO', '4010', 'Inköp av hjälpmedel'] });
    expect(splitFields('#VER "" "" 20240101 "Porto"')).toEqual({ fields: ['#VER', '', '', '20240101', 'Porto'] });
  });

  it('hold a quote after a backslash, and other backslashes as they are', () => {
    expect(splitFields('#KONTO 1915 "Kassa \\"special\\"" c:\\x')).toEqual({ fields: ['#KONTO', '1915', 'Kassa "special"', 'c:\\x'] });
  });

  it('hold lists of objects in braces, empty or with quotes', () => {
    expect(splitFields('#TRANS 4010 {} 1 {1 "02 }3" 6 P1} { }')).toEqual({ fields: ['#TRANS', '4010', { list: [] }, '1', { list: ['1', '02 }3', '6', 'P1'] }, { list: [] }] });
    expect(splitFields('#X {"1" "456" }')).toEqual({ fields: ['#X', { list: ['1', '456'] }] });
  });

  it.each([
    ['#KONTO 4010 "Inköp', '"Inköp'],
    ['#KONTO 4010 "a"b', '"a"b'],
    ['#KONTO 4010 a"b', 'a"b'],
    ['#VER A 1 20240101 {', '{'],
    ['#TRANS 4010 {1 "2"3}', '{1 "2"3}'],
    ['#TRANS 4010 {1 2"3}', '{1 2"3}'],
    ['#TRANS 4010 {}5', '{}5'],
  ])('are refused in %s', (text, found) => {
    expect(splitFields(text)).toMatchObject({ found });
  });

  it('are read back as they were written, but for a blank text that ends with a backslash', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'å', ' ', '\t', '"', '\\', '{', '}', '#') });
    fc.assert(
      fc.property(fc.array(text), (fields) => {
        const written = fields.map((field) => fieldText(field));
        const kept = fields.filter((_, index) => written[index] !== undefined);
        expect(fields.filter((_, index) => written[index] === undefined).every((field) => field.endsWith('\\'))).toBe(true);
        expect(splitFields(written.filter((field) => field !== undefined).join(' '))).toEqual({ fields: kept });
      }),
    );
  });
});
