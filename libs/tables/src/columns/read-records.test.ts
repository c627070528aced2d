import { HjmError } from '@hjm/core';
import { formatKronor } from '@hjm/core/text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../csv/index.js';
import { utf8 } from '../testing/bytes.js';
import type { Cell } from '../table-types.js';
import type { Column } from './column-types.js';
import { checkTitle } from './headers-below.js';
import { readRecords } from './read-records.js';
import { tableOf } from './table-of.js';

type Kind = Exclude<Column['kind'], 'oneOf'>;

/** The value of one cell, or `code: expected | nearest`. */
function value(kind: Kind, cell: Cell, required = true, scale?: number): unknown {
  const wanted: Column = kind === 'decimal' && scale !== undefined ? { key: 'v', headers: ['V'], kind, required, scale } : { key: 'v', headers: ['V'], kind, required };
  const columns: readonly Column[] = [wanted, { key: 'w', headers: ['W'], kind: 'text', required: false }];
  const { records, badRows } = readRecords(columns, { header: { line: 1, cells: ['V', 'W'] }, rows: [{ line: 2, cells: [cell, 'x'] }] });
  const problem = badRows[0]?.problems[0];
  if (problem === undefined) return (records[0]?.record as { readonly v?: unknown }).v;
  return `${problem.code}${problem.nearest === undefined ? '' : ` ${problem.nearest}`}`;
}

describe('an amount', () => {
  test.each([
    ['1 234,50', 123_450], ['1\u00A0234,50', 123_450], ['1\u202F234,50', 123_450], ['1234,5', 123_450], ['−5', -500], ['–5', -500], ['-5', -500], [' 12 kr ', 1200], ['0', 0], ['-0,00', 0],
  ] as const)('%s is read', (text, ore) => {
    expect(value('ore', text)).toBe(ore);
  });

  test.each([
    ['1.234,50', 'full-stop 1 234,50'], ['-1.234.567,50', 'full-stop -1 234 567,50'], ['1,234.50', 'full-stop 1 234,50'], ['1234.50', 'full-stop'], ['1.234', 'full-stop'],
    ['1,234', 'parts-of-ore'], ['12,345 kr', 'parts-of-ore'], ['tolv', 'invalid-number'], ['1 23', 'invalid-number'], ['90071992547409,92', 'too-large'],
  ] as const)('%s is told apart as %s', (text, told) => {
    expect(value('ore', text)).toBe(told);
  });

  test('is not looked for in a cell of a million spaces', () => {
    expect(value('ore', `1${' '.repeat(1_000_000)}x`)).toBe('invalid-number');
  });

  test('that cannot be read leaves what else the row says', () => {
    const columns = [{ key: 'v', headers: ['Hyra'], kind: 'ore', required: true }, { key: 'w', headers: ['Enhet'], kind: 'text', required: true }] as const;
    const { badRows } = readRecords(columns, { header: { line: 1, cells: ['Enhet', 'Hyra'] }, rows: [{ line: 2, cells: ['Norr', 'tolv'] }], badRows: [{ line: 3, cells: ['x'], code: 'too-few-cells', expected: 2, found: 1 }] });
    expect(badRows.map(({ read }) => read)).toEqual([{ w: 'Norr' }, {}]);
  });

  test('with a sign of per cent is told without it', () => {
    const columns = [{ key: 'v', headers: ['Andel'], kind: 'decimal', scale: 6, required: true }] as const;
    const { badRows } = readRecords(columns, { header: { line: 1, cells: ['Andel'] }, rows: [{ line: 2, cells: ['45,5\u00A0%'] }, { line: 3, cells: ['x %'] }] });
    expect(badRows.flatMap(({ problems }) => problems.map(({ expected, nearest }) => [expected, nearest]))).toEqual([['ett tal med decimalkomma, till exempel 1 234,5, utan procenttecken', '45,5'], ['ett tal med decimalkomma, till exempel 1 234,5', undefined]]);
  });

  test('with a full stop is an error that says why', () => {
    const columns = [{ key: 'v', headers: ['Hyra'], kind: 'ore', required: true }] as const;
    const { badRows } = readRecords(columns, { header: { line: 1, cells: ['Hyra'] }, rows: [{ line: 7, cells: ['1.234,50'] }] });
    expect(badRows[0]?.problems).toEqual([
      { line: 7, column: 'Hyra', code: 'full-stop', expected: 'kronor med decimalkomma, till exempel 1 234,50; en punkt kan betyda både tusental och decimaler', found: '"1.234,50"', nearest: '1 234,50' },
    ]);
  });

  test('of Excel counts as far as Excel shows it, without the noise of binary numbers', () => {
    expect(value('ore', { number: '1357.9500000000003' })).toBe(135_795);
    expect(value('ore', { number: '0.125' })).toBe('parts-of-ore');
    expect(value('decimal', { number: '0.30000000000000004' })).toBe('0.3');
  });

  test('written in Swedish is read as what it was', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (ore) => {
        expect(value('ore', formatKronor(ore))).toBe(ore);
      }),
    );
  });
});

describe('other cells', () => {
  test('are whole numbers, decimals, days and texts', () => {
    expect([value('integer', '1 234'), value('integer', { number: '-7' }), value('integer', '−0')]).toEqual([1234, -7, 0]);
    expect([value('decimal', '1 234,50'), value('decimal', '-0,0'), value('decimal', { number: '1.25' })]).toEqual(['1234.5', '0', '1.25']);
    expect([value('day', ' 2024-02-29 '), value('day', { day: '2024-02-29' })]).toEqual(['2024-02-29', '2024-02-29']);
    expect([value('text', ' A1\u00A0'), value('text', { number: '1001' }), value('text', { boolean: true })]).toEqual(['A1', '1001', 'ja']);
  });

  test('are moments in whole minutes, of which seconds are cut off', () => {
    expect([value('moment', '2023-04-01 13:30'), value('moment', ' 2023-04-01T13:30:59 '), value('moment', { moment: '2023-04-01T13:30:59' }), value('moment', '2023-04-01 00:00')]).toEqual([
      '2023-04-01T13:30', '2023-04-01T13:30', '2023-04-01T13:30', '2023-04-01T00:00',
    ]);
  });

  test('are no moments without a time, and are told what was probably meant', () => {
    expect([value('moment', '2023-04-01'), value('moment', { day: '2023-04-01' }), value('moment', { number: '45017.5' }), value('moment', '6000-01-01 00:00')]).toEqual(['invalid-moment', 'invalid-moment', 'wrong-kind', 'invalid-moment']);
    expect(['20230401 9.30', '2023/4/1 kl. 09:30', '2023-04-01  09:30', '2023-04-01 09:30:00.000'].map((text) => value('moment', text))).toEqual(Array.from({ length: 4 }, () => 'invalid-moment 2023-04-01 09:30'));
    expect(['2023-02-29 09:30', '2023-04-01 24:00', '2023-04-01 09:30Z', '09:30'].map((text) => value('moment', text))).toEqual(Array.from({ length: 4 }, () => 'invalid-moment'));
    const columns = [{ key: 'v', headers: ['Tid'], kind: 'moment', required: true }] as const;
    const { badRows } = readRecords(columns, { header: { line: 1, cells: ['Tid'] }, rows: [{ line: 2, cells: ['2023-04-01'] }] });
    expect(badRows[0]?.problems).toEqual([
      { line: 2, column: 'Tid', code: 'invalid-moment', expected: 'ett datum med klockslag, skrivet ÅÅÅÅ-MM-DD TT:MM; ett datum utan klockslag är ingen tidpunkt', found: '"2023-04-01"' },
    ]);
  });

  test('are decimals of a scale when they have no more decimals than it, and are never rounded', () => {
    expect([value('decimal', '7,5', true, 2), value('decimal', '7,500', true, 2), value('decimal', { number: '0.30000000000000004' }, true, 1), value('decimal', '8', true, 0)]).toEqual(['7.5', '7.5', '0.3', '8']);
    expect([value('decimal', '7,125', true, 2), value('decimal', '8,5', true, 0), value('decimal', '90071992547409,91', true, 2), value('decimal', '90071992547409,92', true, 2)]).toEqual(['too-many-decimals', 'too-many-decimals', '90071992547409.91', 'too-large']);
  });

  test('are told apart when they are of another kind', () => {
    expect([value('integer', '1,5'), value('integer', '9007199254740993'), value('integer', { boolean: true }), value('ore', { day: '2023-01-01' })]).toEqual(['not-whole', 'too-large', 'wrong-kind', 'wrong-kind']);
    expect([value('day', '20230401'), value('day', '2023/04/01'), value('day', '2023-02-29'), value('day', '1/4 2023')]).toEqual(['invalid-day 2023-04-01', 'invalid-day 2023-04-01', 'invalid-day', 'invalid-day']);
    expect(['2023-4-1', '2023-04-01 00:00:00', '2023-04-01T00:00', '2023-04-01 12', '2023-2-29'].map((text) => value('day', text))).toEqual([...Array.from({ length: 3 }, () => 'invalid-day 2023-04-01'), 'invalid-day', 'invalid-day']);
    expect([value('day', { moment: '2023-04-01T12:00:00' }), value('day', { number: '46234' }), value('day', '46234'), value('day', { number: '7' })]).toEqual(['invalid-day 2023-04-01', 'wrong-kind 2026-07-31', 'invalid-day 2026-07-31', 'wrong-kind']);
    expect(value('text', { error: '#N/A' })).toBe('error-value');
  });

  test('that are empty are missing where they are required, and unknown, not zero, where not', () => {
    for (const cell of [null, '', ' \u00A0']) {
      for (const kind of ['text', 'day', 'moment', 'ore', 'integer', 'decimal'] as const) {
        expect(value(kind, cell)).toBe('missing');
        expect(value(kind, cell, false)).toBeUndefined();
      }
    }
  });

  test('are no value that differs from them in a decimal sign or a minus', () => {
    const rates = [{ key: 'vat', headers: ['Moms'], kind: 'oneOf', values: { S: ['25', '25 %'] }, required: true }] as const;
    const cells = ['25 %', { number: '25' }, '2,5', { number: '2.5' }, '-25', '\u221225'];
    const read = readRecords(rates, { header: { line: 1, cells: ['Moms'] }, rows: cells.map((cell, k) => ({ line: k + 2, cells: [cell] })) });
    expect([read.records.map(({ line }) => line), read.badRows.map(({ line }) => line)]).toEqual([[2, 3], [4, 5, 6, 7]]);
  });

  test('are one of some values by their words, with the nearest where misspelt', () => {
    const columns = [{ key: 'housing', headers: ['Boende'], kind: 'oneOf', values: { ordinary: ['Ordinärt', 'eget'], special: ['Särskilt'] }, required: true }] as const;
    const rows = ['ordinärt', 'EGET', 'special', 'särsklit', 'hem'].map((cell, k) => ({ line: k + 2, cells: [cell] }));
    const { records, badRows } = readRecords(columns, { header: { line: 1, cells: ['Boende'] }, rows });
    expect(records.map(({ record }) => record.housing)).toEqual(['ordinary', 'ordinary', 'special']);
    expect(badRows.map(({ problems: [problem] }) => [problem?.code, problem?.expected, problem?.nearest])).toEqual([
      ['unknown-value', 'en av Ordinärt, Särskilt', 'Särskilt'],
      ['unknown-value', 'en av Ordinärt, Särskilt', undefined],
    ]);
  });
});

describe('a table', () => {
  const columns = [
    { key: 'article', headers: ['Artikel'], kind: 'text', required: true },
    { key: 'rent', headers: ['Hyra'], kind: 'ore', required: false },
  ] as const;

  test('loses no row: records, bad rows with all that is wrong, rows that do not fit, and blank ones', () => {
    const { rows, badRows, header } = readCsv(utf8('Artikel;Hyra;\r\nA1;12,50;\r\n;x;y\r\n;;\r\nA2\r\nA3;;\r\n'));
    const read = readRecords(columns, { header, rows, badRows });
    expect(read.records).toEqual([{ line: 2, record: { article: 'A1', rent: 1250 } }, { line: 6, record: { article: 'A3', rent: undefined } }]);
    expect(read.badRows.map(({ line, problems }) => [line, problems.map(({ column, code, found }) => [column, code, found])])).toEqual([
      [3, [['Artikel', 'missing', 'en tom cell'], ['Hyra', 'invalid-number', '"x"'], ['3', 'cell-without-header', '"y"']]],
      [5, [[undefined, 'too-few-cells', '1 cell']]],
    ]);
    expect(read.badRows[0]?.cells).toEqual(['', 'x', 'y']);
    expect(read.blankRows).toBe(1);
  });

  test('with a title above its headers is told which row they are', () => {
    const columns = [{ key: 'v', headers: ['Hyra'], kind: 'ore', required: true }, { key: 'w', headers: ['Enhet'], kind: 'text', required: true }] as const;
    const told = (...rows: readonly (readonly string[])[]): unknown => {
      try {
        return readRecords(columns, { header: { line: 1, cells: ['Hyror 2024', ''] }, rows: rows.map((cells, at) => ({ line: at + 2, cells })) });
      } catch (error) {
        return error instanceof HjmError ? error.issues : error;
      }
    };
    expect(told(['', ''], ['Enhet', 'Hyra'], ['Norr', '5'])).toEqual([{ path: 'line 1', expected: 'rubrikerna, som ser ut att stå på rad 3; ta bort raderna ovanför den', found: '"Hyror 2024"' }]);
    expect(told(['Norr', '5'])).toMatchObject([{ path: 'line 1', expected: 'en kolumn med rubriken Hyra' }, { path: 'line 1', expected: 'en kolumn med rubriken Enhet' }]);
    expect(told(...Array.from({ length: 20 }, () => ['', '']), ['Enhet', 'Hyra'])).toHaveLength(2);
  });

  test('with a title of one cell above its headers is told which row they are, before any row that does not fit', () => {
    const issuesOf = (run: () => void): unknown => {
      try {
        run();
        return [];
      } catch (error) {
        return error instanceof HjmError ? [error.code, error.issues] : error;
      }
    };
    const titled = (lines: string) => readCsv(utf8(`Hyror 2024\r\n${lines}`));
    const told = (line: number): unknown => ['headers-not-matched', [{ path: 'line 1', expected: `rubrikerna, som ser ut att stå på rad ${line}; ta bort raderna ovanför den`, found: '"Hyror 2024"' }]];
    for (const [lines, line] of [['Artikel;Hyra\r\nA1;5', 2], ['Nämnden\r\n;;\r\nArtikel;Hyra\r\nA1;5', 4]] as const) {
      expect(issuesOf(() => { checkTitle(titled(lines)); })).toEqual(told(line));
      expect(issuesOf(() => { readRecords(columns, titled(lines)); })).toEqual(told(line));
    }
    expect(issuesOf(() => { checkTitle(titled('Ägare;Nämnden\r\nArtikel;Hyra;Antal\r\nA1;5;1')); })).toEqual(told(3));
    for (const lines of ['A1', ';;\r\nA1;', 'A1\r\n"A"2']) expect(issuesOf(() => { checkTitle(titled(lines)); })).toEqual([]);
    expect(issuesOf(() => { checkTitle(readCsv(utf8('Artikel;Hyra\r\nA1;5;6'))); })).toEqual([]);
  });

  test('may lack a column that is not required', () => {
    expect(readRecords(columns, { header: { line: 1, cells: ['Artikel'] }, rows: [{ line: 2, cells: ['A1'] }] }).records).toEqual([{ line: 2, record: { article: 'A1', rent: undefined } }]);
  });

  test('of any cells gives every row once', () => {
    const cell = fc.oneof<fc.Arbitrary<Cell>[]>(fc.string(), fc.constant(null), fc.constantFrom({ number: '1' }, { error: '#N/A' }, { boolean: false }, { day: '2023-01-01' }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 })), (rows) => {
        const read = readRecords(columns, { header: { line: 1, cells: ['Artikel', 'Hyra'] }, rows: rows.map((cells, k) => ({ line: k + 2, cells })) });
        expect(read.records.length + read.badRows.length + read.blankRows).toBe(rows.length);
      }),
    );
  });

  test('is a sheet from its first row that holds anything', () => {
    const rows = [{ line: 3, cells: ['Artikel'] }, { line: 4, cells: ['A1'] }];
    expect(tableOf({ name: 'B', rows })).toEqual({ header: rows[0], rows: [rows[1]] });
    expect(() => tableOf({ name: 'B', rows: [] })).toThrow(HjmError);
  });
});
