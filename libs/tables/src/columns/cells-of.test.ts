import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv, writeCsv } from '../csv/index.js';
import { cellsOf } from './cells-of.js';
import { readRecords } from './read-records.js';

const COLUMNS = [
  { key: 'name', headers: ['Namn'], kind: 'text', required: true },
  { key: 'on', headers: ['Dag'], kind: 'day', required: false },
  { key: 'at', headers: ['Tid'], kind: 'moment', required: false },
  { key: 'ore', headers: ['Belopp'], kind: 'ore', required: true },
  { key: 'count', headers: ['Antal'], kind: 'integer', required: false },
  { key: 'kind', headers: ['Slag'], kind: 'oneOf', required: true, values: { credit: ['kredit', 'kreditering'], late: [] } },
] as const;

it('writes records that are read back the same', () => {
  const record = fc.record({
    name: fc.stringMatching(/^[=+@a-zåäö;",\n][a-zåäö;"\n]{0,8}[a-zåäö]$/),
    on: fc.constantFrom('2024-02-29', undefined),
    at: fc.constantFrom('2024-02-29T13:30', undefined),
    ore: fc.maxSafeInteger(),
    count: fc.option(fc.maxSafeInteger(), { nil: undefined }),
    kind: fc.constantFrom('credit', 'late'),
  });
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const table = readCsv([...writeCsv([COLUMNS.map(({ headers }) => headers[0]), ...records.map((one) => cellsOf(COLUMNS, one))])], { guarded: true });
      const read = readRecords(COLUMNS, table);
      expect(read.badRows).toEqual([]);
      expect(read.records.map((found) => found.record)).toEqual(records.map((one) => ({ ...one, name: one.name.trim() })));
    }),
  );
});

it('leaves what is not there empty', () => {
  expect(cellsOf(COLUMNS, { name: null, ore: 0 })).toEqual([null, null, null, { number: '0.00' }, null, null]);
});
