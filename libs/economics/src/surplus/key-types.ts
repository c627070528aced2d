import type { Citation, LocalDate } from '@hjm/core';

/** One that shares in a refund. */
export type Principal = { readonly id: string; readonly nameSv: string };

/** A principal's share in a key: exact decimal text with a full stop, or a whole number. */
export type KeyShare = Principal & { readonly share: string | number };

/** What was measured as use of the centre, when, and where the figures are from. */
export type UseMeasure = { readonly whatSv: string; readonly from: LocalDate; readonly to: LocalDate; readonly sourceSv: string };

/**
 * A distribution key (fördelningsnyckel). `percent`: the shares add up to exactly 100. `weights`: shares in proportion, such as
 * inhabitants or parts. `use`: measured use of the centre, in proportion. No key is ever scaled to fit.
 */
export type DistributionKey = {
  /** Stable, in kebab-case. */
  readonly id: string;
  readonly titleSv: string;
  readonly basis: 'percent' | 'weights' | 'use';
  /** Who decided it and when, in plain Swedish; null when that is not known. */
  readonly decidedSv: string | null;
  readonly citation: Citation | null;
  /** First and last day on which it holds; null: open. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  /** For `use`, and only there. */
  readonly use?: UseMeasure;
  readonly principals: readonly KeyShare[];
};
