import type { Citation } from '@hjm/core';

/** How a printed figure follows from others; figures by their ids (`table/row/column`). */
export type How =
  /** Change in per cent of the size of the earlier figure. */
  | { readonly kind: 'percentChange'; readonly from: string; readonly to: string }
  /** The later figure less the earlier. */
  | { readonly kind: 'difference'; readonly from: string; readonly to: string }
  | { readonly kind: 'sum'; readonly of: readonly string[] }
  /** Part of a whole, in per cent. */
  | { readonly kind: 'share'; readonly part: string; readonly whole: string }
  /** So many per cent of a figure. */
  | { readonly kind: 'percentOf'; readonly percent: string; readonly whole: string }
  /** The same figure, printed elsewhere, perhaps with other decimals. */
  | { readonly kind: 'same'; readonly as: string }
  /** Mean of whole numbers from 0 to `highest`, when there were so many of them: one of `counts`. */
  | { readonly kind: 'mean'; readonly counts: readonly number[]; readonly highest: number }
  /** Some whole number out of a printed count, in per cent. */
  | { readonly kind: 'shareOfCount'; readonly whole: string }
  /** At most the whole. */
  | { readonly kind: 'subset'; readonly whole: string }
  /** Mean over all of groups: not below the lowest, not above the highest. */
  | { readonly kind: 'groups'; readonly groups: readonly string[] }
  /** How many of the figures; with `status`, of those that say so. */
  | { readonly kind: 'count'; readonly of: readonly string[]; readonly status?: 'positive' | 'negative' | 'reached' }
  /** A printed status: positive when the outcome is at least, or at most, what it is held against. */
  | { readonly kind: 'status'; readonly outcome: string; readonly against: string; readonly direction: 'atLeast' | 'atMost' }
  /** Looks like another figure, and is about something else. */
  | { readonly kind: 'otherBasis'; readonly as?: string }
  /** Derived from figures that are not printed. */
  | { readonly kind: 'baseNotPrinted' };

/** That a printed figure follows from others, and how. Plain data. */
export type Derivation = {
  /** The figure that is recomputed. */
  readonly figure: string;
  readonly how: How;
  /** `stated`: the document says so or its layout does. `reading`: it is how we understand the figures. */
  readonly basis: 'stated' | 'reading';
  /** What is known about the reason, in Swedish. */
  readonly noteSv?: string;
};

/**
 * `follows`: recomputed it is the printed figure. `rounding`: it is not, but may be, since the figures behind it are rounded.
 * `doesNotFollow`: it is another figure. `impossible`: no figures whatever give it. `otherBasis`, `baseNotPrinted`: nothing to hold it against.
 */
export type Explanation = 'follows' | 'rounding' | 'doesNotFollow' | 'impossible' | 'otherBasis' | 'baseNotPrinted';

/** A printed figure beside what it ought to be. */
export type Recomputed = {
  /** The figure, the kind of check, and what tells it from others of its kind. */
  readonly id: string;
  readonly figure: string;
  readonly kind: How['kind'];
  readonly labelSv: string;
  /** As printed. */
  readonly printed: string;
  /** Exact decimal text with the decimals of the print, halves rounded away from zero; null where no single number follows. */
  readonly recomputed: string | null;
  /** Null where nothing can be said. */
  readonly agrees: boolean | null;
  readonly explanation: Explanation;
  readonly basis: Derivation['basis'];
  readonly reasonSv: string;
  readonly citation: Citation;
};
