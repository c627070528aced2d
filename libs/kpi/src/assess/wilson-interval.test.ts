import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval.js';

describe("Wilson's interval", () => {
  // Made with scipy.stats.binomtest(k, n).proportion_ci(0.95, 'wilson').
  it.each([
    [0, 10, 0, 0.27753279986288926],
    [1, 10, 0.017876213095072896, 0.4041500267952385],
    [5, 10, 0.236593090512564, 0.7634069094874361],
    [10, 10, 0.7224672001371109, 1],
    [0, 1, 0, 0.7934506856227626],
    [855, 1000, 0.8318179377037748, 0.875465063771481],
    [19_801, 20_000, 0.98857726918284, 0.9913345162785719],
  ])('of %d of %d is what SciPy says', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

  // R. G. Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d of %d is what Newcombe printed', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect([interval.low, interval.high].map((end) => Number(end.toFixed(4)))).toEqual([low, high]);
  });

  const share = fc.integer({ min: 1, max: 1_000_000 }).chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

  it('contains the share and stays within 0 and 1', () => {
    fc.assert(fc.property(share, ([successes, trials]) => {
      const { low, high } = wilsonInterval(successes, trials);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(successes / trials);
      expect(high).toBeGreaterThanOrEqual(successes / trials);
      expect(high).toBeLessThanOrEqual(1);
    }));
  });

  it('narrows as the base grows', () => {
    fc.assert(fc.property(share, fc.integer({ min: 2, max: 9 }), ([successes, trials], times) => {
      const width = ({ low, high }: { readonly low: number; readonly high: number }): number => high - low;
      expect(width(wilsonInterval(successes * times, trials * times))).toBeLessThan(width(wilsonInterval(successes, trials)));
    }));
  });

  it('is mirrored for what is left', () => {
    fc.assert(fc.property(share, ([successes, trials]) => {
      const [of, left] = [wilsonInterval(successes, trials), wilsonInterval(trials - successes, trials)];
      expect(of.low).toBeCloseTo(1 - left.high, 9);
      expect(of.high).toBeCloseTo(1 - left.low, 9);
    }));
  });

  it.each([[1, 0], [-1, 5], [6, 5], [0.5, 5], [1, Number.NaN]])('is not made of %d of %d', (successes, trials) => {
    expect(() => wilsonInterval(successes, trials)).toThrow(expect.objectContaining({ code: 'invalid-share' }));
  });
});
