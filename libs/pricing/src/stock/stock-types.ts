import type { LocalDate } from '@hjm/core';
import type { ProblemCode } from '../run/problem.js';

/**
 * On which days a rental is out.
 *
 * * `charged` – on the days that its tariff's rule of time charges, with or without a price: what a rent run counts.
 * * `atCustomer` – at the end of the day: from the day of delivery until the day before the item is received or the rental is
 *   deregistered, whichever is first. Only what has come back is back.
 */
export type OutDays = 'charged' | 'atCustomer';

/** For which days, and what is known. */
export type StockQuestion = {
  /** One day, or several in any order. */
  readonly on: LocalDate | readonly LocalDate[];
  /** Only what was registered by the end of this day counts; left out: all. */
  readonly knownAt?: LocalDate;
  /** `charged` when left out. */
  readonly out?: OutDays;
  /** What the finest rows are of: product groups when left out, or articles. */
  readonly cells?: 'group' | 'article';
};

/** How much is out: rentals, and of them marked items and the quantity of counted articles. Items are both together. */
export type StockCount = { readonly rentals: number; readonly marked: number; readonly counted: number };

/** What one party has out of one product group, or of one article; `article` is `null` where only groups are asked for. */
export type StockCell = StockCount & { readonly party: string; readonly principal: string; readonly group: string; readonly article: string | null };

/** All that is out on one day. Each table's sums are the total; rows in order of keys. */
export type StockOnDay = {
  readonly on: LocalDate;
  readonly total: StockCount;
  readonly principals: readonly ({ readonly principal: string } & StockCount)[];
  readonly parties: readonly ({ readonly party: string; readonly principal: string } & StockCount)[];
  readonly groups: readonly ({ readonly group: string } & StockCount)[];
  readonly cells: readonly StockCell[];
};

/** The stock of rentals on one or more days, in order of days. */
export type Stock = {
  readonly knownAt: LocalDate | null;
  readonly out: OutDays;
  readonly cells: 'group' | 'article';
  /** Rentals that were handed over, and of them those kept apart because something is wrong with them. */
  readonly rentals: number;
  readonly leftOut: number;
  readonly problems: readonly { readonly code: ProblemCode; readonly rentals: number }[];
  readonly days: readonly StockOnDay[];
};
