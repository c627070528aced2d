import fc from 'fast-check';
import { writeXlsx as hucreWrite } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { HjmError } from '@hjm/core';
import { readXlsx, writeXlsx } from './index.js';

async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    if (error instanceof HjmError) return error.code;
    throw error;
  }
  return 'no error';
}

const small = () => writeXlsx([{ name: 'Blad', columns: [{ header: 'a' }], rows: Array.from({ length: 300 }, () => ['x'.repeat(100)]) }]);

/** The bytes with the sizes in the list of what is inside changed. */
function withSizes(bytes: Uint8Array, change: (unpacked: number) => number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, change(view.getUint32(at + 24, true)), true);
  }
  return changed;
}

describe('a workbook made elsewhere', () => {
  test('keeps its rows by number, its hidden sheets, and the last value of its formulas', async () => {
    const bytes = await hucreWrite({
      sheets: [
        {
          name: 'Öppet',
          rows: [['Rubrik'], [null, null], [0, ''], [null, 7]],
          cells: new Map([
            ['4,0', { formula: 'A3+1', formulaResult: 1 }],
            ['5,0', { formula: 'A3+2' }],
            ['6,0', { formula: 'A3&"x"', formulaResult: '0x' }],
          ]),
        },
        { name: 'Dolt', rows: [['hemligt']], hidden: true },
      ],
    });
    const sheets = await readXlsx(bytes);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Öppet', false], ['Dolt', true]]);
    expect(sheets[0]?.rows).toEqual([
      { line: 1, cells: ['Rubrik', null] },
      { line: 3, cells: [{ number: '0' }, null] },
      { line: 4, cells: [null, { number: '7' }] },
      { line: 5, cells: [{ number: '1' }, null] },
      { line: 6, cells: [{ error: '#FORMULA' }, null] },
      { line: 7, cells: ['0x', null] },
    ]);
  });

  test('gives days in either system, moments with their time, and tells them from numbers', async () => {
    for (const dateSystem of ['1900', '1904'] as const) {
      const bytes = await hucreWrite({ dateSystem, sheets: [{ name: 'B', rows: [[new Date('2023-04-01'), new Date('2023-04-01T13:30:01Z'), 45017]] }] });
      expect((await readXlsx(bytes))[0]?.rows[0]?.cells).toEqual([{ day: '2023-04-01' }, { moment: '2023-04-01T13:30:01' }, { number: '45017' }]);
    }
  });
});

test('a zero or less that is shown as a date is no day', async () => {
  const bytes = await writeXlsx([{ name: 'B', columns: [{ header: 'Dag', format: 'day' }], rows: ['-1', '0', '1', '59', '61'].map((number) => [{ number }]) }]);
  expect((await readXlsx(bytes))[0]?.rows.slice(1).map(({ cells }) => cells[0])).toEqual([{ error: '#DATE' }, { error: '#DATE' }, { day: '1900-01-01' }, { day: '1900-02-28' }, { day: '1900-03-01' }]);
});

describe('a file that is no workbook', () => {
  test('is an error in Swedish, whatever bytes it is', async () => {
    expect(await codeOf(readXlsx(new Uint8Array()))).toBe('not-xlsx');
    expect(await codeOf(readXlsx(new Uint8Array(Buffer.from('Artikel;Pris\r\n1;2\r\n'.repeat(10)))))).toBe('not-xlsx');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
        expect(await codeOf(readXlsx(bytes))).toBe('not-xlsx');
      }),
    );
  });

  test('is an error when it is a workbook cut off or changed', async () => {
    const bytes = await small();
    expect(await codeOf(readXlsx(bytes.subarray(0, bytes.length - 30)))).toBe('not-xlsx');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] as number) ^ by;
        expect(['not-xlsx', 'xlsx-too-large', 'no error']).toContain(await codeOf(readXlsx(changed)));
      }),
      { numRuns: 60 },
    );
  });

  test('says so when it is locked or the old .xls', async () => {
    expect(await codeOf(readXlsx(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)))).toBe('xlsx-locked');
  });
});

describe('a file that unpacks to much', () => {
  test('is refused by what its list says, before anything is unpacked', async () => {
    const bytes = await small();
    expect(await codeOf(readXlsx(bytes, { maxUnpackedBytes: 3000 }))).toBe('xlsx-too-large');
    expect(await codeOf(readXlsx(bytes, { maxEntries: 2 }))).toBe('xlsx-too-large');
    expect(await codeOf(readXlsx(withSizes(bytes, () => 0xffff_ffff)))).toBe('xlsx-too-large');
  });

  test('is refused when it has more sheets than are taken', async () => {
    const bytes = await writeXlsx(['A', 'B', 'C'].map((name) => ({ name, columns: [{ header: 'a' }], rows: [] })));
    expect(await codeOf(readXlsx(bytes, { maxSheets: 2 }))).toBe('xlsx-too-large');
    expect(await codeOf(readXlsx(bytes, { maxSheets: 3 }))).toBe('no error');
  });

  test('is refused when its list lies or is silent', async () => {
    const bytes = await small();
    const later = withSizes(bytes, () => 0);
    const view = new DataView(later.buffer);
    for (let at = 0; at + 46 < later.length; at++) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      view.setUint32(at + 20, 0, true);
      view.setUint16(at + 8, 8, true);
    }
    expect(await codeOf(readXlsx(later))).toBe('xlsx-too-large');
    expect(await codeOf(readXlsx(withSizes(bytes, (size) => Math.ceil(size / 2))))).toBe('xlsx-too-large');
    expect(await codeOf(readXlsx(withSizes(bytes, () => 0)))).toBe('xlsx-too-large');
  });

  test('is refused when two cells far apart span a sheet that nobody can hold', async () => {
    const bytes = await hucreWrite({ sheets: [{ name: 'B', cells: new Map([['0,0', { value: 1 }], ['1048575,16383', { value: 1 }]]), rows: [] }] });
    expect(await codeOf(readXlsx(bytes))).toBe('xlsx-too-large');
  });
});
