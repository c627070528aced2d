import { expect, test } from 'vitest';
import type { Rental } from '../rental/rental.js';
import { bed, prices, setupWith, VERSION } from '../testing/small-setup.js';
import { DAYS_BOTH_ENDS, PRIVATE_AT_LEAST_A_MONTH, stoppingAfterPickupOrder } from '../time/time-rules.js';
import { explainLine } from './explain-line.js';
import type { InvoiceLine } from './line.js';
import type { RentalProblem } from './problem.js';
import { startRentRun } from './rent-run.js';
import type { RunSetup } from './setup.js';

function year(setup: RunSetup, rentals: readonly Rental[]): { lines: InvoiceLine[]; problems: RentalProblem[] } {
  const run = startRentRun(setup, { from: '2024-01-01', to: '2024-12-31' });
  const [lines, problems]: [InvoiceLine[], RentalProblem[]] = [[], []];
  for (const rental of rentals) run.add(rental, { line: (line) => lines.push(line), problem: (problem) => problems.push(problem) });
  return { lines, problems };
}
const own = { prices: prices({ id: 'private', unit: 'month' }), time: PRIVATE_AT_LEAST_A_MONTH, startFee: { ore: 10_000, citation: null } };

test('a minimum stands with the price that it was reckoned by, though prices ran out or changed', () => {
  const versions = [{ ...VERSION, validTo: '2024-03-05' }, { ...VERSION, id: 'raised', validFrom: '2024-03-08', validTo: '2024-03-09', prices: [{ article: 'bed', ore: 9_000 }] }];
  const setup = setupWith({}, { private: { ...own, prices: prices({ id: 'private', unit: 'month', versions }) } });
  for (const end of ['2024-03-06', '2024-03-08']) {
    const line = year(setup, [bed('2024-03-04', [{ kind: 'received', on: end }], {}, 'person-1')]).lines.at(-1);
    expect(line).toMatchObject({ kind: 'minimum', unitPrice: 1_000, version: '2024', from: end });
    expect(line && explainLine(line, setup).steps[0]?.replaceAll('\u00A0', ' ')).toContain('Minst 1 × 10,00 kr per månad (Prislista, 2024)');
  }
});

test('a private rental ends when it is deregistered, though the product never came back', () => {
  const { lines } = year(setupWith({}, { private: own }), [bed('2024-03-01', [{ kind: 'deregistered', on: '2024-03-31' }], {}, 'person-1')]);
  expect(lines.map(({ kind, to, ore }) => [kind, to, ore])).toEqual([['startFee', '2024-03-01', 10_000], ['rent', '2024-03-31', 1_000]]);
});

test('a delivery is taken back by a quantity of 0 on its day: no rent, no fee, and the item is free', () => {
  const mistaken = bed('2024-03-01', [{ kind: 'changed', on: '2024-03-01', registered: '2024-03-04', quantity: 0 }], {}, 'person-1');
  const { lines, problems } = year(setupWith({}, { private: own }), [mistaken, bed('2024-12-31', [], { id: 'r2' })]);
  expect(problems).toEqual([]);
  expect(lines.map(({ rental, ore }) => [rental, ore])).toEqual([['r2', 1_000]]);
});

test('an end that is taken back needs the day on which it was', () => {
  const { problems } = year(setupWith(), [bed('2024-03-01', [{ kind: 'received', on: '2024-03-10' }, { kind: 'received', on: null }])]);
  expect(problems.map(({ code, path }) => [code, path])).toEqual([['invalid-date', 'events.2.registered']]);
});

test('a pick-up order outside the years of the calendar keeps its rental apart, and the run goes on', () => {
  const setup = setupWith({ time: stoppingAfterPickupOrder(DAYS_BOTH_ENDS, 5) });
  const { problems, lines } = year(setup, [bed('1985-03-01', [{ kind: 'pickupOrdered', on: '1986-03-10' }]), bed('2024-12-31', [], { id: 'r2', item: 'bed-2' })]);
  expect(problems.map(({ code, path, found }) => [code, path, found])).toEqual([['invalid-date', 'pickupOrdered', '1986-03-10']]);
  expect(lines).toHaveLength(1);
});

test('an item is out until the last day of all its tariffs, also when a later one had ended before it began', () => {
  const untilReceived = { ...DAYS_BOTH_ENDS, id: 'received' };
  const setup = setupWith({ time: { ...DAYS_BOTH_ENDS, stops: ['deregistered'] } }, { private: { prices: prices({ id: 'private' }), time: untilReceived } });
  const first = bed('2024-01-01', [{ kind: 'deregistered', on: '2024-01-10' }, { kind: 'changed', on: '2024-03-01', payer: 'north' }], {}, 'person-1');
  expect(year(setup, [first, bed('2024-02-01', [], { id: 'r2' })]).problems.map(({ code, rental }) => [code, rental])).toEqual([['overlap', 'r2']]);
});

test('a nearest article is looked up for the first thousand unknown ones only, and of a hundred thousand for the first three', () => {
  const wrong = Array.from({ length: 1_100 }, (_, number): Rental => bed('2024-03-01', [], { id: `r${number}`, item: `i${number}`, article: `walker${String.fromCharCode(200 + number)}` }));
  expect(year(setupWith(), wrong).problems.filter(({ nearest }) => nearest === 'walker')).toHaveLength(1_000);
  const setup = setupWith();
  const large = { ...setup, articles: [...setup.articles, ...Array.from({ length: 99_997 }, (_, number) => ({ id: `${number}`, nameSv: 'Artikel', group: 'Grupp' }))] };
  expect(year(large, wrong).problems.filter(({ nearest }) => nearest === 'walker')).toHaveLength(3);
});
