import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { encodeCp437 } from './cp437.js';
import { sieLines } from './sie-lines.js';

const ascii = (text: string) => Uint8Array.from(Array.from(text), (letter) => letter.codePointAt(0) ?? 0);
const utf8 = (text: string) => Uint8Array.from([...encodeURIComponent(text).matchAll(/%(..)|(.)/g)], ([, hex, letter]) => (hex === undefined ? (letter ?? '').charCodeAt(0) : Number.parseInt(hex, 16)));
const TEXT = '#FLAGGA 0\r\n#KONTO 4010 "Inköp"\n\n#KONTO 3010 "Årshyra för hjälpmedel"';
const LINES = ['#FLAGGA 0', '#KONTO 4010 "Inköp"', '', '#KONTO 3010 "Årshyra för hjälpmedel"'];

function refused(run: () => unknown): HjmError {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return error;
  }
  throw new Error('not refused');
}

describe('the encoding of a SIE file', () => {
  it('is code page 437, with both kinds of line ends', () => {
    expect(sieLines(encodeCp437(TEXT), undefined)).toEqual(LINES);
    expect(sieLines(encodeCp437(`${TEXT}\u001A`), undefined)).toEqual(LINES);
  });

  it('is anything for a file in plain ASCII', () => {
    expect(sieLines(ascii('#SIETYP 4'), undefined)).toEqual(['#SIETYP 4']);
  });

  it('is told when it is really UTF-8, with or without a byte order mark', () => {
    for (const [text, line] of [[TEXT, 2], ['\uFEFF#FLAGGA 0', 1]] as const) {
      const error = refused(() => sieLines(utf8(text), undefined));
      expect(error.code).toBe('sie-encoding');
      expect(error.issues).toMatchObject([{ path: `rad ${line}`, found: 'tecken i UTF-8', nearest: 'utf-8' }]);
    }
    expect(sieLines(utf8(`\uFEFF${TEXT}`), 'utf-8')).toEqual(LINES);
  });

  it('is told when it is really Windows-1252', () => {
    const error = refused(() => sieLines(ascii(TEXT), undefined));
    expect(error.issues).toMatchObject([{ path: 'rad 2', found: 'tecken i Windows-1252', nearest: 'windows-1252' }]);
    expect(error.issues[0]?.expected).toContain('ange att kodningen är windows-1252');
    expect(sieLines(ascii(TEXT), 'windows-1252')).toEqual(LINES);
    expect(sieLines(Uint8Array.of(0x35, 0x20, 0x80), 'windows-1252')).toEqual(['5 €']);
  });

  it('is not doubted when it is named', () => {
    expect(sieLines(ascii('Ink\u00F6p'), 'cp437')).toEqual(['Ink÷p']);
  });

  it('is code page 437 where words in Windows-1252 are not the most, such as the path of a file', () => {
    const lines = (windows: number) => Uint8Array.from([...encodeCp437('Företag\nÖvning\n'), ...ascii('F\u00F6retag\n'.repeat(windows))]);
    expect(sieLines(lines(2), undefined)[2]).toBe('F÷retag');
    expect(refused(() => sieLines(lines(3), undefined)).issues).toMatchObject([{ path: 'rad 3', nearest: 'windows-1252' }]);
  });

  it('lets a sign stand alone that is a letter in Windows-1252', () => {
    expect(sieLines(encodeCp437('\u00E5 7 ÷ 2 Σ'), undefined)).toEqual(['å 7 ÷ 2 Σ']);
  });

  it('tells every line that is not in the one named', () => {
    expect(refused(() => sieLines(Uint8Array.of(0x41, 0x0a, 0x86, 0x0a, 0x86), 'utf-8')).issues.map(({ path }) => path)).toEqual(['rad 2', 'rad 3']);
    expect(refused(() => sieLines(Uint8Array.of(0x81), 'windows-1252')).issues).toMatchObject([{ path: 'rad 1', expected: expect.stringContaining('Windows-1252') as string }]);
  });
});
