import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { keyOf, THREE, USE_2023 } from '../testing/surplus-keys.js';
import { checkKey, keyIssues, type KeyExpectation } from './check-key.js';
import type { DistributionKey } from './key-types.js';

const percent = (...shares: (string | number)[]): DistributionKey => keyOf(shares.map((share, index) => ({ id: `p${index}`, nameSv: `P${index}`, share })));
const told = (key: DistributionKey, expected?: KeyExpectation): string[] => keyIssues(key, expected).map(({ path, found }) => `${path}: ${found.replaceAll(/\s/g, ' ')}`);

describe('a distribution key', () => {
  it('is taken when its per cent add up to exactly 100', () => {
    expect(checkKey(THREE)).toBe(THREE);
    expect(told(percent('33.333333', '33.333333', '33.333334'))).toEqual([]);
  });

  it('is refused at 99,9 %, and told how much is missing and what to do', () => {
    const [only] = keyIssues(percent('60', '39.9'));
    expect(only?.found.replaceAll(/\s/g, ' ')).toBe('summan 99,9 %');
    expect(only?.expected).toContain('det saknas 0,1 procentenheter: rätta andelarna, eller ange dem som vikter');
  });

  it('is told how to write per cent that Excel keeps as parts of 1', () => {
    const tell = (...shares: string[]): string => keyIssues(percent(...shares)).map(({ expected, found }) => `${expected}, fick ${found}`).join().replaceAll(/\s/g, ' ');
    expect(tell('0', '0.455', '0.545')).toBe('andelar i procent; de är skrivna som delar av 1, så som procentceller i Excel sparas: skriv 45,5 i stället för 0,455, fick summan 1');
    expect(tell('0.333', '0.333', '0.333')).toContain('skriv 33,3 i stället för 0,333, fick summan 0,999');
    for (const near of ['0.989', '1.011']) expect(tell(near)).toContain('procentenheter: rätta andelarna');
    expect(keyIssues({ ...percent('0.455', '0.545'), basis: 'weights' })).toEqual([]);
  });

  it('is refused above 100 %, and told how much is too much', () => {
    expect(keyIssues(percent(60, '40.000001'))[0]?.expected).toContain('det är 0,000001 för mycket');
  });

  it('says everything at once', () => {
    const key = keyOf([{ id: 'a', nameSv: 'A', share: '-1' }, { id: 'a', nameSv: ' ', share: '1,5' }, { id: 'retained', nameSv: 'B', share: Number.NaN }]);
    expect(told(key)).toEqual(['principals.1.id: "a"', 'principals.1.nameSv: " "', 'principals.2.id: "retained"', 'principals.0.share: "-1"', 'principals.1.share: "1,5"', 'principals.2.share: NaN']);
  });

  it('names who is missing and who is unknown, with the nearest', () => {
    const key = keyOf([{ id: 'region', nameSv: 'Regionen', share: '60' }, { id: 'nörby', nameSv: 'Norrby', share: '40' }]);
    const issues = keyIssues(key, { principals: THREE.principals });
    expect(issues.map(({ path, nearest }) => [path, nearest])).toEqual([['principals.1.id', 'norrby'], ['principals', undefined], ['principals', undefined]]);
    expect(issues[2]?.expected).toContain('Söderby (soderby)');
  });

  it('names a stranger that is near somebody who is already there', () => {
    const key = keyOf([...THREE.principals, { id: 'regionn', nameSv: 'Regionen', share: '0' }]);
    expect(keyIssues(key, { principals: THREE.principals }).map(({ nearest }) => nearest)).toEqual(['region']);
  });

  it('is refused when it is empty or comes to nothing', () => {
    expect(told(keyOf([]))).toEqual(['principals: lista med 0 värden']);
    expect(told({ ...percent(0, 0), basis: 'weights' })).toEqual(['principals: summan 0']);
  });

  it('takes weights of any sum, and principals that get nothing', () => {
    expect(told({ ...percent(7, '0.5', 0), basis: 'weights' })).toEqual([]);
  });

  it('does not take more digits than a spreadsheet keeps', () => {
    expect(told({ ...percent('1000000000', '0.0000001', '999999999.999999'), basis: 'weights' })).toEqual(['principals.0.share: "1000000000"', 'principals.1.share: "0.0000001"']);
  });

  it('of use says what was measured, when and by what source', () => {
    expect(told(USE_2023)).toEqual([]);
    expect(told({ ...THREE, basis: 'use' })).toEqual(['use: inget värde']);
    expect(told({ ...USE_2023, use: { whatSv: '', from: '2023-12-31', to: '2023-01-01', sourceSv: '' } })).toEqual(['use.whatSv: ""', 'use.sourceSv: ""', 'use.to: "2023-01-01"']);
    expect(told({ ...USE_2023, basis: 'weights' })).toEqual(['use: objekt']);
    expect(keyIssues({ ...USE_2023, basis: 'weights' })[0]?.expected).toBe('inget, för nyckelns andelar är vikter');
  });

  it('has a name and days that exist, in order', () => {
    expect(told({ ...THREE, id: '', titleSv: ' ', validFrom: '2023-02-30' })).toEqual(['id: ""', 'titleSv: " "', 'validFrom: "2023-02-30"']);
    expect(told({ ...THREE, validFrom: '2024-01-01', validTo: '2023-12-31' })).toEqual(['validTo: "2023-12-31"']);
  });

  it('throws one error with all issues', () => {
    expect(() => checkKey(percent(50))).toThrow(HjmError);
    expect(() => checkKey(percent(50))).toThrow(/Provnyckeln.*det saknas 50/s);
  });
});
