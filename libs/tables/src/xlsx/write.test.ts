import { readXlsx as hucreRead } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { HjmError } from '@hjm/core';
import { readXlsx, writeXlsx } from './index.js';
import type { XlsxSheetContent } from './xlsx-types.js';

const content: XlsxSheetContent = {
  name: 'Priser',
  columns: [{ header: 'Artikel' }, { header: 'Hyra', format: 'kronor' }, { header: 'Ränta', format: 'percent', width: 12 }, { header: 'Gäller från', format: 'day' }],
  rows: [
    ['Rullator', { number: '1234.5' }, { number: '9.1' }, { day: '2023-04-01' }],
    ['=1+1', { number: '-5' }, null, null],
  ],
};

async function issueOf(sheet: Partial<XlsxSheetContent>): Promise<string | undefined> {
  try {
    await writeXlsx([{ ...content, ...sheet }]);
  } catch (error) {
    if (error instanceof HjmError) return `${error.code} ${error.issues[0]?.path ?? ''}`;
    throw error;
  }
  return undefined;
}

describe('a workbook written', () => {
  test('has a header that stays in view, widths, and Swedish formats', async () => {
    const { sheets } = await hucreRead(await writeXlsx([content]), { readStyles: true });
    const sheet = sheets[0];
    const style = (place: string) => sheet?.cells?.get(place)?.style;
    expect(sheet?.freezePane).toEqual({ rows: 1 });
    expect(sheet?.columns?.map(({ width }) => Math.round(width ?? 0))).toEqual([10, 12, 12, 13]);
    expect(style('0,1')).toMatchObject({ font: { bold: true }, numFmt: '@' });
    expect(['1,1', '1,2', '1,3'].map((place) => style(place)?.numFmt)).toEqual(['#,##0.00\\ "kr"', '0.0##\\ "%"', 'yyyy-mm-dd']);
  });

  test('has no formulas: what looks like one is text, and stays text when it is edited', async () => {
    const { sheets } = await hucreRead(await writeXlsx([content]), { readStyles: true });
    const cell = sheets[0]?.cells?.get('2,0');
    expect(cell).toMatchObject({ value: '=1+1', type: 'string', style: { numFmt: '@' } });
    expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect((await readXlsx(await writeXlsx([content])))[0]?.rows[2]?.cells[0]).toBe('=1+1');
  });

  test('of equal tables is equal in every byte', async () => {
    expect(await writeXlsx([content], { title: 'Priser' })).toEqual(await writeXlsx([content], { title: 'Priser' }));
  });

  test('tells empty from zero', async () => {
    const bytes = await writeXlsx([{ name: 'B', columns: [{ header: 'a' }, { header: 'b' }], rows: [[{ number: '0' }, null]] }]);
    expect((await readXlsx(bytes))[0]?.rows[1]?.cells).toEqual([{ number: '0' }, null]);
  });

  test('holds a moment to the second', async () => {
    const moment = { moment: '2023-04-01T23:59:59' };
    const bytes = await writeXlsx([{ name: 'B', columns: [{ header: 'a', format: 'decimal' }], rows: [[moment]] }]);
    expect((await readXlsx(bytes))[0]?.rows[1]?.cells).toEqual([moment]);
  });
});

describe('what a workbook cannot hold', () => {
  test('is an error with sheet, row and column', async () => {
    const rows = (...cells: XlsxSheetContent['rows'] extends Iterable<infer Cells> ? Cells[] : never) => issueOf({ columns: [{ header: 'a' }], rows: cells });
    expect(await rows(['x'], ['x', 'y'])).toBe('uneven-row Priser, row 3');
    expect(await rows([{ number: '1.0000000000000000001' }])).toBe('number-not-exact Priser, row 2, column 1');
    expect(await rows([{ number: '9007199254740993' }])).toBe('number-not-exact Priser, row 2, column 1');
    expect(await rows([{ number: '1 000' }])).toBe('invalid-number Priser, row 2, column 1');
    expect(await rows([{ day: '1899-12-31' }])).toBe('invalid-date Priser, row 2, column 1');
    expect(await rows([{ day: '2023-02-29' }])).toBe('invalid-date Priser, row 2, column 1');
    expect(await rows([{ moment: '2023-02-28T24:00:00' }])).toBe('invalid-date Priser, row 2, column 1');
    for (const text of ['a\0', '\x1F', '\uD800', '\uDC00x', '\uFFFF', 'x'.repeat(32_768)]) expect(await rows([text])).toBe('invalid-text Priser, row 2, column 1');
    expect(await rows(['x'.repeat(32_767), '\u{1F9BD}'].slice(0, 1))).toBeUndefined();
    expect(await rows([{ number: '10.50' }])).toBeUndefined();
  });

  test('is a sheet without a fitting name of its own', async () => {
    for (const name of ['', 'x'.repeat(32), 'a/b', 'a:b', "'a", ' a']) expect(await issueOf({ name })).toBe('sheet-name sheets');
    await expect(writeXlsx([content, { ...content, name: 'PRISER' }])).rejects.toThrow('kan inte heta');
    await expect(writeXlsx([])).rejects.toThrow('minst ett blad');
  });
});
