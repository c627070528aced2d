import { addDays, dateOfDay, dayNumber } from '@hjm/core/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rental, RentalEvent } from '../rental/rental.js';
import { FIRST_DAY, LAST_DAY, randomRegister, randomSetup } from '../testing/random-register.js';
import { bed, prices, setupWith, VERSION } from '../testing/small-setup.js';
import type { InvoiceLine } from './line.js';
import type { RentalProblem } from './problem.js';
import { type RunPeriod, startRentRun } from './rent-run.js';
import type { RunSetup } from './setup.js';
import type { RentTotals } from './totals.js';

function run(setup: RunSetup, rentals: readonly Rental[], period: RunPeriod): { lines: InvoiceLine[]; problems: RentalProblem[]; totals: RentTotals } {
  const rentRun = startRentRun(setup, period);
  const [lines, problems]: [InvoiceLine[], RentalProblem[]] = [[], []];
  for (const rental of rentals) rentRun.add(rental, { line: (line) => lines.push(line), problem: (problem) => problems.push(problem) });
  return { lines, problems, totals: rentRun.totals() };
}

/** January, February and March one after the other, each known three days into the next month. */
function threeRuns(rentals: readonly Rental[], setup: RunSetup = setupWith()): ReturnType<typeof run>[] {
  const months = [['2024-01-01', '2024-01-31'], ['2024-02-01', '2024-02-29'], ['2024-03-01', '2024-03-31']] as const;
  let settled: RunPeriod['settled'];
  return months.map(([from, to]) => {
    const knownAt = addDays(to, 3);
    const made = run(setup, rentals, { from, to, knownAt, ...(settled === undefined ? {} : { settled }) });
    settled = { from: '2024-01-01', to, knownAt };
    return made;
  });
}
const brief = (lines: readonly InvoiceLine[]): unknown[] => lines.map(({ rental, correction, from, to, ore }) => [rental, correction, from, to, ore]);

describe('what is kept apart in one run and not in another', () => {
  test('an item that went out again before its return was registered is charged for the days that were held back', () => {
    const first = bed('2024-01-01', [{ kind: 'received', on: '2024-02-09', registered: '2024-03-10' }]);
    const second = bed('2024-02-15', [], { id: 'r2' });
    const [, february, march] = threeRuns([first, second]);
    expect(february?.problems.map(({ code, rental, ore }) => [code, rental, ore])).toEqual([['overlap', 'r2', 15_000]]);
    expect(brief(march?.lines ?? [])).toEqual([
      ['r1', 'credit', '2024-02-10', '2024-02-29', -20_000],
      ['r2', null, '2024-03-01', '2024-03-31', 31_000],
      ['r2', 'late', '2024-02-15', '2024-02-29', 15_000],
    ]);
  });

  test('a return on an impossible day takes back all that was charged, and its correction charges what holds', () => {
    const rental = bed('2024-01-10', [
      { kind: 'received', on: '2023-02-05', registered: '2024-02-06' },
      { kind: 'received', on: '2024-02-05', registered: '2024-03-06' },
    ]);
    const runs = threeRuns([rental]);
    expect(runs.map(({ lines }) => brief(lines))).toEqual([
      [['r1', null, '2024-01-10', '2024-01-31', 22_000]],
      [['r1', 'credit', '2024-01-10', '2024-01-31', -22_000]],
      [['r1', 'late', '2024-01-10', '2024-01-31', 22_000], ['r1', 'late', '2024-02-01', '2024-02-05', 5_000]],
    ]);
    expect(runs[1]?.totals).toMatchObject({ charged: 0, leftOut: 1, ore: -22_000, problems: [{ code: 'end-before-start' }] });
  });

  test('an event with a day that does not exist is a fault from when it was registered', () => {
    const rental = bed('2024-01-10', [{ kind: 'received', on: '2024-02-30', registered: '2024-03-10' }]);
    expect(threeRuns([rental]).map(({ totals }) => [totals.ore, totals.leftOut])).toEqual([[22_000, 0], [29_000, 0], [-51_000, 1]]);
  });

  test('a rental that is not known yet is no problem, whatever it says', () => {
    const rental = { ...bed('2024-03-10'), article: 'walkr' };
    expect(run(setupWith(), [rental], { from: '2024-01-01', to: '2024-01-31', knownAt: '2024-02-03' })).toMatchObject({ problems: [], totals: { notCharged: 1, leftOut: 0 } });
  });

  test('run after run gives what one run with all knowledge gives, though items are out twice and ends are mistaken', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: dayNumber(FIRST_DAY) + 1, max: dayNumber(LAST_DAY) }), { maxLength: 8 });
    const shared = randomRegister.map((rentals) => rentals.map((rental, index) => (rental.item === null ? rental : { ...rental, item: `item-${index % 2}` })));
    const mistake = fc.record({ before: fc.integer({ min: 1, max: 40 }), seen: fc.nat({ max: 200 }), mended: fc.nat({ max: 100 }) });
    fc.assert(
      fc.property(randomSetup, shared, fc.array(mistake, { maxLength: 3 }), cuts, (setup, plain, mistakes, days) => {
        const rentals = plain.map((rental, index) => {
          const [delivered, made] = [rental.events[0], mistakes[index]];
          if (made === undefined || delivered?.on == null) return rental;
          const registered = addDays(delivered.on, made.seen);
          const extra: RentalEvent[] = [
            { kind: 'received', on: addDays(delivered.on, -made.before), registered },
            { kind: 'received', on: null, registered: addDays(registered, made.mended) },
          ];
          return { ...rental, events: [...rental.events, ...extra] };
        });
        const starts = [dayNumber(FIRST_DAY), ...days.sort((a, b) => a - b), dayNumber(LAST_DAY) + 1];
        const sums = new Map<string, number>();
        const add = (lines: readonly InvoiceLine[], sign: number): void => {
          for (const { rental, payer, ore } of lines) sums.set(`${rental} ${payer}`, (sums.get(`${rental} ${payer}`) ?? 0) + sign * ore);
        };
        let settled: RunPeriod['settled'];
        for (const [index, start] of starts.slice(0, -1).entries()) {
          const [from, to] = [dateOfDay(start), dateOfDay((starts[index + 1] as number) - 1)];
          const knownAt = index === starts.length - 2 ? '2099-12-31' : addDays(to, 3);
          add(run(setup, rentals, { from, to, knownAt, ...(settled === undefined ? {} : { settled }) }).lines, 1);
          settled = { from: FIRST_DAY, to, knownAt };
        }
        add(run(setup, rentals, { from: FIRST_DAY, to: LAST_DAY, knownAt: '2099-12-31' }).lines, -1);
        expect([...sums].filter(([, ore]) => ore !== 0)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('days without a price', () => {
  const list = prices({ versions: [{ ...VERSION, validFrom: '2024-01-05', validTo: '2024-01-20' }, { ...VERSION, id: 'b', validFrom: '2024-01-25' }] });

  test('all of them are told', () => {
    const [january] = threeRuns([bed('2024-01-01')], setupWith({ prices: list }));
    expect(january?.problems.map(({ found }) => found)).toEqual(['inget pris 2024-01-01–2024-01-04, 2024-01-21–2024-01-24']);
  });

  test('they are told of settled days when a delivery is registered late, and not again', () => {
    const rental = { ...bed('2024-01-15'), events: bed('2024-01-15').events.map((event) => ({ ...event, registered: '2024-02-20' })) };
    expect(threeRuns([rental], setupWith({ prices: list })).map(({ problems }) => problems.map(({ found }) => found))).toEqual([[], ['inget pris 2024-01-21–2024-01-24'], []]);
  });
});
