import { sumOre } from '@hjm/core/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurePlans } from '../testing/plan-arbitraries.js';
import { smallMeasure, smallMeasurePlan } from '../testing/small-measures.js';
import { WHOLE_KR } from '../amount/amount-unit.js';
import { describeMeasuresSummary } from './describe-measures.js';
import { amountIn, type EffectSum, type EffectSums, measuresSummary } from './measures-summary.js';

const planned = (ore: number) => ({ planned: ore, realised: null });

describe('Sums of measures', () => {
  it('tell a surplus that is handed back apart from savings, and what is not classified apart from both', () => {
    const plan = smallMeasurePlan(
      smallMeasure('returns', { kind: 'saving', effects: { 2023: planned(5_460_000) } }),
      smallMeasure('surplus', { kind: 'redistribution', effects: { 2023: planned(378_000_000) } }),
      smallMeasure('vacancies', { effects: { 2023: planned(50_400_000) } }),
    );
    expect(measuresSummary(plan, { throughYear: 2023 }).byKind.map(({ kind, year, planned: { sum } }) => [kind, year, sum])).toEqual([
      ['saving', 2023, 5_460_000],
      ['redistribution', 2023, 378_000_000],
      [null, 2023, 50_400_000],
    ]);
  });

  it('are missing where a part is missing, and say which and what is known', () => {
    const plan = smallMeasurePlan(smallMeasure('a', { effects: { 2023: { planned: 100, realised: 40 } } }), smallMeasure('b', { effects: { 2023: planned(0) } }));
    expect(measuresSummary(plan, { throughYear: 2023 }).total).toEqual({
      planned: { sum: 100, known: 100, missing: [] },
      realised: { sum: null, known: 40, missing: [{ measure: 'b', year: 2023 }] },
      notRecoverable: null,
    });
  });

  it('keep a value of which the column cannot be told out of both sums', () => {
    const plan = smallMeasurePlan(smallMeasure('stock', { effects: { 2024: { column: 'notRecoverable', amount: 1_900_000 } } }));
    const sums = measuresSummary({ ...plan, years: [2024] });
    const nothing: EffectSum = { sum: null, known: null, missing: [{ measure: 'stock', year: 2024 }] };
    expect(sums.total).toEqual({ planned: nothing, realised: nothing, notRecoverable: 1_900_000 });
    expect(describeMeasuresSummary(sums, WHOLE_KR).at(-1)).toBe('Alla insatser 2024: planerat inte känt, realiserat inte känt; 19\u00A0000\u00A0kr som källan inte visar om det är planerat eller realiserat.');
  });

  it('leave out years after the last one asked for', () => {
    const plan = smallMeasurePlan(smallMeasure('a', { effects: { 2023: planned(1), 2024: planned(2), 2025: planned(4) } }));
    expect(measuresSummary(plan, { throughYear: 2024 }).total.planned.sum).toBe(3);
    expect(measuresSummary(plan).total.planned.sum).toBe(7);
    expect(measuresSummary(plan, { throughYear: 2022 })).toMatchObject({ years: [], byYear: [], total: { planned: { sum: 0, missing: [] } } });
  });

  it('are told in words with what is missing', () => {
    const plan = smallMeasurePlan(smallMeasure('a', { category: 'strategic', kind: 'saving', effects: { 2023: { planned: 21_000_000, realised: 1 } } }), smallMeasure('b', { category: null }));
    expect(describeMeasuresSummary(measuresSummary(plan, { throughYear: 2023 }), WHOLE_KR)).toEqual([
      'Strategisk 2023: planerat 210\u00A0000\u00A0kr, realiserat 0\u00A0kr.',
      'Utan kategori 2023: planerat inte känt, realiserat inte känt.',
      'Besparing 2023: planerat 210\u00A0000\u00A0kr, realiserat 0\u00A0kr.',
      'Ej klassat 2023: planerat inte känt, realiserat inte känt.',
      'Alla insatser 2023: planerat inte känt i sin helhet (känt 210\u00A0000\u00A0kr, ett värde saknas), realiserat inte känt i sin helhet (känt 0\u00A0kr, ett värde saknas).',
      'Alla insatser 2023: planerat inte känt i sin helhet (känt 210\u00A0000\u00A0kr, ett värde saknas), realiserat inte känt i sin helhet (känt 0\u00A0kr, ett värde saknas).',
    ]);
  });

  it('over several years are told with the first and the last, and without any year as that', () => {
    const plan = smallMeasurePlan(smallMeasure('a', { effects: { 2023: { planned: 100, realised: 100 } } }));
    const effects = Object.fromEntries([2023, 2024, 2025].map((year) => [year, { planned: 100_00, realised: 50_00 }]));
    expect(describeMeasuresSummary(measuresSummary(smallMeasurePlan(smallMeasure('a', { effects }))), WHOLE_KR).at(-1)).toBe('Alla insatser 2023–2025: planerat 300\u00A0kr, realiserat 150\u00A0kr.');
    expect(describeMeasuresSummary(measuresSummary(plan), WHOLE_KR).at(-1)).toBe('Alla insatser 2023–2025: planerat inte känt i sin helhet (känt 1\u00A0kr, 2 värden saknas), realiserat inte känt i sin helhet (känt 1\u00A0kr, 2 värden saknas).');
    expect(describeMeasuresSummary(measuresSummary(plan, { throughYear: 2022 }), WHOLE_KR)).toEqual(['Alla insatser utan år: planerat 0\u00A0kr, realiserat 0\u00A0kr.']);
  });

  it('per category, kind and year add up to the whole', () => {
    fc.assert(
      fc.property(measurePlans, (plan) => {
        const { cells, byCategory, byKind, byYear, total } = measuresSummary(plan);
        for (const parts of [cells, byCategory, byKind, byYear]) expect(whole(parts)).toEqual(whole([total]));
        const amounts = plan.measures.flatMap(({ effects }) => Object.values(effects).flatMap((effect) => amountIn(effect, 'planned') ?? []));
        expect(total.planned.known ?? 0).toBe(sumOre(amounts));
      }),
    );
  });

  it('do not depend on the order of the measures', () => {
    fc.assert(
      fc.property(measurePlans, (plan) => {
        const turned = measuresSummary({ ...plan, measures: plan.measures.toReversed() });
        expect(turned.cells.map((cell) => whole([cell]))).toEqual(measuresSummary(plan).cells.map((cell) => whole([cell])));
      }),
    );
  });
});

/** What sums hold: what is known, how much is missing, what stands aside. */
function whole(parts: readonly EffectSums[]): unknown {
  const side = (column: 'planned' | 'realised') => ({
    known: sumOre(parts.map((part) => part[column].known ?? 0)),
    missing: parts.flatMap((part) => part[column].missing.map(({ measure, year }) => `${measure} ${String(year)}`)).toSorted(),
  });
  return { planned: side('planned'), realised: side('realised'), aside: sumOre(parts.map(({ notRecoverable }) => notRecoverable ?? 0)) };
}
