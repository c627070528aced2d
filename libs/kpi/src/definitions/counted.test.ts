import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiRecord } from '../index.js';
import { measured, numbered, parts, published, ratio, type Rows } from '../testing/measured.js';

describe('attendance', () => {
  const seat = (meeting: string, principal: string, principalKind: string, present: string): KpiRecord => ({ meeting, day: meeting === '1' ? '2024-04-02' : '2024-04-16', principal, principalKind, present });
  const region = (meeting: string, present: number) => [0, 1, 2, 3].map((at) => seat(meeting, 'region', 'region', at < present ? 'yes' : 'no'));

  it('counts a municipality with one present and the region with three, in the mean over the meetings', () => {
    const rows = [...region('1', 3), seat('1', 'north', 'municipality', 'no'), seat('1', 'north', 'municipality', 'yes'), ...region('2', 2), seat('2', 'north', 'municipality', 'yes'), seat('2', 'south', 'municipality', 'no')];
    expect(ratio(measured('varmland-attendance', { meetings: rows }))).toBe((2 + 1) / 2);
    expect(ratio(measured('varmland-attendance-share', { meetings: rows }))).toBe(3 / 5);
  });
});

describe('sick leave', () => {
  const absences = [{ day: '2024-03-31', hours: 300, sickDay: 14, gender: 'woman' }, { day: '2024-04-30', hours: 100, sickDay: 15, gender: 'man' }, { day: '2024-04-30', hours: 200, sickDay: 366, gender: 'woman' }];
  const staffTime = [{ day: '2024-01-31', scheduled: 0, gender: 'man' }, { day: '2024-03-31', scheduled: 2000, gender: 'woman' }, { day: '2024-04-30', scheduled: 4000, gender: 'man' }, { day: '2024-04-30', scheduled: 4000, gender: 'woman' }];
  const rows: Rows = { absences: [{ day: '2024-01-31', hours: 0 }, ...absences], staffTime };

  it('is accumulated from January, and of a month by itself', () => {
    expect(ratio(measured('sick-leave-accumulated', rows))).toBeCloseTo(600 / 10_000, 12);
    expect(ratio(measured('sick-leave', rows))).toBeCloseTo(300 / 8000, 12);
  });

  it('adds up over lengths to the whole, while a gender is held against its own hours', () => {
    expect(parts('sick-leave-accumulated', rows, 'length')).toEqual([['1-14', 0.03], ['15-90', 0.01], ['366-', 0.02]]);
    expect(parts('sick-leave-accumulated', rows, 'gender')).toEqual([['man', 100 / 4000], ['woman', 500 / 6000]]);
  });
});

describe('small groups of the staff', () => {
  const rows = (men: number): Rows => ({
    absences: [{ day: '2024-04-30', hours: 100, sickDay: 400, gender: 'woman' }, { day: '2024-04-30', hours: 100, sickDay: 1, gender: 'man' }],
    staffTime: [{ day: '2024-04-30', scheduled: 4000, employees: 20, gender: 'woman' }, { day: '2024-04-30', scheduled: 4000, employees: men, gender: 'man' }],
  });

  it('are hidden by how many people they are, however few rows there are', () => {
    expect(published('sick-leave', rows(5), 'gender')).toEqual([[undefined, 'known'], ['man', 'known'], ['woman', 'known']]);
    expect(published('sick-leave', rows(4), 'gender')).toEqual([[undefined, 'known'], ['man', 'masked'], ['woman', 'masked']]);
  });

  it('are all employees where lengths are held against all', () => {
    expect(published('sick-leave', rows(4), 'length')).toEqual([[undefined, 'known'], ['1-14', 'known'], ['366-', 'known']]);
  });

  it('are those who answered in a survey', () => {
    const answers = (count: number): Rows => ({ surveys: [{ survey: 'employees', day: '2024-04-30', answers: count, points: 80_00 * count, unit: 'north' }] });
    expect(published('hme', answers(5), 'unit')).toEqual([[undefined, 'known'], ['north', 'known']]);
    expect(published('hme', answers(4), 'unit')).toEqual([[undefined, 'masked'], ['north', 'masked']]);
  });
});

describe('deviations of the named kinds', () => {
  it('are never more than all', () => {
    const deviation = fc.record({ reported: fc.constantFrom('2024-04-01', '2024-04-15'), kind: fc.constantFrom('needle', 'threat', 'other', null) });
    fc.assert(
      fc.property(fc.array(deviation, { minLength: 1 }), (records) => {
        const rows = { deviations: numbered(records) };
        expect(ratio(measured('work-env-deviations-specific', rows))).toBeLessThanOrEqual(ratio(measured('work-env-deviations', rows)));
      }),
    );
  });
});

describe('driving, utilisation, costs and purchases', () => {
  const stock = [
    { day: '2024-04-30', kind: 'marked', place: 'customer', quantity: 80 },
    { day: '2024-04-30', kind: 'unmarked', place: 'customer', quantity: 10 },
    { day: '2024-04-30', kind: 'marked', place: 'centre', quantity: 10 },
    { day: '2024-04-29', kind: 'marked', place: 'customer', quantity: 5 },
  ];

  it('hold driven mil against marked items at customers on the last day', () => {
    expect(ratio(measured('driven-mil-per-marked-volume', { stock, driving: [{ day: '2024-04-10', mil: 4000 }] }))).toBe(40 / 80);
  });

  it('hold what is at customers against all, and count the main aids', () => {
    expect(ratio(measured('rental-rate', { stock }))).toBe(90 / 100);
    expect(ratio(measured('volume-main', { stock }))).toBe(90);
    expect(ratio(measured('volume-marked', { stock }))).toBe(80);
  });

  it('take incomes off the costs in the net growth only', () => {
    const costs = [{ day: '2023-04-30', kind: 'cost', amount: 1000 }, { day: '2023-04-30', kind: 'income', amount: -500 }, { day: '2024-04-30', kind: 'cost', amount: 1100 }, { day: '2024-04-30', kind: 'income', amount: -500 }];
    expect(ratio(measured('comparable-gross-cost-growth', { costs }))).toBe(0.1);
    expect(ratio(measured('comparable-net-cost-growth', { costs }))).toBe(0.2);
  });

  it('leave purchases out of which it is not known whether there is an agreement', () => {
    const purchases = [{ day: '2024-04-02', amount: 300, agreement: 'yes' }, { day: '2024-04-02', amount: 100, agreement: 'no' }, { day: '2024-04-02', amount: 600 }];
    expect(ratio(measured('purchases-within-agreement', { purchases }))).toBe(300 / 400);
    expect(ratio(measured('dalarna-purchases-outside-agreement-share', { purchases }))).toBe(100 / 400);
  });
});

describe('an ordinary day', () => {
  it('divides what happened by the working days of the period', () => {
    const calls = numbered(Array.from({ length: 42 }, () => ({ called: '2024-04-02', answered: 'yes' })));
    expect(measured('ordinary-day-calls', { calls }).value).toEqual({ state: 'known', numerator: 42, denominator: 21 });
  });
});
