import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodContains, periodsOverlap } from './periods.js';

const days = Array.from({ length: 9 }, (_, day) => `2023-04-0${String(day + 1)}`);
const end = fc.option(fc.constantFrom(...days.slice(1, -1)));
const periods = fc.record({ from: end, to: end });

describe('periodContains', () => {
  it('has both its ends', () => {
    const march = { from: '2023-03-01', to: '2023-03-31' };
    expect(['2023-02-28', '2023-03-01', '2023-03-31', '2023-04-01'].map((date) => periodContains(march, date))).toEqual([false, true, true, false]);
  });

  it('goes on for ever where an end is open', () => {
    expect(periodContains({ from: null, to: '2023-03-31' }, '0001-01-01')).toBe(true);
    expect(periodContains({ from: '2023-04-01', to: null }, '9999-12-31')).toBe(true);
    expect(periodContains({ from: '2023-04-01', to: null }, '2023-03-31')).toBe(false);
  });
});

describe('periodsOverlap', () => {
  it('knows regimes that follow on each other from those that share a day', () => {
    const later = { from: '2023-04-01', to: null };
    expect(periodsOverlap({ from: null, to: '2023-03-31' }, later)).toBe(false);
    expect(periodsOverlap({ from: null, to: '2023-04-01' }, later)).toBe(true);
  });

  it('is having a day in common', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const common = days.some((day) => periodContains(a, day) && periodContains(b, day));
        expect(periodsOverlap(a, b)).toBe(common);
        expect(periodsOverlap(b, a)).toBe(common);
      }),
    );
  });
});
