import type { Citation } from '@hjm/core';
import { type Ore, sumOre } from '@hjm/core/money';
import { formatKronor } from '@hjm/core/text';
import { incomeChange } from './income-change.js';
import type { DecimalText } from './model-types.js';

/** A printed amount, and what it is rounded to: 220 Mkr is `{ ore: 22_000_000_000, to: 100_000_000 }`. */
export type PrintedAmount = { readonly ore: Ore; readonly to: Ore };

/** A published budget of income: heads of two years, and the change that is said to lie between them. */
export type PublishedIncome = {
  readonly id: string;
  readonly titleSv: string;
  readonly before: { readonly labelSv: string; readonly heads: readonly { readonly labelSv: string; readonly amount: PrintedAmount }[] };
  readonly after: { readonly labelSv: string; readonly heads: readonly { readonly labelSv: string; readonly amount: PrintedAmount }[] };
  readonly pricePercent: DecimalText;
  readonly price: PrintedAmount;
  readonly volume: PrintedAmount;
  readonly total: PrintedAmount;
  /** What is printed and has no base at hand to check it by. */
  readonly uncheckable: readonly { readonly labelSv: string; readonly reasonSv: string; readonly citation: Citation }[];
  readonly citations: { readonly change: Citation; readonly heads: Citation };
};

/** One printed figure, worked out anew from the others. Nothing is bent to match. */
export type IncomeFinding = {
  readonly labelSv: string;
  readonly verdict: 'follows' | 'deviates' | 'notCheckable';
  readonly printed: Ore | null;
  readonly recomputed: Ore | null;
  /** Printed less recomputed. */
  readonly difference: Ore | null;
  readonly reasonSv: string;
  readonly citation: Citation;
};

/**
 * Which printed figures of an income budget follow from the others, and which do not, with the reason. A figure follows when
 * the roundings of what it is worked out from and its own explain what differs.
 */
export function checkIncome(published: PublishedIncome): readonly IncomeFinding[] {
  const { before, after, price, volume, total, pricePercent, citations } = published;
  const base = sumOre(before.heads.map(({ amount }) => amount.ore));
  const next = sumOre(after.heads.map(({ amount }) => amount.ore));
  const change = incomeChange({ base, pricePercent, volume: { ore: volume.ore }, joint: 'price', rounding: 'halfUp' });
  const slackOf = (amounts: readonly PrintedAmount[]): number => amounts.reduce((sum, { to }) => sum + to / 2, 0);
  const [heads, newHeads] = [slackOf(before.heads.map(({ amount }) => amount)), slackOf(after.heads.map(({ amount }) => amount))];
  return [
    finding('Prisförändring av förra budgetens hyra och försäljning', price, change.price, heads, citations.change),
    finding(`Beräknad intäkt ur ${before.labelSv.toLowerCase()}, pris- och volymförändring`, total, change.total, heads + slackOf([price, volume]), citations.change),
    finding(`Beräknad intäkt mot hyra och försäljning i ${after.labelSv.toLowerCase()}`, total, next, newHeads, citations.heads),
    finding('Volymförändring mot skillnaden mellan de två budgetarna', volume, sumOre([next, -base, -change.price]), heads + newHeads + slackOf([price]), citations.heads),
    ...published.uncheckable.map(({ labelSv, reasonSv, citation }): IncomeFinding => ({ labelSv, verdict: 'notCheckable', printed: null, recomputed: null, difference: null, reasonSv, citation })),
  ];
}

function finding(labelSv: string, printed: PrintedAmount, recomputed: Ore, slack: number, citation: Citation): IncomeFinding {
  const difference = sumOre([printed.ore, -recomputed]);
  const follows = Math.abs(difference) <= slack + printed.to / 2;
  const reasonSv =
    difference === 0
      ? 'Siffran stämmer.'
      : follows
        ? `Skillnaden ${formatKronor(difference)} ryms i avrundningen.`
        : `Skillnaden ${formatKronor(difference)} förklaras inte av avrundning, och källan säger inte vad den är.`;
  return { labelSv, verdict: follows ? 'follows' : 'deviates', printed: printed.ore, recomputed, difference, reasonSv, citation };
}
