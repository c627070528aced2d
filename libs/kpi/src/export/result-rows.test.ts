import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.js';
import { known, measured, repairs, target } from '../testing/outcomes.js';
import { RESULT_COLUMNS, resultRows } from './result-rows.js';

const definition = repairs({ decimals: 1, goalSv: 'Nöjda invånare', targets: [target('atLeast', '88')] });

describe('results as rows', () => {
  it('have numbers as numbers, under Swedish headers', () => {
    const result = assess(definition, measured(known(171, 200), { unknown: 1 }), { earlier: measured(known(84, 100)) });
    expect(resultRows([result], [definition])).toEqual([{
      Mål: 'Nöjda invånare', Indikator: 'Reparationer i tid', Id: 'example/repairs', Period: 'januari–april 2024', Från: '2024-01', Till: '2024-04',
      Uppdelning: null, Del: null, Värde: 85.5, Enhet: '%', 'Utan tal': null, Varför: null, Täljare: 171, Nämnare: 200, Poster: 200,
      'Ej räknade poster': 1, 'Pågående poster': 0, Målvärde: 'minst 88\u00A0%', Bedömning: 'Röd – uppnås inte', Trend: 'Bättre', 'Året innan': 84,
      'Intervall från': 80, 'Intervall till': 89.7, 'Känt till och med': '2024-05-02',
    }]);
  });

  it('say what is missing as a word of its own, and nothing of a masked group', () => {
    const part = { breakdown: 'unit', values: ['A'] };
    const [missing, masked] = resultRows([
      assess(definition, measured({ state: 'missing', reason: 'noRecords' })),
      assess(definition, measured({ state: 'masked', minimum: 5 }, { part })),
    ], [definition], { scheme: 'positiveNegative' });
    expect(missing).toMatchObject({ Värde: null, 'Utan tal': 'data saknas', Poster: 0, Bedömning: 'Inte bedömd', 'Intervall från': null });
    expect(masked).toMatchObject({ Uppdelning: 'Enhet', Del: 'A', Värde: null, Täljare: null, Nämnare: null, Poster: null, 'Ej räknade poster': null, 'Pågående poster': null });
  });

  it('all have the same columns', () => {
    const rows = resultRows([assess(definition, measured(known(1, 2))), assess(definition, measured({ state: 'stated', stated: { yes: true } }))], [definition]);
    for (const row of rows) expect(Object.keys(row)).toEqual([...RESULT_COLUMNS]);
    expect(rows[1]).toMatchObject({ Värde: null, 'Utan tal': 'ja' });
  });

  it('need a definition, and tell the nearest', () => {
    const result = assess(definition, measured(known(1, 2)));
    expect(() => resultRows([{ ...result, kpi: 'example/repair' }], [definition])).toThrow(
      expect.objectContaining({ code: 'unknown-indicator', issues: [expect.objectContaining({ path: 'results.0.kpi', nearest: 'example/repairs' })] }),
    );
  });
});
