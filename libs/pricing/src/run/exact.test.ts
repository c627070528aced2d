import { addDays, daysBetween } from '@hjm/core/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
import { DAYS_BOTH_ENDS, MONTH_BY_DAYS } from '../time/time-rules.js';
import { startRentRun } from './rent-run.js';
import type { RunSetup } from './setup.js';

// Written apart from the engine: every day adds its share of the month as an exact fraction, and the sum is rounded once.
function oracle(ore: number, quantity: number, from: string, to: string): bigint {
  let [top, bottom] = [0n, 1n];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const [year = 0, month = 0] = day.split('-').map(Number);
    const days = BigInt(new Date(Date.UTC(year, month, 0)).getUTCDate());
    [top, bottom] = [top * days + BigInt(ore * quantity) * bottom, bottom * days];
    const shared = gcd(top, bottom);
    [top, bottom] = [top / shared, bottom / shared];
  }
  return (top * 2n + bottom) / (bottom * 2n);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function setup(ore: number): RunSetup {
  return {
    parties: [{ id: 'north', nameSv: 'Nordby', principal: 'north', customers: 'all' }],
    articles: [{ id: 'walker', nameSv: 'Rollator', group: 'walking' }],
    tariffs: {
      all: {
        time: MONTH_BY_DAYS,
        prices: { id: 'list', titleSv: 'Prislista', unit: 'month', approval: 'none', versions: [{ id: '1', validFrom: '2000-01-01', decided: null, citation: null, prices: [{ article: 'walker', ore }] }] },
      },
    },
    calendar: SWEDISH_WORKING_DAYS,
  };
}

test('a month shared by its days is the exact sum of the days, rounded once', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2021-06-15', days));
  fc.assert(
    fc.property(fc.nat({ max: 2_000_000 }), fc.integer({ min: 1, max: 500 }), day, day, (ore, quantity, a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const run = startRentRun(setup(ore), { from: '2021-01-01', to: '2026-12-31' });
      run.add({ id: 'r', article: 'walker', item: null, events: [{ kind: 'delivered', on: from, payer: 'north', quantity, reason: null, vat: 'S' }, { kind: 'received', on: to }] });
      expect(BigInt(run.totals().ore)).toBe(oracle(ore, quantity, from, to));
      expect(run.totals().itemDays).toBe((daysBetween(from, to) + 1) * quantity);
    }),
  );
});

test('a rental that could not be reckoned exactly is kept apart, and the run goes on', () => {
  const run = startRentRun(setup(Number.MAX_SAFE_INTEGER), { from: '2021-01-01', to: '2021-01-15' });
  run.add({ id: 'r', article: 'walker', item: null, events: [{ kind: 'delivered', on: '2021-01-01', payer: 'north', quantity: 1, reason: null, vat: 'S' }] });
  expect(run.totals()).toMatchObject({ rentals: 1, leftOut: 1, ore: 0, problems: [{ code: 'amount-too-large', rentals: 1, withoutAmount: 1 }] });
});

test('sums that could not be exact are an error, not a wrong figure', () => {
  const base = setup(8_000_000_000);
  const prices = { id: 'list', titleSv: 'Prislista', unit: 'day', approval: 'none', versions: base.tariffs['all']?.prices.versions ?? [] } as const;
  const run = startRentRun({ ...base, tariffs: { all: { time: DAYS_BOTH_ENDS, prices } } }, { from: '2021-01-01', to: '2021-01-01' });
  const add = (id: string): void => { run.add({ id, article: 'walker', item: null, events: [{ kind: 'delivered', on: '2021-01-01', payer: 'north', quantity: 1_000_000, reason: null, vat: 'S' }] }); };
  add('r1');
  expect(() => { add('r2'); }).toThrow('för stort för att räknas exakt');
});
