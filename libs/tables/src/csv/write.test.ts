import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, errorOf, places } from '../testing/bytes.js';
import { tables, texts } from '../testing/tables.js';
import type { Cell } from '../table-types.js';
import { readCsv } from './read.js';
import { type CsvWriteOptions, writeCsv } from './write.js';

const all = (rows: Iterable<readonly Cell[]>, options?: CsvWriteOptions) => Buffer.concat([...writeCsv(rows, options)]);
const separators = fc.constantFrom(';' as const, ',' as const, '\t' as const);
const anyLetter = fc.string({ unit: 'grapheme', maxLength: 5 }).map((text) => text.replaceAll('\0', ''));
const western = fc.constantFrom('Å', 'é', '€', '–', 'ÿ', 'Ã¥', 'x', '½', '\u00A0');

describe('any table written and read', () => {
  const back = (rows: readonly string[][], options: CsvWriteOptions, where: readonly number[], given?: 'windows-1252') => {
    const bytes = new Uint8Array(all(rows, options));
    const table = readCsv(cut(bytes, where), { guarded: options.guard ?? true, ...(given === undefined ? {} : { encoding: given }) });
    expect(table.badRows).toEqual([]);
    if (rows[0] !== undefined && rows[0].length > 1) expect(table.info.separator).toBe(options.separator);
    return [table.header, ...table.rows].map((row) => row.cells);
  };

  test('is the same in UTF-8 and UTF-16, with any separator, with and without guard, in any chunks', () => {
    const encodings = fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const);
    fc.assert(
      fc.property(tables(texts(anyLetter)), separators, encodings, fc.boolean(), fc.boolean(), places, (rows, separator, encoding, guard, bom, where) => {
        expect(back(rows, { separator, encoding, guard, bom }, where)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test('is the same in Windows-1252 where that has the letters and is said', () => {
    fc.assert(
      fc.property(tables(texts(western).map((text) => text.replaceAll('\uFEFF', ''))), separators, places, (rows, separator, where) => {
        expect(back(rows, { separator, encoding: 'windows-1252' }, where, 'windows-1252')).toEqual(rows);
      }),
    );
  });

  test('is found to be Windows-1252 when its letters are Swedish', () => {
    const swedish = fc.array(fc.constantFrom('å', 'ä', 'ö', 'Å', 'Ä', 'Ö', 'é', 'ü', 'x'), { minLength: 1, maxLength: 6 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(tables(swedish), (rows) => {
        const table = readCsv(new Uint8Array(all(rows, { encoding: 'windows-1252' })));
        expect([table.header, ...table.rows].map((row) => row.cells)).toEqual(rows);
      }),
    );
  });
});

describe('a file written', () => {
  test('is what Swedish Excel opens: BOM, semicolon, CRLF, decimal comma', () => {
    const rows: Cell[][] = [['Artikel', 'Pris', 'Dag', 'Klar', 'Tid', 'Fel'], ['å;"', { number: '-1234.50' }, { day: '2023-04-01' }, { boolean: true }, { moment: '2023-04-01T13:30:00' }, { error: '#N/A' }], [null, { number: '0' }, null, { boolean: false }, '', null]];
    expect(all(rows).toString('utf8')).toBe('\uFEFFArtikel;Pris;Dag;Klar;Tid;Fel\r\n"å;""";-1234,50;2023-04-01;ja;2023-04-01T13:30:00;#N/A\r\n;0;;nej;;\r\n');
  });

  test('quotes the comma of a number where commas separate', () => {
    expect(all([['a', 'b'], [{ number: '1.5' }, 'x']], { separator: ',', bom: false }).toString('utf8')).toBe('a,b\r\n"1,5",x\r\n');
  });

  test('guards texts and not numbers', () => {
    const cells = ['=1', '+1', '-1', '@a', '\tx', '\rx', '\nx', '＝1', 'a=1', "'=1"];
    const written = readCsv(new Uint8Array(all([cells.map((_, k) => `h${k}`), cells]))).rows[0]?.cells;
    expect(written).toEqual(["'=1", "'+1", "'-1", "'@a", "'\tx", "'\rx", "'\nx", "'＝1", 'a=1', "''=1"]);
    expect(all([['a'], [{ number: '-1' }]], { bom: false }).toString('utf8')).toBe('a\r\n-1\r\n');
  });

  test('comes in chunks', () => {
    function* many(): Generator<string[]> {
      for (let k = 0; k < 20_000; k++) yield [String(k), 'å'.repeat(10)];
    }
    const chunks = [...writeCsv(many())];
    expect(chunks.length).toBeGreaterThan(5);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(70_000);
    expect(readCsv(chunks).info.rows).toBe(19_999);
  });

  test.each([
    ['uneven-row', [['a', 'b'], ['1']], {}],
    ['uneven-row', [[]], {}],
    ['empty-table', [], {}],
    ['nul-byte', [['a'], ['x\0']], {}],
    ['invalid-number', [['a'], [{ number: '1,5' }]], {}],
    ['invalid-number', [['a'], [{ number: '=1' }]], {}],
    ['not-in-encoding', [['a'], ['\uD800']], {}],
    ['not-in-encoding', [['a'], ['Ł']], { encoding: 'windows-1252' }],
  ] as const)('that cannot hold the table is an error: %s', (code, rows, options) => {
    expect(errorOf(() => all(rows, options)).code).toBe(code);
  });
});
