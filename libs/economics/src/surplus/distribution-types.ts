import type { Citation, LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { DistributionKey, Principal } from './key-types.js';

/** What is shared, and by what. */
export type SurplusInput = {
  /** The year of the accounts. */
  readonly year: number;
  /** The day on which the accounts were closed; needed where the policy begins or ends between the year and that day. */
  readonly closedOn?: LocalDate;
  /** The result before any refund, in whole öre: a surplus is positive, a deficit negative. */
  readonly result: Ore;
  /** Shares the group of the policy; left out, its part stays undivided. */
  readonly key?: DistributionKey;
  /** Everybody that is to stand in the key. */
  readonly principals?: readonly Principal[];
  /** What is retained from earlier years, in whole öre; needed for a deficit that it is to cover. */
  readonly retainedFunds?: Ore;
  /** What each principal gets is in whole öre (the default), or in whole kronor. */
  readonly roundTo?: 'ore' | 'kr';
  /** Who takes the öre that whole kronor leave; needed with `kr`. */
  readonly remainderTo?: 'retained' | { readonly principal: string };
};

/** What one principal gets (positive) or is charged (negative). */
export type PrincipalPart = Principal & {
  readonly ore: Ore;
  /** Its share and of what, in plain Swedish: `25,5 %`, `12 av 40`. */
  readonly shareSv: string;
  /** The recipient of the policy that it belongs to. */
  readonly recipient: string;
};

/** Money of a group that cannot be shared without a key. */
export type UndividedPart = { readonly recipient: string; readonly nameSv: string; readonly ore: Ore; readonly needs: 'key'; readonly reasonSv: string };

/** Why something has no rule. */
export type UncoveredReason = 'before-decision' | 'after-end' | 'closing-day-unknown' | 'deficit-not-stated' | 'beyond-retained';

/** Öre that somebody got beyond the exact share rounded towards zero. */
export type RemainderPart = {
  /** At which splitting: between refund and retained, between recipients, by key, or when öre were cut to whole kronor. */
  readonly at: 'retained' | 'recipients' | 'key' | 'wholeKronor';
  readonly id: string;
  readonly nameSv: string;
  readonly ore: Ore;
};

/** One step of how it was reckoned. */
export type SurplusStep = { readonly textSv: string; readonly citation: Citation | null };

/** Something to know about the answer. */
export type SurplusWarning = { readonly code: 'start-unknown' | 'later-than-source' | 'key-undecided' | 'other-period-of-use'; readonly textSv: string };

/** A result shared by a policy. `refundOre` + `retainedOre` + `uncovered.ore` = `resultOre`, and parts + undivided = `refundOre`. */
export type SurplusDistribution = {
  /** `settled`: every öre has its place. `incomplete`: something is undivided or without a rule. `undetermined`: the policy does not say anything. */
  readonly outcome: 'settled' | 'incomplete' | 'undetermined';
  readonly policy: { readonly id: string; readonly titleSv: string };
  readonly year: number;
  readonly resultOre: Ore;
  /** To the principals; negative: charged them. */
  readonly refundOre: Ore;
  /** Kept; negative: taken from what was kept earlier. */
  readonly retainedOre: Ore;
  /** In order of id. */
  readonly parts: readonly PrincipalPart[];
  readonly undivided: readonly UndividedPart[];
  readonly uncovered: { readonly ore: Ore; readonly reason: UncoveredReason; readonly reasonSv: string } | null;
  /** What was and is retained in all; null when it was not said. */
  readonly retainedFunds: { readonly beforeOre: Ore; readonly afterOre: Ore } | null;
  /** `restsOnSv`: its decision, and what was measured, as far as they are said; else empty. */
  readonly key: { readonly id: string; readonly titleSv: string; readonly restsOnSv: string; readonly citation: Citation | null } | null;
  readonly remainder: { readonly ruleSv: string; readonly parts: readonly RemainderPart[] };
  readonly steps: readonly SurplusStep[];
  readonly interpretationsSv: readonly string[];
  readonly warnings: readonly SurplusWarning[];
};
