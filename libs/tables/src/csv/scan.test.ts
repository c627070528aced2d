import { addDays, daysBetween } from '@hjm/core/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../testing/bytes.js';
import type { CsvOptions } from './csv-types.js';
import type { FieldView } from './field-view.js';
import { scanCsv, scanCsvStream } from './scan.js';

/** What the view says about the first row after a header of as many cells. */
function ofRow<Found>(cells: readonly string[], see: (row: FieldView) => Found, options?: CsvOptions): Found | undefined {
  let found: Found | undefined;
  const scanner = scanCsv(
    {
      onRow: (row) => {
        found = see(row);
      },
      onBadRow: (row) => {
        throw new Error(row.code);
      },
    },
    options,
  );
  scanner.push(utf8(`${cells.map(() => 'h').join(';')}\n${cells.join(';')}\n`));
  scanner.end();
  return found;
}

describe('a cell read without a text', () => {
  test('is a day number where it is an existing day, and nothing else', () => {
    expect(ofRow(['1970-01-01', '"2024-02-29"', '1900-02-29', '2023-04-31', '0000-01-01', '2023-1-01', '2023-01-011', '2023/01/01', ''], (row) => Array.from({ length: row.length }, (_, k) => row.day(k)))).toEqual([
      0, 19_782, undefined, undefined, undefined, undefined, undefined, undefined, undefined,
    ]);
  });

  test('counts days as the calendar does, from year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (days) => {
        const day = addDays('1970-01-01', days);
        expect(daysBetween('1970-01-01', day)).toBe(days);
        expect(ofRow([day], (row) => row.day(0))).toBe(days);
      }),
    );
  });

  test('is a moment in whole minutes where it has a day and a time, seconds cut off', () => {
    const cells = ['1970-01-01 00:00', '"1970-01-02T01:02:59"', '1969-12-31 23:59', '5999-12-31 23:59', '6000-01-01 00:00', '2024-02-30 10:00', '2024-02-29', '2024-02-29 24:00', '2024-02-29 10:60', '2024-02-29 10:00:60', '2024-02-29 1:00', '2024-02-29_10:00', '2024-02-29 10:00Z'];
    expect(ofRow(cells, (row) => Array.from({ length: row.length }, (_, k) => row.moment(k)))).toEqual([0, 1502, -1, 2_119_574_879, ...Array.from({ length: 9 }, () => undefined)]);
  });

  test('is an integer in plain digits only', () => {
    expect(ofRow(['0', '-12', '007', '999999999999999', '1000000000000000', '1 234', '+1', '1,0', '-', '', '−5', '-0'], (row) => Array.from({ length: row.length }, (_, k) => row.integer(k)))).toEqual([
      0, -12, 7, 999_999_999_999_999, undefined, undefined, undefined, undefined, undefined, undefined, undefined, 0,
    ]);
  });

  test('is öre when kronor stand there with at most two decimals', () => {
    expect(ofRow(['12', '12,5', '-12,05', '12,345', '12.5', ',5', '5,', '9999999999999,99', '99999999999999,99'], (row) => Array.from({ length: row.length }, (_, k) => row.ore(k)))).toEqual([
      1200, 1250, -1205, undefined, undefined, undefined, undefined, 999_999_999_999_999, undefined,
    ]);
  });

  test('equals its text and no other', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll('\0', ''));
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const quoted = `"${text.replaceAll('"', '""')}"`;
        expect(ofRow([quoted], (row) => [row.equals(0, text), row.equals(0, other), row.text(0), row.texts()[0], row.isEmpty(0)])).toEqual([true, text === other, text, text, text === '']);
      }),
    );
  });

  test('that does not exist is empty', () => {
    expect(ofRow(['x'], (row) => [row.isEmpty(1), row.text(1), row.equals(1, ''), row.equals(1, 'x'), row.day(1), row.integer(1), row.range(1)])).toEqual([true, '', true, false, undefined, undefined, [0, 0]]);
  });

  test('has its bytes in a range', () => {
    expect(ofRow(['x', '"a""b"'], (row) => String.fromCharCode(...row.bytes.subarray(...row.range(1))))).toBe('a""b');
  });

  test('loses the formula guard when the file has it', () => {
    expect(ofRow(["'=1", "'x", "'"], (row) => [row.texts(), row.text(0), row.equals(0, '=1')], { guarded: true })).toEqual([['=1', "'x", "'"], '=1', true]);
    expect(ofRow(["'=1"], (row) => row.text(0))).toBe("'=1");
  });
});

test('a row may have hundreds of cells', () => {
  const cells = Array.from({ length: 300 }, (_, k) => `c${k}`);
  expect(ofRow(cells, (row) => row.texts())).toEqual(cells);
});

test('chunks that arrive over time are scanned as they come', async () => {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield utf8('a;b\n1');
    await Promise.resolve();
    yield utf8(';2\n3');
  }
  const seen: unknown[] = [];
  const info = await scanCsvStream(chunks(), { onHeader: (header) => seen.push(header.cells), onRow: (row) => seen.push(row.texts()), onBadRow: (row) => seen.push(row.code) });
  expect(seen).toEqual([['a', 'b'], ['1', '2'], 'too-few-cells']);
  expect(info.encodingBy).toBe('ascii');
});
