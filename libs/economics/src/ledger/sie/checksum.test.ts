import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCp437 } from '../encoding/cp437.js';
import { crc32 } from '../encoding/crc32.js';
import { readSie, type SieOptions } from './read-sie.js';

/** Posts of our own, and their checksum as the code that is printed in the format's edition 4B gives it. */
const POSTS = [
  '#PROGRAM "Exempel Ekonomi" 5.1', '#KONTO 4010 "Inköp av \\"hjälpmedel\\""', '#KONTO\t1930 ""', '#DIM 1 Ställe', '#OBJEKT 1 "01" Verkstad', '#NYPOST "x y"', '',
  '#VER A 1 20240115 "Köp"', '{', '  #TRANS 4010 {1 "01"} 50.00  ', '\t#TRANS 1930 { } -50.00', '}',
];
const SUM = 897364305;
const signed = (posts: readonly string[], sum: string | number = SUM) => ['#FLAGGA 0', '#KSUMMA', ...posts, `#KSUMMA ${sum}`];
const read = (lines: readonly string[], options?: SieOptions) => readSie(encodeCp437(lines.join('\r\n')), options);
const faultsOf = (lines: readonly string[]): readonly string[] => {
  try {
    read(lines);
  } catch (error) {
    if (error instanceof HjmError) return error.issues.map(({ path, expected, found }) => `${path}: ${expected} | ${found}`);
    throw error;
  }
  return [];
};

describe('the checksum of a SIE file', () => {
  it('is CRC-32, with its published check value, however the bytes are cut', () => {
    const bytes = Uint8Array.from('123456789', (letter) => letter.charCodeAt(0));
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
  });

  it('agrees for labels and fields, without quotes, braces and what is between fields', () => {
    expect(read(signed(POSTS))).toMatchObject({ vouchers: [{ number: '1' }], leftOut: [{ post: '#VER' }] });
    expect(read([...signed(POSTS.map((line) => line.replace('#KONTO\t1930', '#KONTO   "1930"')), `"0${SUM}"`), '', ' ']).accounts).toHaveLength(2);
    expect(read(['#KSUMMA', '#KSUMMA 0']).accounts).toEqual([]);
  });

  it('refuses a file that is changed, with the line and both sums', () => {
    expect(faultsOf(signed(POSTS.map((line) => line.replace('Exempel ', 'Exempel'))))).toEqual([
      `rad 15, #KSUMMA: kontrollsumman 3215408379, som posterna ger; åtgärd: hämta eller exportera filen igen, den är ändrad eller skadad | "${SUM}"`,
    ]);
    expect(faultsOf(signed(POSTS, 'x'))).toEqual([expect.stringContaining(`kontrollsumman ${SUM}, som posterna ger`)]);
  });

  it('refuses a file where any letter of a name is another', () => {
    fc.assert(fc.property(fc.nat({ max: 'Verkstad'.length - 1 }), fc.constantFrom('a', 'k', 'V', 'å', 'Ö', 'é', '0', '9'), (at, letter) => {
      const name = `${'Verkstad'.slice(0, at)}${letter}${'Verkstad'.slice(at + 1)}`;
      expect(faultsOf(signed(POSTS.map((line) => line.replace('Verkstad', name))))).toHaveLength(name === 'Verkstad' ? 0 : 1);
    }));
  });

  it('refuses a file where one of the two posts is missing, or something comes after them', () => {
    expect(faultsOf(['#FLAGGA 0', '#KSUMMA', ...POSTS])).toEqual(['rad 2, #KSUMMA: en #KSUMMA också i slutet; åtgärd: hämta filen igen, den är avkortad | filen slutar utan']);
    expect(faultsOf(['#FLAGGA 0', ...POSTS, `#KSUMMA ${SUM}`])).toEqual([expect.stringMatching(/^rad 14, #KSUMMA: en #KSUMMA utan summa före posterna; åtgärd: .* \| "897364305"$/)]);
    expect(faultsOf(signed(POSTS, ''))).toEqual([expect.stringMatching(/^rad 15, #KSUMMA: kontrollsumman 897364305, .* \| ""$/)]);
    expect(faultsOf([...signed(POSTS), '', '#KONTO 5010 Hyra'])).toEqual([expect.stringMatching(/^rad 17: inget efter kontrollsumman på rad 15; åtgärd: .* \| "#KONTO 5010 Hyra"$/)]);
  });

  it('is told beside the other faults of a damaged file', () => {
    expect(faultsOf(signed([...POSTS, '#KONTO 5010 "Hyra', '#NYPOST "x']))).toEqual([expect.stringContaining('rad 15, #KONTO'), expect.stringContaining('rad 17, #KSUMMA')]);
  });

  it('is reckoned in code page 437 for a file in another character set, where one that differs is told and not refused', () => {
    const told = (lines: readonly string[]) => readSie(Uint8Array.from(Array.from(lines.join('\n')), (letter) => letter.codePointAt(0) ?? 0), { encoding: 'windows-1252' }).leftOut.filter(({ post }) => post === '#KSUMMA');
    expect(told(signed(POSTS))).toEqual([]);
    expect(told(signed(POSTS, 1))).toEqual([{ post: '#KSUMMA', whatSv: 'kontrollsumma, som bara går att pröva i teckentabell 437', count: 1 }]);
  });
});
