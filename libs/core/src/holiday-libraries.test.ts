import Holidays from 'date-holidays';
import { getHolidays } from 'swedish-holidays';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from './day-number.js';
import { swedishHolidays } from './holidays.js';
import { SWEDISH_WORKING_DAYS, SWEDISH_WORKING_DAYS_WITH_EVES } from './working-calendar.js';
import { countWorkingDays } from './working-days.js';

// The calendar against two public libraries, in every year that it covers. In UTC only: swedish-holidays reckons in the
// machine's zone.

const years = Array.from({ length: 111 }, (_, index) => 1990 + index);
const entries = (kind: string): string[] =>
  years.flatMap((year) => swedishHolidays(year).flatMap(({ date, name, kind: own }) => (own === kind ? [`${date} ${name.toLowerCase()}`] : [])));
const publicHolidays = entries('publicHoliday');
const eves = entries('eve');

const lacks = (some: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return some.filter((entry) => !known.has(entry));
};

// Whit Monday as the law had it until 2004.
const annandagPingst = [
  '1990-06-04',
  '1991-05-20',
  '1992-06-08',
  '1993-05-31',
  '1994-05-23',
  '1995-06-05',
  '1996-05-27',
  '1997-05-19',
  '1998-06-01',
  '1999-05-24',
  '2000-06-12',
  '2001-06-04',
  '2002-05-20',
  '2003-06-09',
  '2004-05-31',
];

describe('date-holidays', () => {
  const library = new Holidays('SE');
  const all = years.flatMap((year) => library.getHolidays(year, 'sv'));
  const listed = (...types: readonly string[]): string[] =>
    all.filter(({ type }) => types.includes(type)).map(({ date, name }) => `${date.slice(0, 10)} ${name.toLowerCase()}`);

  it('lists no public holiday that we lack', () => {
    expect(lacks(listed('public'), publicHolidays)).toEqual([]);
  });

  it('lacks only annandag pingst until 2004: it lists the day as an observance in all years, without its history', () => {
    const missing = lacks(publicHolidays, listed('public'));
    expect(missing).toEqual(annandagPingst.map((date) => `${date} annandag pingst`));
    expect(lacks(missing, listed('observance'))).toEqual([]);
    expect(listed('observance').filter((entry) => entry.endsWith('annandag pingst'))).toHaveLength(years.length);
  });

  it('has the same eves, as bank holidays', () => {
    expect(listed('bank')).toEqual(eves);
  });

  it('gives the same number of working days every year', () => {
    const off = (types: readonly string[]): Set<string> => new Set([...annandagPingst, ...listed(...types).map((entry) => entry.slice(0, 10))]);
    const count = (year: number, daysOff: ReadonlySet<string>): number => {
      let worked = 0;
      for (let day = dayNumber(`${String(year)}-01-01`); day <= dayNumber(`${String(year)}-12-31`); day += 1) {
        const date = dateOfDay(day);
        if (![0, 6].includes(new Date(date).getUTCDay()) && !daysOff.has(date)) worked += 1;
      }
      return worked;
    };
    const [withEvesOff, withEvesWorked] = [off(['public', 'bank']), off(['public'])];
    for (const year of years) {
      const [first, last] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
      expect([year, countWorkingDays(first, last, SWEDISH_WORKING_DAYS)]).toEqual([year, count(year, withEvesOff)]);
      expect([year, countWorkingDays(first, last, SWEDISH_WORKING_DAYS_WITH_EVES)]).toEqual([year, count(year, withEvesWorked)]);
    }
  });
});

describe('swedish-holidays', () => {
  const listed = (isPublic: boolean): string[] =>
    years.flatMap((year) =>
      getHolidays(year)
        .filter((holiday) => holiday.isPublicHoliday === isPublic)
        .map(({ date, name }) => `${date.toISOString().slice(0, 10)} ${name.toLowerCase().replace('sveriges nationaldag', 'nationaldagen')}`),
    );

  it('has one public holiday that we lack: the sixth of June before 2005, as it knows only the law of today', () => {
    expect(lacks(listed(true), publicHolidays)).toEqual(Array.from({ length: 15 }, (_, index) => `${String(1990 + index)}-06-06 nationaldagen`));
  });

  it('lacks only annandag pingst until 2004, for the same reason', () => {
    expect(lacks(publicHolidays, listed(true))).toEqual(annandagPingst.map((date) => `${date} annandag pingst`));
  });

  it('has the same three eves, among others that no act names', () => {
    expect(lacks(eves, listed(false))).toEqual([]);
    const others = new Set(lacks(listed(false), eves).map((entry) => entry.slice(11)));
    expect([...others].sort()).toEqual(['allhelgonaafton', 'pingstafton', 'påskafton', 'skärtorsdagen', 'trettondagsafton', 'valborgsmässoafton']);
  });
});
