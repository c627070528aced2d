import { addDays } from '@hjm/core/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortestDecimal } from '../decimal-text.js';
import type { Cell } from '../table-types.js';
import { tables, texts } from '../testing/tables.js';
import { readXlsx, writeXlsx } from './index.js';

const letters = fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ''));
const text = fc.oneof(texts(letters), fc.constantFrom('#N/A', '#REF!', '#x', '<b>&amp;', '_x0041_', '_x000D_', '1', '1,5', '2023-01-01', 'TRUE')).map((found) => (found === '' ? null : found));
const day = fc.integer({ min: 0, max: 2_958_463 }).map((days) => ({ day: addDays('1900-01-01', days) }));
const decimal = fc.oneof(
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((ore) => ({ number: shortestDecimal(ore / 100) })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({ number: shortestDecimal(number) })),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(text, day, decimal, fc.boolean().map((boolean) => ({ boolean })), fc.constant(null), fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }));

const columnsOf = (cells: number) => Array.from({ length: cells }, (_, k) => ({ header: `Kolumn ${k + 1}` }));

describe('any table', () => {
  test('written and read is the same', async () => {
    await fc.assert(
      fc.asyncProperty(tables(cell), fc.constantFrom('1900' as const, '1904' as const), async (rows, dateSystem) => {
        const fitting = rows.map((row) => row.map((found) => (dateSystem === '1904' && found !== null && typeof found === 'object' && 'day' in found && found.day < '1904-01-01' ? null : found)));
        const bytes = await writeXlsx([{ name: 'Blad 1', columns: columnsOf(rows[0]?.length ?? 0), rows: fitting }], { dateSystem });
        const [sheet] = await readXlsx(bytes);
        const expected = fitting.map((cells, k) => ({ line: k + 2, cells })).filter(({ cells }) => cells.some((found) => found !== null));
        expect(sheet?.rows.slice(1)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});
