import { describe, expect, test } from 'vitest';
import type { Rental } from '../rental/rental.js';
import { bed, prices, setupWith, VERSION } from '../testing/small-setup.js';
import { BEGUN_30_DAYS, DAYS_BOTH_ENDS, MONTH_BY_DAYS, PRIVATE_AT_LEAST_A_MONTH, stoppingAfterPickupOrder, TOUCHED_CALENDAR_MONTHS } from '../time/time-rules.js';
import type { InvoiceLine } from './line.js';
import { describeProblem, type RentalProblem } from './problem.js';
import { type RunPeriod, startRentRun } from './rent-run.js';
import type { RunSetup } from './setup.js';
import type { RentTotals } from './totals.js';

const MARCH: RunPeriod = { from: '2024-03-01', to: '2024-03-31' };

function run(setup: RunSetup, rentals: readonly Rental[], period: RunPeriod = MARCH): { lines: InvoiceLine[]; problems: RentalProblem[]; totals: RentTotals } {
  const rentRun = startRentRun(setup, period);
  const lines: InvoiceLine[] = [];
  const problems: RentalProblem[] = [];
  for (const rental of rentals) rentRun.add(rental, { line: (line) => lines.push(line), problem: (problem) => problems.push(problem) });
  return { lines, problems, totals: rentRun.totals() };
}
const brief = (lines: readonly InvoiceLine[]): unknown[] => lines.map(({ payer, from, to, count, ore }) => [payer, from, to, count, ore]);

describe('days', () => {
  test('both the day of delivery and the day of return are charged', () => {
    expect(brief(run(setupWith(), [bed('2024-03-10', [{ kind: 'received', on: '2024-03-12' }])]).lines)).toEqual([['north', '2024-03-10', '2024-03-12', 3, 3_000]]);
  });

  test('a product that came back the day it was delivered costs a day', () => {
    expect(run(setupWith(), [bed('2024-03-10', [{ kind: 'received', on: '2024-03-10' }])]).totals.ore).toBe(1_000);
  });

  test('a rental that ended before the period costs nothing, one that ended on its first day a day', () => {
    const totals = (on: string): RentTotals => run(setupWith(), [bed('2024-02-01', [{ kind: 'received', on }])]).totals;
    expect(totals('2024-02-29')).toMatchObject({ ore: 0, notCharged: 1 });
    expect(totals('2024-03-01')).toMatchObject({ ore: 1_000, charged: 1, itemDays: 1 });
  });

  test('a thirty-first of a month is a day of a month of thirty-one', () => {
    const setup = setupWith({ time: MONTH_BY_DAYS });
    expect(run(setup, [bed('2024-03-31')]).totals.ore).toBe(32); // 10,00 kr / 31 = 32,26 öre
    expect(run(setup, [bed('2024-03-01')]).totals.ore).toBe(1_000);
  });
});

describe('periods', () => {
  test('a begun thirty-day period is charged whole on its first day', () => {
    const setup = setupWith({ time: BEGUN_30_DAYS });
    const end = (on: string): number => run(setup, [bed('2024-03-01', [{ kind: 'received', on }])], { from: '2024-03-01', to: '2024-12-31' }).totals.ore;
    expect(end('2024-03-30')).toBe(1_000); // the thirtieth day
    expect(end('2024-03-31')).toBe(2_000); // a second period has begun
  });

  test('calendar months are charged once each, however little of them', () => {
    const setup = setupWith({ time: TOUCHED_CALENDAR_MONTHS });
    const rental = bed('2024-03-31', [{ kind: 'received', on: '2024-04-01' }]);
    expect(brief(run(setup, [rental], { from: '2024-01-01', to: '2024-12-31' }).lines)).toEqual([
      ['north', '2024-03-31', '2024-03-31', 1, 1_000],
      ['north', '2024-04-01', '2024-04-30', 1, 1_000],
    ]);
  });
});

describe('ends', () => {
  test('a pick-up order ends the rental so many working days later, whether the product came back or not', () => {
    const setup = setupWith({ time: stoppingAfterPickupOrder(DAYS_BOTH_ENDS, 3) });
    // Ordered on Wednesday 27 March; Maundy Thursday 28 is worked, then Good Friday to Easter Monday; the third working day is 3 April.
    const { lines } = run(setup, [bed('2024-03-25', [{ kind: 'pickupOrdered', on: '2024-03-27' }])], { from: '2024-03-01', to: '2024-04-30' });
    expect(brief(lines)).toEqual([['north', '2024-03-25', '2024-04-03', 10, 10_000]]);
  });
});

describe('payers', () => {
  test('a move to special housing splits the month by days', () => {
    const rental = bed('2024-01-01', [{ kind: 'changed', on: '2024-03-11', payer: 'south' }], {}, 'clinic');
    expect(brief(run(setupWith(), [rental]).lines)).toEqual([
      ['clinic', '2024-03-01', '2024-03-10', 10, 10_000],
      ['south', '2024-03-11', '2024-03-31', 21, 21_000],
    ]);
  });

  test('parts of a month to two payers add up to the month, though neither part is whole öre', () => {
    const setup = setupWith({ time: MONTH_BY_DAYS });
    const rental = bed('2024-01-01', [{ kind: 'changed', on: '2024-03-11', payer: 'south' }]);
    expect(run(setup, [rental]).lines.map(({ ore }) => ore)).toEqual([323, 677]); // 322,58 and 677,42
  });

  test('a person who rents for a week pays a start fee and a month at least', () => {
    const own = { prices: prices({ id: 'private', unit: 'month' }), time: PRIVATE_AT_LEAST_A_MONTH, startFee: { ore: 10_000, citation: null } };
    const { lines } = run(setupWith({}, { private: own }), [bed('2024-03-04', [{ kind: 'received', on: '2024-03-10' }], {}, 'person-1')]);
    expect(lines.map(({ kind, ore }) => [kind, ore])).toEqual([
      ['startFee', 10_000],
      ['rent', 226], // 7/31 of 10,00 kr is 225,81 öre
      ['minimum', 774],
    ]);
  });
});

describe('prices', () => {
  test('a new version cuts the month', () => {
    const list = prices();
    const later = { ...VERSION, id: '2024-03', validFrom: '2024-03-16', prices: [{ article: 'bed', ore: 1_100 }] };
    const setup = setupWith({ prices: { ...list, versions: [...list.versions, later] } });
    expect(run(setup, [bed('2024-01-01')]).lines.map(({ version, count, ore }) => [version, count, ore])).toEqual([
      ['2024', 15, 15_000],
      ['2024-03', 16, 17_600],
    ]);
  });

  test('a version that the principal has not approved gives no price, and the problem says whose approval it takes', () => {
    const list = prices({ approval: 'each' });
    const setup = setupWith({ prices: { ...list, versions: [{ ...VERSION, approvals: [{ principal: 'south', decided: '2023-12-01', from: '2024-01-01' }] }] } });
    const { totals, problems } = run(setup, [bed('2024-03-30')]);
    expect(totals).toMatchObject({ ore: 0, charged: 0 });
    expect(problems.map(({ expected, found }) => [expected, found])).toEqual([['ett pris på bed alla dagar, i en version som north har godkänt', 'inget pris 2024-03-30–2024-03-31']]);
  });

  test('days before the first version have no price, and are told', () => {
    const { totals, problems } = run(setupWith(), [bed('2023-12-30', [{ kind: 'received', on: '2024-01-01' }])], { from: '2023-12-01', to: '2024-01-31' });
    expect(totals).toMatchObject({ ore: 1_000, charged: 1 });
    expect(problems.map(describeProblem)).toEqual(['Uthyrning r1: Pris saknas (article): väntade ett pris på bed alla dagar, fick inget pris 2023-12-30–2023-12-31.']);
  });

  test('days after the last day of the last version have no price, not the last one', () => {
    const list = prices();
    const setup = setupWith({ prices: { ...list, versions: [{ ...VERSION, validTo: '2024-03-15' }] } });
    expect(run(setup, [bed('2024-03-01')]).totals).toMatchObject({ ore: 15_000, problems: [{ code: 'no-price' }] });
  });
});

describe('late registration', () => {
  const settled = { from: '2024-01-01', to: '2024-02-29', knownAt: '2024-03-02' };

  test('a return that was registered late gives a credit for the days after it', () => {
    const rental = bed('2024-02-01', [{ kind: 'received', on: '2024-02-20', registered: '2024-03-05' }]);
    const { lines, totals } = run(setupWith(), [rental], { ...MARCH, knownAt: '2024-04-02', settled });
    expect(lines.map(({ correction, from, to, ore }) => [correction, from, to, ore])).toEqual([['credit', '2024-02-21', '2024-02-29', -9_000]]);
    expect(totals).toMatchObject({ ore: -9_000, credits: { lines: 1, ore: -9_000 }, period: { lines: 0 }, itemDays: -9 });
  });

  test('a delivery that was registered late is charged afterwards', () => {
    const rental: Rental = { ...bed('2024-02-28'), events: bed('2024-02-28').events.map((event) => ({ ...event, registered: '2024-03-05' })) };
    const { lines } = run(setupWith(), [rental], { ...MARCH, knownAt: '2024-04-02', settled });
    expect(lines.map(({ correction, from, to, ore }) => [correction, from, to, ore])).toEqual([
      [null, '2024-03-01', '2024-03-31', 31_000],
      ['late', '2024-02-28', '2024-02-29', 2_000],
    ]);
  });

  test('what was known in time changes nothing', () => {
    const rental = bed('2024-02-01', [{ kind: 'received', on: '2024-02-20', registered: '2024-03-02' }]);
    expect(run(setupWith(), [rental], { ...MARCH, knownAt: '2024-04-02', settled }).lines).toEqual([]);
  });

  test('what is registered after the day of knowledge does not count yet', () => {
    const rental = bed('2024-03-01', [{ kind: 'received', on: '2024-03-10', registered: '2024-04-05' }]);
    expect(run(setupWith(), [rental], { ...MARCH, knownAt: '2024-04-02' }).totals.ore).toBe(31_000);
  });

  test('an approval that comes late is charged for the days that it reaches back', () => {
    const list = prices({ approval: 'each' });
    const first = { ...VERSION, approvals: [{ principal: 'north', decided: '2023-12-01', from: '2024-01-01' }] };
    const second = { ...first, id: 'raised', validFrom: '2024-02-01', decided: '2024-01-10', prices: [{ article: 'bed', ore: 1_100 }], approvals: [{ principal: 'north', decided: '2024-03-20', from: '2024-02-01' }] };
    const { lines } = run(setupWith({ prices: { ...list, versions: [first, second] } }), [bed('2024-02-28')], { ...MARCH, knownAt: '2024-04-02', settled });
    expect(lines.map(({ correction, version, ore }) => [correction, version, ore])).toEqual([
      [null, 'raised', 34_100],
      ['credit', '2024', -2_000],
      ['late', 'raised', 2_200],
    ]);
  });
});

describe('what is wrong is kept apart', () => {
  test.each<[string, Rental, string]>([
    ['an end before the start', bed('2024-03-10', [{ kind: 'received', on: '2024-03-09' }]), 'Slutar före leveransen (received): väntade tidigast 2024-03-10, då leveransen skedde, fick 2024-03-09.'],
    ['an unknown article', bed('2024-03-01', [], { article: 'walkr' }), 'Okänd artikel (article): väntade en artikel i sortimentet, fick "walkr". Menade du walker?'],
    ['an unknown payer', bed('2024-03-01', [], {}, 'nort'), 'Okänd kostnadsansvarig (payer): väntade en känd kostnadsansvarig, fick "nort". Menade du north?'],
    ['an unknown payer later on', bed('2024-03-01', [{ kind: 'changed', on: '2024-05-01', payer: 'west' }]), 'Okänd kostnadsansvarig (payer): väntade en känd kostnadsansvarig, fick "west".'],
    ['a day that does not exist', bed('2024-02-30'), 'Ogiltigt datum (events.0.on): väntade en dag från 1950-01-01 till 2100-12-31, skriven ÅÅÅÅ-MM-DD, fick "2024-02-30".'],
    ['two of one marked item', bed('2024-03-01', [{ kind: 'changed', on: '2024-03-02', quantity: 2 }]), 'Ogiltigt antal (events.1.quantity): väntade 1, eftersom individen är märkt, fick 2.'],
    ['an event that does not exist', bed('2024-03-01', [{ kind: 'recieved' as 'received', on: '2024-03-10' }]), 'Okänd händelse (events.1.kind): väntade en av delivered, changed, pickupOrdered, received, deregistered, fick "recieved". Menade du received?'],
    ['events that are no list', { ...bed('2024-03-01'), events: null as unknown as Rental['events'] }, 'Leverans saknas (events): väntade en lista med händelser, varav en leverans, fick null.'],
    ['no delivery', { ...bed('2024-03-01'), events: [] }, 'Leverans saknas (events): väntade en leverans, fick lista med 0 värden.'],
  ])('%s', (_, rental, text) => {
    const { lines, problems, totals } = run(setupWith(), [rental]);
    expect(lines).toEqual([]);
    expect(problems.map(describeProblem)).toEqual([`Uthyrning r1: ${text}`]);
    expect(totals).toMatchObject({ rentals: 1, leftOut: 1, charged: 0 });
  });

  test('an item that is out already, with what the second rental would have cost', () => {
    const { problems, totals } = run(setupWith(), [bed('2024-03-01', [{ kind: 'received', on: '2024-03-20' }]), bed('2024-03-19', [], { id: 'r2' })]);
    expect(problems.map(({ code, rental, ore }) => [code, rental, ore])).toEqual([['overlap', 'r2', 13_000]]);
    expect(totals).toMatchObject({ ore: 20_000, leftOut: 1, problems: [{ code: 'overlap', rentals: 1, ore: 13_000, withoutAmount: 0 }] });
  });

  test('an item that goes out again on the day it came back is no fault', () => {
    expect(run(setupWith(), [bed('2024-03-01', [{ kind: 'received', on: '2024-03-20' }]), bed('2024-03-20', [], { id: 'r2' })]).problems).toEqual([]);
  });

  test('the same counted rental twice', () => {
    const walkers: Rental = { id: 'w', article: 'walker', item: null, events: bed('2024-03-01').events };
    expect(run(setupWith(), [walkers, walkers]).totals).toMatchObject({ rentals: 2, charged: 1, leftOut: 1, problems: [{ code: 'same-id', ore: 4_650 }] });
  });
});

describe('wrong use', () => {
  test.each<[string, RunPeriod, string]>([
    ['an end before the start', { from: '2024-03-01', to: '2024-02-01' }, 'Perioden: to: väntade tidigast 2024-03-01, fick "2024-02-01".'],
    ['settled days inside the period', { ...MARCH, settled: { from: '2024-01-01', to: '2024-03-01', knownAt: '2024-03-01' } }, 'settled.to: väntade en dag före 2024-03-01'],
    ['knowledge that shrinks', { ...MARCH, knownAt: '2024-03-01', settled: { from: '2024-01-01', to: '2024-02-01', knownAt: '2024-03-02' } }, 'settled.knownAt: väntade senast 2024-03-01'],
  ])('%s is refused', (_, period, message) => {
    expect(() => startRentRun(setupWith(), period)).toThrow(message);
  });

  test('a rule that counts in another unit than its prices is refused', () => {
    expect(() => startRentRun(setupWith({ prices: prices({ unit: 'month' }) }), MARCH)).toThrow('tariffs.principals.time: väntade en tidsregel som räknar i "month", som prislistan, fick "day".');
  });
});
