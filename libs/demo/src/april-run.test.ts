import { type Rental, type RentalProblem, type RentTotals, type RunPeriod, type RunSetup, startRentRun } from '@hjm/pricing';
import { expect, test } from 'vitest';
import { demoFaults, demoRentalsWithFaults } from './faults.js';
import { demoRentals } from './register.js';
import { seventeenRentals, seventeenSetup, seventeenSetupBefore } from './seventeen.js';
import { demoSetup } from './setup.js';

const APRIL: RunPeriod = { from: '2024-04-01', to: '2024-04-30', knownAt: '2024-04-30' };
const QUARTER_SETTLED: RunPeriod = { ...APRIL, settled: { from: '2024-01-01', to: '2024-03-31', knownAt: '2024-03-31' } };

function runOf(setup: RunSetup, rentals: Iterable<Rental>, period: RunPeriod): { totals: RentTotals; problems: RentalProblem[]; kinds: Set<string> } {
  const run = startRentRun(setup, period);
  const problems: RentalProblem[] = [];
  const kinds = new Set<string>();
  for (const rental of rentals) run.add(rental, { problem: (problem) => problems.push(problem), line: ({ kind }) => kinds.add(kind) });
  return { totals: run.totals(), problems, kinds };
}

function first(count: number, rentals: Iterable<Rental>): Rental[] {
  const taken: Rental[] = [];
  for (const rental of rentals) if (taken.push(rental) === count) break;
  return taken;
}

test('April 2024 after a settled quarter: nothing wrong, credits and late lines, start fees and minimum rents of private persons', () => {
  const { totals, problems, kinds } = runOf(demoSetup(), demoRentals(), QUARTER_SETTLED);
  expect(problems).toEqual([]);
  expect([...kinds].sort()).toEqual(['minimum', 'rent', 'startFee']);
  // Pinned: whoever changes the world changes these, and says so.
  const { rentals, charged, lines, ore, credits, late } = totals;
  expect({ rentals, charged, lines, ore, credits, late }).toEqual({
    rentals: 147_524,
    charged: 91_129,
    lines: 91_443,
    ore: 1_300_737_969,
    credits: { lines: 128, ore: -733_324 },
    late: { lines: 65, ore: 491_134 },
  });
});

test('each of the bad rows is told, with its reason, and nothing else', () => {
  const faults = demoFaults();
  const { totals, problems } = runOf(demoSetup(), demoRentalsWithFaults(), APRIL);
  expect(problems.map(({ rental, code }) => ({ rental, code }))).toEqual(faults.map(({ rental: { id }, code }) => ({ rental: id, code })));
  expect(totals.leftOut).toBe(faults.length - 1); // a rental without a price stays in
});

test('one price for all reasons moves money between the seventeen, for those alone who have approved it', () => {
  const rentals = first(20_000, seventeenRentals());
  const before = runOf(seventeenSetupBefore(), rentals, APRIL).totals;
  const after = runOf(seventeenSetup(), rentals, APRIL).totals;
  expect([before.problems, after.problems]).toEqual([[], []]);
  expect(before.payers).toHaveLength(17);
  const unchanged = before.payers.filter(({ ore }, index) => after.payers[index]?.ore === ore).map(({ payer }) => payer);
  expect(unchanged).toEqual(['huvudman-05', 'huvudman-09', 'huvudman-14']);
});
