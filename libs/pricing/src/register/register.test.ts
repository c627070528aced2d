import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseOf } from '../rental/course.js';
import { dayReader } from '../rental/day-reader.js';
import type { Rental } from '../rental/rental.js';
import { randomRegister } from '../testing/random-register.js';
import { bed } from '../testing/small-setup.js';
import { priceListOf } from './price-rows.js';
import { readRegister } from './read-register.js';
import type { ChangeRecord } from './records.js';
import { recordsOf } from './write-register.js';

function readAgain(rental: Rental): Rental {
  const reader = readRegister();
  const records = recordsOf(rental);
  if (records === undefined) throw new Error('never delivered');
  for (const change of records.changes) expect(reader.change(change, 2)).toBeUndefined();
  const read = reader.rental(records.rental, 2);
  if ('problem' in read) throw new Error(read.problem.expected);
  expect(reader.unused()).toEqual([]);
  return read.rental;
}

test('rentals written as rows and read again are the same on every day of knowledge', () => {
  const readDay = dayReader();
  fc.assert(
    fc.property(randomRegister, fc.constantFrom('2024-02-01', '2024-05-15', '2024-09-30', null), (rentals, knownAt) => {
      for (const rental of rentals) expect(courseOf(readAgain(rental), knownAt, readDay)).toEqual(courseOf(rental, knownAt, readDay));
    }),
  );
});

test('a return that was a mistake is taken back', () => {
  const rental = bed('2024-03-01', [
    { kind: 'received', on: '2024-03-10' },
    { kind: 'received', on: null, registered: '2024-03-12' },
  ]);
  expect(readAgain(rental)).toEqual(rental);
  expect(courseOf(rental, '2024-03-11', dayReader())?.received).toBeDefined();
  expect(courseOf(rental, '2024-03-12', dayReader())?.received).toBeUndefined();
});

const CHANGE: ChangeRecord = { rental: 'r1', kind: 'changed', on: '2024-03-01', registered: null, payer: 'south', quantity: null, reason: null, vat: null };

test.each<[string, Partial<ChangeRecord>, string]>([
  ['a change without a day', { on: null }, 'missing-day'],
  ['a change of nothing', { payer: null }, 'missing-change'],
  ['an end on no day that nobody registered', { kind: 'received', on: null }, 'missing-day'],
])('%s is told with its line', (_, over, code) => {
  expect(readRegister().change({ ...CHANGE, ...over }, 7)).toMatchObject({ code, line: 7, rental: 'r1' });
});

test('a rental with a change that cannot be read is kept apart, since it would be charged wrongly without it', () => {
  const record = recordsOf(bed('2024-03-01'))?.rental;
  if (record === undefined) throw new Error('never delivered');
  const byText = readRegister();
  byText.unreadable(record.id, 7);
  const byContent = readRegister();
  byContent.change({ ...CHANGE, rental: record.id, payer: null }, 7);
  for (const reader of [byText, byContent]) expect(reader.rental(record, 4)).toMatchObject({ problem: { code: 'unreadable-change', line: 4, found: 'en ändring på rad 7 som inte går att läsa' } });
});

test('a second row of a rental with changes is kept apart, since nobody knows which of them was changed', () => {
  const record = recordsOf(bed('2024-03-01'))?.rental;
  if (record === undefined) throw new Error('never delivered');
  const reader = readRegister();
  reader.change({ ...CHANGE, rental: record.id }, 2);
  expect(reader.rental(record, 4)).toMatchObject({ rental: { events: [{ kind: 'delivered' }, { kind: 'changed' }] } });
  expect(reader.rental({ ...record, item: 'bed-2' }, 9)).toMatchObject({ problem: { code: 'same-id', line: 9, found: 'samma id som på rad 4' } });
});

test('of two ends registered on one day the later one holds, also when it is read again', () => {
  const rental = bed('2024-03-01', [
    { kind: 'received', on: null, registered: '2024-03-12' },
    { kind: 'received', on: '2024-03-10', registered: '2024-03-12' },
  ]);
  expect(courseOf(readAgain(rental), null, dayReader())).toEqual(courseOf(rental, null, dayReader()));
});

test('a change whose rental never comes is told in the end', () => {
  const reader = readRegister();
  reader.change(CHANGE, 3);
  expect(reader.unused()).toMatchObject([{ code: 'unknown-rental', line: 3, rental: 'r1' }]);
});

test('a row without VAT needs one for the whole register', () => {
  const record = recordsOf(bed('2024-03-01'))?.rental;
  if (record === undefined) throw new Error('never delivered');
  const row = { ...record, vat: null };
  expect(readRegister().rental(row, 4)).toMatchObject({ problem: { code: 'missing-vat', line: 4 } });
  expect(readRegister({ vat: 'E' }).rental(row, 4)).toMatchObject({ rental: { events: [{ vat: 'E' }] } });
});

test('rows of a price list become versions in the order of their days', () => {
  const row = { version: '2024', validFrom: '2024-01-01', validTo: null, decided: null, article: 'bed', reason: null, ore: 100 };
  const list = priceListOf({ id: 'list', titleSv: 'Prislista', unit: 'day', approval: 'none' }, [
    { record: { ...row, version: '2025', validFrom: '2025-01-01' }, line: 2 },
    { record: row, line: 3 },
    { record: { ...row, reason: 'short', ore: 70 }, line: 4 },
  ]);
  expect(list.versions.map(({ id, prices }) => [id, prices.length])).toEqual([['2024', 2], ['2025', 1]]);
  expect(() => priceListOf({ id: 'list', titleSv: 'Prislista', unit: 'day', approval: 'none' }, [{ record: row, line: 2 }, { record: { ...row, article: 'chair', validFrom: '2024-02-01' }, line: 3 }])).toThrow(
    'Rad 3: version "2024" har en annan dag än på rad 2.',
  );
});

test('prices that cannot be are told with their lines, all at once', () => {
  const row = { version: '2024', validFrom: '2024-01-01', validTo: null, decided: null, article: 'bed', reason: null, ore: 100 };
  const rows = [{ record: row, line: 2 }, { record: { ...row, article: 'chair', ore: -5 }, line: 3 }, { record: row, line: 4 }];
  expect(() => priceListOf({ id: 'list', titleSv: 'Prislista', unit: 'day', approval: 'none' }, rows)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ path: 'rad 3, pris', found: '−0,05\u00A0kr' }), expect.objectContaining({ path: 'rad 4', found: '"bed" också på rad 2' })] }) as Error,
  );
});

test.each<[string, object, string]>([
  ['as the id', { id: '850101-1234' }, 'id'],
  ['as the payer, with century and a coordination number', { payer: '19850161-1234' }, 'payer'],
  ['as the item', { item: '850101+1234' }, 'item'],
])('a personal identity number %s is refused and not repeated', (_, over, path) => {
  const record = recordsOf(bed('2024-03-01'))?.rental;
  if (record === undefined) throw new Error('never delivered');
  const read = readRegister().rental({ ...record, ...over }, 9);
  expect(read).toMatchObject({ problem: { code: 'identity-number', line: 9, path } });
  expect(JSON.stringify(read)).not.toMatch(/1234/);
});

test('a change for a personal identity number is refused and not repeated', () => {
  const problem = readRegister().change({ ...CHANGE, rental: '850101-1234' }, 3);
  expect(problem).toMatchObject({ code: 'identity-number', path: 'rental' });
  expect(JSON.stringify(problem)).not.toMatch(/1234/);
});

test('serial numbers are no identity numbers', () => {
  const record = recordsOf(bed('2024-03-01'))?.rental;
  if (record === undefined) throw new Error('never delivered');
  for (const id of ['8501011234', '850101-123', '851301-1234', '2024-03-15-1234']) expect(readRegister().rental({ ...record, id }, 9)).toMatchObject({ rental: { id } });
});
