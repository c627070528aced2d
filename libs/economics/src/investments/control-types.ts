import type { Ore, Rounding } from '@hjm/core/money';
import type { AmountPrint } from '../amount/amount-unit.js';
import type { FrameMethod, InvestmentChange, InvestmentCommitment } from './frame-method.js';

/** `exceeded`: more is spent than the frame. `willExceed`: the forecast is. A forecast of exactly the frame is `within`. */
export type FrameStatus = 'within' | 'willExceed' | 'exceeded';

/** A month of the control: sums from January, and what is then left of the frame. Null: the month itself is not known. */
export type ControlMonth = {
  readonly month: number;
  readonly kind: 'outcome' | 'forecast';
  readonly cumulative: Ore | null;
  /** Negative when the frame is exceeded. */
  readonly left: Ore | null;
};

/** A group, or a section of them, at the control. */
export type ControlPart = {
  readonly key: string;
  readonly labelSv: string;
  readonly budget: Ore | null;
  readonly outcome: Ore;
  /** For the whole year, commitments included. */
  readonly forecast: Ore;
  /** Forecast less budget; null without a budget. */
  readonly over: Ore | null;
};

export type ControlGroup = ControlPart & {
  readonly section?: string;
  readonly method: FrameMethod['kind'];
  /** The part of the forecast that is known commitments. */
  readonly committed: Ore;
  /** Twelve sums from January. */
  readonly cumulative: readonly (Ore | null)[];
};

/** Who goes beyond a budget of its own, largest first. A section stands here only when groups in it have no budget of their own. */
export type Overrun = { readonly of: 'group' | 'section'; readonly key: string; readonly labelSv: string; readonly over: Ore };

/** How much more a group is forecast to take than in the whole year before, and all growth together: the share is the one through the other. */
export type Growth = { readonly key: string; readonly labelSv: string; readonly growth: Ore; readonly ofGrowth: Ore };

/** The control of a frame after a month: what is spent, what is foretold by which method, and what is left. */
export type FrameControl = {
  readonly plan: string;
  readonly region: string;
  readonly titleSv: string;
  readonly year: number;
  readonly throughMonth: number;
  /** Methods in Swedish words, the main one first. */
  readonly methodsSv: readonly string[];
  /** How the forecast of each group and month was rounded to the öre. */
  readonly rounding: Rounding;
  readonly frame: Ore;
  readonly transferred: Ore | null;
  readonly outcome: Ore;
  readonly forecast: Ore;
  /** Frame less outcome. */
  readonly left: Ore;
  /** Frame less forecast. */
  readonly leftAtYearEnd: Ore;
  readonly status: FrameStatus;
  /**
   * The first month at whose end the frame is exceeded; null when none is. It is a span when months before the last are not known, or a
   * commitment has no month.
   */
  readonly exceededIn: { readonly earliest: number; readonly latest: number } | null;
  /** Twelve months; a commitment without a month counts in December, the last in which it can come. */
  readonly months: readonly ControlMonth[];
  readonly groups: readonly ControlGroup[];
  readonly sections: readonly ControlPart[];
  readonly overruns: readonly Overrun[];
  /** Largest first; empty when the year before is not given. */
  readonly growth: readonly Growth[];
  /** Groups without a budget of their own, of which cannot be said whether they exceed one. */
  readonly withoutBudget: readonly string[];
  readonly commitments: readonly InvestmentCommitment[];
  readonly asIf: readonly InvestmentChange[];
  readonly roundedTo: AmountPrint | null;
};
