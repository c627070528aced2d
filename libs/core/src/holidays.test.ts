import { describe, expect, it } from 'vitest';
import { formatCitation } from './citation.js';
import { addDays } from './days.js';
import { dateOfDay, dayNumber } from './day-number.js';
import { holidaysOn, isDayBeforePublicHoliday, isPublicHoliday, swedishHolidays } from './holidays.js';

const years = Array.from({ length: 111 }, (_, index) => 1990 + index);
const namesOn = (date: string): string[] => holidaysOn(date).map(({ name }) => name);
const dateOf = (year: number, name: string): string | undefined => swedishHolidays(year).find((holiday) => holiday.name === name)?.date;

describe('swedishHolidays', () => {
  it('lists the named public holidays and the eves of a year in the order of days', () => {
    expect(swedishHolidays(2024).map(({ date, name, kind }) => `${date} ${name}${kind === 'eve' ? ' (afton)' : ''}`)).toEqual([
      '2024-01-01 nyårsdagen',
      '2024-01-06 trettondedag jul',
      '2024-03-29 långfredagen',
      '2024-03-31 påskdagen',
      '2024-04-01 annandag påsk',
      '2024-05-01 första maj',
      '2024-05-09 Kristi himmelsfärdsdag',
      '2024-05-19 pingstdagen',
      '2024-06-06 nationaldagen',
      '2024-06-21 midsommarafton (afton)',
      '2024-06-22 midsommardagen',
      '2024-11-02 alla helgons dag',
      '2024-12-24 julafton (afton)',
      '2024-12-25 juldagen',
      '2024-12-26 annandag jul',
      '2024-12-31 nyårsafton (afton)',
    ]);
  });

  it('has annandag pingst until 2004 and the sixth of June from 2005', () => {
    expect([dateOf(2004, 'annandag pingst'), dateOf(2004, 'nationaldagen')]).toEqual(['2004-05-31', undefined]);
    expect([dateOf(2005, 'annandag pingst'), dateOf(2005, 'nationaldagen')]).toEqual([undefined, '2005-06-06']);
    expect(years.filter((year) => dateOf(year, 'annandag pingst') !== undefined)).toEqual(years.filter((year) => year <= 2004));
    expect(years.filter((year) => dateOf(year, 'nationaldagen') !== undefined)).toEqual(years.filter((year) => year >= 2005));
  });

  it('has thirteen named public holidays and three eves every year', () => {
    for (const year of years) {
      const kinds = swedishHolidays(year).map(({ kind }) => kind);
      expect([kinds.filter((kind) => kind === 'publicHoliday').length, kinds.filter((kind) => kind === 'eve').length]).toEqual([13, 3]);
    }
  });

  // The earliest and latest Easters of the span, and the two exceptions of the moon's tables.
  it.each([
    [1990, '1990-04-15'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
  ])('finds Easter of %i on %s', (year, easter) => {
    expect(dateOf(year, 'påskdagen')).toBe(easter);
  });

  it('lets midsummer and all saints fall on both ends of their weeks', () => {
    const ends = (name: string): string[] => {
      const days = years.map((year) => dateOf(year, name)?.slice(5) ?? '').sort();
      return [days[0] ?? '', days.at(-1) ?? ''];
    };
    expect(ends('midsommarafton')).toEqual(['06-19', '06-25']);
    expect(ends('midsommardagen')).toEqual(['06-20', '06-26']);
    expect(ends('alla helgons dag')).toEqual(['10-31', '11-06']);
  });

  it('cites an act for each', () => {
    const cited = new Set(years.flatMap((year) => swedishHolidays(year).map(({ citation }) => formatCitation(citation))));
    expect([...cited].sort()).toEqual([
      'Riksdagen, 1930-05-30, 2 § (lag (1930:173) om beräkning av lagstadgad tid)',
      'Riksdagen, 1989-05-18, 1–2 §§ (lag (1989:253) om allmänna helgdagar)',
      'Riksdagen, 2004-12-16, 1–2 §§ (lag (2004:1320) om ändring i lagen (1989:253) om allmänna helgdagar)',
    ]);
  });

  it('refuses years that it does not cover, rather than guess', () => {
    expect(() => swedishHolidays(1989)).toThrow(
      expect.objectContaining({
        code: 'date-out-of-range',
        message: 'Den svenska kalendern gäller åren 1990–2100, fick 1989.',
        issues: [{ path: 'year', expected: 'en dag i åren 1990–2100', found: '1989' }],
      }),
    );
    expect(() => swedishHolidays(2101)).toThrow(expect.objectContaining({ code: 'date-out-of-range' }));
    expect(() => swedishHolidays(2023.5)).toThrow(expect.objectContaining({ code: 'invalid-number' }));
  });
});

describe('holidaysOn', () => {
  it('names the day, at times twice, mostly not at all', () => {
    expect(namesOn('2023-06-23')).toEqual(['midsommarafton']);
    expect(namesOn('2008-05-01')).toEqual(['första maj', 'Kristi himmelsfärdsdag']);
    expect(namesOn('2023-06-22')).toEqual([]);
    expect(namesOn('2023-06-25')).toEqual([]);
  });

  it('refuses what is no date, and days outside the years covered', () => {
    expect(() => holidaysOn('2023-02-29')).toThrow(expect.objectContaining({ code: 'invalid-date' }));
    expect(() => holidaysOn('1989-12-31')).toThrow(expect.objectContaining({ code: 'date-out-of-range' }));
  });
});

describe('isPublicHoliday', () => {
  it('is every named holiday and every Sunday, but no eve and no Saturday as such', () => {
    expect(['2023-06-06', '2023-06-24', '2023-06-25', '2023-06-18'].map((date) => isPublicHoliday(date))).toEqual([true, true, true, true]);
    expect(['2023-06-23', '2023-06-17', '2023-06-22', '2004-06-06', '2003-06-06', '2005-05-16'].map((date) => isPublicHoliday(date))).toEqual([
      false,
      false,
      false,
      true, // a Sunday
      false,
      false,
    ]);
  });

  it('is on every day of the span what the named holidays and the days of the week make it', () => {
    for (const year of years) {
      const named = new Set(swedishHolidays(year).flatMap(({ date, kind }) => (kind === 'publicHoliday' ? [date] : [])));
      for (let date = `${String(year)}-01-01`; date.startsWith(String(year)); date = dateOfDay(dayNumber(date) + 1)) {
        const expected = named.has(date) || new Date(date).getUTCDay() === 0;
        if (isPublicHoliday(date) !== expected || isPublicHoliday(dayNumber(date)) !== expected) expect.fail(date);
      }
    }
  });
});

describe('isDayBeforePublicHoliday', () => {
  it.each([
    ['2023-01-05', true], // trettondagsafton
    ['2023-04-06', true], // skärtorsdag
    ['2023-04-07', false], // långfredagen itself, before a plain Saturday
    ['2023-06-22', false], // before an eve, which is no public holiday
    ['2023-06-23', true],
    ['2023-11-03', true], // Friday before alla helgons dag
    ['2023-11-11', true], // a plain Saturday
    ['2004-05-30', true], // pingstdagen, before annandag pingst
    ['2005-05-15', false],
    ['2100-12-31', true],
  ])('%s: %s', (date, expected) => {
    expect(isDayBeforePublicHoliday(date)).toBe(expected);
    expect(isDayBeforePublicHoliday(dayNumber(date))).toBe(expected);
  });

  it('agrees with the day after', () => {
    for (let date = '1990-01-01'; date < '2100-12-31'; date = addDays(date, 3)) expect(isDayBeforePublicHoliday(date)).toBe(isPublicHoliday(addDays(date, 1)));
  });

  it('refuses days outside the years covered, and numbers that are no days', () => {
    for (const date of ['1989-12-31', '2101-01-01', 7304, 47_847]) {
      expect(() => isDayBeforePublicHoliday(date)).toThrow(expect.objectContaining({ code: 'date-out-of-range' }));
      expect(() => isPublicHoliday(date)).toThrow(expect.objectContaining({ code: 'date-out-of-range' }));
    }
    for (const day of [8000.5, NaN]) expect(() => isPublicHoliday(day)).toThrow(expect.objectContaining({ code: 'invalid-number' }));
  });
});
