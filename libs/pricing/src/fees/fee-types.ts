import type { Ore } from '@hjm/core/money';

/** For what a fee is charged once. */
export type Per = 'item' | 'pair' | 'bodyPart' | 'order' | 'prescription' | 'fitting' | 'visit' | 'loan' | 'month' | 'calendarMonth' | 'year' | 'person' | 'need' | 'size';

/** A length of time, as the source counts it. */
export type Duration = { readonly count: number; readonly unit: 'days' | 'weeks' | 'months' };

/**
 * An amount in whole öre (`null`: the source names none), or a share of a price with its floor and cap. `of` says in Swedish
 * what the share is taken of; with `less` that sinks by so many per cent of it for each so many months, and is nothing after
 * `untilMonths`.
 */
export type FeeAmount =
  | { readonly ore: Ore | null }
  | {
      readonly percent: number;
      readonly of: string;
      readonly least?: Ore;
      readonly most?: Ore;
      readonly less?: { readonly percent: number; readonly everyMonths: number; readonly untilMonths?: number };
    };

/** A ceiling for fees: no more than this within a window. What the source does not say is left out, or `null` for the amount. */
export type Ceiling = { readonly id: string; readonly ore: Ore | null; readonly months?: number; readonly from?: 'firstVisit' | 'firstFee' };

/**
 * A fee that the patient pays, or a subsidy that the patient gets, as a source states it. The fields are those of the rule
 * language's terms, so that the fee of a rules answer can be handed in as it is; what a source does not say is left out.
 */
export type Fee = {
  readonly kind: 'fee' | 'subsidy';
  readonly amount: FeeAmount;
  /** Left out when the source does not say what it is charged for. */
  readonly per?: Per;
  /** The period that `per` is counted in, when it is not one: `{ per: 'order', everyMonths: 3 }`. */
  readonly everyMonths?: number;
  /** Free at first, for so long. */
  readonly freeFirst?: Duration;
  /** Charged at most so many months. */
  readonly mostMonths?: number;
  /** Charged for so many months at least. */
  readonly leastMonths?: number;
  /** The longest time that it pays for. */
  readonly covers?: Duration;
  /** The same whatever the number of items. */
  readonly regardlessOfCount?: boolean;
  /** Begins anew at a new prescription. */
  readonly restarts?: boolean;
  /** The ceiling that it counts towards, or `null` when the source says that it counts towards none. */
  readonly ceiling?: Ceiling | null;
  /** Who owns the product afterwards. */
  readonly ownership?: 'user' | 'principal';
  /** Whether VAT is in the amount or comes on top. */
  readonly vat?: 'included' | 'added';
  /** The difference in price comes on top. */
  readonly plusPriceDifference?: boolean;
  /** Whether it is paid back when the product is returned. */
  readonly refunded?: boolean;
  /** Taken of one item, and another amount for each further one at the same time. */
  readonly furtherOre?: Ore;
};

/** A fee of a tariff: `each` says that the source charges a fee by time for each item, as "per year and chair". */
export type TariffFee = Fee & { readonly each?: true };

/** How many, and how often; what happens beyond it is said with it. */
export type Limit = {
  readonly most: number;
  readonly per: Per;
  readonly withinMonths?: number;
  readonly beyond: 'exception' | 'review' | 'fee' | 'application' | 'none';
};
