import { addDays, dateOfDay, dayNumber } from '@hjm/core/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rental } from '../rental/rental.js';
import { FIRST_DAY, LAST_DAY, randomRegister, randomSetup } from '../testing/random-register.js';
import type { InvoiceLine } from './line.js';
import { startRentRun, type RunPeriod } from './rent-run.js';
import type { RunSetup } from './setup.js';
import { mergeTotals, type RentTotals } from './totals.js';

const [FIRST, LAST] = [dayNumber(FIRST_DAY), dayNumber(LAST_DAY)];
const cuts = fc.uniqueArray(fc.integer({ min: FIRST + 1, max: LAST }), { maxLength: 12 }).map((days) => [FIRST, ...days.sort((a, b) => a - b), LAST + 1]);

function run(setup: RunSetup, rentals: readonly Rental[], period: RunPeriod): { lines: InvoiceLine[]; totals: RentTotals } {
  const rentRun = startRentRun(setup, period);
  const lines: InvoiceLine[] = [];
  for (const rental of rentals) rentRun.add(rental, { line: (line) => lines.push(line) });
  return { lines, totals: rentRun.totals() };
}

const sum = (lines: readonly InvoiceLine[]): number => lines.reduce((total, { ore }) => total + ore, 0);
function byRentalAndPayer(lines: readonly InvoiceLine[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { rental, payer, ore } of lines) sums[`${rental} ${payer}`] = (sums[`${rental} ${payer}`] ?? 0) + ore;
  return Object.fromEntries(Object.entries(sums).filter(([, ore]) => ore !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('a period cut anywhere costs each payer of each rental the same as the whole period', () => {
  fc.assert(
    fc.property(randomSetup, randomRegister, cuts, (setup, rentals, days) => {
      const whole = run(setup, rentals, { from: FIRST_DAY, to: LAST_DAY });
      const parts = days.slice(0, -1).flatMap((from, index) => run(setup, rentals, { from: dateOfDay(from), to: dateOfDay((days[index + 1] as number) - 1) }).lines);
      expect(byRentalAndPayer(parts)).toEqual(byRentalAndPayer(whole.lines));
    }),
    { numRuns: 300 },
  );
});

test('run after run with what was known at each gives in the end what one run with all knowledge gives', () => {
  fc.assert(
    fc.property(randomSetup, randomRegister, cuts, (setup, rentals, days) => {
      const whole = run(setup, rentals, { from: FIRST_DAY, to: LAST_DAY });
      const lines: InvoiceLine[] = [];
      let settled: RunPeriod['settled'];
      for (const [index, start] of days.slice(0, -1).entries()) {
        const [from, to] = [dateOfDay(start), dateOfDay((days[index + 1] as number) - 1)];
        const knownAt = index === days.length - 2 ? '2099-12-31' : addDays(to, 3);
        lines.push(...run(setup, rentals, { from, to, knownAt, ...(settled === undefined ? {} : { settled }) }).lines);
        settled = { from: FIRST_DAY, to, knownAt };
      }
      expect(byRentalAndPayer(lines)).toEqual(byRentalAndPayer(whole.lines));
    }),
    { numRuns: 300 },
  );
});

test('shards put together give the totals of the whole, whatever the order', () => {
  fc.assert(
    fc.property(randomSetup, randomRegister, fc.nat({ max: 8 }), (setup, rentals, cut) => {
      const period = { from: FIRST_DAY, to: LAST_DAY };
      const whole = run(setup, rentals, period).totals;
      const merged = mergeTotals(run(setup, rentals.slice(cut).toReversed(), period).totals, run(setup, rentals.slice(0, cut), period).totals);
      expect(merged).toEqual(whole);
    }),
  );
});

test('control totals are the sums of the lines', () => {
  fc.assert(
    fc.property(randomSetup, randomRegister, (setup, rentals) => {
      const { lines, totals } = run(setup, rentals, { from: FIRST_DAY, to: LAST_DAY });
      expect(totals.ore).toBe(sum(lines));
      expect(totals.lines).toBe(lines.length);
      expect(totals.payers.reduce((ore, payer) => ore + payer.ore, 0)).toBe(sum(lines));
      expect(totals.charged + totals.notCharged + totals.leftOut).toBe(rentals.length);
      expect(totals.charged).toBe(new Set(lines.map(({ rental }) => rental)).size);
    }),
  );
});
