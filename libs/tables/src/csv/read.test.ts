import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, errorOf, latin1, places, utf16, utf8 } from '../testing/bytes.js';
import type { CsvOptions } from './csv-types.js';
import { readCsv } from './read.js';

const read = (text: string, options?: CsvOptions) => readCsv(utf8(text), options);
const cells = (text: string, options?: CsvOptions) => read(text, options).rows.map((row) => row.cells);

describe('rows', () => {
  test('carry the line on which they begin, also after quoted line breaks of any kind', () => {
    const table = read('a;b\r\n"x\r\ny\nz\rå";1\n\n2;3\r4;5');
    expect(table.rows).toEqual([
      { line: 2, cells: ['x\r\ny\nz\rå', '1'] },
      { line: 7, cells: ['2', '3'] },
      { line: 8, cells: ['4', '5'] },
    ]);
    expect(table.info.blankLines).toBe(1);
  });

  test('end with or without a line break at the end of the file', () => {
    for (const end of ['', '\n', '\r\n', '\r', '\r\n\r\n']) expect(cells(`a;b\r\n1;2${end}`)).toEqual([['1', '2']]);
  });

  test('may end in an empty cell, quoted or not', () => {
    expect(cells('a;b\n1;\n2;""')).toEqual([['1', ''], ['2', '']]);
    expect(cells('a;b\n1;')).toEqual([['1', '']]);
    expect(cells('a\n""\n')).toEqual([['']]);
  });

  test('keep doubled quotes single, separators and quotes in quotes, and quotes in the middle of a cell', () => {
    expect(cells('a;b\n"han ""sa"" ; ja";12" hjul\n"""";""""""')).toEqual([['han "sa" ; ja', '12" hjul'], ['"', '""']]);
  });

  test('keep spaces', () => {
    expect(cells('a;b\n x ;\u00A0')).toEqual([[' x ', '\u00A0']]);
  });

  test('with too few or too many cells are kept apart with line, cells and both counts', () => {
    const table = read('a;b\n1\n2;3\n4;5;6;\n');
    expect(table.rows).toEqual([{ line: 3, cells: ['2', '3'] }]);
    expect(table.badRows).toEqual([
      { line: 2, cells: ['1'], code: 'too-few-cells', expected: 2, found: 1 },
      { line: 4, cells: ['4', '5', '6', ''], code: 'too-many-cells', expected: 2, found: 4 },
    ]);
    expect(table.info).toMatchObject({ rows: 1, badRows: 2 });
  });

  test('with text after a closing quote are kept apart as they stand', () => {
    const table = read('a;b\n"x""y" z;1\n2;3');
    expect(table.badRows).toEqual([{ line: 2, cells: ['"x""y" z', '1'], code: 'text-after-quote', expected: 2, found: 2 }]);
    expect(table.rows).toHaveLength(1);
  });
});

describe('the separator', () => {
  test('is the tab of the header, else its semicolon, else its comma', () => {
    const found = (header: string) => read(`${header}\n`).info.separator;
    expect(found('a;b\tc')).toBe('\t');
    expect(found('Pris, kr, exkl. moms;Antal')).toBe(';');
    expect(found('a,b')).toBe(',');
    expect(found('a')).toBe(';');
  });

  test('is not looked for in quotes', () => {
    expect(read('"a;""b\t",c\n1,2').info.separator).toBe(',');
    expect(read('\r\n"a;\r\n;",c\n1,2').header).toEqual({ line: 2, cells: ['a;\r\n;', 'c'] });
  });

  test('is what the first line of Excel says, and that line is no row', () => {
    const table = read('sep=,\r\na;x,b\r\n1,2');
    expect(table.header).toEqual({ line: 2, cells: ['a;x', 'b'] });
    expect(table.rows).toEqual([{ line: 3, cells: ['1', '2'] }]);
    expect(read('SEP=;\na;b\n1;2').rows).toHaveLength(1);
    expect(read('"sep=;"\na\n').rows).toHaveLength(1);
    expect(read('sep=\t\na\tb\n1\t2').info.separator).toBe('\t');
    expect(read('sep=;\na,b\n1,2', { separator: ',' }).header).toEqual({ line: 2, cells: ['a', 'b'] });
  });

  test('that cannot be used is an error', () => {
    expect(errorOf(() => read('sep=|\na|b'))).toMatchObject({ code: 'unknown-separator', path: 'line 1' });
  });
});

describe('the encoding', () => {
  const text = 'Läge;Ort\r\nåter;Östersund\r\n';
  const rows = [['åter', 'Östersund']];

  test.each([
    ['utf-8', 'content', utf8(text)],
    ['utf-8', 'bom', utf8(`\uFEFF${text}`)],
    ['utf-16le', 'bom', utf16(text)],
    ['utf-16be', 'bom', utf16(text, true)],
    ['windows-1252', 'content', latin1(text)],
  ] as const)('%s is found by %s', (encoding, encodingBy, bytes) => {
    const table = readCsv(bytes);
    expect(table.info).toMatchObject({ encoding, encodingBy });
    expect(table.header.cells).toEqual(['Läge', 'Ort']);
    expect(table.rows.map((row) => row.cells)).toEqual(rows);
  });

  test('is decided by the first letter that is not ASCII, however late it comes', () => {
    const late = (bytes: Uint8Array) => readCsv([utf8('a;b\n'), ...Array.from({ length: 5000 }, () => utf8('1;2\n')), bytes]);
    expect(late(latin1('å;ö')).info.encoding).toBe('windows-1252');
    expect(late(utf8('å;ö')).info.encoding).toBe('utf-8');
    expect(late(latin1('å')).badRows[0]?.cells).toEqual(['å']);
  });

  test('does not matter where all is ASCII', () => {
    expect(read('a;b').info).toMatchObject({ encoding: 'utf-8', encodingBy: 'ascii' });
  });

  test('reads the signs that Windows-1252 has and Latin-1 has not', () => {
    expect(readCsv(Uint8Array.of(97, 10, 0x80, 0x94, 0x96, 0xb1), { encoding: 'windows-1252' }).rows[0]?.cells).toEqual(['€”–±']);
  });

  test('mixed in one file is an error with the line, and can be given instead', () => {
    const mixed = new Uint8Array([...utf8('a;b\nå;1\n'), ...latin1('ö;2\n')]);
    expect(errorOf(() => readCsv(mixed))).toMatchObject({ code: 'invalid-encoding', path: 'line 3' });
    expect(readCsv(mixed, { encoding: 'windows-1252' }).rows.map((row) => row.cells[0])).toEqual(['Ã¥', 'ö']);
  });

  test('that the byte order mark contradicts is an error', () => {
    expect(errorOf(() => readCsv(utf16(text), { encoding: 'utf-8' }))).toMatchObject({ code: 'encoding-contradicted' });
  });

  test('refuses what is no letter: unused bytes, overlong forms, half pairs, half units', () => {
    const bytes = (...more: number[]) => Uint8Array.of(97, 10, 98, ...more);
    for (const byte of [0x81, 0x8d, 0x8f, 0x90, 0x9d]) expect(errorOf(() => readCsv(bytes(byte)))).toMatchObject({ code: 'invalid-encoding', path: 'line 2' });
    for (const form of [[0xc0, 0xaf], [0xe0, 0x80, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82]]) {
      expect(errorOf(() => readCsv(bytes(...form), { encoding: 'utf-8' })).code).toBe('invalid-encoding');
    }
    expect(errorOf(() => readCsv(utf16('a\n\uD800;'))).code).toBe('invalid-encoding');
    expect(errorOf(() => readCsv(utf16('a\n\uDC00'))).code).toBe('invalid-encoding');
    expect(errorOf(() => readCsv(utf16('a\nb').subarray(0, 7))).code).toBe('invalid-encoding');
  });

  test('reads every letter there is', () => {
    const letters = 'Aå€\u{1F9BD}\u{10FFFF}\uFFFF\u07FF\u0800';
    for (const bytes of [utf8(`a;b\n${letters};x`), utf16(`a;b\n${letters};x`), utf16(`a;b\n${letters};x`, true)]) {
      expect(readCsv(bytes).rows[0]?.cells).toEqual([letters, 'x']);
    }
    const long = '\u{1F9BD}å'.repeat(9000);
    expect(cells(`a\n${long}`)).toEqual([[long]]);
  });
});

describe('a file that cannot be trusted', () => {
  test('with a quote that is never closed is an error with the line where it began', () => {
    expect(errorOf(() => read('a;b\n1;2\n3;"4\n5;6\n'))).toEqual({
      code: 'unclosed-quote',
      path: 'line 3',
      message: 'Ett citattecken som börjar på rad 3 stängs aldrig.',
    });
    expect(errorOf(() => read('a;"b'))).toMatchObject({ code: 'unclosed-quote', path: 'line 1' });
  });

  test('does not fill the memory: a row has a longest length, whatever the chunks', () => {
    const options = { maxRowBytes: 20 };
    expect(cells(`a\n${'x'.repeat(20)}\n`, options)).toHaveLength(1);
    const bytes = utf8(`a\n1\n"${'x'.repeat(20)}\n${'1\n'.repeat(50)}`);
    for (const chunks of [[bytes], Array.from(bytes, (byte) => Uint8Array.of(byte))]) {
      expect(errorOf(() => readCsv(chunks, options))).toMatchObject({ code: 'row-too-long', path: 'line 3' });
    }
    expect(errorOf(() => readCsv(utf8('x'.repeat(21)), options))).toMatchObject({ code: 'row-too-long', path: 'line 1' });
  });

  test('with NUL bytes is an error, as UTF-16 without a mark', () => {
    expect(errorOf(() => read('a;b\n1;\0'))).toMatchObject({ code: 'nul-byte', path: 'line 2' });
    expect(errorOf(() => readCsv(utf16('a;b\n1;2').subarray(2)))).toMatchObject({ code: 'nul-byte', path: 'line 1' });
  });

  test('without any row is an error', () => {
    for (const text of ['', '\uFEFF', '\r\n\n', 'sep=;\r\n']) expect(errorOf(() => read(text)).code).toBe('empty-file');
  });

  test('has a header without text after quotes', () => {
    expect(errorOf(() => read('"a"b;c\n1;2')).code).toBe('text-after-quote');
  });

  test('of any bytes gives rows or an error of ours, and every cell of the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          const table = readCsv(bytes);
          expect(table.info.rows + table.info.badRows).toBe(table.rows.length + table.badRows.length);
        } catch (error) {
          expect(error).toHaveProperty('issues');
        }
      }),
    );
  });
});

describe('any cut into chunks', () => {
  const piece = fc.constantFrom('"', '""', ';', ',', '\t', '\n', '\r\n', '\r', 'å', '€', '\u{1F9BD}', 'x', '12,5', ' ', 'sep=;');
  const outcome = (run: () => unknown): unknown => {
    try {
      return run();
    } catch {
      return errorOf(run);
    }
  };

  test('gives the same rows, or the same error', () => {
    const encode = fc.constantFrom<(text: string) => Uint8Array>(utf8, latin1, utf16, (text) => utf16(text, true), (text) => utf8(`\uFEFF${text}`));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), encode, places, (pieces, bytesOf, where) => {
        const bytes = bytesOf(pieces.join(''));
        expect(outcome(() => readCsv(cut(bytes, where)))).toEqual(outcome(() => readCsv(bytes)));
      }),
      { numRuns: 500 },
    );
  });

  test('byte by byte gives what the whole file gives', () => {
    const bytes = utf8('\uFEFFa;b\r\n"å\r\n""€""";2\r\n\r\n\u{1F9BD};"x"\r\n');
    const whole = readCsv(bytes);
    expect(readCsv(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
    expect(whole.rows.map((row) => row.line)).toEqual([2, 5]);
  });

  test('over many pieces keeps every row', () => {
    const line = (k: number) => `${k};"rad ""${k}""\r\n";${'å'.repeat(k % 50)}`;
    const bytes = utf8(`a;b;c\r\n${Array.from({ length: 20_000 }, (_, k) => line(k)).join('\r\n')}`);
    const table = readCsv(bytes);
    expect(table.rows).toHaveLength(20_000);
    expect(table.rows[19_999]).toEqual({ line: 40_000, cells: ['19999', 'rad "19999"\r\n', 'å'.repeat(49)] });
  });
});
