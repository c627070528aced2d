import type { LocalDate } from '@hjm/core';

/**
 * Something that happened to a rental, and when the register learnt of it. Nothing is ever edited: a later registration of the
 * same kind replaces what was known before (of `changed` on the same day: what it says anew, the rest stays; of one day of registration
 * the later one in the list), and a `received` on no day says that an earlier one was a mistake.
 */
export type RentalEvent = Delivered | Changed | Ended;

type Registered = {
  /** When the register learnt of it; left out: on the day itself. */
  readonly registered?: LocalDate;
};

/** The rental begins, on these terms. */
export type Delivered = Registered & { readonly kind: 'delivered'; readonly on: LocalDate } & RentalTerms;

/**
 * From this day on: another payer, quantity, reason or VAT. What is left out stays. Quantity 0 is nothing, and costs nothing: on the
 * day of delivery it takes the delivery back.
 */
export type Changed = Registered & { readonly kind: 'changed'; readonly on: LocalDate } & Partial<RentalTerms>;

/** The end of a rental; on `null`, which needs `registered`, an earlier one is taken back. */
export type Ended = Registered & { readonly kind: 'pickupOrdered' | 'received' | 'deregistered'; readonly on: LocalDate | null };

/** What a rental is charged by, from a day on. */
export type RentalTerms = {
  /** Id of the party that pays. Who that is, the rules say; here it is data. */
  readonly payer: string;
  /** How many, of articles that are counted and not marked; 1 of a marked item. */
  readonly quantity: number;
  /** Why it is rented, where prices depend on it; `null` where it is not said. */
  readonly reason: string | null;
  /** Key of the VAT category of the lines. */
  readonly vat: string;
};

/** One rental: an article at a user, from its delivery on. The user is not part of it. */
export type Rental = {
  readonly id: string;
  readonly article: string;
  /** The key of the marked item (individmärkt hjälpmedel), or `null` for articles that are only counted. */
  readonly item: string | null;
  readonly events: readonly RentalEvent[];
};
