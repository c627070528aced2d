import type { Citation, LocalDate } from '@hjm/core';
import type { FeeCase } from './case-types.js';
import type { FeeCondition } from './condition.js';
import type { FeeFacts } from './fee-facts.js';
import type { TariffFee } from './fee-types.js';

/**
 * The first day of an edition as far as the source says it: on `earliest` at the earliest and `latest` at the latest. Equal when
 * the day is stated; a year only is its first and last day; `null` where nothing is said. `words` is what the source does say.
 */
export type TariffStart = { readonly earliest: LocalDate | null; readonly latest: LocalDate | null; readonly words?: string; /** The day of the year, where the source says that but no year: `05-01`. */ readonly monthDay?: string };

/** What holds for one group of cases: a fee, no fee with the reason, or what the source leaves to somebody, with whom to ask. */
export type TariffRule = { readonly when?: FeeCondition; readonly citations?: readonly Citation[] } & (
  | { readonly fee: TariffFee }
  | { readonly exempt: string }
  | { readonly open: string; readonly askWhom?: string }
);

/** One thing that is charged for. The rules of a line exclude each other; where two hold, the source contradicts itself. */
export type TariffLine = { readonly id: string; readonly label: string; /** What goes with it, in Swedish. */ readonly notes?: readonly string[]; readonly rules: readonly TariffRule[] };

/** The lines of one period. The first edition may have an open start; a later one without a stated day asks for it. */
export type TariffEdition = {
  readonly id: string;
  readonly start: TariffStart;
  readonly citations: readonly Citation[];
  readonly lines: readonly TariffLine[];
};

/** A fee of a region in all its editions, oldest first. */
export type FeeTariff = {
  readonly id: string;
  readonly region: string;
  readonly title: string;
  /** The numbers of the collected facts that it says. */
  readonly facts: readonly number[];
  readonly askWhom: string;
  readonly editions: readonly TariffEdition[];
};

/** A case of a tariff: that of a fee, and the facts that its lines depend on. */
export type TariffCase = FeeCase & { readonly facts?: FeeFacts };
