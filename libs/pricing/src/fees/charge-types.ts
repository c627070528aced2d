import type { Citation, LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { FeeChoices } from './case-types.js';
import type { Ceiling } from './fee-types.js';

/** One line of the calculation. `ore` is exact, as a decimal number of öre: rounding is a step of its own, and the last. */
export type FeeStep = { readonly label: string; readonly ore: string; readonly citations: readonly Citation[] };

/** A part of the amount, the day that it arises and what it counts towards: a one-off fee has one, a monthly fee one for each month. */
export type FeePart = { readonly on: LocalDate; readonly ore: Ore; readonly ceiling: Ceiling | null | undefined };

/** What must be told: where it belongs in the case, as a Swedish question, and the permitted words when they are few. */
export type FeeNeed = { readonly name: string; readonly question: string; readonly values?: readonly string[] };

/** Why there is no amount: something must be told, lines of the source contradict each other, or it does not say. */
export type OpenReason = 'needs' | 'conflict' | 'not-covered' | 'no-edition' | 'left-open';

type Told = { readonly citations: readonly Citation[]; readonly notes: readonly string[] };

/** A fee or subsidy for a case: an amount in whole öre before the ceiling, no fee and why, or what is missing. */
export type FeeCharge =
  | (Told & {
      readonly outcome: 'charged';
      readonly kind: 'fee' | 'subsidy';
      /** Before any ceiling over several fees; always the sum of `parts`. */
      readonly amount: Ore;
      readonly parts: readonly FeePart[];
      readonly steps: readonly FeeStep[];
      /** What it counts towards, as the fee says: `null` none, undefined when the source does not say. Where editions differ, the last part's. */
      readonly ceiling: Ceiling | null | undefined;
      /** The choices that were given and may have been used. */
      readonly used: FeeChoices;
    })
  | (Told & { readonly outcome: 'exempt'; readonly reason: string })
  | (Told & { readonly outcome: 'undetermined'; readonly reason: OpenReason; readonly text: string; readonly needs: readonly FeeNeed[] });
