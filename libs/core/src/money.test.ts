import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, parseKronor, roundOre, roundToOre, sumOre } from './money.js';

describe('rounding', () => {
  test.each([
    ['halfUp', [-3, -2, -1, 1, 2, 3]],
    ['halfEven', [-2, -2, 0, 0, 2, 2]],
    ['up', [-3, -2, -1, 1, 2, 3]],
    ['down', [-2, -1, 0, 0, 1, 2]],
  ] as const)('%s takes halves its own way', (rule, expected) => {
    expect(['-2.5', '-1.5', '-0.5', '0.5', '1.5', '2.5'].map((value) => roundOre(value, rule))).toEqual(expected);
  });

  test('to whole kronor', () => {
    expect([149, 150, -150, 250].map((ore) => roundOre(ore, 'halfUp', 100))).toEqual([100, 200, -200, 300]);
  });

  test('does not go through binary fractions', () => {
    expect(roundToOre('1.005', 'halfUp')).toBe(101);
    expect(roundToOre('0.615', 'halfUp')).toBe(62);
  });

  test('is done once, however many decimals there are', () => {
    const nines = '9'.repeat(30);
    expect(roundOre(`0.4${nines}`, 'halfUp')).toBe(0);
    expect(roundOre(`49.${nines}`, 'halfUp', 100)).toBe(0);
    expect(roundToOre(`0.004${nines}`, 'halfUp')).toBe(0);
    expect(roundToOre(`0.000${nines}`, 'up')).toBe(1);
    expect(() => parseKronor(`1,00${nines}`)).toThrow('högst två decimaler');
  });

  test('is exact division with a remainder, to whole multiples', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.constantFrom(1, 5, 100), (parts, toOre) => {
        // parts of 10¹² to the öre
        const unit = 10n ** 12n * BigInt(toOre);
        const size = parts < 0n ? -parts : parts;
        const half = Number((size * 2n + unit) / (unit * 2n)) * toOre;
        const text = `${parts < 0n ? '-' : ''}${size / 10n ** 12n}.${String(size % 10n ** 12n).padStart(12, '0')}`;
        expect(roundOre(text, 'halfUp', toOre)).toBe(half === 0 ? 0 : parts < 0n ? -half : half);
      }),
    );
  });

  test('refuses to round to nothing, or to less', () => {
    expect(() => roundOre(5, 'halfUp', 0)).toThrow('ett helt antal öre, minst 1, fick 0');
    expect(() => roundOre(5, 'halfUp', -3)).toThrow('minst 1');
  });

  test('refuses what is no number, and what cannot be exact', () => {
    expect(() => roundOre('tio', 'halfUp')).toThrow('Väntade ett tal, fick "tio"');
    expect(() => roundOre(Number.NaN, 'halfUp')).toThrow('Väntade ett tal');
    expect(() => roundToOre('90071992547409.92', 'halfUp')).toThrow('för stort');
    expect(roundToOre('90071992547409.91', 'halfUp')).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('sums', () => {
  test('nothing is zero öre', () => {
    expect(sumOre([])).toBe(0);
  });

  test('parts of an öre and sums that cannot be exact are refused', () => {
    expect(() => sumOre([0.5])).toThrow('ett helt antal öre');
    expect(() => sumOre([Number.MAX_SAFE_INTEGER, 1])).toThrow('för stort');
  });
});

describe('splits', () => {
  const weights = fc.array(fc.nat(), { minLength: 1, maxLength: 20 }).filter((list) => list.some((weight) => weight > 0));

  test('add up to the total, each part within an öre of its exact share', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (total, list) => {
        const parts = allocate(total, list);
        const whole = list.reduce((sum, weight) => sum + BigInt(weight), 0n);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
        for (const [index, part] of parts.entries()) {
          const off = BigInt(part) * whole - BigInt(total) * BigInt(list[index] ?? 0);
          expect(off < whole && off > -whole).toBe(true);
        }
      }),
    );
  });

  test('a weight of zero gets nothing', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (total, list) => {
        expect(allocate(total, [...list, 0]).at(-1)).toBe(0);
      }),
    );
  });

  test('a debt is split as the same sum the other way', () => {
    expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  });

  test('refuses weights that say nothing', () => {
    expect(() => allocate(100, [])).toThrow('minst en är större än noll');
    expect(() => allocate(100, [0, 0])).toThrow('minst en är större än noll');
    expect(() => allocate(100, [1, -1])).toThrow('inte är negativt');
    expect(() => allocate(1.5, [1])).toThrow('ett helt antal öre');
  });
});

describe('amounts as people write them', () => {
  test.each([
    ['1 234,50', 123450],
    ['−5', -500],
    ['-5,05 kr', -505],
    ['12\u00A0345\u00A0kr', 1234500],
    ['0,1', 10],
  ])('%s', (text, ore) => {
    expect(parseKronor(text)).toBe(ore);
  });

  test.each(['1.234,50', '1,234', 'kr', '', '5 öre'])('%s is refused', (text) => {
    expect(() => parseKronor(text, 'belopp')).toThrow('Väntade');
  });
});
