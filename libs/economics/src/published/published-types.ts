import type { Citation } from '@hjm/core';
import type { LineAmounts, Statement } from '../statement/statement-types.js';

/** An income statement as a document prints it. */
export type PublishedStatement = {
  /** The id of the table, kept when the document gets a successor. */
  readonly id: string;
  readonly region: string;
  readonly titleSv: string;
  readonly statement: Statement;
  /** The sums as printed, by column and line of the chart; the statement itself adds up anew. */
  readonly printedSums: { readonly [column: string]: LineAmounts };
  /** Names that this document prints for lines, where they differ from the chart's. */
  readonly printedLabels: { readonly [line: string]: string };
  readonly citation: Citation;
  readonly notesSv: readonly string[];
};

/** A table of a document as it is printed: amounts in its unit with its decimals. Texts are our own short words. */
export type PublishedTable = {
  readonly id: string;
  readonly region: string;
  readonly titleSv: string;
  readonly columns: readonly string[];
  /** As long as the columns; an empty text where nothing is printed. */
  readonly rows: readonly (readonly string[])[];
  readonly citation: Citation;
  /** What the print does not say, and how it is read here. */
  readonly notesSv: readonly string[];
};

/**
 * `follows`: exactly what the figures beside it give. `rounding`: another number, but one that the rounding of the parts can explain.
 * `doesNotFollow`: rounding cannot explain it. `cannotBeDecided`: a figure behind it is not printed or is no number.
 */
export type PublishedVerdict = 'follows' | 'rounding' | 'doesNotFollow' | 'cannotBeDecided';

/** A printed figure beside what the figures printed with it give. Numbers are exact decimal text in `unit`. */
export type PublishedCheck = {
  readonly id: string;
  /** The table that prints the figure. */
  readonly table: string;
  readonly labelSv: string;
  /** Empty for a pure number. */
  readonly unit: PublishedUnit;
  /** Null when the relation is told in words only. */
  readonly printed: string | null;
  readonly recomputed: string | null;
  /** Printed less recomputed. */
  readonly difference: string | null;
  /** The largest difference that rounding can explain. */
  readonly roundingGives: string | null;
  readonly verdict: PublishedVerdict;
  /** `reading`: that the figures belong together is our reading; the document does not say so. */
  readonly basis: 'stated' | 'reading';
  readonly reasonSv: string;
  readonly citation: Citation;
};

export type PublishedUnit = 'tkr' | 'mnkr' | '%' | 'timmar' | 'årsarbetare' | 'aktiviteter' | '';
