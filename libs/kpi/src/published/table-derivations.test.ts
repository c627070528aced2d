import { formatNumber } from '@hjm/core/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, type Fraction, fraction, multiply, roundHalfUp } from './exact/fraction.js';
import { publishedFigures, publishedSeries } from './figures.js';
import type { PublishedRow, PublishedTable } from './published-types.js';
import { recompute } from './recompute.js';
import { seriesDerivations, tableDerivations } from './table-derivations.js';

const CITATION = { body: 'Exempelregionen', decided: null, document: 'påhittad rapport', summary: 'Ett exempel som är vårt.' } as const;

/** A number before it was printed. */
const print = (number: Fraction, decimals: number): string => formatNumber(roundHalfUp(number, decimals), { decimals });

/** A report of our own: rows of parts under their total, two years, the change in both ways; every figure is printed by rounding what is true. */
function report(parts: readonly (readonly [Fraction, Fraction])[], decimals: number, percentDecimals: number, exact: boolean): PublishedTable {
  const total = parts.reduce<readonly [Fraction, Fraction]>((sum, part) => [add(sum[0], part[0]), add(sum[1], part[1])], [fraction(0n), fraction(0n)]);
  const row = (key: string, [before, now]: readonly [Fraction, Fraction], more: Partial<PublishedRow> = {}): PublishedRow => {
    const change = add(now, multiply(before, fraction(-1n)));
    const percent = before.above === 0n ? null : print(fraction(change.above * before.below * 100n, change.below * before.above), percentDecimals);
    return { key, labelSv: key, cells: [print(before, decimals), print(now, decimals), print(change, decimals), roundsToNothing(before, decimals) ? null : percent], ...more };
  };
  return {
    id: 'ours',
    region: 'exempel',
    titleSv: 'Eget exempel',
    unit: exact ? 'count' : 'hours',
    columns: [
      { key: 'before', labelSv: 'Förra året', role: 'outcome' },
      { key: 'now', labelSv: 'I år', role: 'outcome' },
      { key: 'change', labelSv: 'Förändring', role: 'derived', change: { from: 'before', to: 'now', as: 'difference' } },
      { key: 'percent', labelSv: 'Förändring %', role: 'derived', unit: 'percent', change: { from: 'before', to: 'now', as: 'percent' } },
    ],
    rows: [row('total', total), ...parts.map((part, at) => row(`part${String(at)}`, part, { of: { row: 'total', as: 'addend' } })), row('some', parts[0] ?? total, { of: { row: 'total', as: 'subset' } })],
    citation: CITATION,
  };
}

function roundsToNothing(number: Fraction, decimals: number): boolean {
  return !/[1-9]/.test(roundHalfUp(number, decimals));
}

const counts = fc.tuple(fc.bigInt({ min: 0n, max: 9999n }), fc.bigInt({ min: 0n, max: 9999n })).map(([a, b]) => [fraction(a), fraction(b)] as const);
const hours = fc.tuple(fc.bigInt({ min: 0n, max: 999_999n }), fc.bigInt({ min: 0n, max: 999_999n })).map(([a, b]) => [fraction(a, 60n), fraction(b, 60n)] as const);

function explanations(table: PublishedTable): readonly string[] {
  return recompute(tableDerivations(table), publishedFigures([table])).map(({ explanation }) => explanation);
}

describe('tableDerivations', () => {
  it('finds nothing wrong in counts that are consistent', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 2 }), (parts, percentDecimals) => {
        expect(new Set(explanations(report(parts, 0, percentDecimals, true)))).toEqual(new Set(['follows']));
      }),
    );
  });

  it('finds nothing but rounding in rounded figures that are consistent', () => {
    fc.assert(
      fc.property(fc.array(hours, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }), (parts, decimals, percentDecimals) => {
        const found = explanations(report(parts, decimals, percentDecimals, false));
        expect(found.filter((explanation) => explanation !== 'follows' && explanation !== 'rounding')).toEqual([]);
        expect(found.length).toBeGreaterThan(0);
      }),
    );
  });

  it('finds a count that is one too many in a sum', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (parts) => {
        const table = report(parts, 0, 1, true);
        const [total, ...rows] = table.rows;
        if (total === undefined) throw new Error('no total');
        const before = parts.reduce((sum, [part]) => sum + part.above, 1n);
        const wrong = { ...table, rows: [{ ...total, cells: [String(before), ...total.cells.slice(1)] }, ...rows] };
        const sums = recompute(tableDerivations(wrong), publishedFigures([wrong])).filter(({ kind }) => kind === 'sum');
        expect(sums.map(({ explanation }) => explanation)).toEqual(['doesNotFollow', 'follows']);
      }),
    );
  });

  it('finds nothing wrong in a mean over all and its groups', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.bigInt({ min: 0n, max: 100n }), fc.bigInt({ min: 1n, max: 100n })), { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 2 }), (people, decimals) => {
        const share = (ill: bigint, all: bigint): string => print(fraction(ill * 100n, all), decimals);
        const [ill, all] = people.reduce(([a, b], [some, more]) => [a + some, b + some + more], [0n, 0n]);
        const table: PublishedTable = {
          id: 'ours',
          region: 'exempel',
          titleSv: 'Eget exempel',
          unit: 'percent',
          columns: [{ key: 'now', labelSv: 'Nu', role: 'outcome' }],
          rows: [
            { key: 'all', labelSv: 'Alla', cells: [share(ill, all)] },
            ...people.map(([some, more], at) => ({ key: `group${String(at)}`, labelSv: `Grupp ${String(at)}`, of: { row: 'all', as: 'group', set: 'age' } as const, cells: [share(some, some + more)] })),
          ],
          citation: CITATION,
        };
        expect(explanations(table).every((explanation) => explanation === 'follows' || explanation === 'rounding')).toBe(true);
        expect(explanations(table)).toHaveLength(1);
      }),
    );
  });
});

describe('seriesDerivations', () => {
  const table = (id: string, region: string, printed: string): PublishedTable => ({
    id,
    region,
    titleSv: id,
    unit: 'percent',
    columns: [{ key: 'now', labelSv: 'Nu', role: 'outcome', period: '2024' }],
    rows: [{ key: 'calls', labelSv: 'Samtal', kpi: 'calls', cells: [printed] }],
    citation: CITATION,
  });
  const between = (...tables: readonly PublishedTable[]): readonly string[] => {
    const figures = publishedFigures(tables);
    return recompute(seriesDerivations(publishedSeries(figures.values())), figures).map(({ figure, explanation }) => `${figure} ${explanation}`);
  };

  it('holds a coarse print against the fine one, whichever comes first', () => {
    expect(between(table('a', 'x', '99'), table('b', 'x', '99,2'))).toEqual(['a/calls/now follows']);
    expect(between(table('a', 'x', '99,2'), table('b', 'x', '99'))).toEqual(['b/calls/now follows']);
  });

  it('finds a figure that is printed as two', () => {
    expect(between(table('a', 'x', '99,2'), table('b', 'x', '99,4'))).toEqual(['b/calls/now doesNotFollow']);
  });

  it('compares neither regions nor what is no number', () => {
    expect(between(table('a', 'x', '99,2'), table('b', 'y', '99,4'))).toEqual([]);
    expect(between(table('a', 'x', '99,2'), table('b', 'x', 'Data saknas'))).toEqual([]);
  });
});
