import type { Citation } from '@hjm/core';

/** What must hold of a record. A field that is missing makes the answer unknown, which is neither yes nor no. */
export type Condition =
  | { readonly field: string; readonly is: string }
  | { readonly field: string; readonly in: readonly string[] }
  | { readonly field: string; readonly atMost: number }
  | { readonly field: string; readonly atLeast: number }
  /** Both days are known and the same. */
  | { readonly field: string; readonly sameDayAs: string }
  /** Whether the field is known; never unknown itself. */
  | { readonly field: string; readonly known: boolean }
  | { readonly clock: Clock }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** How time is counted. `workingDays`, `days`: from day to day. `openMinutes`: minutes within named opening hours. `halfDays`: half working days. */
export type ClockUnit = 'workingDays' | 'halfDays' | 'days' | 'openMinutes';

/**
 * Time from one happening to another: within so many units of the clock or not.
 *
 * The start is day 0. What the documents do not say is a rule with a default ({@link CLOCK_DEFAULTS}), and a result says which was used.
 */
export type Clock = {
  /** Field whose day (or moment) starts the clock. */
  readonly start: string;
  /** Field whose day (or moment) stops it. */
  readonly stop: string;
  /** The most that is in time. */
  readonly within: number;
  readonly unit: ClockUnit;
  /**
   * Time that does not count, such as waiting for the patient: from one field to another. A pause that has not ended stops the clock
   * where it began; one of which the beginning is not known is none; time in several pauses at once is taken off once.
   */
  readonly pauses?: readonly { readonly from: string; readonly to: string }[];
  readonly rules?: Partial<ClockRules>;
};

/** What the documents leave open about a clock. */
export type ClockRules = {
  /** Name of the calendar (see {@link FoldOptions}.calendars). */
  readonly calendar: string;
  /** What a start on a day off does: see `StartRule` of `@hjm/core/calendar`. */
  readonly startOnDayOff: 'asIs' | 'nextWorkingDay';
  /**
   * A clock that nothing has stopped yet. `lateWhenOver`: too late once the time has run out, not counted before. `leaveOut`: not counted.
   * `late`: counted as not in time.
   */
  readonly running: 'lateWhenOver' | 'leaveOut' | 'late';
};

/** Records of a table: which, and which day places them in a period. */
export type Rows = {
  readonly table: string;
  /** The day that says in which month a record counts. */
  readonly on: string;
  readonly where?: Condition;
};

/** A number out of records. */
export type Tally =
  /** How many records. */
  | { readonly count: Rows }
  /** What a field adds up to. */
  | { readonly sum: Rows; readonly field: string }
  /**
   * What a field adds up to on the last day of the period on which the table has any record: a stock, not a flow. Where that day has none that
   * is asked for, there is none. All rows of a stock have the same day.
   */
  | { readonly stock: Rows; readonly field: string }
  /**
   * How many groups of records, such as meetings, or principals at a meeting. With `need`, only groups with enough records
   * that meet `where`: how many is said by the value of a field, such as one of a municipality and three of a region.
   */
  | { readonly groups: Rows; readonly by: readonly string[]; readonly need?: { readonly field: string; readonly atLeast: { readonly [value: string]: number } } };

/** What is measured. */
export type Measure =
  /** Part of the records for which something holds. Records of which it is unknown are left out of both and told. */
  | { readonly kind: 'share'; readonly of: Rows; readonly part: Condition }
  /**
   * With `per: 'workingDay'`, what fell on each working day of the period: the denominator is the number of them, of a period that
   * is not over until the last day known. Not of a stock.
   */
  | { readonly kind: 'total'; readonly of: Tally; readonly per?: 'period' | 'workingDay'; readonly calendar?: string }
  | { readonly kind: 'ratio'; readonly numerator: Tally; readonly denominator: Tally }
  /** Change from the same period a year earlier; `per: 'workingDay'` compares what fell on each working day. */
  | { readonly kind: 'growth'; readonly of: Tally; readonly per: 'period' | 'workingDay'; readonly calendar?: string }
  /** Not counted from records: somebody states it. */
  | { readonly kind: 'stated'; readonly values: 'number' | 'yesNo' | 'status' };

/** Which way is right: at least or at most the target, more or less than before, or as it was. */
export type Direction = 'atLeast' | 'atMost' | 'increase' | 'decrease' | 'keep';

/** What was to be reached in a period. */
export type Target = {
  /** A year, such as `2024`. */
  readonly period: string;
  readonly direction: Direction;
  /**
   * As exact decimal text; null where only a direction is stated. In the unit of the indicator, öre of money; of `increase` and `decrease` the
   * per cent by which the value is to change from the same period a year earlier, or which a change is to reach.
   */
  readonly value: string | null;
  /** Whether the value itself is too little (`>90 %`) or too much. */
  readonly strict?: boolean;
  readonly citation: Citation;
};

/** `month`, `interim`, `year`, or whenever a survey has been made. */
export type Rhythm = 'month' | 'interim' | 'year' | 'afterSurvey';

/** A way to divide results: by one field, or by ranges of a number. */
export type Breakdown = {
  readonly id: string;
  readonly labelSv: string;
  /** One field, or several together. */
  readonly fields: readonly string[];
  /** Ranges of a single number field, such as day 1–14 of an absence; `to` left out has no end. */
  readonly bands?: readonly { readonly id: string; readonly labelSv: string; readonly from: number; readonly to?: number }[];
};

/** An indicator. Plain data: what the numbers mean and what was to be reached. */
export type KpiDefinition = {
  readonly id: string;
  readonly labelSv: string;
  readonly descriptionSv: string;
  /** The goal or heading that it stands under. */
  readonly goalSv?: string;
  readonly measure: Measure;
  readonly unit: KpiUnit;
  /** Decimals in print. */
  readonly decimals: number;
  /** Which way is better, where the documents show it; needed for a trend and for `keep`. */
  readonly better?: 'higher' | 'lower';
  /** `yearToDate`: accumulated from January, whatever period is asked for. */
  readonly span?: 'period' | 'yearToDate';
  readonly targets: readonly Target[];
  readonly reported: readonly Rhythm[];
  readonly breakdowns: readonly Breakdown[];
  /** Groups with a smaller base than this are masked where results are published; 0 for none. */
  readonly minimumGroup: number;
  /** How many people a part is about, where a record is a group of people and not one of them: this is held against `minimumGroup`. */
  readonly people?: Tally;
  /** What is not said by the documents and is chosen here, in Swedish. */
  readonly assumptionsSv?: readonly string[];
  readonly citations: readonly Citation[];
};

/** What a value is in: percent, a number of something, kronor, mil (10 km) per item, a plain ratio, principals, index points. */
export type KpiUnit = 'percent' | 'count' | 'ore' | 'ratio' | 'principals' | 'index' | 'yesNo' | 'status';
