import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparkText } from './sparkline.js';
import { sparkOf } from './spark-points.js';

const months = (...numbers: (string | null)[]) => numbers.map((number, at) => ({ month: `2024-${String(at + 1).padStart(2, '0')}`, number }));

describe('a small chart', () => {
  it('breaks its line where a month has no number, and leaves a lone month a dot', () => {
    const spark = sparkOf(months('1', '2', null, '3'), 33, 30);
    expect(spark?.lines).toEqual(['M3 27L12 15']);
    expect(spark?.dots).toEqual([[30, 3]]);
    expect(spark?.last).toEqual([30, 3]);
  });

  it('is none of fewer than two numbers', () => {
    expect(sparkOf(months('1', null), 30, 30)).toBe(undefined);
  });

  it('stays within its frame, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -1e9, max: 1e9 }).map(String)), { minLength: 2, maxLength: 12 }), (numbers) => {
        const spark = sparkOf(months(...numbers), 104, 30);
        const places = [...(spark?.lines ?? []).flatMap((line) => line.slice(1).split('L').map((pair) => pair.split(' ').map(Number))), ...(spark?.dots ?? [])];
        expect(places.length).toBe(spark === undefined ? 0 : numbers.filter((number) => number !== null).length);
        for (const [x = NaN, y = NaN] of places) expect(x >= 3 && x <= 101 && y >= 3 && y <= 27).toBe(true);
      }),
    );
  });

  it('is told by its first and last month', () => {
    expect(sparkText(months(null, '90.1', '88', null), { unit: 'percent', decimals: 1 }).replaceAll('\u00A0', ' ')).toBe('Månad för månad: från 90,1 % i februari 2024 till 88,0 % i mars 2024.');
  });
});
