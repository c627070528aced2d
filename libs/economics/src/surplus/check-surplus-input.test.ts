import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { DALARNA_SURPLUS, VARMLAND_SURPLUS, VASTMANLAND_SURPLUS } from '../regions/index.js';
import { keyOf, THREE } from '../testing/surplus-keys.js';
import { distributeSurplus } from './distribute-surplus.js';
import type { SurplusInput } from './distribution-types.js';
import type { SurplusPolicy } from './policy-types.js';

const faults = (policy: SurplusPolicy, input: SurplusInput): unknown => {
  try {
    distributeSurplus(policy, input);
  } catch (error) {
    return error instanceof HjmError ? error.issues.map(({ path, nearest }) => (nearest === undefined ? path : `${path}: ${nearest}`)) : error;
  }
  return [];
};

describe('what is shared', () => {
  it('gives öre that whole kronor leave to whom is named', () => {
    const input: SurplusInput = { year: 2023, result: 100_000_123, key: THREE, roundTo: 'kr', remainderTo: 'retained' };
    expect(distributeSurplus(VASTMANLAND_SURPLUS, input)).toMatchObject({ refundOre: 80_000_000, retainedOre: 20_000_123, parts: [{ ore: 20_000_000 }, { ore: 48_400_000 }, { ore: 11_600_000 }] });
    const named = distributeSurplus(VASTMANLAND_SURPLUS, { ...input, remainderTo: { principal: 'region' } });
    expect(named).toMatchObject({ refundOre: 80_000_098, retainedOre: 20_000_025, parts: [{ ore: 20_000_000 }, { id: 'region', ore: 48_400_098 }, { ore: 11_600_000 }] });
    expect(named.remainder.parts.at(-1)).toEqual({ at: 'wholeKronor', id: 'region', nameSv: 'Regionen', ore: 98 });
  });

  it('asks who takes the remainder, and only where there is one', () => {
    const input: SurplusInput = { year: 2023, result: 1, key: THREE, roundTo: 'kr' };
    expect(faults(VASTMANLAND_SURPLUS, input)).toEqual(['remainderTo']);
    expect(faults(VASTMANLAND_SURPLUS, { ...input, remainderTo: { principal: 'sôderby' } })).toEqual(['remainderTo.principal: soderby']);
    expect(faults(VARMLAND_SURPLUS, { year: 2025, result: 1, roundTo: 'kr', remainderTo: 'retained' })).toEqual(['remainderTo']);
    expect(faults(VASTMANLAND_SURPLUS, { year: 2023, result: 1, remainderTo: 'retained' })).toEqual(['remainderTo']);
  });

  it('tells everything that is wrong at once', () => {
    const key = keyOf([{ id: 'region', nameSv: 'Regionen', share: '99.9' }], { validFrom: '2024-01-01' });
    expect(faults(VASTMANLAND_SURPLUS, { year: 2023, closedOn: '2023-12-30', result: 0.5, retainedFunds: -1, key, principals: THREE.principals })).toEqual(['closedOn', 'result', 'retainedFunds', 'key.principals', 'key.principals', 'key.principals', 'key']);
    expect(faults(VASTMANLAND_SURPLUS, { year: 23, result: 0 })).toEqual(['year']);
  });

  it('never scales a policy or takes an id that the policy has for the group', () => {
    const { surplus } = VARMLAND_SURPLUS;
    const short: SurplusPolicy = { ...VARMLAND_SURPLUS, surplus: { ...surplus, recipients: surplus.recipients.slice(0, 1) } };
    expect(faults(short, { year: 2025, result: 100 })).toEqual(['surplus.recipients']);
    expect(faults(VASTMANLAND_SURPLUS, { year: 2023, result: 0, key: keyOf([{ id: 'huvudman', nameSv: 'Alla', share: 100 }]) })).toEqual(['key.principals.0.id']);
  });

  it('warns of a key that nobody is said to have decided', () => {
    expect(distributeSurplus(VASTMANLAND_SURPLUS, { year: 2023, result: 0, key: { ...THREE, decidedSv: null } }).warnings.map(({ code }) => code)).toEqual(['key-undecided']);
  });

  it('does not take a key where nobody shares by one, nor one outside its time', () => {
    const alone: SurplusPolicy = { ...VARMLAND_SURPLUS, surplus: { ...VARMLAND_SURPLUS.surplus, recipients: [{ id: 'region', nameSv: 'Regionen', by: 'principal', percent: '100' }] } };
    expect(faults(alone, { year: 2025, result: 0, key: THREE })).toEqual(['key']);
    expect(faults(VASTMANLAND_SURPLUS, { year: 2023, result: 0, key: { ...THREE, validTo: '2022-12-31' } })).toEqual(['key']);
  });

  it('says in words that a policy shares by measured use, and what the key has instead', () => {
    expect(faults(DALARNA_SURPLUS, { year: 2023, result: 0, key: THREE })).toEqual(['key.basis: use']);
    expect(() => distributeSurplus(DALARNA_SURPLUS, { year: 2023, result: 0, key: THREE })).toThrow(/väntade en nyckel efter uppmätt nyttjande, för regeln delar efter det: .*, fick procent\./);
  });

  it('ends where a policy ends', () => {
    const ended: SurplusPolicy = { ...VASTMANLAND_SURPLUS, validity: { from: '2018-03-02', to: '2024-12-31', statedFor: 2024 } };
    expect(distributeSurplus(ended, { year: 2025, result: 0 })).toMatchObject({ uncovered: { reason: 'after-end' } });
    expect(distributeSurplus(ended, { year: 2024, result: 0 })).toMatchObject({ uncovered: { reason: 'closing-day-unknown' } });
    expect(distributeSurplus(ended, { year: 2023, result: 0 })).toMatchObject({ outcome: 'settled' });
  });
});
