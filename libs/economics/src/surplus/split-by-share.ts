import { allocate, type Ore } from '@hjm/core/money';
import { issue, throwIssues } from '../issues/issues.js';
import { millionths, SHARE_SV } from './exact-share.js';

/** A part of a split. */
export type SharePart = {
  readonly id: string;
  readonly ore: Ore;
  /** How much of it is remainder: one unit, with the sign of the whole, or 0. */
  readonly extraOre: Ore;
};

/** How the remainder is given out; the same words wherever it is told. */
export const REMAINDER_SV = 'Var och en får sin andel avrundad mot noll; det som blir över går med en enhet var till dem med störst rest, vid lika rest i bokstavsordning efter id.';

/**
 * An amount in parts by share that add up to it exactly. The order in which the shares stand does not matter: of equal
 * remainders the id decides.
 *
 * @param unit - parts are whole multiples of so many öre; the amount is one too
 * @throws HjmError `invalid-weights` when a share cannot be read or all are zero
 */
export function splitByShare(amount: Ore, shares: readonly { readonly id: string; readonly share: string | number }[], unit = 1): SharePart[] {
  const sorted = shares.map(({ id, share }) => ({ id, weight: weightOf(id, share) })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const whole = sorted.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  const units = amount / unit;
  return allocate(units, sorted.map(({ weight }) => weight)).map((part, index) => {
    const { id, weight } = sorted[index] as { id: string; weight: number };
    const floor = Number((BigInt(units) * BigInt(weight)) / whole);
    return { id, ore: part * unit, extraOre: (part - floor) * unit };
  });
}

function weightOf(id: string, share: string | number): number {
  const weight = millionths(share);
  if (weight === undefined) throwIssues('invalid-weights', 'Beloppet går inte att dela.', [issue(`shares.${id}`, SHARE_SV, share)]);
  return weight ?? 0;
}
