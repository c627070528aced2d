import { describe, expect, it } from 'vitest';
import type { KpiUnit, Measure } from '../definition/definition-types.js';
import { known } from '../testing/outcomes.js';
import { formatValue } from './format-value.js';
import { roundValue } from './round-value.js';
import type { KpiValue } from './value.js';

const STATED: Measure = { kind: 'stated', values: 'number' };
const GROWTH: Measure = { kind: 'growth', of: { count: { table: 'orders', on: 'ordered' } }, per: 'period' };
const format = (value: KpiValue, unit: KpiUnit, decimals: number, measure: Measure = STATED): string => formatValue(value, { unit, decimals, measure });

describe('a value in Swedish', () => {
  it.each<[string, KpiValue, KpiUnit, number]>([
    ['85,5\u00A0%', known(171, 200), 'percent', 1],
    ['17\u00A0894', known(17_894), 'count', 0],
    ['0,40', known(2, 5), 'ratio', 2],
    ['13,3', known(133, 10), 'principals', 1],
    ['1\u00A0234,50\u00A0kr', known(123_450), 'ore', 2],
    ['\u22121\u00A0235\u00A0kr', known(-123_450), 'ore', 0],
    ['86,3', { state: 'stated', stated: { number: '86.3' } }, 'index', 1],
    ['93,9\u00A0%', { state: 'stated', stated: { number: '93.9' } }, 'percent', 1],
    ['ja', { state: 'stated', stated: { yes: true } }, 'yesNo', 0],
    ['nej', { state: 'stated', stated: { yes: false } }, 'yesNo', 0],
    ['uppnås delvis', { state: 'stated', stated: { status: 'partly' } }, 'status', 0],
    ['data saknas', { state: 'missing', reason: 'noRecords' }, 'percent', 1],
    ['ej relevant', { state: 'notRelevant', reasonSv: 'Mäts inte.' }, 'percent', 1],
    ['visas inte, grupper under 5 skyddas', { state: 'masked', minimum: 5 }, 'percent', 1],
  ])('is %s', (text, value, unit, decimals) => {
    expect(format(value, unit, decimals)).toBe(text);
  });

  it.each([
    ['+9,0\u00A0%', known(90, 1000)],
    ['\u22122,7\u00A0%', known(-27, 1000)],
    ['0,0\u00A0%', known(0)],
    ['0,0\u00A0%', known(1, 10_000)],
    ['0,0\u00A0%', known(-1, 10_000)],
    ['+0,1\u00A0%', known(1, 2000)],
  ])('says %s of a change', (text, value) => {
    expect(format(value, 'percent', 1, GROWTH)).toBe(text);
  });

  it('has no number where there is none', () => {
    expect(roundValue({ state: 'stated', stated: { yes: true } }, 'yesNo', 0)).toBeUndefined();
    expect(roundValue({ state: 'masked', minimum: 5 }, 'percent', 1)).toBeUndefined();
  });
});
