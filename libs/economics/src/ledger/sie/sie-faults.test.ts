import { HjmError, type HjmIssue } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { encodeCp437 } from '../encoding/cp437.js';
import { readSie } from './read-sie.js';

const read = (lines: readonly string[]) => readSie(encodeCp437(lines.join('\r\n')));
const issuesOf = (lines: readonly string[]): readonly HjmIssue[] => {
  try {
    read(lines);
  } catch (error) {
    if (error instanceof HjmError && error.code === 'invalid-sie') return error.issues;
    throw error;
  }
  return [];
};
const faultsOf = (lines: readonly string[]) => issuesOf(lines).map(({ path, found }) => [path, found] as const);
const HEAD = ['#FLAGGA 0', '#RAR 0 20240101 20241231', '#KONTO 4010 Exempelinköp', '#KONTO 1930 Exempelbank'];
const withHead = (...lines: readonly string[]) => faultsOf([...HEAD, ...lines]);

describe('a SIE file with faults', () => {
  it('tells all of them at once, by line', () => {
    expect(withHead('#IB 0 1930 1,50', '#RES 0 4o10 5', 'hej', '#RES 1 4010 5')).toEqual([
      ['rad 5, #IB belopp', '"1,50"'], ['rad 6, #RES konto', '"4o10"'], ['rad 7', 'hej'], ['rad 8, #RES årsnr', '"1"'],
    ]);
  });

  it.each(['+5', '1 000', '1.234', '1e3', '5-', '.5', ''])('refuses %j as an amount', (text) => {
    expect(withHead(`#RES 0 4010 "${text}"`)).toHaveLength(1);
  });

  it('refuses an amount that is not exact as öre, and takes the largest that is', () => {
    expect(withHead('#RES 0 4010 90071992547409.92')).toEqual([['rad 5, #RES belopp', '"90071992547409.92"']]);
    expect(withHead('#RES 0 4010 -90071992547409.91')).toEqual([]);
  });

  it.each([
    ['#RAR 0 20230101 20231231', 'rad 5, #RAR', '0'],
    ['#RAR -1 20231231 20230101', 'rad 5, #RAR', '2023-12-31 till 2023-01-01'],
    ['#RAR -1 20230230 20231231', 'rad 5, #RAR start', '"20230230"'],
    ['#RES -1 4010 5', 'rad 5, #RES årsnr', '-1'],
    ['#PSALDO 0 202501 4010 {} 5', 'rad 5, #PSALDO period', '2025-01'],
    ['#PSALDO -1 202301 4010 {} 5', 'rad 5, #PSALDO årsnr', '-1'],
    ['#PSALDO 0 202413 4010 {} 5', 'rad 5, #PSALDO period', '"202413"'],
    ['#KTYP 4011 K', 'rad 5, #KTYP konto', '"4011"'],
    ['#KTYP 4010 X', 'rad 5, #KTYP kontotyp', '"X"'],
    ['#KONTO 4010 igen', 'rad 5, #KONTO konto', '"4010"'],
    ['#KONTO 4010 "öppet', 'rad 5, #KONTO', '"\\"öppet"'],
    ['#VALUTA NOK', 'rad 5, #VALUTA valuta', '"NOK"'],
    ['#SIETYP 5', 'rad 5, #SIETYP typ', '"5"'],
    ['#TAXAR 24', 'rad 5, #TAXAR år', '"24"'],
    ['#TRANS 4010 {} 5', 'rad 5, #TRANS', '"en rad utanför verifikation"'],
    ['#OIB 0 1930 5', 'rad 5, #OIB objektlista', '"5"'],
    ['#OIB 0 1930 {1} 5', 'rad 5, #OIB objektlista', '"1"'],
    ['#RES 0 4010 5 "många"', 'rad 5, #RES kvantitet', '"många"'],
    ['#FORMAT ANSI', 'rad 5, #FORMAT', '"ANSI"'],
    ['}', 'rad 5', '}'],
    ['#VER A 1 20240101', 'rad 5, #VER', 'ingen klammer'],
    ['a\u0001', 'rad 5', 'ett styrtecken'],
    ['#KONTO 5 x\r#KONTO 6 y', 'rad 5', 'CR utan LF'],
    ['#\u0000K\u0000', 'rad 5', 'ett nolltecken, som i en fil i UTF-16'],
  ])('tells of %s', (line, path, found) => {
    expect(withHead(line)).toContainEqual([path, found]);
  });

  it('tells the nearest account for a misspelt one', () => {
    expect(() => read([...HEAD, '#KTYP 1931 T'])).toThrow('rad 5, #KTYP konto: väntade ett konto som står i en #KONTO tidigare i filen, fick "1931". Menades 1930?');
  });

  it('guesses which account was meant for the first fifty alone', () => {
    const strangers = Array.from({ length: 60 }, (_, at) => `#KTYP 4000000000${String(at + 10)} T`);
    const guesses = issuesOf(['#KONTO 400000000000', ...strangers]).map(({ nearest }) => nearest);
    expect(guesses).toEqual(strangers.map((_, at) => (at < 50 ? '400000000000' : undefined)));
  });

  it('tells the same balance twice', () => {
    expect(withHead('#PSALDO 0 202401 4010 {} 5', '#PSALDO 0 202401 4010 {} 5', '#PSALDO 0 202402 4010 {} 5', '#PSALDO 0 202401 4010 {1 A} 5', '#PSALDO 0 202401 4010 {1 A} 6')).toEqual([['rad 6, #PSALDO', 'konto 4010 igen']]);
  });

  it('tells a voucher that does not balance, to the öre', () => {
    const voucher = (last: string) => withHead('#VER A 1 20240101', '{', '#TRANS 4010 {} 50.01', `#TRANS 1930 {} ${last}`, '}');
    expect(voucher('-50.01')).toEqual([]);
    expect(voucher('-50.00')).toEqual([['rad 5, #VER', '0,01\u00A0kr för mycket i debet']]);
    expect(voucher('-50.02')).toEqual([['rad 5, #VER', '0,01\u00A0kr för mycket i kredit']]);
  });

  it('tells a day outside the years, of a voucher and of its rows', () => {
    expect(withHead('#VER A 1 20250101', '{', '}')).toEqual([['rad 5, #VER datum', '2025-01-01']]);
    expect(withHead('#VER A 1 20241231', '{', '#TRANS 4010 {} 1 20250101', '#TRANS 4010 {} -1', '}')).toEqual([['rad 7, #TRANS transdat', '2025-01-01']]);
  });

  it('tells an added row that is not told again as the format has it', () => {
    expect(withHead('#VER A 1 20240101', '{', '#RTRANS 4010 {} 1', '#TRANS 4010 {} 2', '#TRANS 1930 {} -2', '#RTRANS 4010 {} 1', '}').map(([path]) => path)).toEqual(['rad 7, #RTRANS', 'rad 10, #RTRANS']);
  });

  it('lets the day of a correction be after the year, on rows that do not count', () => {
    expect(withHead('#VER A 1 20241231', '{', '#BTRANS 4010 {} 1 20250110', '#RTRANS 4010 {} 2 20250110', '#TRANS 4010 {} 2', '#TRANS 1930 {} -2', '}')).toEqual([]);
  });

  it('tells a file that breaks off in a voucher, and one that goes on without closing it', () => {
    expect(withHead('#VER A 1 20240101', '{')).toEqual([['rad 6', 'ingen']]);
    expect(withHead('#VER A 1 20240101', '{', '#KONTO 5 x', '}')).toEqual([['rad 7', 'ingen'], ['rad 8', '}']]);
  });

  it('tells a file that is no SIE file, and one of SIE 5', () => {
    expect(faultsOf([''])).toEqual([['filen', 'ingen post alls']]);
    expect(faultsOf(['Konto;Belopp'])).toEqual([['rad 1', 'Konto;Belopp']]);
    expect(faultsOf(['<?xml version="1.0"?>', '<Sie/>'])).toEqual([['rad 1', 'en fil i XML, kanske SIE 5']]);
  });
});
