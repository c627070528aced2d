import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiMeasured, KpiResult } from '../result/result-types.js';
import { known, measured, repairs, target } from '../testing/outcomes.js';
import { assess } from './assess.js';
import { maskSmallGroups } from './mask-small-groups.js';
import { publishParts } from './publish-parts.js';

const MINIMUM = { minimum: 5 };
const part = (name: string, records: number, changes: Partial<KpiMeasured> = {}): KpiMeasured =>
  measured(records === 0 ? { state: 'missing', reason: 'noRecords' } : known(Math.floor(records / 2), records), {
    records, unknown: records + 1, running: records + 2, part: { breakdown: 'unit', values: [name] }, ...changes,
  });
const parts = (...sizes: readonly number[]): KpiMeasured[] => sizes.map((size, index) => part(String(index), size));
const withWhole = (...sizes: readonly number[]): KpiMeasured[] => [measured(known(1, Math.max(1, sum(sizes))), { records: sum(sizes) }), ...parts(...sizes)];
const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
/** The bases that are left, `x` for a masked one. */
const shown = (results: readonly KpiMeasured[]): string => results.map(({ value, records }) => (value.state === 'masked' ? 'x' : String(records))).join(' ');

describe('masking small groups', () => {
  it.each([
    [[5, 6, 7], '18 5 6 7'],
    [[4, 6, 7], '17 x x 7'],
    [[4, 60, 7], '71 x 60 x'],
    [[3, 3, 60], '66 x x 60'],
    [[1, 2, 60, 70], '133 x x x 70'],
    [[4, 4, 60, 70], '138 x x x 70'],
    [[0, 6, 7], '13 0 6 7'],
    [[0, 4, 7], '11 0 x x'],
    [[1, 3], 'x x x'],
    [[4, 0], 'x x 0'],
    [[4, 4], 'x x x'],
    [[1, 1, 1, 1, 1], 'x x x x x x'],
    [[4, 5], '9 x x'],
    [[5, 5, 3], '13 x x x'],
    [[6, 5, 3], '14 6 x x'],
    [[], '0'],
  ])('shows of the whole and %j: %s', (sizes, text) => {
    expect(shown(maskSmallGroups(withWhole(...sizes), MINIMUM))).toBe(text);
  });

  it('leaves nothing of a masked part that was counted', () => {
    const change = { now: 3, earlier: 8 };
    const [masked] = maskSmallGroups([part('A', 3, { derivation: { ...part('A', 3).derivation, day: '2024-04-30', change } }), part('B', 9)], MINIMUM);
    expect(masked).toEqual(measured({ state: 'masked', minimum: 5 }, { part: { breakdown: 'unit', values: ['A'] } }));
  });

  it('protects both sides of a change', () => {
    const changed = (name: string, now: number, earlier: number): KpiMeasured => part(name, now, { derivation: { ...part(name, now).derivation, change: { now, earlier } } });
    expect(shown(maskSmallGroups([changed('A', 9, 2), changed('B', 20, 20), changed('C', 30, 30)], MINIMUM))).toBe('x x 30');
    expect(shown(maskSmallGroups([changed('A', 9, 9), changed('B', 20, 20)], MINIMUM))).toBe('9 20');
    expect(shown(maskSmallGroups([changed('A', 0, 3), changed('B', 20, 20)], MINIMUM))).toBe('x x');
  });

  it('goes by people where a record is a group of people', () => {
    const survey = (name: string, records: number, people: number): KpiMeasured => part(name, records, { people });
    expect(shown(maskSmallGroups([survey('A', 1, 40), survey('B', 2, 60)], MINIMUM))).toBe('1 2');
    expect(shown(maskSmallGroups([survey('A', 90, 3), survey('B', 8, 60), survey('C', 70, 20)], MINIMUM))).toBe('x 8 x');
    expect(maskSmallGroups([survey('A', 90, 3), survey('B', 8, 60)], MINIMUM).some((one) => 'people' in one)).toBe(false);
  });

  it('looks at each breakdown, period and indicator for itself, and at all when the whole must go', () => {
    const gender = (size: number, name: string): KpiMeasured => part(name, size, { part: { breakdown: 'gender', values: [name] } });
    expect(shown(maskSmallGroups([...withWhole(4, 8, 88), gender(40, 'woman'), gender(60, 'man')], MINIMUM))).toBe('100 x x 88 40 60');
    expect(shown(maskSmallGroups([...withWhole(4, 4), gender(8, 'woman')], MINIMUM))).toBe('x x x x');
    expect(shown(maskSmallGroups([part('A', 4), part('B', 9), part('A', 9, { kpi: 'other' })], MINIMUM))).toBe('x x 9');
  });

  it('shows a share that is the same for all, and what somebody states', () => {
    const all = [part('A', 9, { value: known(0, 9) }), part('B', 9, { value: known(9, 9) }), part('C', 1, { value: { state: 'stated', stated: { number: '3' } } })];
    expect(maskSmallGroups(all, MINIMUM)).toEqual(all);
  });

  it('masks nothing by 0 or 1, and refuses what is no number of records', () => {
    expect(maskSmallGroups(withWhole(1, 2), { minimum: 0 })).toEqual(withWhole(1, 2));
    expect(maskSmallGroups(withWhole(1, 2), { minimum: 1 })).toEqual(withWhole(1, 2));
    for (const minimum of [-1, 2.5, Number.NaN]) expect(() => maskSmallGroups([], { minimum })).toThrow(expect.objectContaining({ code: 'invalid-minimum' }));
  });

  const sizes = fc.array(fc.oneof(fc.nat(6), fc.nat(12)), { maxLength: 6 });
  const minimum = fc.integer({ min: 2, max: 6 });

  it('lets nobody work out a masked base by subtraction', () => {
    fc.assert(fc.property(sizes, minimum, (bases, least) => {
      const [whole, ...published] = maskSmallGroups(withWhole(...bases), { minimum: least }) as [KpiMeasured, ...KpiMeasured[]];
      const hidden = published.filter(({ value }) => value.state === 'masked');
      for (const { value, records } of published) if (value.state !== 'masked') expect(records === 0 || records >= least).toBe(true);
      if (whole.value.state === 'masked') {
        expect(published.every(({ records }) => records === 0)).toBe(true);
      } else if (hidden.length > 0) {
        const together = whole.records - sum(published.map(({ records }) => records));
        expect(together).toBeGreaterThanOrEqual(least);
        const possible = ways(hidden.length, together).filter((way) => way.some((base) => base < least));
        for (const index of hidden.keys()) expect(new Set(possible.map((way) => way[index])).size).toBeGreaterThan(1);
      }
    }), { numRuns: 300 });
  });

  it.each([3, 4])('lets nobody work out a masked base who knows how masks are chosen, with minimum %d', (least) => {
    const most = 12;
    const behind = new Map<string, number[][]>();
    for (let a = 0; a <= most; a++) for (let b = 0; a + b <= most; b++) for (let c = 0; a + b + c <= most; c++) {
      const text = shown(maskSmallGroups(withWhole(a, b, c), { minimum: least }));
      behind.set(text, [...(behind.get(text) ?? []), [a, b, c]]);
    }
    for (const [text, bases] of behind) {
      const masked = text.split(' ').slice(1).flatMap((mark, index) => (mark === 'x' ? [index] : []));
      for (const index of masked) expect([text, new Set(bases.map((each) => each[index])).size > 1]).toEqual([text, true]);
    }
  });

  it('gives the same masks when masked again, in any order', () => {
    fc.assert(fc.property(sizes, minimum, (bases, least) => {
      const once = maskSmallGroups(withWhole(...bases), { minimum: least });
      expect(maskSmallGroups(once, { minimum: least })).toEqual(once);
      expect(maskSmallGroups(withWhole(...bases).toReversed(), { minimum: least })).toEqual(once.toReversed());
    }));
  });
});

/** All ways to divide a number of records among so many parts that hold at least one each. */
function ways(count: number, records: number): number[][] {
  if (count === 1) return records >= 1 ? [[records]] : [];
  const found: number[][] = [];
  for (let first = 1; first <= records - count + 1; first++) for (const rest of ways(count - 1, records - first)) found.push([first, ...rest]);
  return found;
}

describe('masking assessed parts', () => {
  const definition = repairs({ targets: [target('increase', null)], minimumGroup: 5 });
  const assessed = (now: KpiMeasured, before: KpiMeasured): KpiResult => assess(definition, now, { earlier: before });

  it('takes away the earlier year and what follows from it', () => {
    const results: readonly KpiResult[] = maskSmallGroups([assessed(part('A', 3), part('A', 40)), assessed(part('B', 9), part('B', 40)), assessed(part('C', 90), part('C', 40))], MINIMUM);
    expect(shown(results)).toBe('x x 90');
    for (const result of results) {
      expect(result).toMatchObject({ status: 'none', trend: 'unknown', target: { direction: 'increase' } });
      expect(result).not.toHaveProperty('earlier');
    }
    expect(results.map(({ interval }) => interval === undefined)).toEqual([true, true, false]);
  });

  it('keeps a status that does not lean on the earlier year', () => {
    const atLeast = repairs({ targets: [target('atLeast', '10')] });
    const [result] = maskSmallGroups([assess(atLeast, part('A', 30), { earlier: part('A', 3) })], MINIMUM);
    expect(result).toMatchObject({ status: 'reached', trend: 'unknown' });
    expect(result).not.toHaveProperty('earlier');
  });

  it('keeps the earlier year where both years were masked first', () => {
    const before = [measured(known(30, 80), { records: 80 }), part('A', 40), part('B', 36), part('C', 4)];
    const results = publishParts(definition, [measured(known(40, 90), { records: 90 }), part('A', 31), part('B', 29), part('C', 30)], before);
    expect(shown(results)).toBe('90 31 29 30');
    expect(results.map(({ earlier }) => earlier?.state)).toEqual(['known', 'known', 'masked', 'masked']);
    expect(results.map(({ trend }) => trend === 'unknown')).toEqual([false, false, true, true]);
  });

  it('needs no earlier year', () => {
    expect(publishParts(definition, withWhole(6, 7)).map(({ status }) => status)).toEqual(['none', 'none', 'none']);
  });
});
