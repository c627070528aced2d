import { HjmError } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { Decimal } from 'decimal.js';
import type { PriceList, PriceListVersion } from './price-list.js';

/** One version of a list. */
export type PricesOf = { readonly list: PriceList; readonly version: PriceListVersion };

/** The price of an article before and after; `null` where it has none. */
export type ComparedPrice = {
  readonly article: string;
  /** Only for rentals for this reason; `null` for all others. */
  readonly reason: string | null;
  readonly before: Ore | null;
  readonly after: Ore | null;
  readonly difference: Ore | null;
  /** Of the price before, in per cent with two decimals; `null` when one is missing or the price before is zero. */
  readonly percent: string | null;
};

/** Two versions side by side. Nothing is summed: prices without volumes have no sum. */
export type ComparedPrices = {
  readonly prices: readonly ComparedPrice[];
  readonly counts: { readonly higher: number; readonly lower: number; readonly equal: number; readonly onlyBefore: number; readonly onlyAfter: number };
};

/**
 * Two versions article by article and reason by reason. Where only one of them has a price of its own for a reason, the other's
 * price for all reasons stands beside it, for that is what such a rental costs there.
 *
 * @throws HjmError `different-units` when one has prices per day and the other per month
 */
export function comparePrices(before: PricesOf, after: PricesOf): ComparedPrices {
  if (before.list.unit !== after.list.unit) {
    throw new HjmError('different-units', 'Prislistorna har priser för olika tid och går inte att jämföra pris för pris.', [{ path: 'unit', expected: before.list.unit, found: after.list.unit }]);
  }
  const [old, next] = [pricesOf(before.version), pricesOf(after.version)];
  const keys = new Map([...before.version.prices, ...after.version.prices].map(({ article, reason = null }) => [keyOf(article, reason), { article, reason }]));
  const prices = [...keys.values()].map(({ article, reason }): ComparedPrice => {
    const [then, now] = [old(article, reason), next(article, reason)];
    const difference = then === null || now === null ? null : now - then;
    return { article, reason, before: then, after: now, difference, percent: difference === null || then === null || then === 0 ? null : new Decimal(difference).times(100).div(then).toFixed(2, Decimal.ROUND_HALF_UP) };
  });
  const count = (is: (price: ComparedPrice) => boolean): number => prices.filter(is).length;
  return {
    prices,
    counts: {
      higher: count(({ difference }) => difference !== null && difference > 0),
      lower: count(({ difference }) => difference !== null && difference < 0),
      equal: count(({ difference }) => difference === 0),
      onlyBefore: count((price) => price.after === null),
      onlyAfter: count((price) => price.before === null),
    },
  };
}

const keyOf = (article: string, reason: string | null): string => JSON.stringify([article, reason]);

function pricesOf({ prices }: PriceListVersion): (article: string, reason: string | null) => Ore | null {
  const rows = new Map(prices.map(({ article, reason = null, ore }) => [keyOf(article, reason), ore]));
  return (article, reason) => rows.get(keyOf(article, reason)) ?? rows.get(keyOf(article, null)) ?? null;
}
