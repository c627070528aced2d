import type { ClockRules, Target } from '../definition/definition-types.js';
import type { KpiPeriod } from '../period/period.js';
import type { KpiValue } from '../value/value.js';

/** Which part of the whole a result is about: the value of each field of a breakdown. */
export type KpiPart = { readonly breakdown: string; readonly values: readonly string[] };

/** An indicator measured: the value and what it was made of. */
export type KpiMeasured = {
  readonly kpi: string;
  readonly period: KpiPeriod;
  /** Undefined for the whole. */
  readonly part?: KpiPart;
  readonly value: KpiValue;
  /** Records that were counted, in the base. */
  readonly records: number;
  /** How many people it is about, where a record is a group of people; undefined where that is not known. */
  readonly people?: number;
  /** Records left out, since it is unknown whether they count. */
  readonly unknown: number;
  /** Records whose clock nothing has stopped yet. */
  readonly running: number;
  readonly derivation: KpiDerivation;
};

/** Where a figure comes from. */
export type KpiDerivation = {
  /** Tables, with the months that their data cover. */
  readonly tables: readonly { readonly table: string; readonly from: string; readonly to: string }[];
  /** The months that were counted; other than the period of an accumulated indicator or of a stock. */
  readonly from: string;
  readonly to: string;
  /** The day of a stock. */
  readonly day?: string;
  /** The rules of the clock that were used, as given or by default. */
  readonly clock?: ClockRules & { readonly calendarNameSv: string };
  /** Of a change: both sides, and the working days that fell on each where these were reckoned with. */
  readonly change?: { readonly now: number; readonly earlier: number; readonly workingDaysNow?: number; readonly workingDaysEarlier?: number };
  /** The day after which nothing was known. */
  readonly asOf: string;
};

/** Reached, partly reached or not, as far as the target goes; `none` where there is no target or nothing to hold against it. */
export type KpiStatus = 'reached' | 'partly' | 'notReached' | 'none';

/** Against the same period a year earlier, by which way is better. */
export type KpiTrend = 'better' | 'worse' | 'unchanged' | 'unknown';

/** A range that the value could well have had by chance: Wilson's interval. */
export type KpiInterval = { readonly method: 'wilson'; readonly level: '95 %'; /** From 0 to 1. */ readonly low: number; readonly high: number };

/** A result held against its target. Indicators are a basis for judging whether a goal is reached, not the judgement itself. */
export type KpiResult = KpiMeasured & {
  readonly target?: Target;
  readonly status: KpiStatus;
  readonly trend: KpiTrend;
  /** The same period a year earlier. */
  readonly earlier?: KpiValue;
  /** Of shares only. */
  readonly interval?: KpiInterval;
  /** In print the value and what it is held against look the same, but exactly they are not, and the status follows what is exact. */
  readonly printsAsTarget?: true;
};
