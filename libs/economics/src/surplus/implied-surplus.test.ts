import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHOLE_TKR } from '../amount/amount-unit.js';
import { VARMLAND_SURPLUS, VASTMANLAND_SURPLUS } from '../regions/index.js';
import { impliedSurplus } from './implied-surplus.js';
import { printedRange } from './printed-range.js';
import { splitResult } from './split-result.js';

const tkr = (amount: number): number => amount * 100_000;

describe('the surplus behind what was retained', () => {
  it('is 11 525 tkr and a refund of 9 220 tkr for the 2 305 tkr of 2022, and nothing else', () => {
    expect(impliedSurplus(VASTMANLAND_SURPLUS, tkr(2305)).map(({ kind, exact }) => [kind, exact])).toEqual([['shared', { surplusOre: tkr(11_525), refundOre: tkr(9220) }]]);
  });

  it('is told in kronor, as one amount or as a span', () => {
    const told = (readings: ReturnType<typeof impliedSurplus>): string[] => readings.map(({ textSv }) => textSv.replaceAll(/\s/g, ' '));
    expect(told(impliedSurplus(VASTMANLAND_SURPLUS, tkr(300)))).toEqual(['Resultatet låg under gränsen: 300 000,00 kr. Allt behölls och inget återbetalades.', 'Resultatet delades: av 1 500 000,00 kr återbetalades 1 200 000,00 kr.']);
    expect(told(impliedSurplus(VASTMANLAND_SURPLUS, printedRange(tkr(788), WHOLE_TKR)))).toEqual(['Resultatet delades: av 3 937 499,98 kr – 3 942 499,97 kr återbetalades 3 149 999,98 kr – 3 153 999,98 kr.']);
  });

  it('has two readings when it may have been retained as a whole', () => {
    expect(impliedSurplus(VASTMANLAND_SURPLUS, tkr(300)).map(({ kind, exact }) => [kind, exact])).toEqual([
      ['allRetained', { surplusOre: tkr(300), refundOre: 0 }],
      ['shared', { surplusOre: tkr(1500), refundOre: tkr(1200) }],
    ]);
  });

  it('was retained as a whole when it is less than a fifth of the threshold, and never so at the threshold', () => {
    expect(impliedSurplus(VASTMANLAND_SURPLUS, 9_999_999).map(({ kind }) => kind)).toEqual(['allRetained']);
    expect(impliedSurplus(VASTMANLAND_SURPLUS, 10_000_000).map(({ kind }) => kind)).toEqual(['allRetained', 'shared']);
    expect(impliedSurplus(VASTMANLAND_SURPLUS, 49_999_999).map(({ kind }) => kind)).toEqual(['allRetained', 'shared']);
    expect(impliedSurplus(VASTMANLAND_SURPLUS, 50_000_000).map(({ kind }) => kind)).toEqual(['shared']);
  });

  it('is a span when the figure is printed in tkr', () => {
    const printed = printedRange(tkr(788), WHOLE_TKR);
    expect(printed).toEqual({ leastOre: 78_750_000, mostOre: 78_849_999 });
    expect(impliedSurplus(VASTMANLAND_SURPLUS, printed)).toMatchObject([{ kind: 'shared', exact: null, surplus: { leastOre: 393_749_998, mostOre: 394_249_997 } }]);
  });

  it('does not exist where nothing is ever retained, or beyond what money can be', () => {
    expect(impliedSurplus(VARMLAND_SURPLUS, 100)).toEqual([]);
    expect(impliedSurplus(VASTMANLAND_SURPLUS, Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(impliedSurplus(VASTMANLAND_SURPLUS, { leastOre: tkr(600), mostOre: Number.MAX_SAFE_INTEGER })).toMatchObject([{ surplus: { mostOre: Number.MAX_SAFE_INTEGER } }]);
  });

  it('refuses what is no amount, and spans that are turned', () => {
    expect(() => impliedSurplus(VASTMANLAND_SURPLUS, 0)).toThrow('hela öre, minst 1');
    expect(() => impliedSurplus(VASTMANLAND_SURPLUS, { leastOre: 5, mostOre: 4 })).toThrow('minst 5');
    expect(() => printedRange(78_812_345, WHOLE_TKR)).toThrow('hela 100000 öre');
  });

  it('finds every surplus that leaves the amount, and only these', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), (surplus) => {
      const kept = splitResult(VASTMANLAND_SURPLUS, surplus).retainedOre;
      const within = impliedSurplus(VASTMANLAND_SURPLUS, kept).filter(({ surplus: { leastOre, mostOre } }) => leastOre <= surplus && surplus <= mostOre);
      expect(within).toHaveLength(1);
      for (const reading of within) {
        for (const end of [reading.surplus.leastOre, reading.surplus.mostOre]) expect(splitResult(VASTMANLAND_SURPLUS, end).retainedOre).toBe(kept);
      }
    }));
  });

  it('leaves no gap between the spans of neighbouring figures, by every rule of rounding', () => {
    const print = fc.record({ unit: fc.constantFrom('kr', 'tkr', 'mnkr'), decimals: fc.nat(2), rounding: fc.constantFrom('halfUp', 'halfEven', 'up', 'down') } as const);
    fc.assert(fc.property(print, fc.integer({ min: 1, max: 10_000 }), (print, steps) => {
      const step = { kr: 100, tkr: 100_000, mnkr: 100_000_000 }[print.unit] / 10 ** print.decimals;
      const { leastOre, mostOre } = printedRange(steps * step, print);
      const next = printedRange((steps + 1) * step, print);
      expect(mostOre + 1).toBe(next.leastOre);
      expect(leastOre).toBeLessThanOrEqual(steps * step);
    }));
  });
});
