import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay } from './day-number.js';
import { isLocalMoment, momentNumber, momentOfNumber } from './moments.js';

describe('momentNumber', () => {
  it('counts minutes from the first of 1970, also backwards', () => {
    expect(['1970-01-01T00:00', '1970-01-02T00:01', '1969-12-31T23:59', '2024-04-02T08:30'].map(momentNumber)).toEqual([0, 1441, -1, 28_534_110]);
  });

  it('gives every day 1440 minutes, the days of clock change too', () => {
    expect(momentNumber('2024-03-31T03:00') - momentNumber('2024-03-31T02:00')).toBe(60);
    expect(momentNumber('2024-11-01T00:00') - momentNumber('2024-10-01T00:00')).toBe(31 * 1440);
  });

  it('is undone by momentOfNumber, and sorts as the texts do', () => {
    const moments = fc.integer({ min: -1_035_593_280, max: 4_223_371_679 });
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        const [one, other] = [momentOfNumber(a), momentOfNumber(b)];
        expect([momentNumber(one), isLocalMoment(one), one.slice(0, 10)]).toEqual([a, true, dateOfDay(Math.floor(a / 1440))]);
        expect(one < other).toBe(a < b);
      }),
    );
  });

  it.each(['2024-04-02', '2024-04-02 08:30', '2024-04-02T8:30', '2024-04-02T24:00', '2024-04-02T08:60', '2024-04-02T08:30:00', '2024-04-02T08:30Z', '2023-02-29T08:30', ' 2024-04-02T08:30'])(
    'refuses %j',
    (text) => {
      expect(isLocalMoment(text)).toBe(false);
      expect(() => momentNumber(text)).toThrow(
        expect.objectContaining({
          code: 'invalid-moment',
          message: `Ogiltig tidpunkt: "${text}". Skriv den som 2024-03-01T08:30.`,
          issues: [{ path: 'moment', expected: 'en tidpunkt som finns, skriven som 2024-03-01T08:30', found: `"${text}"` }],
        }),
      );
    },
  );

  it('refuses what is no text', () => {
    for (const value of [undefined, null, 28_534_110, {}]) expect(isLocalMoment(value)).toBe(false);
  });
});

describe('momentOfNumber', () => {
  it('stops at the first and the last minute that can be written', () => {
    expect([momentOfNumber(-1_035_593_280), momentOfNumber(4_223_371_679)]).toEqual(['0001-01-01T00:00', '9999-12-31T23:59']);
    for (const minute of [-1_035_593_281, 4_223_371_680]) {
      expect(() => momentOfNumber(minute)).toThrow(expect.objectContaining({ code: 'date-out-of-range', issues: [expect.objectContaining({ path: 'moment' })] }));
    }
  });

  it('takes whole minutes only', () => {
    for (const minute of [0.5, NaN, Infinity]) expect(() => momentOfNumber(minute)).toThrow(expect.objectContaining({ code: 'invalid-number' }));
  });
});
