import { monthOf, monthStart } from '../time/months.js';
import type { Block } from './blocks.js';
import { type Charge, chargesIn } from './charge.js';

/** A charge with the block that it is of. */
export type Owed = { readonly block: Block; readonly charge: Charge };

/**
 * What has to be taken back and what has to be added for days that were charged before, now that more is known. Both begin on the
 * first day on which they differ and are cut by calendar month; their difference is exactly the difference of the two amounts.
 */
export function corrections(then: readonly Block[], now: readonly Block[], from: number, to: number): { readonly credits: readonly Owed[]; readonly late: readonly Owed[] } {
  const before = owedBy(then, from, to);
  const after = owedBy(now, from, to);
  const day = firstDifference(before, after);
  if (day === undefined) return { credits: [], late: [] };
  // Where the running sums began differently, an öre may differ before that day: then everything is taken back.
  const start = day > from && total(owedBy(then, from, day - 1)) === total(owedBy(now, from, day - 1)) ? day : from;
  return { credits: owedBy(then, start, to), late: owedBy(now, start, to) };
}

/** The charges on the days, month by month. */
export function owedBy(blocks: readonly Block[], from: number, to: number): Owed[] {
  const owed: Owed[] = [];
  for (let day = from; day <= to; ) {
    const end = Math.min(to, monthStart(monthOf(day) + 1) - 1);
    for (const block of blocks) for (const charge of chargesIn(block, day, end)) owed.push({ block, charge });
    day = end + 1;
  }
  return owed;
}

function firstDifference(then: readonly Owed[], now: readonly Owed[]): number | undefined {
  for (let index = 0; index < Math.max(then.length, now.length); index++) {
    const a = then[index];
    const b = now[index];
    if (a === undefined || b === undefined) return (a ?? b)?.charge.from;
    if (!samePrice(a, b) || a.charge.from !== b.charge.from) return Math.min(a.charge.from, b.charge.from);
    if (a.charge.to !== b.charge.to) return Math.min(a.charge.to, b.charge.to) + 1;
    if (a.charge.ore !== b.charge.ore) return a.charge.from;
  }
  return undefined;
}

function samePrice(a: Owed, b: Owed): boolean {
  const [x, y] = [a.charge.piece, b.charge.piece];
  return (
    a.charge.kind === b.charge.kind &&
    a.block.tariff.time.id === b.block.tariff.time.id &&
    x.party.id === y.party.id &&
    x.quantity === y.quantity &&
    x.reason === y.reason &&
    x.vat === y.vat &&
    x.ore === y.ore &&
    x.version === y.version
  );
}

function total(owed: readonly Owed[]): number {
  return owed.reduce((sum, { charge }) => sum + charge.ore, 0);
}
