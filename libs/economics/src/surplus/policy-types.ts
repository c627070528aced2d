import type { Citation, LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';

/** Who shares a refund: one principal, or a group of principals among whom a distribution key shares it further. */
export type SurplusRecipient = {
  /** Stable, in kebab-case. */
  readonly id: string;
  readonly nameSv: string;
  /** `principal`: one. `key`: a group that shares by a decided distribution key. `use`: a group that shares by measured use of the centre. */
  readonly by: 'principal' | 'key' | 'use';
  /** Of what is repaid, in per cent as exact decimal text; those of a policy add up to 100. */
  readonly percent: string;
};

/** The result under which nothing is repaid; a result of exactly this much is. */
export type SurplusThreshold = { readonly ore: Ore };

/** What a policy does with a surplus. */
export type SurplusRule = {
  /** Retained (resultatreglerat) of a surplus, in per cent as exact decimal text; the rest is repaid. */
  readonly retainedPercent: string;
  /** Null: there is none. */
  readonly threshold: SurplusThreshold | null;
  /** At most one of them is a group. */
  readonly recipients: readonly SurplusRecipient[];
  readonly citation: Citation;
};

/** What a policy does with a deficit. */
export type DeficitRule =
  /** What was retained in earlier years covers it as far as it goes. */
  | { readonly kind: 'fromRetained'; readonly beyondSv: string; readonly citation: Citation }
  /** It is shared as a surplus is, with the sign turned. */
  | { readonly kind: 'asSurplus'; readonly citation: Citation }
  /** The sources do not say. */
  | { readonly kind: 'notStated'; readonly reasonSv: string };

/** For which years a policy is known to hold. */
export type SurplusValidity = {
  /** The first day on which accounts are closed by it: the day of decision. Null: not stated. */
  readonly from: LocalDate | null;
  /** The last such day. Null: no end is stated. */
  readonly to: LocalDate | null;
  /** The year for which the source says it. */
  readonly statedFor: number;
};

/** How a centre's result at the end of a year is shared, as dated and cited data. */
export type SurplusPolicy = {
  /** Stable, in kebab-case. */
  readonly id: string;
  readonly region: string;
  readonly titleSv: string;
  readonly validity: SurplusValidity;
  readonly surplus: SurplusRule;
  readonly deficit: DeficitRule;
  /** What the sources leave open, and how it is read here; each distribution repeats them. */
  readonly interpretationsSv: readonly string[];
};
