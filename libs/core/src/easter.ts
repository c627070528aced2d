import { dayNumber } from './day-number.js';

/**
 * Day number of Easter Sunday: the Sunday after the church's full moon, which is the one on or next after 21 March
 * (lag 1989:253 § 2). The moon is reckoned by the Gregorian tables; the steps are those of Knuth,
 * The Art of Computer Programming 1.3.2, exercise 14.
 */
export function easterSunday(year: number): number {
  const goldenNumber = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const leapDaysDropped = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - leapDaysDropped - 10;
  const age = (11 * goldenNumber + 20 + moonCorrection - leapDaysDropped) % 30;
  const epact = age === 24 || (age === 25 && goldenNumber > 11) ? age + 1 : age;
  const moon = epact > 23 ? 74 - epact : 44 - epact; // counted in days of March
  const easter = moon + 7 - ((sunday + moon) % 7);
  return dayNumber(`${String(year)}-03-01`) + easter - 1;
}
