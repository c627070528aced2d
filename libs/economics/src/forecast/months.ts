import { type Ore, sumOre } from '@hjm/core/money';
import { monthName } from '../statement/month-name.js';

/** `maj`, or `maj–december`. */
export function monthSpan(from: number, to: number): string {
  return from === to ? monthName(from) : `${monthName(from)}–${monthName(to)}`;
}

/** The months `from` to `to` added up, or which of them have no amount. */
export type MonthSum = { readonly sum: Ore; readonly absent: readonly [] } | { readonly sum: null; readonly absent: readonly number[] };

export function monthSum(amounts: readonly (Ore | null)[] | undefined, from: number, to: number): MonthSum {
  const known: Ore[] = [];
  const absent: number[] = [];
  for (let month = from; month <= to; month++) {
    const amount = amounts?.[month - 1] ?? null;
    if (amount === null) absent.push(month);
    else known.push(amount);
  }
  return absent.length > 0 ? { sum: null, absent } : { sum: sumOre(known), absent: [] };
}

/** `mars`, `mars och april`, `januari, mars och april`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} och ${last}`;
}
