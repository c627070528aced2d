import { openParts, readPublished } from '@hjm/rules/cases';
import { describe, expect, it } from 'vitest';
import { outOfAssortment, outOfAssortmentStatistics } from './assortment-cases.js';

describe('out-of-assortment cases in Västmanland', () => {
  it('leave every part of the process to be given, for the source says none', () => {
    expect(openParts(outOfAssortment)).toEqual(['levels', 'requiredInformation', 'appeal', 'expiry']);
  });

  it('were seven granted and five refused in the first four months of 2024, on six lines', () => {
    const { granted, refused, casesOnLines, linesMatchGranted, ambiguous } = readPublished(outOfAssortmentStatistics);
    expect(outOfAssortmentStatistics.lines).toHaveLength(6);
    expect({ granted, refused, casesOnLines, linesMatchGranted, ambiguous }).toEqual({ granted: 7, refused: 5, casesOnLines: 7, linesMatchGranted: true, ambiguous: ['Armbandsklocka Woble'] });
  });

  it('cost 147 549 kr when the line with two cases is read per case, and 147 054 kr when it is read for both', () => {
    const { perCase, together } = readPublished(outOfAssortmentStatistics);
    expect([perCase.totalOre, together.totalOre]).toEqual([14_754_900, 14_705_400]);
  });
});
