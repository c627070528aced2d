import { sumOre } from '@hjm/core/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DALARNA_SURPLUS, SURPLUS_POLICIES, VASTMANLAND_SURPLUS } from '../regions/index.js';
import { keyOf } from '../testing/surplus-keys.js';
import { distributeSurplus } from './distribute-surplus.js';
import type { SurplusDistribution, SurplusInput } from './distribution-types.js';
import { millionths } from './exact-share.js';
import type { DistributionKey } from './key-types.js';
import type { SurplusPolicy } from './policy-types.js';
import { surplusLetters } from './surplus-letters.js';
import { surplusTable } from './surplus-table.js';

const MOST = Number.MAX_SAFE_INTEGER;
const share = fc.tuple(fc.nat(999_999_999), fc.nat(999_999)).map(([whole, rest]) => `${whole}.${String(rest).padStart(6, '0')}`);
const shares = fc.oneof(
  fc.array(fc.oneof(share, fc.nat(50).map(String)), { minLength: 1, maxLength: 40 }).filter((all) => all.some((each) => (millionths(each) ?? 0) > 0)),
  fc.array(fc.constant('1'), { minLength: 1, maxLength: 16 }),
);
const key = shares.map((all) => keyOf(all.map((each, index) => ({ id: `p${index}`, nameSv: `P${index}`, share: each })), { basis: 'use', use: { whatSv: 'hyra', from: '2023-01-01', to: '2023-12-31', sourceSv: 'påhittad' } }));
const result = fc.oneof(fc.integer({ min: -MOST, max: MOST }), fc.integer({ min: -300, max: 300 }), fc.integer({ min: 49_999_990, max: 50_000_010 }), fc.constantFrom(0, MOST, -MOST));
const inputOf = (key: DistributionKey | undefined, result: number, funds: number, kr: boolean, kept: boolean): SurplusInput => ({
  year: 2025,
  result,
  retainedFunds: funds,
  ...(key === undefined ? {} : { key }),
  ...(kr && key !== undefined ? { roundTo: 'kr', remainderTo: kept ? 'retained' : { principal: key.principals[0]?.id ?? '' } } : {}),
});
type Case = { readonly policy: SurplusPolicy; readonly input: SurplusInput };
const anyCase: fc.Arbitrary<Case> = fc
  .record({ policy: fc.constantFrom(...SURPLUS_POLICIES), key: fc.option(key, { nil: undefined }), result, funds: fc.nat(1_000_000_000), kr: fc.boolean(), kept: fc.boolean() })
  .map(({ policy, key, result, funds, kr, kept }) => ({ policy, input: inputOf(key, result, result > 0 ? 0 : funds, kr, kept && policy === VASTMANLAND_SURPLUS) }));

const partsOf = ({ parts, undivided }: SurplusDistribution): number => sumOre([...parts, ...undivided].map(({ ore }) => ore));
const shuffled = (key: DistributionKey, order: readonly number[]): DistributionKey => ({ ...key, principals: key.principals.map((principal, index) => ({ principal, at: order[index] ?? 0 })).sort((a, b) => a.at - b.at).map(({ principal }) => principal) });

describe('a distribution', () => {
  it('adds up: refund, retained and uncovered are the result, and parts and undivided the refund', () => {
    fc.assert(fc.property(anyCase, ({ policy, input }) => {
      const shared = distributeSurplus(policy, input);
      expect(sumOre([shared.refundOre, shared.retainedOre, shared.uncovered?.ore ?? 0])).toBe(input.result);
      expect(partsOf(shared)).toBe(shared.refundOre);
    }));
  });

  it('does not depend on the order of the principals', () => {
    fc.assert(fc.property(anyCase, fc.array(fc.integer(), { minLength: 40, maxLength: 40 }), ({ policy, input }, order) => {
      if (input.key === undefined) return;
      expect(distributeSurplus(policy, { ...input, key: shuffled(input.key, order) })).toEqual(distributeSurplus(policy, input));
    }));
  });

  it('gives each principal its exact share, short of or beyond it by less than an öre', () => {
    fc.assert(fc.property(key, fc.integer({ min: 0, max: MOST }), (key, result) => {
      const weights = new Map(key.principals.map((principal) => [principal.id, BigInt(millionths(principal.share) ?? 0)]));
      const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0n);
      for (const { id, ore } of distributeSurplus(DALARNA_SURPLUS, { year: 2023, result, key }).parts) {
        const off = BigInt(ore) * total - BigInt(result) * (weights.get(id) ?? 0n);
        expect(off < total && off > -total).toBe(true);
      }
    }));
  });

  it('says who got each öre of remainder: what is left of a part is its exact share rounded towards zero', () => {
    fc.assert(fc.property(key, fc.integer({ min: 0, max: MOST }), (key, result) => {
      const { parts, remainder } = distributeSurplus(DALARNA_SURPLUS, { year: 2023, result, key });
      const total = key.principals.reduce((sum, { share }) => sum + BigInt(millionths(share) ?? 0), 0n);
      for (const { id, ore } of parts) {
        const extra = remainder.parts.find((part) => part.id === id)?.ore ?? 0;
        const weight = BigInt(millionths(key.principals.find((principal) => principal.id === id)?.share) ?? 0);
        expect(BigInt(ore - extra)).toBe((BigInt(result) * weight) / total);
      }
    }));
  });

  it('never repays less of a larger result, at the threshold and elsewhere', () => {
    fc.assert(fc.property(fc.oneof(fc.nat(MOST - 1), fc.integer({ min: 49_999_980, max: 50_000_020 })), fc.integer({ min: 0, max: 500 }), (result, more) => {
      const refund = (ore: number): number => distributeSurplus(VASTMANLAND_SURPLUS, { year: 2023, result: ore }).refundOre;
      expect(refund(Math.min(result + more, MOST))).toBeGreaterThanOrEqual(refund(result));
    }));
  });

  it('is told in letters that add up to the refund, and in a table that adds up to the result', () => {
    fc.assert(fc.property(anyCase, ({ policy, input }) => {
      const shared = distributeSurplus(policy, input);
      const { letters, undivided, totalOre } = surplusLetters(shared);
      expect(sumOre([...letters, ...undivided].map(({ ore }) => ore))).toBe(totalOre);
      const ore = surplusTable(shared).rows.map(([, , , , cell]) => (typeof cell === 'object' && cell !== null && 'number' in cell ? BigInt(cell.number.replace('.', '')) : 0n));
      expect(ore.slice(0, -1).reduce((sum, each) => sum + each, 0n)).toBe(ore.at(-1));
    }));
  });

  it('is plain JSON', () => {
    fc.assert(fc.property(anyCase, ({ policy, input }) => {
      const shared = distributeSurplus(policy, input);
      expect(JSON.parse(JSON.stringify(shared))).toEqual(shared);
    }));
  });
});
