import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { DALARNA_SURPLUS, VARMLAND_SURPLUS, VASTMANLAND_SURPLUS } from '../regions/index.js';
import { keyOf, THREE, USE_2023 } from '../testing/surplus-keys.js';
import { distributeSurplus } from './distribute-surplus.js';
import type { SurplusInput } from './distribution-types.js';
import type { SurplusPolicy } from './policy-types.js';

const tkr = (amount: number): number => amount * 100_000;
const amounts = (policy: SurplusPolicy, input: SurplusInput): unknown => Object.fromEntries(distributeSurplus(policy, input).parts.map(({ id, ore }) => [id, ore]));
const faults = (policy: SurplusPolicy, input: SurplusInput): unknown => {
  try {
    distributeSurplus(policy, input);
  } catch (error) {
    return error instanceof HjmError ? error.issues.map(({ path, nearest }) => (nearest === undefined ? path : `${path}: ${nearest}`)) : error;
  }
  return [];
};

describe('Västmanland', () => {
  const at = (result: number, rest: Partial<SurplusInput> = {}) => distributeSurplus(VASTMANLAND_SURPLUS, { year: 2023, result, key: THREE, ...rest });

  it('repays 3 152 tkr of 3 940 tkr and keeps 788 tkr, as printed for 2023', () => {
    expect(at(tkr(3940))).toMatchObject({ outcome: 'settled', refundOre: tkr(3152), retainedOre: tkr(788), uncovered: null });
  });

  it('gives nothing back below the threshold, and four fifths at its exact value', () => {
    expect(at(49_999_999)).toMatchObject({ outcome: 'settled', refundOre: 0, retainedOre: 49_999_999 });
    expect(at(50_000_000)).toMatchObject({ outcome: 'settled', refundOre: 40_000_000, retainedOre: 10_000_000 });
  });

  it('says that the threshold is held against the surplus before refund, as an interpretation', () => {
    expect(at(50_000_000).interpretationsSv[0]).toContain('före återbetalning');
  });

  it('shares the refund by the key, exact to the öre', () => {
    expect(amounts(VASTMANLAND_SURPLUS, { year: 2023, result: tkr(3940), key: THREE })).toEqual({ norrby: tkr(788), region: 190_696_000, soderby: 45_704_000 });
  });

  it('leaves the refund undivided without a key, and says what is needed', () => {
    const shared = distributeSurplus(VASTMANLAND_SURPLUS, { year: 2023, result: tkr(3940) });
    expect(shared).toMatchObject({ outcome: 'incomplete', refundOre: tkr(3152), parts: [], undivided: [{ ore: tkr(3152), needs: 'key' }] });
    expect(shared.undivided[0]?.reasonSv).toContain('ange en fördelningsnyckel');
  });

  it('takes a deficit from what was kept before', () => {
    expect(at(-tkr(371), { retainedFunds: tkr(788) })).toMatchObject({ outcome: 'settled', refundOre: 0, retainedOre: -tkr(371), retainedFunds: { beforeOre: tkr(788), afterOre: tkr(417) } });
  });

  it('leaves without a rule what a deficit is beyond that', () => {
    expect(at(-tkr(1000), { retainedFunds: tkr(788) })).toMatchObject({ outcome: 'incomplete', retainedOre: -tkr(788), uncovered: { ore: -tkr(212), reason: 'beyond-retained' } });
    expect(at(-1, { retainedFunds: 0 })).toMatchObject({ retainedOre: 0, uncovered: { ore: -1 } });
  });

  it('asks how much is kept when there is a deficit', () => {
    expect(faults(VASTMANLAND_SURPLUS, { year: 2023, result: -1 })).toEqual(['retainedFunds']);
  });

  it('answers nothing for accounts before its decision, and asks for the day of closing where that settles it', () => {
    expect(at(tkr(3940), { year: 2016 })).toMatchObject({ outcome: 'undetermined', refundOre: 0, retainedOre: 0, parts: [], uncovered: { ore: tkr(3940), reason: 'before-decision' } });
    expect(at(tkr(3940), { year: 2017 })).toMatchObject({ outcome: 'undetermined', uncovered: { reason: 'closing-day-unknown' } });
    expect(at(tkr(3940), { year: 2017, closedOn: '2018-03-01' })).toMatchObject({ uncovered: { reason: 'before-decision' } });
    expect(at(tkr(3940), { year: 2017, closedOn: '2018-03-02' })).toMatchObject({ outcome: 'settled' });
    expect(at(-1, { year: 2016 })).toMatchObject({ outcome: 'undetermined' });
  });

  it('cites the decision at the step that it settles', () => {
    expect(at(tkr(3940)).steps.map(({ citation }) => citation?.decided)).toEqual([undefined, '2018-03-02', undefined]);
    expect(at(tkr(3940), { year: 2026 }).warnings.map(({ code }) => code)).toEqual(['later-than-source']);
  });

  it('shares a result of zero as nothing', () => {
    expect(at(0)).toMatchObject({ outcome: 'settled', refundOre: 0, retainedOre: 0 });
  });
});

describe('Värmland', () => {
  it('halves the deficit of 56 tkr of 2025 between region and municipalities', () => {
    const shared = distributeSurplus(VARMLAND_SURPLUS, { year: 2025, result: -tkr(56) });
    expect(shared.steps[2]?.textSv.replaceAll(/\s/g, ' ')).toBe('Region Värmland 50 %: −28 000,00 kr; kommunerna 50 %: −28 000,00 kr.');
    expect(shared).toMatchObject({ outcome: 'incomplete', refundOre: -tkr(56), retainedOre: 0, parts: [{ id: 'region', ore: -tkr(28) }], undivided: [{ recipient: 'kommuner', ore: -tkr(28) }] });
  });

  it('shares the half of the municipalities by a key', () => {
    const key = keyOf([{ id: 'x', nameSv: 'X', share: 1 }, { id: 'y', nameSv: 'Y', share: 3 }], { basis: 'weights' });
    const shared = distributeSurplus(VARMLAND_SURPLUS, { year: 2025, result: -tkr(56), key });
    expect(shared.parts.map(({ id, ore, shareSv }) => [id, ore, shareSv.replaceAll(/\s/g, ' ')])).toEqual([['region', -tkr(28), '50 %'], ['x', -tkr(7), '1 av 4 av delen för kommunerna'], ['y', -tkr(21), '3 av 4 av delen för kommunerna']]);
  });

  it('gives an odd öre to the municipalities, and says so', () => {
    const shared = distributeSurplus(VARMLAND_SURPLUS, { year: 2025, result: 3 });
    expect(shared.parts[0]?.ore).toBe(1);
    expect(shared.remainder.parts).toEqual([{ at: 'recipients', id: 'kommuner', nameSv: 'kommunerna', ore: 1 }]);
  });

  it('warns that the start is not stated for years before the source', () => {
    expect(distributeSurplus(VARMLAND_SURPLUS, { year: 2024, result: 0 }).warnings.map(({ code }) => code)).toEqual(['start-unknown']);
  });

  it('refuses the region among the municipalities', () => {
    expect(faults(VARMLAND_SURPLUS, { year: 2025, result: 0, key: THREE })).toEqual(['key.principals.0.id']);
  });
});

describe('Dalarna', () => {
  it('repays the whole surplus by measured use', () => {
    expect(amounts(DALARNA_SURPLUS, { year: 2023, result: 150_050, key: USE_2023 })).toEqual({ a: 120_000, b: 30_050 });
  });

  it('does not take another key for use', () => {
    expect(faults(DALARNA_SURPLUS, { year: 2023, result: 1, key: THREE })).toEqual(['key.basis: use']);
  });

  it('says what is missing when no use is given', () => {
    expect(distributeSurplus(DALARNA_SURPLUS, { year: 2023, result: 100 }).undivided[0]?.reasonSv).toContain('vad som mättes');
  });

  it('leaves a deficit undetermined, for the plan does not speak of one', () => {
    expect(distributeSurplus(DALARNA_SURPLUS, { year: 2023, result: -100 })).toMatchObject({ outcome: 'undetermined', parts: [], uncovered: { ore: -100, reason: 'deficit-not-stated' } });
  });

  it('warns when use was measured over another time than the year', () => {
    expect(distributeSurplus(DALARNA_SURPLUS, { year: 2024, result: 100, key: USE_2023 }).warnings.map(({ code }) => code)).toEqual(['later-than-source', 'other-period-of-use']);
  });
});
