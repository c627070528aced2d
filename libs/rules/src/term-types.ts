/** Who pays for the product. */
export type Payer = 'region' | 'municipality' | 'orderingUnit' | 'prescribingClinic' | 'activityOwner' | 'patient';

/** For what a fee is charged, or a limit counted, once. */
export type Per = 'item' | 'pair' | 'bodyPart' | 'order' | 'prescription' | 'fitting' | 'visit' | 'loan' | 'month' | 'calendarMonth' | 'year' | 'person' | 'need' | 'size';

/** A length of time, as the source counts it. */
export type Duration = { readonly count: number; readonly unit: 'days' | 'weeks' | 'months' };

/**
 * An amount in whole öre (`null`: the source names none), or a share of a price with its floor and cap. `of` says in Swedish
 * what the share is taken of; with `less` that sinks by so many per cent of it for each so many months, and is nothing after
 * `untilMonths`.
 */
export type FeeAmount =
  | { readonly ore: number | null }
  | {
      readonly percent: number;
      readonly of: string;
      readonly least?: number;
      readonly most?: number;
      readonly less?: { readonly percent: number; readonly everyMonths: number; readonly untilMonths?: number };
    };

/**
 * A fee that the patient pays, or a subsidy that the patient gets, as the source states it. One form for all shapes; what a
 * source does not say is left out. It is not a sum yet: the amount for a case is worked out from it by prices.
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
  readonly furtherOre?: number;
};

/** A ceiling for fees: no more than this within a window, whose length and start are left out when the source does not say them. `ore` is `null` when it names no amount. */
export type Ceiling = { readonly id: string; readonly ore: number | null; readonly months?: number; readonly from?: 'firstVisit' | 'firstFee' };

/** How many, and how often. Counting is done before the question is asked: see `@hjm/rules/derive`. */
export type Limit = {
  readonly most: number;
  readonly per: Per;
  readonly withinMonths?: number;
  /** What happens beyond it: an exception for stated reasons, a review, a fee, an application outside the rules, or nothing. */
  readonly beyond: 'exception' | 'review' | 'fee' | 'application' | 'none';
};

/** What follows a right, by topic. */
export type Term =
  | { readonly topic: 'payer'; readonly payer: Payer }
  | { readonly topic: 'fee'; readonly fee: Fee }
  | { readonly topic: 'limit'; readonly limit?: Limit }
  | { readonly topic: 'patientCost' | 'loan' | 'exchange' | 'return' | 'followUp' | 'handling' };
export type Topic = Term['topic'];
