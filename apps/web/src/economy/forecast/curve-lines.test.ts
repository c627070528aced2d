import { describe, expect, it } from 'vitest';
import { apart, pathOf } from './curve-lines.js';

const same = (number: number): number => number;

describe('the lines of a forecast', () => {
  it('begin at zero and end before the first month without an amount', () => {
    expect(pathOf([1, 2, null, 9], same, same)).toBe('M0.0 0.0L1.0 1.0L2.0 2.0');
    expect(pathOf([null, 2], same, same)).toBe('');
    expect(pathOf([4], same, same)).toBe('M0.0 0.0L1.0 4.0');
  });

  it('have their texts apart, in order, and alone where there is room', () => {
    expect(apart([100, 200, 300], 20, 400)).toEqual([100, 200, 300]);
    expect(apart([105, 100], 20, 400)).toEqual([112.5, 92.5]);
    expect(apart([100, 300], 20, 250)).toEqual([50, 250]);
    const three = apart([100, 101, 102], 20, 400);
    expect((three[1] ?? 0) - (three[0] ?? 0)).toBeGreaterThan(19);
    expect((three[2] ?? 0) - (three[1] ?? 0)).toBeGreaterThan(19);
  });
});
