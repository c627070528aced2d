import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOre, monthsOf, outcomes, rentCase } from '../testing/forecast-cases.js';
import { committedAmount } from './commitments.js';
import { lineFigure } from './forecast-line.js';
import type { Commitment } from './forecast-types.js';

const inputs = { actual: outcomes(2024, { rent: monthsOf(-12, -12, -12, -14) }), history: [] };
const lease: Commitment = { id: 'lease', line: 'rent', titleSv: 'Hyresavtal, påhittat', monthly: -10, fromMonth: 1, toMonth: 12 };
const commitment = fc
  .tuple(monthOre, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .map(([monthly, a, b]): Commitment => ({ ...lease, monthly, fromMonth: Math.min(a, b), toMonth: Math.max(a, b) }));

describe('commitments', () => {
  it('are added to the outcome for the months that are left', () => {
    expect(lineFigure(rentCase({ kind: 'commitments', rest: 'nothing' }, inputs, { commitments: [lease] }))).toMatchObject({
      base: -130,
      inputs: [{ amount: -50 }, { kind: 'commitment', labelSv: 'Hyresavtal, påhittat', fromMonth: 5, toMonth: 12, amount: -80 }],
    });
  });

  it('leave the rest to go on as it began, where that is chosen', () => {
    // Of 50 in four months 40 are the lease; the other 10 become 30 in twelve.
    expect(lineFigure(rentCase({ kind: 'commitments', rest: 'linear' }, inputs, { commitments: [lease] })).base).toBe(-150);
    expect(lineFigure(rentCase({ kind: 'commitments', rest: 'linear' }, inputs)).base).toBe(-150);
    expect(lineFigure(rentCase({ kind: 'commitments', rest: 'nothing' }, inputs)).base).toBe(-50);
  });

  it('count only in their months, and not at all when they have ended', () => {
    const autumn = { ...lease, fromMonth: 9, toMonth: 10 };
    const ended = { ...lease, id: 'ended', toMonth: 4 };
    const found = lineFigure(rentCase({ kind: 'commitments', rest: 'nothing' }, inputs, { commitments: [autumn, ended] }));
    expect(found.base).toBe(-70);
    expect(found.inputs.slice(1)).toMatchObject([{ fromMonth: 9, toMonth: 10, amount: -20 }]);
  });

  it('follow an index from its month on, each month in whole öre', () => {
    const indexed: Commitment = { ...lease, monthly: -1001, index: { nameSv: 'KPI', fromMonth: 11, before: '400', after: '410.25' } };
    expect(committedAmount(indexed, 10, 10, 'halfUp')).toBe(-1001);
    expect(committedAmount(indexed, 11, 11, 'halfUp')).toBe(-1027); // 1026,65…
    expect(committedAmount(indexed, 11, 11, 'down')).toBe(-1026);
    expect(committedAmount(indexed, 5, 12, 'halfUp')).toBe(-6 * 1001 - 2 * 1027);
  });

  it('refuse an index that is none', () => {
    const indexed = (before: string): Commitment => ({ ...lease, index: { nameSv: 'KPI', fromMonth: 1, before, after: '1' } });
    expect(() => committedAmount(indexed('0'), 1, 12, 'halfUp')).toThrow(expect.objectContaining({ code: 'division-by-zero' }));
    expect(() => committedAmount(indexed('fyra'), 1, 12, 'halfUp')).toThrow(expect.objectContaining({ code: 'invalid-number' }));
  });

  it('add exactly, whatever months they are cut into', () => {
    fc.assert(
      fc.property(commitment, fc.integer({ min: 1, max: 11 }), (one, cut) => {
        const whole = committedAmount(one, 1, 12, 'halfUp');
        expect(committedAmount(one, 1, cut, 'halfUp') + committedAmount(one, cut + 1, 12, 'halfUp')).toBe(whole);
        expect(whole).toBe(one.monthly * (one.toMonth - one.fromMonth + 1) || 0);
      }),
    );
  });

  it('change the forecast by exactly what they come to', () => {
    fc.assert(
      fc.property(fc.array(commitment, { maxLength: 5 }), (commitments) => {
        const { base } = lineFigure(rentCase({ kind: 'commitments', rest: 'nothing' }, inputs, { commitments }));
        expect(base).toBe(commitments.reduce((sum, one) => sum + committedAmount(one, 5, 12, 'halfUp'), -50));
      }),
    );
  });

  it('of another year say nothing of this one', () => {
    expect(lineFigure(rentCase({ kind: 'commitments', rest: 'linear' }, inputs, { commitments: null })).missing).toMatchObject([{ code: 'commitments-of-another-year' }]);
  });
});
