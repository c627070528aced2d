import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '../columns/column-types.js';
import { readRecords } from '../columns/read-records.js';
import { type CsvOptions, readCsv } from '../csv/index.js';
import { cut, errorOf, latin1, places, utf16, utf8 } from '../testing/bytes.js';
import { collector } from '../testing/typed.js';
import type { ColumnBatch } from './column-batch.js';
import type { ColumnOptions } from './column-options.js';
import { columnReader } from './column-reader.js';
import { readColumns } from './read-columns.js';

const kinds = (required: boolean): Column[] => [
  { key: 'name', headers: ['Namn'], kind: 'text', required },
  { key: 'on', headers: ['Dag'], kind: 'day', required },
  { key: 'at', headers: ['Tid'], kind: 'moment', required },
  { key: 'ore', headers: ['Belopp'], kind: 'ore', required },
  { key: 'count', headers: ['Antal'], kind: 'integer', required },
  { key: 'hours', headers: ['Timmar'], kind: 'decimal', scale: 2, required },
  { key: 'kind', headers: ['Slag'], kind: 'oneOf', required, values: { au: ['AU', 'Åtgärd'], fu: ['FU'] } },
];

const GOOD = [
  ['Rullator', 'Verkstad Väster', 'Ö', ' x ', '100 €', '12" hjul', '=1', "'=1", "'", '"', 'a;b', 'a\nb'],
  ['2024-02-29', '1969-12-31', ' 2024-01-01 ', '0001-01-01', '9999-12-31'],
  ['2024-02-29 13:30', '2024-02-29T13:30:59', '0001-01-01 00:00', '5999-12-31 23:59', ' 2024-01-01 00:00 '],
  ['12', '12,5', '-12,05', '1 234,50', '1\u00A0234', '1\u202F234,5', '−5', '12 kr', '+7', '0', '-0', '007', '999999999999999,5', '0000000000000012'],
  ['0', '12', '−12', '-0', '1 234', '007', '1000000000000000', '5,0', '+3'],
  ['7,5', '7', '−1 234,25', '7,500', '0,00', '+1', '-0,5'],
  ['AU', 'åtgärd', 'au', 'ÅTGÄRD', 'f.u', 'FU '],
];
const BAD = ['x', '2024-02-30', '2024-02-29 24:00', '20240229', '0000-01-01', '6000-01-01 00:00', '2024-02-29 13:30:60', '1.234,50', '1,234', '9007199254740993', '90071992547409,92', 'AUU', '-', '7,125', ' ', '\u00A0', '', '', '', "''=1"];

const cellOf = (place: number) => fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...(GOOD[place] ?? [''])) }, { weight: 1, arbitrary: fc.constantFrom(...BAD) }, { weight: 2, arbitrary: fc.constant('') });
const written = (text: fc.Arbitrary<string>) => fc.tuple(text, fc.boolean()).map(([cell, quoted]) => (quoted || /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
const line = fc.tuple(...GOOD.map((_, place) => written(cellOf(place))), fc.oneof({ weight: 20, arbitrary: fc.constant('') }, fc.constantFrom(' ', 'y'))).map((cells) => cells.join(';'));
const anyLine = fc.oneof({ weight: 20, arbitrary: line }, fc.constantFrom(';;;;;;;', ' ;\u00A0;;"";;;;', ';;;;;;', '"x"y;;;;;;;', ';;;;;;;;', ''));
const text = fc.tuple(fc.array(anyLine, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r')).map(([lines, end]) => ['Namn;Dag;Tid;Belopp;Antal;Timmar;Slag;', ...lines].join(end));
const narrow = (wide: string) => latin1(wide.replaceAll(/[^\u0000-\u00FF]/g, '-'));
const bytesOf = fc.tuple(text, fc.constantFrom(utf8, (whole: string) => utf8(`\uFEFF${whole}`), narrow, (whole: string) => utf16(whole))).map(([whole, encode]) => encode(whole));
const csvOptions: fc.Arbitrary<CsvOptions> = fc.constantFrom({}, { guarded: true }, { encoding: 'windows-1252' as const });

/** What comes of it, or the error, so that the two can be compared. */
function outcomeOf<Found>(run: () => Found): Found | string {
  try {
    return run();
  } catch (error) {
    if (error instanceof HjmError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

function byRecords(columns: readonly Column[], bytes: Uint8Array, csv: CsvOptions) {
  const { records, badRows, blankRows } = readRecords(columns, readCsv(bytes, csv));
  return { rows: records.map(({ record }) => record), badRows, blankRows };
}

function byColumns(columns: readonly Column[], chunks: Iterable<Uint8Array>, options: Partial<ColumnOptions> & { readonly csv?: CsvOptions } = {}) {
  const told = collector(columns);
  const reader = columnReader(columns, { onBatch: told.onBatch, onBadRow: told.onBadRow, ...options });
  for (const chunk of chunks) reader.push(chunk);
  const { rows, badRows, blankRows } = reader.end();
  expect([rows, badRows]).toEqual([told.rows.length, told.badRows.length]);
  return { rows: told.rows, badRows: told.badRows, blankRows };
}

describe('a CSV file read into typed columns', () => {
  test('is the same rows and bad rows as its records, however it is written and cut', () => {
    fc.assert(
      fc.property(bytesOf, csvOptions, places, fc.boolean(), fc.integer({ min: 1, max: 5 }), (bytes, csv, at, required, rowsPerBatch) => {
        const columns = kinds(required);
        expect(outcomeOf(() => byColumns(columns, cut(bytes, at), { csv, rowsPerBatch }))).toEqual(outcomeOf(() => byRecords(columns, bytes, csv)));
      }),
      { numRuns: 200 },
    );
  });

  test('is judged by the columns that are read, and by no other', () => {
    fc.assert(
      fc.property(bytesOf, fc.subarray(kinds(true), { minLength: 1 }), fc.boolean(), (bytes, some, required) => {
        const only = some.map(({ key }) => key);
        const wanted = kinds(required).filter(({ key }) => only.includes(key));
        expect(outcomeOf(() => byColumns(kinds(required), [bytes], { only }))).toEqual(outcomeOf(() => byRecords(wanted, bytes, {})));
      }),
    );
  });

  test('gives the same as its rows in memory', () => {
    fc.assert(
      fc.property(bytesOf, (bytes) => {
        const columns = kinds(false);
        const told = collector(columns);
        const ofRows = outcomeOf(() => ({ ...told, blankRows: readColumns(columns, readCsv(bytes), told).blankRows }));
        const ofBytes = outcomeOf(() => byColumns(columns, [bytes]));
        expect(typeof ofRows === 'string' ? ofRows : { rows: ofRows.rows, badRows: ofRows.badRows, blankRows: ofRows.blankRows }).toEqual(ofBytes);
      }),
    );
  });

  test('comes in batches of equal arrays, the last one shorter', () => {
    const told = collector([]);
    const seen = new Set<unknown>();
    const onBatch = (batch: ColumnBatch): void => {
      told.onBatch(batch);
      seen.add(batch.columns['n']?.values);
    };
    byColumns([{ key: 'n', headers: ['n'], kind: 'integer', required: true }], [utf8('n\n1\n2\n3\n4\n5')], { onBadRow: told.onBadRow, rowsPerBatch: 2 });
    const reader = columnReader([{ key: 'n', headers: ['n'], kind: 'integer', required: true }], { onBatch, onBadRow: told.onBadRow, rowsPerBatch: 2 });
    reader.push(utf8('n\n1\n2\n3\n4\n5'));
    expect(reader.end()).toMatchObject({ rows: 5, badRows: 0, blankRows: 0, csv: { rows: 5, encodingBy: 'ascii' } });
    expect([told.batches, seen.size]).toEqual([[2, 2, 1], 1]);
  });

  test('has the values of one of some as codes in their order, and texts as they come, in all batches alike', () => {
    const columns: readonly Column[] = [
      { key: 'kind', headers: ['Slag'], kind: 'oneOf', required: false, values: { au: ['AU'], fu: ['FU'] } },
      { key: 'unit', headers: ['Enhet'], kind: 'text', required: false },
    ];
    const seen: unknown[] = [];
    const reader = columnReader(columns, {
      rowsPerBatch: 2,
      onBadRow: () => seen.push('bad'),
      onBatch: ({ rows, columns: { kind, unit } }) => {
        for (const data of [kind, unit]) if (data?.kind === 'code') seen.push([[...data.texts], [...data.values.subarray(0, rows)]]);
      },
    });
    reader.push(utf8('Slag;Enhet\nFU;Norr\n;"Öst"\nau;Öst\n'));
    reader.end();
    expect(seen).toEqual([
      [['', 'au', 'fu'], [2, 0]],
      [['', 'Norr', 'Öst'], [1, 2]],
      [['', 'au', 'fu'], [1]],
      [['', 'Norr', 'Öst'], [2]],
    ]);
  });

  test('may lack a column that is not required: all of it is missing', () => {
    const columns = kinds(false);
    expect(byColumns(columns, [utf8('Namn\nA\nB')]).rows).toEqual(['A', 'B'].map((name) => ({ name, on: undefined, at: undefined, ore: undefined, count: undefined, hours: undefined, kind: undefined })));
  });

  test('keeps a thousand spellings and texts apart', () => {
    const names = Array.from({ length: 5000 }, (_, k) => `${k % 7 === 0 ? 'å' : 'x'.repeat(k % 9)}${k}`);
    const lines = [...names, ...names.map((name) => ` ${name}`), ...names];
    const told = collector([{ key: 'n', headers: ['n'], kind: 'text', required: true }]);
    const reader = columnReader([{ key: 'n', headers: ['n'], kind: 'text', required: true }], told);
    reader.push(utf8(['n', ...lines].join('\n')));
    reader.end();
    expect(told.rows.map(({ n }) => n)).toEqual([...names, ...names, ...names]);
  });

  test('does not take the same bytes for the same text where they are written in another way', () => {
    const columns: readonly Column[] = [{ key: 'n', headers: ['n'], kind: 'text', required: true }];
    expect(byColumns(columns, [utf8('n\nx""y\n"x""y"\nx""y')]).rows).toEqual([{ n: 'x""y' }, { n: 'x"y' }, { n: 'x""y' }]);
  });

  test('counts a row as blank when nothing is left under the guard of its cells', () => {
    const columns: readonly Column[] = [{ key: 'n', headers: ['n'], kind: 'text', required: false }];
    const bytes = utf8("n;m\n'\t;\n;'\t\n;x\n");
    expect(byColumns(columns, [bytes], { csv: { guarded: true } })).toEqual({ rows: [{ n: undefined }], badRows: [], blankRows: 2 });
    expect(byColumns(columns, [bytes]).blankRows).toBe(0);
  });
});

describe('a mapping', () => {
  const columns: readonly Column[] = [
    { key: 'unit', headers: ['Enhet'], kind: 'text', required: true },
    { key: 'done', headers: ['Klar'], kind: 'day', required: true },
  ];

  test('is honoured, and what was used comes back to be kept', () => {
    const told = collector(columns);
    const kept: string[] = [];
    const read = (mapping?: ColumnOptions['mapping']) => {
      const reader = columnReader(columns, { ...told, ...(mapping === undefined ? {} : { mapping }), onHeader: (headers) => kept.push(JSON.stringify(headers.mapping)) });
      reader.push(utf8('Enhet;Verkstad;KLAR\nfel;Norr;2024-01-02\n'));
      return reader.end().headers.mapping;
    };
    expect(read({ unit: 'verkstad' })).toEqual({ unit: 'Verkstad', done: 'KLAR' });
    expect(read(JSON.parse(kept[0] ?? '') as ColumnOptions['mapping'])).toEqual({ unit: 'Verkstad', done: 'KLAR' });
    expect(told.rows).toEqual([1, 2].map(() => ({ unit: 'Norr', done: '2024-01-02' })));
  });

  test('that names a header that is not there is an error before any row', () => {
    const reader = columnReader(columns, { ...collector(columns), mapping: { unit: 'Avdelning' } });
    expect(errorOf(() => { reader.push(utf8('Enhet;Klar\nNorr;2024-01-02\n')); }).code).toBe('headers-not-matched');
  });
});

describe('what is asked for', () => {
  const decimal: Column = { key: 'd', headers: ['D'], kind: 'decimal', required: true };
  const start = (columns: readonly Column[], options: Partial<ColumnOptions>) => errorOf(() => columnReader(columns, { ...collector(columns), ...options }));

  test('must be columns that there are, with a scale for decimals', () => {
    expect(start(kinds(true), { only: ['nam'] })).toMatchObject({ code: 'invalid-columns', path: 'only' });
    expect(start([decimal], {})).toMatchObject({ code: 'invalid-columns', path: 'columns.d.scale' });
    expect(columnReader([decimal], { ...collector([decimal]), only: [] })).toBeTypeOf('object');
    expect(errorOf(() => readColumns([{ ...decimal, scale: 2.5 }], { header: { line: 1, cells: ['D'] }, rows: [] }, collector([])))).toMatchObject({ code: 'invalid-columns', path: 'columns.d.scale' });
  });

  test('must be batches of one row or more', () => {
    for (const rowsPerBatch of [0, 1.5, -1, 16_777_217, Number.NaN]) expect(start([], { rowsPerBatch })).toMatchObject({ code: 'invalid-columns', path: 'rowsPerBatch' });
  });
});
