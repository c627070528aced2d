import { describe, expect, it } from 'vitest';
import { encodeCp437 } from '../encoding/cp437.js';
import { readSie, type SieOptions } from './read-sie.js';

/** A file of our own: the accounts, names and amounts are made up. */
const FILE = [
  '#FLAGGA 0', '#PROGRAM "Exempel Ekonomi" 5.1', '#FORMAT PC8', '#GEN 20250115 NN', '#SIETYP 4', '#PROSA "Exporterat av NN"', '#FTYP X', '#BKOD 82300',
  '#FNAMN "Exempelcentralen åäö"', '#ORGNR 000000-0000', '#ADRESS "NN" "Box 1" "000 00 Ort" "000"', '#RAR 0 20240101 20241231', '#RAR -1 20230101 20231231',
  '#TAXAR 2025', '#OMFATTN 20241231', '#KPTYP EUBAS97', '#VALUTA SEK', '', '#KONTO 1930 "Exempelbank"', '#KTYP 1930 T', '#KONTO\t3010 "Exempelhyror"', '#SRU 3010 7410', '#SRU 3010 7411',
  '#KONTO 4010 "Exempelinköp \\"A\\""', '#ENHET 4010 st', '#DIM 1 Ställe', '#UNDERDIM 21 Grupp 7', '#OBJEKT 1 "01" "Verkstad"', '#OBJEKT 7 "23" "NN"',
  '#IB 0 1930 100.00', '#UB 0 1930 1100', '#RES 0 3010 -2000.5 -4', '#RES -1 3010 -1800', '#OIB 0 1930 {1 "01"} 5', '#OUB 0 1930 {1 "01"} 6.10',
  '#PSALDO 0 202401 3010 {} -1000.00', '#PSALDO 0 202401 3010 {1 "01"} -400', '#PSALDO 0 202401 3010 {7 "23"} -1', '#PBUDGET 0 202401 4010 900.00',
  '#VER A 1 20240115 "Köp" 20240116 NN', '{', '  #TRANS 4010 {1 "01" 7 "23"} 50.00 20240114 "text" 2 NN', '  #BTRANS 4010 {} 9.00', '  #RTRANS 1930 {} -50.00', '  #TRANS 1930 {} -50.00', '}',
  '#KONTOT 1 2', '#HEMLIG "a"', '{', '#RAD 1', '}',
];

const read = (lines: readonly string[], options?: SieOptions) => readSie(encodeCp437(lines.join('\r\n')), options);
describe('a SIE file', () => {
  const file = read(FILE);

  it('says what it is and of which years', () => {
    expect(file).toMatchObject({
      flag: 0, type: 4, program: { name: 'Exempel Ekonomi', version: '5.1' }, generated: '2025-01-15', company: 'Exempelcentralen åäö', companyType: 'X', industry: '82300',
      chartType: 'EUBAS97', currency: 'SEK', taxYear: 2025, reaches: '2024-12-31',
      years: [{ index: 0, from: '2024-01-01', to: '2024-12-31', line: 12 }, { index: -1, from: '2023-01-01', to: '2023-12-31' }],
    });
  });

  it('has accounts with type, unit and codes', () => {
    expect(file.accounts).toEqual([
      { number: '1930', name: 'Exempelbank', type: 'T', line: 19 },
      { number: '3010', name: 'Exempelhyror', sru: ['7410', '7411'], line: 21 },
      { number: '4010', name: 'Exempelinköp "A"', unit: 'st', line: 24 },
    ]);
  });

  it('has balances and periods in whole öre with the sign of the file', () => {
    expect(file.balances.map(({ post, year, ore, quantity }) => [post, year, ore, quantity])).toEqual([
      ['IB', 0, 10000, undefined], ['UB', 0, 110000, undefined], ['RES', 0, -200050, '-4'], ['RES', -1, -180000, undefined], ['OIB', 0, 500, undefined], ['OUB', 0, 610, undefined],
    ]);
    expect(file.periods).toMatchObject([
      { post: 'PSALDO', month: '2024-01', account: '3010', objects: [], ore: -100000 },
      { post: 'PSALDO', objects: [{ dimension: '1', object: '01' }], ore: -40000 },
      { post: 'PBUDGET', month: '2024-01', account: '4010', objects: [], ore: 90000 },
    ]);
  });

  it('has vouchers with their rows', () => {
    expect(file.vouchers).toMatchObject([
      { series: 'A', number: '1', day: '2024-01-15', registered: '2024-01-16', transactions: [{ post: 'TRANS', ore: 5000, day: '2024-01-14', quantity: '2', objects: [{ dimension: '1', object: '01' }] }, { post: 'BTRANS' }, { post: 'RTRANS' }, { post: 'TRANS', ore: -5000 }] },
    ]);
  });

  it('keeps no personal data, and counts what it leaves out', () => {
    expect(file.leftOut).toEqual([
      { post: '#GEN', whatSv: 'signatur', count: 1 }, { post: '#PROSA', whatSv: 'fri text', count: 1 }, { post: '#ORGNR', whatSv: 'organisationsnummer', count: 1 },
      { post: '#ADRESS', whatSv: 'adress och kontakt', count: 1 }, { post: '#OBJEKT', whatSv: 'objekt i dimension 7, som kan vara personer', count: 1 },
      { post: '#PSALDO', whatSv: 'saldo per objekt som kan vara personer', count: 1 }, { post: '#VER', whatSv: 'text', count: 1 }, { post: '#VER', whatSv: 'signatur', count: 1 },
      { post: '#TRANS', whatSv: 'text', count: 1 }, { post: '#TRANS', whatSv: 'signatur', count: 1 }, { post: '#TRANS', whatSv: 'objekt som kan vara personer', count: 1 },
    ]);
    expect(JSON.stringify(file)).not.toContain('NN');
    expect(read(['#FTYP E', '#FNAMN "N N"'])).toMatchObject({ company: null, leftOut: [{ post: '#FNAMN', count: 1 }] });
    expect(read(['#OBJEKT 30 1 "N N"', '#UNDERDIM 31 Del 30', '#OBJEKT 31 1 "N N"'], { personDimensions: ['30'] })).toMatchObject({ objects: [] });
  });

  it('keeps posts with other labels as they stand, and the label that may have been meant', () => {
    expect(file.unknownPosts).toEqual([
      { label: '#KONTOT', text: '#KONTOT 1 2', block: [], line: 47, nearest: '#KONTO' },
      { label: '#HEMLIG', text: '#HEMLIG "a"', block: ['#RAD 1'], line: 48 },
    ]);
    expect(read(['#VER A 1 20240101', '{', '#NY 1', '}']).unknownPosts).toEqual([{ label: '#NY', text: '#NY 1', block: [], line: 3 }]);
  });

  it('may come from a system before the ledger, without years, series and numbers', () => {
    expect(read(['#FLAGGA 0', '#SIETYP 4', '#VER "" "" 20240101', '{', '#TRANS 1 {} 1', '#TRANS 2 {} -1', '}'])).toMatchObject({ type: 4, years: [], vouchers: [{ series: '', number: '' }] });
  });

  it('may be of another type, or of none that is stated', () => {
    expect(read(['#FLAGGA 1', '#SIETYP 1'])).toMatchObject({ flag: 1, type: 1 });
    expect(read(['#FLAGGA 0']).type).toBeNull();
  });

  it('may have further fields at the end of a post, as the format says', () => {
    expect(read(['#KONTO 1 a b c']).accounts).toHaveLength(1);
  });

  it('leaves out amounts outside the year of their post when that is asked for', () => {
    const lines = ['#RAR -1 20230101 20231231', '#PBUDGET -1 202401 4010 {} 5', '#PBUDGET -1 202312 4010 {} 6'];
    expect(() => read(lines)).toThrow('välj att poster utanför sitt år inte ska tas med');
    expect(read(lines, { outsideYear: 'leaveOut' })).toMatchObject({ periods: [{ month: '2023-12' }], leftOut: [{ post: '#PBUDGET', whatSv: 'belopp i en månad utanför sitt år', count: 1 }] });
  });

  it('passes over a year without days and a code that is empty, and counts them', () => {
    expect(read(['#RAR 0', '#KONTO 4010 x', '#SRU 4010'])).toMatchObject({ years: [], accounts: [{ number: '4010' }], leftOut: [{ post: '#RAR', count: 1 }, { post: '#SRU', count: 1 }] });
  });
});
