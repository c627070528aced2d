import type { Ore } from '@hjm/core/money';
import type { RunPeriod } from '../run/rent-run.js';
import type { RentTotals } from '../run/totals.js';
import type { RentalProblem } from '../run/problem.js';

/** What a scenario is told by. `reason` is the reason of rental that the line was priced by. */
export type ScenarioDimension = 'principal' | 'party' | 'group' | 'article' | 'reason';

/** The same rentals on both sides. `more`, `less` and `equal` count rentals by what they cost in B against A, and add up to `rentals`. */
export type Compared = {
  readonly rentals: number;
  readonly more: number;
  readonly less: number;
  readonly equal: number;
  readonly a: Ore;
  readonly b: Ore;
  /** B less A: positive when B costs more. */
  readonly difference: Ore;
};

/** Rentals that are not compared, with what each side charges for them all the same. */
export type KeptApart = { readonly rentals: number; readonly a: Ore; readonly b: Ore };

/** Whoever pays gains by paying less in B, and loses by paying more. */
export type ScenarioEffect = 'gains' | 'loses' | 'even';

/**
 * One principal, party, group, article or reason. A rental that changes payer in the period is counted in the row of each, with the
 * amounts that fall there.
 */
export type ScenarioRow = Compared & {
  /** `null`: rentals without a reason. */
  readonly key: string | null;
  readonly labelSv: string;
  readonly effect: ScenarioEffect;
  readonly apart: KeptApart;
};

/** Rows in order of keys. Of all rows together, `a` and what is kept apart of A are the total of A's rent run, and so for B. */
export type ScenarioTable = { readonly dimension: ScenarioDimension; readonly rows: readonly ScenarioRow[] };

/** Which side can price a rental without any problem. */
export type Priceable = 'onlyA' | 'onlyB' | 'neither';

/** What two setups make of the same rentals. */
export type ScenarioResult = {
  readonly period: RunPeriod;
  /** Rentals that were handed over: the compared, the not charged and the kept apart. */
  readonly rentals: number;
  readonly compared: Compared;
  /** Nothing of them falls on the period, on either side. */
  readonly notCharged: number;
  readonly apart: Readonly<Record<Priceable, KeptApart>>;
  readonly tables: readonly ScenarioTable[];
  /** The totals of the two rent runs. */
  readonly runs: { readonly a: RentTotals; readonly b: RentTotals };
};

/** A rental that is kept apart, and why. */
export type ApartRental = {
  readonly rental: string;
  readonly priceable: Priceable;
  /** What each side charges for it all the same. */
  readonly a: Ore;
  readonly b: Ore;
  readonly problems: readonly { readonly side: 'a' | 'b'; readonly problem: RentalProblem }[];
};
