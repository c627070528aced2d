import { describe, expect, it } from 'vitest';
import { kronor, oreIn } from './kronor.js';

describe('an amount', () => {
  it('is shown in kronor, with decimals only where there are öre', () => {
    expect(kronor(6_949_200)).toBe('69\u00A0492\u00A0kr');
    expect(kronor(49_550)).toBe('495,50\u00A0kr');
    expect(kronor(0)).toBe('0\u00A0kr');
  });

  it('is read as it is written in Swedish', () => {
    expect(['15 592', '994,50', '495 kr', ' 0 ', ''].map(oreIn)).toEqual([1_559_200, 99_450, 49_500, 0, null]);
  });

  it.each(['-1', '1,005', '12.50', 'femhundra'])('is refused as %s', (text) => {
    expect(() => oreIn(text)).toThrow('tal');
  });
});
