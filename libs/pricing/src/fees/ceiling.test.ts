import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@hjm/core/calendar';
import { applyCeiling, ceilingState, feesUnderCeiling } from './ceiling.js';
import type { CeilingChoices, CountedFee } from './ceiling-types.js';
import { foldCeiling } from './ceiling-windows.js';
import type { Ceiling } from './fee-types.js';

/** Dalarna's ceiling at its introduction: 1 300 kr in twelve months from the first visit. The visits are ours. */
const DALARNA: Ceiling = { id: 'hjalpmedel', ore: 130000, months: 12, from: 'firstVisit' };
const fees = (...rows: readonly (readonly [on: string, ore: number])[]): CountedFee[] => rows.map(([on, ore], index) => ({ id: `f${String(index).padStart(3, '0')}`, on, ore }));
const visits = fees(['2023-03-15', 25000], ['2023-04-01', 25000], ['2023-05-01', 25000], ['2023-06-01', 25000], ['2023-07-01', 25000]);
const charged = (history: readonly CountedFee[], ceiling = DALARNA, choices: CeilingChoices = {}): unknown => {
  const under = feesUnderCeiling(history, ceiling, choices);
  return under.outcome === 'settled' ? under.fees.map((fee) => fee.charged) : under.needs.map(({ name }) => name);
};

describe('a ceiling', () => {
  it('takes 50 kr of the sixth try-out at 250 kr, and nothing of the seventh', () => {
    expect(charged([...visits, ...fees(['2023-08-01', 25000], ['2023-09-01', 25000]).map((fee) => ({ ...fee, id: `${fee.id}b` }))])).toEqual([25000, 25000, 25000, 25000, 25000, 5000, 0]);
  });

  it('that is reached exactly gives a free pass from that day, one öre below it none', () => {
    const state = (ore: number): unknown => ceilingState([...visits, { id: 'last', on: '2023-08-01', ore }], DALARNA, '2023-08-02');
    expect(state(5000)).toMatchObject({ remaining: 0, freePass: { from: '2023-08-01', to: '2024-03-14' }, above: 0 });
    expect(state(4999)).toMatchObject({ remaining: 1, freePass: null, above: 0 });
    expect(state(5001)).toMatchObject({ remaining: 0, above: 1 });
  });

  it('begins a new window after the last, with the first visit in it', () => {
    const applied = (on: string): unknown => applyCeiling([{ id: 'a', on: '2023-03-15', ore: 130000 }], DALARNA, { id: 'b', on, ore: 25000 });
    expect(applied('2024-03-14')).toMatchObject({ fee: { charged: 0, free: 25000, window: { from: '2023-03-15' } } });
    expect(applied('2024-03-15')).toMatchObject({ fee: { charged: 25000, free: 0, window: { from: '2024-03-15', to: '2025-03-14' } }, reading: { lastDay: 'dayBefore' } });
  });

  it('whose window includes the anniversary frees that day too', () => {
    const applied = (on: string): unknown => applyCeiling([{ id: 'a', on: '2023-03-15', ore: 130000 }], DALARNA, { id: 'b', on, ore: 25000 }, { lastDay: 'anniversary' });
    expect(applied('2024-03-15')).toMatchObject({ fee: { charged: 0, free: 25000 }, reading: { lastDay: 'anniversary' } });
    expect(applied('2024-03-16')).toMatchObject({ fee: { charged: 25000 } });
  });

  it('has a window from 29 February to 28 February, or to 27 when the day before counts', () => {
    const window = (lastDay: 'dayBefore' | 'anniversary'): unknown => ceilingState(fees(['2024-02-29', 100]), DALARNA, '2024-03-01', { lastDay });
    expect(window('dayBefore')).toMatchObject({ window: { to: '2025-02-27' } });
    expect(window('anniversary')).toMatchObject({ window: { to: '2025-02-28' } });
  });

  it('counts the first and the last day of the window', () => {
    const last = fees(['2023-03-15', 100000], ['2024-03-14', 40000]);
    expect(charged(last)).toEqual([100000, 30000]);
    expect(ceilingState(last, DALARNA, '2023-03-14')).toMatchObject({ window: null, remaining: 130000 });
    expect(ceilingState(last, DALARNA, '2023-03-15')).toMatchObject({ counted: 100000, remaining: 30000 });
    expect(ceilingState(last, DALARNA, '2024-03-15')).toMatchObject({ window: null, counted: 0, remaining: 130000, freePass: null });
  });

  it('asks whether a visit without a fee opens the window, where that matters only', () => {
    const free = fees(['2023-01-10', 0], ['2023-03-15', 130000], ['2024-02-01', 25000]);
    const unsaid: Ceiling = { id: 'hjalpmedel', ore: 130000, months: 12 };
    expect(charged(free, unsaid)).toEqual(['ceiling.from']);
    expect(charged(free, unsaid, { from: 'firstVisit' })).toEqual([0, 130000, 25000]);
    expect(charged(free, unsaid, { from: 'firstFee' })).toEqual([0, 130000, 0]);
    expect(charged(visits, unsaid)).toEqual([25000, 25000, 25000, 25000, 25000]);
  });

  it('that changes in a window asks which holds', () => {
    const raised: CountedFee[] = [{ id: 'a', on: '2023-03-15', ore: 130000, ceilingOre: 130000 }, { id: 'b', on: '2023-09-01', ore: 25000, ceilingOre: 140000 }];
    expect(charged(raised)).toEqual(['ceiling.changed']);
    expect(charged(raised, DALARNA, { changed: 'windowStart' })).toEqual([130000, 0]);
    expect(charged(raised, DALARNA, { changed: 'feeDay' })).toEqual([130000, 10000]);
    const today = { ...DALARNA, ore: 140000 };
    expect(ceilingState([raised[0] as CountedFee], today, '2023-09-01')).toMatchObject({ outcome: 'undetermined' });
    expect(ceilingState([raised[0] as CountedFee], today, '2023-09-01', { changed: 'windowStart' })).toMatchObject({ remaining: 0, freePass: { from: '2023-03-15' } });
    expect(ceilingState([raised[0] as CountedFee], today, '2023-09-01', { changed: 'feeDay' })).toMatchObject({ remaining: 10000, freePass: null });
  });

  it('without amount or length asks for them', () => {
    expect(charged(visits, { id: 'x', ore: null })).toEqual(['ceiling.months', 'ceiling.ore']);
    expect(charged(visits, { id: 'x', ore: null }, { months: 12, ore: 40000 })).toEqual([25000, 15000, 0, 0, 0]);
  });

  it('is applied to a visit that is registered late on its day, and credits what came after', () => {
    const paid = fees(['2023-03-15', 100000], ['2023-05-01', 30000]);
    const applied = applyCeiling(paid, DALARNA, { id: 'late', on: '2023-04-01', ore: 25000 });
    expect(applied).toMatchObject({ fee: { charged: 25000 }, corrections: [{ id: 'f001', before: 30000, after: 5000 }] });
  });

  it('refuses amounts and keys that cannot be', () => {
    expect(() => charged([{ id: 'a', on: '2023-01-01', ore: 10.5 }])).toThrow('history.0.ore');
    expect(() => charged([{ id: 'a', on: '2023-01-01', ore: -1 }])).toThrow('history.0.ore');
    expect(() => charged([{ id: 'a', on: '2023-01-01', ore: 1 }, { id: 'a', on: '2023-01-02', ore: 1 }])).toThrow('history.1.id');
    expect(() => ceilingState([], DALARNA, '2023-13-01')).toThrow('on: ');
    expect(() => charged([null as unknown as CountedFee])).toThrow('history.0');
  });
});

const history = fc
  .array(fc.record({ day: fc.integer({ min: 0, max: 1500 }), ore: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90000 })) }), { maxLength: 40 })
  .map((rows) => rows.map(({ day, ore }, index): CountedFee => ({ id: `f${String(index).padStart(3, '0')}`, on: addDays('2022-01-01', day), ore })));
const choices = fc.record({ lastDay: fc.constantFrom('dayBefore' as const, 'anniversary' as const), from: fc.constantFrom('firstVisit' as const, 'firstFee' as const) });
const OPEN: Ceiling = { id: 'x', ore: 130000, months: 12 };
const settled = (rows: readonly CountedFee[], given: CeilingChoices) => {
  const under = feesUnderCeiling(rows, OPEN, given);
  if (under.outcome !== 'settled') throw new Error('not settled');
  return under.fees;
};

describe('for any history', () => {
  it('no window is charged more than the ceiling, and every öre is charged or free', () => {
    fc.assert(
      fc.property(history, choices, (rows, given) => {
        const sums = new Map<string, number>();
        for (const fee of settled(rows, given)) {
          expect(fee.charged + fee.free).toBe(rows.find(({ id }) => id === fee.id)?.ore);
          if (fee.window === null) continue;
          expect(fee.window.from <= fee.on && fee.on <= fee.window.to).toBe(true);
          sums.set(fee.window.from, (sums.get(fee.window.from) ?? 0) + fee.charged);
        }
        for (const sum of sums.values()) expect(sum).toBeLessThanOrEqual(130000);
      }),
    );
  });

  it('the order of the input does not matter', () => {
    fc.assert(fc.property(history, choices, (rows, given) => { expect(settled(rows.toReversed(), given)).toEqual(settled(rows, given)); }));
  });

  it('what is paid instead of what was due, and a fee split in two on its day, change nothing after them', () => {
    fc.assert(
      fc.property(history, choices, fc.nat(1500), (rows, given, cut) => {
        const day = addDays('2022-01-01', cut);
        const whole = settled(rows, given);
        const split = rows.flatMap((fee): CountedFee[] => {
          if (fee.on >= day) return [fee];
          const paid = whole.find(({ id }) => id === fee.id)?.charged ?? 0;
          const half = Math.floor(paid / 2);
          // A fee that was wholly free may not vanish where visits open windows: it stays as a visit without a fee.
          return [{ ...fee, id: `${fee.id}a`, ore: half }, { ...fee, id: `${fee.id}b`, ore: paid - half }];
        });
        const later = (all: ReturnType<typeof settled>): unknown => all.filter(({ on }) => on >= day).map(({ id, charged: ore, window }) => [id, ore, window?.from, window?.to]);
        expect(later(settled(split, given))).toEqual(later(whole));
      }),
    );
  });

  it('a zero fee never consumes, and where fees open windows it changes nothing at all', () => {
    fc.assert(
      fc.property(history, fc.nat(1500), (rows, day) => {
        const given = { from: 'firstFee' } as const;
        const zero: CountedFee = { id: 'zero', on: addDays('2022-01-01', day), ore: 0 };
        const withZero = settled([...rows, zero], given);
        expect(withZero.find(({ id }) => id === 'zero')?.charged).toBe(0);
        expect(withZero.filter(({ id }) => id !== 'zero').map(({ id, charged: ore }) => [id, ore])).toEqual(settled(rows, given).map(({ id, charged: ore }) => [id, ore]));
      }),
    );
  });

  it('a day at a time gives what all at once gives', () => {
    fc.assert(
      fc.property(history, choices, (rows, given) => {
        const past: CountedFee[] = [];
        for (const fee of settled(rows, given)) {
          const one = rows.find(({ id }) => id === fee.id) as CountedFee;
          const applied = applyCeiling(past, OPEN, one, given);
          expect(applied.outcome === 'applied' && applied.fee.charged).toBe(fee.charged);
          past.push({ ...one, ore: fee.charged });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('windows are those of a reckoning by hand', () => {
    fc.assert(
      fc.property(history, choices, (rows, given) => {
        const reading = { changed: 'windowStart', months: 12, ...given } as const;
        const byHand: [string, number][] = [];
        let open: { end: string; left: number } | undefined;
        for (const { id, on, ore } of rows.toSorted((a, b) => `${a.on}${a.id}`.localeCompare(`${b.on}${b.id}`))) {
          if (open === undefined || on > open.end) {
            const year = `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`;
            const anniversary = on.endsWith('-02-29') ? `${Number(on.slice(0, 4)) + 1}-02-28` : year;
            open = ore > 0 || given.from === 'firstVisit' ? { end: given.lastDay === 'anniversary' ? anniversary : addDays(anniversary, -1), left: 130000 } : undefined;
          }
          const paid = open === undefined ? 0 : Math.min(open.left, ore);
          if (open !== undefined) open.left -= paid;
          byHand.push([id, paid]);
        }
        expect(foldCeiling(rows.map((fee) => ({ ...fee, ceilingOre: 130000 })), reading).map(({ id, charged: ore }) => [id, ore])).toEqual(byHand);
      }),
    );
  });
});
