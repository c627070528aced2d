import { isLocalDate, type LocalDate } from '@hjm/core';
import { bad, windowEnd } from './ceiling-windows.js';
import type { Limit } from './fee-types.js';

/** What somebody has been given that a limit counts. */
export type GivenItem = { readonly on: LocalDate; readonly count: number };

/** How a wish stands to a limit: how many count already, how many of the wish are within it, and what goes for the rest. */
export type LimitState = { readonly counted: number; readonly within: number; readonly over: number; readonly beyond: Limit['beyond'] | null };

/**
 * How many more a limit gives on a day. With `withinMonths` what was given counts for so long from its own day; the last of
 * these days is read as the last day of a ceiling's window is (`dayBefore` when left out).
 *
 * ```ts
 * import { limitState } from '@hjm/pricing/fees';
 *
 * const twoInAYear = { most: 2, per: 'person', withinMonths: 12, beyond: 'fee' } as const;
 * limitState([{ on: '2023-03-15', count: 1 }], twoInAYear, '2024-03-14', 2); // => { counted: 1, within: 1, over: 1, beyond: 'fee' }
 * ```
 *
 * @throws HjmError `bad-counted-fee` for a day or a number that cannot be
 */
export function limitState(given: readonly GivenItem[], limit: Limit, on: LocalDate, wanted: number, lastDay: 'dayBefore' | 'anniversary' = 'dayBefore'): LimitState {
  if (!isLocalDate(on)) throw bad('on', 'en dag skriven ÅÅÅÅ-MM-DD', on);
  whole(wanted, 'wanted');
  let counted = 0;
  for (const [index, item] of given.entries()) {
    if (!isLocalDate(item.on)) throw bad(`given.${index}.on`, 'en dag skriven ÅÅÅÅ-MM-DD', item.on);
    whole(item.count, `given.${index}.count`);
    const ends = limit.withinMonths === undefined ? on : windowEnd(item.on, { months: limit.withinMonths, lastDay });
    if (item.on <= on && on <= ends) counted += item.count;
  }
  const within = Math.min(wanted, Math.max(0, limit.most - counted));
  return { counted, within, over: wanted - within, beyond: within < wanted ? limit.beyond : null };
}

function whole(value: number, path: string): void {
  if (!Number.isSafeInteger(value) || value < 0) throw bad(path, 'ett heltal från 0', value);
}
