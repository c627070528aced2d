import type { Citation } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { AmountPrint } from '../amount/amount-unit.js';
import type { InvestmentPlan, InvestmentsToDate } from '../investments/investment-types.js';
import type { LineAmounts, Statement } from '../statement/statement-types.js';

/** Something with its place in a document. */
export type Cited<T> = T & { readonly citation: Citation };

/** Amounts that were rounded in a known way before they were printed. */
export type Printed<T> = T & { readonly roundedTo: AmountPrint };

/** An income statement as a document prints it. */
export type PublishedStatement = {
  /** The id of the table, kept when the document gets a successor. */
  readonly id: string;
  readonly region: string;
  readonly titleSv: string;
  readonly statement: Printed<Statement>;
  /** The sums as printed, by column and line of the chart; the statement itself adds up anew. */
  readonly printedSums: { readonly [column: string]: LineAmounts };
  /** Names that this document prints for lines, where they differ from the chart's. */
  readonly printedLabels: { readonly [line: string]: string };
  readonly citation: Citation;
  readonly notesSv: readonly string[];
};

/** Investments as a document prints them; the id, region and citation are those of the plan. */
export type PublishedInvestments = {
  readonly plan: Cited<Printed<InvestmentPlan>>;
  /** Null when none are printed. */
  readonly outcomes: InvestmentsToDate | null;
  /** The printed forecast of the year by group; null when none is printed. */
  readonly forecast: { readonly [group: string]: Ore } | null;
  /** Sums as printed: of a section by its key, and `total`. */
  readonly printedSums: readonly PublishedInvestmentSum[];
  readonly notesSv: readonly string[];
};

export type PublishedInvestmentSum = { readonly key: string; readonly labelSv: string; readonly budget: Ore; readonly outcome: Ore | null; readonly forecast: Ore | null };

/** A printed cell: a number (exact text with the decimals of the print, `plus` where a plus is printed), a range, words that are no number, or blank. */
export type PrintedCell = { readonly number: string; readonly unit: PublishedUnit; readonly plus?: true } | { readonly low: string; readonly high: string; readonly unit: PublishedUnit } | { readonly textSv: string } | null;

/** Figures that are no statement: hours, shares, forecasts in words. */
export type PublishedFigures = {
  readonly id: string;
  readonly region: string;
  readonly titleSv: string;
  /** The header of the names of the rows. */
  readonly rowsSv: string;
  readonly columns: readonly { readonly key: string; readonly labelSv: string }[];
  /** Cells are as many as the columns. */
  readonly rows: readonly { readonly key: string; readonly labelSv: string; readonly cells: readonly PrintedCell[] }[];
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

/** Empty for a pure number. */
export type PublishedUnit = 'kr' | 'tkr' | 'mnkr' | '%' | 'timmar' | 'årsarbetare' | 'aktiviteter' | '';
