import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageThisYear, completedYears, countEquivalents, countWithin, isLocked } from './derive.js';

describe('an age', () => {
  it.each([
    ['2005-04-02', '2025-04-01', 19],
    ['2005-04-02', '2025-04-02', 20],
    ['2004-02-29', '2024-02-28', 19],
    ['2004-02-29', '2024-02-29', 20],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
    ['2024-05-05', '2024-05-05', 0],
  ])('of somebody born %s is on %s %i completed years', (born, on, years) => {
    expect(completedYears(born, on)).toBe(years);
  });

  it('in a calendar year does not wait for the birthday', () => {
    expect(ageThisYear('2021-12-31', '2025-01-01')).toBe(4);
    expect(ageThisYear('2021-01-01', '2025-12-31')).toBe(4);
  });

  it('is one of the two next to each other', () => {
    const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, day, (a, b) => {
      const [born, on] = [a, b].sort() as [string, string];
      expect([0, 1]).toContain(ageThisYear(born, on) - completedYears(born, on));
    }));
  });

  it('before the birth is an error that says where', () => {
    expect(() => completedYears('2025-01-02', '2025-01-01')).toThrow('on ska vara 2025-01-02 eller senare, inte 2025-01-01.');
    expect(() => completedYears('2025-02-29', '2025-03-01')).toThrow('born ska vara en dag ÅÅÅÅ-MM-DD');
    expect(() => ageThisYear('2026-01-01', '2025-03-01')).toThrow('on ska inte vara före 2026');
  });
});

describe('what somebody has', () => {
  it('counts by equivalence', () => {
    const weights = { rullstol: 1, 'extra hjulpar': 1 };
    expect(countEquivalents([{ kind: 'rullstol', count: 1 }, { kind: 'extra hjulpar', count: 1 }], weights)).toBe(2);
    expect(countEquivalents([{ kind: 'väska', count: 4 }, { kind: 'constructor', count: 1 }], weights)).toBe(0);
    expect(() => countEquivalents([{ kind: 'rullstol', count: -1 }], weights)).toThrow('held.0.count');
  });
});

describe('earlier withdrawals', () => {
  it('count within the window, its last day included and the same day a year ago not', () => {
    expect(countWithin(['2024-03-01', '2024-03-02', '2025-03-01', '2025-03-02'], { months: 12, on: '2025-03-01' })).toBe(2);
  });

  it.each([
    ['2025-03-31', 1, '2025-02-28', 0],
    ['2025-03-31', 1, '2025-03-01', 1],
    ['2024-03-31', 1, '2024-02-29', 0],
  ])('on %s within %i month of %s are %i at the end of a short month', (on, months, day, count) => {
    expect(countWithin([day], { months, on })).toBe(count);
  });

  it('shut a time lock until the days have passed', () => {
    expect(isLocked(['2025-03-01'], { days: 30, on: '2025-03-30' })).toBe(true);
    expect(isLocked(['2025-03-01'], { days: 30, on: '2025-03-31' })).toBe(false);
    expect(isLocked([], { days: 30, on: '2025-03-31' })).toBe(false);
    expect(isLocked(['2025-04-30'], { days: 30, on: '2025-03-31' })).toBe(false);
    expect(() => isLocked(['2025-03-01'], { days: -1, on: '2025-03-31' })).toThrow('days');
  });

  it.each<[readonly string[], number, string, string]>([
    [[], -1, '2025-03-31', 'days ska vara ett heltal'],
    [[], 10, 'x', 'on ska vara en dag'],
    [['2025-01-01'], 10, '', 'on ska vara en dag'],
    [['2025-03-01'], 1.5, '2025-01-01', 'days ska vara ett heltal'],
  ])('never open a time lock that makes no sense: %j, %d days on "%s"', (days, locked, on, message) => {
    expect(() => isLocked(days, { days: locked, on })).toThrow(message);
  });
});
