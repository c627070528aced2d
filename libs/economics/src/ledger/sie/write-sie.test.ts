import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_SIE, sieFiles, withoutLines } from '../../testing/sie-files.js';
import { decodeCp437 } from '../encoding/cp437.js';
import { readSie } from './read-sie.js';
import type { SieFile } from './sie-types.js';
import { writeSie } from './write-sie.js';

/** The accounts, names and amounts are made up. */
const FILE: SieFile = {
  ...EMPTY_SIE,
  flag: 0, type: 4, program: { name: 'Exempel', version: '1' }, generated: '2025-01-31', company: 'Exempelcentralen i Småort', currency: 'SEK', reaches: '2024-12-31',
  years: [{ index: 0, from: '2024-01-01', to: '2024-12-31' }],
  accounts: [{ number: '3010', name: 'Exempelhyra för hjälpmedel', type: 'I' }, { number: '1930', name: null }],
  balances: [{ post: 'RES', year: 0, account: '3010', objects: [], ore: -5 }],
  periods: [{ post: 'PBUDGET', year: 0, month: '2024-03', account: '3010', objects: [{ dimension: '1', object: 'A 1' }], ore: -100 }],
  vouchers: [{ series: 'A', number: '1', day: '2024-03-01', registered: '2024-03-02', transactions: [{ post: 'TRANS', account: '3010', objects: [], ore: -123456, quantity: '2' }, { post: 'TRANS', account: '1930', objects: [], ore: 123456, day: '2024-03-01' }] }],
};

const faultsOf = (change: Partial<SieFile>): readonly (readonly [string, string])[] => {
  try {
    writeSie({ ...FILE, ...change });
  } catch (error) {
    if (error instanceof HjmError && error.code === 'invalid-sie') return error.issues.map(({ path, found }) => [path, found] as const);
    throw error;
  }
  return [];
};

describe('a file that is written', () => {
  it('has the posts of the format in its order, in code page 437', () => {
    const bytes = writeSie(FILE);
    expect(decodeCp437(bytes).split('\r\n')).toEqual([
      '#FLAGGA 0', '#PROGRAM Exempel 1', '#FORMAT PC8', '#GEN 20250131', '#SIETYP 4', '#FNAMN "Exempelcentralen i Småort"', '#RAR 0 20240101 20241231', '#OMFATTN 20241231', '#VALUTA SEK',
      '#KONTO 3010 "Exempelhyra för hjälpmedel"', '#KTYP 3010 I', '#KONTO 1930 ""', '#RES 0 3010 -0.05', '#PBUDGET 0 202403 3010 {1 "A 1"} -1.00',
      '#VER A 1 20240301 "" 20240302', '{', '#TRANS 3010 {} -1234.56 "" "" 2', '#TRANS 1930 {} 1234.56 20240301', '}', '',
    ]);
    expect(bytes).toContain(0x86); // å
  });

  it('is read back as the same data', () => {
    fc.assert(fc.property(sieFiles, (file) => {
      expect(withoutLines(readSie(writeSie(file), { encoding: 'cp437' }))).toEqual(withoutLines(file));
    }));
  });

  it('is written again as the same bytes when it has been read', () => {
    fc.assert(fc.property(sieFiles, (file) => {
      const bytes = writeSie(file);
      expect(writeSie(readSie(bytes, { encoding: 'cp437' }))).toEqual(bytes);
    }));
  });

  it('with Swedish names is read without naming its encoding', () => {
    expect(withoutLines(readSie(writeSie(FILE)))).toEqual(FILE);
  });
});

describe('a file that can not be written', () => {
  it('tells each letter that code page 437 lacks, and where', () => {
    expect(faultsOf({ company: 'A – B €', accounts: [{ number: '1', name: 'Š' }] })).toEqual([
      ['company', '"–" i "#FNAMN \\"A – B €\\""'], ['company', '"€" i "#FNAMN \\"A – B €\\""'], ['accounts[0]', '"Š" i "#KONTO 1 Š"'],
    ]);
  });

  it('tells a text that the format has no way to write', () => {
    expect(faultsOf({ company: 'a b\\' })).toEqual([['company', '"a b\\\\"']]);
    expect(faultsOf({ company: 'rad\nrad' })).toEqual([['company', expect.stringContaining('rad\\nrad')]]);
  });

  it('tells such a text in a list of objects too', () => {
    const [period] = FILE.periods;
    expect(period === undefined ? [] : faultsOf({ periods: [{ ...period, objects: [{ dimension: '1', object: 'a b\\' }] }] })).toEqual([['periods[0]', '"0 202403 3010 1 a b\\\\ -1.00"']]);
  });

  it('tells what is no account, type or quantity of the format by its line', () => {
    expect(faultsOf({ accounts: [{ number: '3O10', name: null }] })).toEqual([['rad 10, #KONTO konto', '"3O10"']]);
    expect(faultsOf({ balances: [{ post: 'RES', year: 0, account: '3010', objects: [], ore: 0.5 }] })[0]?.[0]).toBe('rad 13, #RES belopp');
  });

  it('tells what could not be read again', () => {
    expect(faultsOf({ years: [] }).map(([path]) => path)).toEqual(['balances[0] årsnr', 'periods[0] årsnr']);
    expect(faultsOf({ vouchers: [{ series: 'A', number: '1', day: '2025-01-01', transactions: [{ post: 'TRANS', account: '1', objects: [], ore: 1, day: '2024-01-01' }] }] }).map(([path]) => path)).toEqual(['vouchers[0] datum', 'vouchers[0]']);
  });
});
