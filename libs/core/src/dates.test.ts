import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, isLocalDate, parseLocalDate } from './dates.js';

describe('isLocalDate', () => {
  it.each(['0001-01-01', '2023-03-31', '2023-04-01', '2024-02-29', '2000-02-29', '9999-12-31'])('takes %s', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each([
    '0000-01-01',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023-1-1',
    '20230401',
    '2023-04-01T00:00',
    ' 2023-04-01',
    '2023-04-01\n',
    '٢٠٢٣-٠٤-٠١',
    '',
    20230401,
    null,
    undefined,
    {},
    ['2023-04-01'],
  ])('refuses %j', (value) => {
    expect(isLocalDate(value)).toBe(false);
  });

  it('agrees with the calendar of the language on every day and every near miss', () => {
    const near = fc.record({ year: fc.integer({ min: 0, max: 9999 }), month: fc.integer({ min: 0, max: 14 }), day: fc.integer({ min: 0, max: 33 }) });
    fc.assert(
      fc.property(near, ({ year, month, day }) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const time = Date.parse(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && year > 0;
        expect(isLocalDate(text)).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseLocalDate', () => {
  it('gives an existing day back as it is', () => {
    expect(parseLocalDate('2023-04-01')).toBe('2023-04-01');
  });

  it('says where the value stood, what was expected and what was found', () => {
    expect(() => parseLocalDate('2023-02-29', 'on')).toThrow(
      expect.objectContaining({
        code: 'invalid-date',
        message: 'Ogiltigt datum: "2023-02-29". Skriv det som ÅÅÅÅ-MM-DD.',
        issues: [{ path: 'on', expected: 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD', found: '"2023-02-29"' }],
      }),
    );
  });
});

describe('compareDates', () => {
  it('sorts days', () => {
    expect(['2023-04-01', '0999-12-31', '2023-03-31', '2023-04-01'].sort(compareDates)).toEqual([
      '0999-12-31',
      '2023-03-31',
      '2023-04-01',
      '2023-04-01',
    ]);
  });
});
