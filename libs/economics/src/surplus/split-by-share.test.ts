import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { splitByShare } from './split-by-share.js';

describe('an amount by shares', () => {
  it('gives the remainder to the largest rests, and of equal ones to the first id, wherever it stands', () => {
    const parts = [{ id: 'b', ore: 33, extraOre: 0 }, { id: 'c', ore: 33, extraOre: 0 }];
    const shares = [{ id: 'c', share: 1 }, { id: 'a', share: 1 }, { id: 'b', share: 1 }];
    expect(splitByShare(100, shares)).toEqual([{ id: 'a', ore: 34, extraOre: 1 }, ...parts]);
    expect(splitByShare(100, shares.toReversed())).toEqual(splitByShare(100, shares));
  });

  it('gives a negative remainder with its sign', () => {
    expect(splitByShare(-3, [{ id: 'a', share: '0.4' }, { id: 'b', share: '0.6' }])).toEqual([{ id: 'a', ore: -1, extraOre: 0 }, { id: 'b', ore: -2, extraOre: -1 }]);
  });

  it('gives whole kronor when asked', () => {
    expect(splitByShare(500, [{ id: 'a', share: 1 }, { id: 'b', share: 1 }], 100)).toEqual([{ id: 'a', ore: 300, extraOre: 100 }, { id: 'b', ore: 200, extraOre: 0 }]);
  });

  it('refuses shares that cannot be read, or that are all zero', () => {
    expect(() => splitByShare(1, [{ id: 'a', share: '-1' }])).toThrow('shares.a');
    expect(() => splitByShare(1, [{ id: 'a', share: 0 }])).toThrow(HjmError);
  });
});
