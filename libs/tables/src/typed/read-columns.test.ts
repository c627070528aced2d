import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '../columns/column-types.js';
import { readRecords } from '../columns/read-records.js';
import { tableOf } from '../columns/table-of.js';
import type { Cell } from '../table-types.js';
import { collector } from '../testing/typed.js';
import { readXlsx, writeXlsx } from '../xlsx/index.js';
import { readColumns } from './read-columns.js';

const COLUMNS: readonly Column[] = [
  { key: 'unit', headers: ['Enhet'], kind: 'text', required: true },
  { key: 'on', headers: ['Dag'], kind: 'day', required: false },
  { key: 'at', headers: ['Tid'], kind: 'moment', required: false },
  { key: 'hours', headers: ['Timmar'], kind: 'decimal', scale: 2, required: false },
];

test('any cells give the same rows and bad rows as the records of them', () => {
  const cell = fc.constantFrom<Cell>(null, '', ' ', 'Norr', '2024-01-02', '2024-01-02 09:30', '7,5', { number: '7.5' }, { number: '7.125' }, { day: '2024-01-02' }, { moment: '2024-01-02T09:30:00' }, { boolean: true }, { error: '#N/A' });
  const good = fc.tuple(fc.constant<Cell>('Norr'), fc.constantFrom<Cell>(null, { day: '2024-01-02' }), fc.constantFrom<Cell>(null, { moment: '2024-01-02T09:30:00' }), fc.constantFrom<Cell>(null, { number: '7.5' }, '−7,25'));
  fc.assert(
    fc.property(fc.array(fc.oneof(good, fc.array(cell, { maxLength: 5 }))), fc.integer({ min: 1, max: 3 }), (rows, rowsPerBatch) => {
      const table = { header: { line: 1, cells: ['Enhet', 'Dag', 'Tid', 'Timmar'] }, rows: rows.map((cells, k) => ({ line: k + 2, cells })) };
      const told = collector(COLUMNS);
      const { blankRows, headers } = readColumns(COLUMNS, table, { ...told, rowsPerBatch });
      const read = readRecords(COLUMNS, table);
      expect([told.rows, told.badRows, blankRows, headers]).toEqual([read.records.map(({ record }) => record), read.badRows, read.blankRows, read.headers]);
    }),
  );
});

test('rows that did not fit the header come in the order of the file', () => {
  const told = collector(COLUMNS);
  const misfit = (line: number) => ({ line, cells: ['x'], code: 'too-few-cells' as const, expected: 4, found: 1 });
  const rows = [2, 4].map((line) => ({ line, cells: [null, 'x', null, null] }));
  readColumns(COLUMNS, { header: { line: 1, cells: ['Enhet', 'Dag', 'Tid', 'Timmar'] }, rows, badRows: [misfit(5), misfit(3)] }, told);
  expect(told.badRows.map(({ line, problems }) => [line, problems[0]?.code])).toEqual([[2, 'missing'], [3, 'too-few-cells'], [4, 'missing'], [5, 'too-few-cells']]);
});

test('a sheet gives its days and moments, and a midnight of Excel is a day and no moment', async () => {
  const at = (moment: string): Cell[] => ['Norr', { day: '2024-01-02' }, { moment }, { number: '7.5' }];
  const bytes = await writeXlsx([{ name: 'Samtal', columns: COLUMNS.map(({ headers }) => ({ header: headers[0] ?? '' })), rows: [at('2024-01-02T23:59:59'), at('2024-01-03T00:00:00')] }]);
  const [sheet] = await readXlsx(bytes);
  const told = collector(COLUMNS);
  readColumns(COLUMNS, tableOf(sheet ?? { name: '', rows: [] }), told);
  expect(told.rows).toEqual([{ unit: 'Norr', on: '2024-01-02', at: '2024-01-02T23:59', hours: '7.5' }]);
  expect(told.badRows.map(({ line, problems }) => [line, problems.map(({ code }) => code)])).toEqual([[3, ['invalid-moment']]]);
});
