import type { LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { CeilingChoices, CeilingReading, CeilingWindow } from './ceiling-types.js';
import type { FeeNeed } from './charge-types.js';
import type { Ceiling } from './fee-types.js';
import type { TariffCase } from './tariff-types.js';

/** Something that happened to a person that a tariff may charge for. `person` is an opaque key, never a name or an identity number. */
export type FeeEvent = TariffCase & {
  /** A key of its own. */
  readonly id: string;
  readonly person: string;
  /** The tariff's id, and the line in it. */
  readonly tariff: string;
  readonly line: string;
  /** The day that it was registered, when that is later; left out, it has always been known. */
  readonly registered?: LocalDate;
};

/** How a ledger is kept: what the sources leave open about ceilings, and what was known when. */
export type LedgerOptions = {
  /** How ceilings are read, by their ids. */
  readonly ceilings?: Readonly<Record<string, CeilingChoices>>;
  /** What fees count towards where the source does not say: a ceiling, or `null` for none. Left out, such fees stay undetermined. */
  readonly unstatedCeiling?: Ceiling | null;
  /**
   * Whether an exempt event, a visit without a fee, opens the window of the ceiling that its line has, where that counts from
   * the first visit. Left out, both are tried, and the charges stay undetermined where they differ.
   */
  readonly exemptVisits?: 'open' | 'ignored';
  /** Only what was registered up to this day. */
  readonly knownAt?: LocalDate;
};

/** One charge. `charged` and `free` add up to `gross`. */
export type LedgerLine = {
  /** The event's id, with the number of the part for a fee by time. */
  readonly id: string;
  readonly event: string;
  readonly person: string;
  readonly on: LocalDate;
  readonly kind: 'fee' | 'subsidy';
  readonly gross: Ore;
  readonly charged: Ore;
  /** What the ceiling takes away. */
  readonly free: Ore;
  readonly ceiling: string | null;
  readonly window: CeilingWindow | null;
  /** An event of the same person that is undetermined may change what the ceiling leaves. */
  readonly provisional: boolean;
};

/** The charges of many persons. Every event is in `lines`, `exempt` or `undetermined`. */
export type FeeLedger = {
  readonly lines: readonly LedgerLine[];
  readonly exempt: readonly { readonly event: string; readonly person: string; readonly on: LocalDate; readonly reason: string }[];
  readonly undetermined: readonly { readonly event: string; readonly person: string; readonly on: LocalDate; readonly text: string; readonly needs: readonly FeeNeed[] }[];
  /** How each ceiling was read, the default included, by its id. */
  readonly readings: Readonly<Record<string, CeilingReading>>;
  readonly totals: {
    readonly events: number;
    readonly exempt: number;
    readonly undetermined: number;
    /** Fees before ceilings, what is charged of them, and what ceilings take away; subsidies stand for themselves. */
    readonly gross: Ore;
    readonly charged: Ore;
    readonly free: Ore;
    readonly subsidies: Ore;
  };
};
