import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.js';
import type { KpiMeasured, KpiResult } from '../result/result-types.js';
import { known, measured, repairs, YEAR_2024 } from '../testing/outcomes.js';
import type { KpiValue } from '../value/value.js';
import { toKolada } from './kolada.js';

const definition = repairs({ breakdowns: [{ id: 'gender', labelSv: 'Kön', fields: ['gender'] }, { id: 'unit', labelSv: 'Enhet', fields: ['unit'] }] });
const year = (value: KpiValue, changes: Partial<KpiMeasured> = {}): KpiResult => assess(definition, measured(value, { period: YEAR_2024, ...changes }));
const gender = (value: string): Partial<KpiMeasured> => ({ part: { breakdown: 'gender', values: [value] } });
const options = { municipality: '0000', kpiIds: { [definition.id]: 'X00001' } };

describe("Kolada's shape", () => {
  it('has a year, with women and men beside all', () => {
    const results = [year({ state: 'masked', minimum: 5 }, gender('man')), year(known(171, 200)), year(known(2, 3), gender('woman'))];
    expect(toKolada(results, [definition], options)).toEqual({
      data: {
        count: 1,
        values: [{
          kpi: 'X00001', municipality: '0000', period: '2024', values: [
            { gender: 'T', count: 1, status: '', value: 85.5 },
            { gender: 'K', count: 1, status: '', value: 66.6666666667 },
            { gender: 'M', count: 1, status: 'Private', value: null },
          ],
        }],
      },
      leftOut: [],
    });
  });

  it('has no value where data are missing, in the words that the caller names', () => {
    const [entry] = toKolada([year({ state: 'missing', reason: 'noData' })], [definition], { municipality: '0000', words: { missing: 'Saknas', masked: 'Dold' } }).data.values;
    expect(entry).toMatchObject({ kpi: 'example/repairs', values: [{ status: 'Saknas', value: null }] });
  });

  it('loses nothing: what does not fit is told', () => {
    const results = [
      assess(definition, measured(known(1, 2))),
      year(known(1, 2), { part: { breakdown: 'unit', values: ['A'] } }),
      year(known(1, 2), gender('')),
      year({ state: 'stated', stated: { yes: true } }),
      year({ state: 'notRelevant', reasonSv: 'Mäts inte.' }),
    ];
    const { data, leftOut } = toKolada(results, [definition], options);
    expect(data).toEqual({ count: 0, values: [] });
    expect(leftOut.map(({ period, part, reasonSv }) => [period, part, reasonSv])).toEqual([
      ['2024-01..2024-04', undefined, 'Kolada har värden per helår.'],
      ['2024', 'A', 'Kolada delar bara upp på kvinnor och män.'],
      ['2024', '', 'Kolada delar bara upp på kvinnor och män.'],
      ['2024', undefined, 'Utfallet är inget tal.'],
      ['2024', undefined, 'Utfallet är inte relevant.'],
    ]);
  });

  it('refuses two values of one year, and a municipality without an id', () => {
    expect(() => toKolada([year(known(1, 2)), year(known(1, 3))], [definition], options)).toThrow(expect.objectContaining({ code: 'duplicate-result' }));
    expect(() => toKolada([], [definition], { municipality: ' ' })).toThrow(expect.objectContaining({ code: 'invalid-municipality' }));
  });
});
