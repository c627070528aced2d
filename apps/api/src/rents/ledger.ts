import type { RentTotals } from '@hjm/pricing';
import type { SetupJson } from '@hjm/pricing/schema';
import type { LedgerContent, LedgerLink } from '../store/ledger-store.js';
import type { RowDigests } from './row-writer.js';
import type { Invoicing } from './run-invoice.js';

/** Everything that happens to the rents is numbered: `rents/1`, `rents/2` … Two can never take the same number. */
export const RENTS = 'rents';

/** Rents of the demo world, kept beside each other and never mixed with one's own. */
export const DEMO_RENTS = 'demo-rents';

/** A setup as it is sent in: a tariff names a kept price list, or carries one. */
export type SetupRequest = Omit<SetupJson, 'tariffs'> & {
  readonly tariffs: { readonly [customers: string]: Omit<SetupJson['tariffs'][string], 'prices'> & { readonly prices: SetupJson['tariffs'][string]['prices'] | { readonly list: string } } };
  /** Payers whose keys begin so are private persons, who stand in no setup. */
  readonly privatePersons?: { readonly keyStart: string; readonly customers: string };
  /** Who sells and where invoices go. It may change from month to month. */
  readonly invoicing?: Invoicing;
};

type SetupContent = LedgerContent & { readonly format: 'hjm.kept-rent-setup/1'; readonly setup: SetupRequest };

export type ImportContent = LedgerContent & {
  readonly format: 'hjm.rental-import/1';
  readonly table: 'rentals' | 'changes';
  readonly file: { readonly sha256: string; readonly bytes: number; readonly encoding: string; readonly separator: string };
  readonly vat: string | null;
  readonly keepUntil: string;
  /** What was not known by then counts as registered on this day at the earliest. */
  readonly notBefore: string | null;
  readonly counts: {
    readonly rows: number;
    readonly blankRows: number;
    readonly newRentals: number;
    readonly addedTo: number;
    readonly unchanged: number;
    readonly badRows: number;
    readonly registrations: number;
    readonly moved: number;
  };
  readonly unknownHeaders: readonly string[];
  readonly rows: RowDigests;
};

/** Totals without private persons' keys: those stand together, and each only in the lines. */
export type KeptTotals = RentTotals & { readonly privatePersons: { readonly payers: number; readonly lines: number; readonly ore: number } };

export type RunContent = LedgerContent & {
  readonly format: 'hjm.rent-run/1';
  readonly month: string;
  readonly from: string;
  readonly to: string;
  readonly knownAt: string;
  readonly settled: { readonly from: string; readonly to: string; readonly knownAt: string } | null;
  readonly demo: boolean;
  readonly totals: KeptTotals;
  readonly rows: RowDigests;
};

export type SetupLink = LedgerLink<SetupContent>;
export type ImportLink = LedgerLink<ImportContent>;
export type RunLink = LedgerLink<RunContent>;
export type RentsLink = SetupLink | ImportLink | RunLink;
