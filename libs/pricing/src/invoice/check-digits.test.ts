import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAustralianNumber, isBelgianNumber, isGln, isModulus11, isOrganisationNumber } from './check-digits.js';

const nine = fc.stringMatching(/^\d{9}$/);

describe('check digits', () => {
  it('takes exactly one of ten last digits of an organisation number and of a GLN', () => {
    fc.assert(
      fc.property(nine, (start) => {
        const ends = Array.from({ length: 10 }, (_, digit) => `${start}${digit}`);
        expect(ends.filter(isOrganisationNumber)).toHaveLength(1);
        expect(ends.filter(isGln)).toHaveLength(1);
      }),
    );
  });

  it.each([
    [isOrganisationNumber, '9999990006', '9999990007'],
    [isGln, '7300000000004', '7300000000005'],
    [isModulus11, '999999999', '999999998'],
    [isBelgianNumber, '0400000086', '0400000087'],
    [isAustralianNumber, '10000000000', '10000000001'],
  ])('%o takes %s and refuses %s, letters and nothing', (is, right, wrong) => {
    expect([right, wrong, `${right.slice(0, -1)}a`, ''].map(is)).toEqual([true, false, false, false]);
  });
});
