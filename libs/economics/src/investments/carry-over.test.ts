import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver, type CarryOverRule, describeCarryOver } from './carry-over.js';

const rule: CarryOverRule = { percent: '100', most: null, overrun: 'staysInYear', rounding: 'halfUp', statedBySv: 'eget exempel' };

describe('what goes on to the next frame', () => {
  it('follows the stated share and limit', () => {
    expect(carryOver(1001, rule)).toMatchObject({ transferred: 1001, lapses: 0 });
    expect(carryOver(1001, { ...rule, percent: '12.5' })).toMatchObject({ transferred: 125, lapses: 876 });
    expect(carryOver(1001, { ...rule, most: 1000 })).toMatchObject({ transferred: 1000, lapses: 1 });
    expect(carryOver(1000, { ...rule, most: 1000 }).lapses).toBe(0);
  });

  it('is rounded once from its exact value, however many digits that has', () => {
    expect(carryOver(8_976_014_781_947_013, { ...rule, percent: '65.770122562' }).transferred).toBe(5_903_535_923_269_787); // …787,49999999997
  });

  it('lessens the next frame by an overrun only when that is the rule', () => {
    expect(carryOver(-500, rule)).toMatchObject({ transferred: 0, lapses: -500 });
    expect(carryOver(-500, { ...rule, overrun: 'lessensNext' })).toMatchObject({ transferred: -500, lapses: 0 });
  });

  it('is told with whose rule it is', () => {
    const told = (left: number, more: Partial<CarryOverRule> = {}) => describeCarryOver(carryOver(left, { ...rule, ...more })).map((line) => line.replaceAll('\u00A0', ' '));
    expect(told(1500, { most: 1000 })).toEqual(['Kvar av ramen 15,00 kr: 10,00 kr förs över till nästa år och 5,00 kr förfaller.', 'Regel (eget exempel): 100 % av det som är kvar förs över, högst 10,00 kr; ett överskridande stannar i året.']);
    expect(told(-100)[0]).toBe('Ramen överskreds med 1,00 kr; nästa ram påverkas inte.');
    expect(told(-100, { overrun: 'lessensNext' })).toEqual(['Ramen överskreds med 1,00 kr; nästa ram minskas med 1,00 kr.', 'Regel (eget exempel): 100 % av det som är kvar förs över; ett överskridande minskar nästa ram.']);
  });

  it('needs a rule that somebody has stated', () => {
    expect(() => carryOver(0.5, { ...rule, percent: '100.5', most: -1, statedBySv: '' })).toThrow('left: väntade ett helt antal öre, fick 0.5. Det finns 3 fel till.');
  });

  it('adds up to what is left, whatever the rule', () => {
    const shares = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => String(hundredths / 100));
    const rules = fc.record({ percent: shares, most: fc.option(fc.nat(), { nil: null }), overrun: fc.constantFrom('lessensNext' as const, 'staysInYear' as const), rounding: fc.constantFrom('halfUp' as const, 'down' as const, 'up' as const) });
    fc.assert(
      fc.property(fc.integer(), rules, (left, of) => {
        const { transferred, lapses } = carryOver(left, { ...rule, ...of });
        expect(transferred + lapses).toBe(left);
        if (left >= 0) expect(Math.min(transferred, lapses)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
