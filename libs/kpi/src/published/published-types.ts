import type { Citation } from '@hjm/core';
import type { Direction, KpiUnit } from '../definition/definition-types.js';
import type { MissingReason } from '../value/value.js';

/** What a printed text says, as far as it is a value. */
export type PrintedValue =
  /** `number`: exact decimal text with the decimals of the print, so `33,0` is `33.0`. A target may say a direction with it. */
  | { readonly state: 'number'; readonly number: string; readonly direction?: Direction; readonly strict?: boolean }
  /** A target that is a direction only. */
  | { readonly state: 'direction'; readonly direction: Direction }
  | { readonly state: 'yesNo'; readonly yes: boolean }
  | { readonly state: 'status'; readonly status: PrintedStatus }
  | { readonly state: 'missing'; readonly reason: MissingReason }
  | { readonly state: 'notRelevant' };

/** `positive`, `negative`: as Västmanland writes; `reached`: Värmland's green mark. */
export type PrintedStatus = 'positive' | 'negative' | 'reached';

/** What a figure is in: as indicators, and what else reports print. */
export type PublishedUnit = KpiUnit | 'kronor' | 'tkr' | 'mnkr' | 'hours' | 'fullTime';

/** A cell as printed; an object where the print says more than its row and column: another period, unit or indicator, or a value that the text alone does not give. */
export type PrintedCell = string | { readonly printed: string; readonly value?: PrintedValue; readonly period?: string; readonly unit?: PublishedUnit; readonly kpi?: string; readonly noteSv?: string };

/** A column of figures. */
export type PublishedColumn = {
  readonly key: string;
  readonly labelSv: string;
  /** What the figures are; `derived` for those that the others give. */
  readonly role: 'outcome' | 'target' | 'derived' | 'status';
  /** The period of the figures: a year, a month, months with two full stops between, or as in `2024-delår1`; else what the document calls it. */
  readonly period?: string;
  /** Left out: the unit of the row, else of the table. */
  readonly unit?: PublishedUnit;
  /** Whether the figures are not rounded. Left out: counts and targets are not. */
  readonly exact?: boolean;
  /** That each figure is the change between two other columns. */
  readonly change?: { readonly from: string; readonly to: string; readonly as: 'percent' | 'difference' };
};

/**
 * How a row relates to another. `addend`: all such rows add up to it. `subset`: some of it, at most all. `group`: it is the mean over all
 * groups of one set, such as women and men. `basis` left out: the document says so.
 */
export type RowRelation = { readonly row: string; readonly basis?: 'reading'; readonly noteSv?: string } & (
  | { readonly as: 'addend' | 'subset' }
  | { readonly as: 'group'; readonly set: string }
);

/** A row of figures. */
export type PublishedRow = {
  readonly key: string;
  readonly labelSv: string;
  /** The indicator that it is about. */
  readonly kpi?: string;
  readonly unit?: PublishedUnit;
  readonly of?: RowRelation;
  /** One for each column; null where nothing is printed. */
  readonly cells: readonly (PrintedCell | null)[];
  readonly noteSv?: string;
};

/** Figures that belong together, as somebody has printed them: a table, a chart, or what a text tells. */
export type PublishedTable = {
  readonly id: string;
  /** Whose figures: comparisons between places never cross this. */
  readonly region: string;
  readonly titleSv: string;
  readonly unit: PublishedUnit;
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly PublishedRow[];
  readonly citation: Citation;
};

/** One printed figure. */
export type PublishedFigure = {
  /** `table/row/column`. */
  readonly id: string;
  readonly table: string;
  readonly region: string;
  readonly labelSv: string;
  readonly role: PublishedColumn['role'];
  readonly unit: PublishedUnit;
  readonly printed: string;
  readonly value: PrintedValue;
  /** Not rounded: a count, a target. */
  readonly exact: boolean;
  readonly kpi?: string;
  readonly period?: string;
  readonly noteSv?: string;
  readonly citation: Citation;
};

/** Outcomes and targets of one indicator in one region, in the order of their documents. */
export type PublishedSeries = { readonly region: string; readonly kpi: string; readonly labelSv: string; readonly points: readonly PublishedPoint[] };

/** A figure with its period. */
export type PublishedPoint = { readonly period: string; readonly role: 'outcome' | 'target'; readonly figure: PublishedFigure };
