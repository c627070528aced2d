import type { LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';

/** 1 year balances, 2 with balances of periods and budgets, 3 with objects, 4 with vouchers (to or from a ledger). */
export type SieType = 1 | 2 | 3 | 4;
/** Asset (tillgång), debt (skuld), cost (kostnad) or income (intäkt). */
export type SieAccountType = 'T' | 'S' | 'K' | 'I';

/** Where a post stood in the file that was read, from 1; left out in what was made and not read. */
type AtLine = { readonly line?: number };

/** A financial year: 0 is the file's own, −1 the one before. */
export type SieYear = AtLine & { readonly index: number; readonly from: LocalDate; readonly to: LocalDate };
export type SieAccount = AtLine & {
  readonly number: string;
  readonly name: string | null;
  readonly type?: SieAccountType;
  /** What its quantities are counted in. */
  readonly unit?: string;
  /** Codes of the tax return; an account may have several. */
  readonly sru?: readonly string[];
};
/** A dimension by which amounts are split, such as cost centres; `under`: the dimension that it belongs to. */
export type SieDimension = AtLine & { readonly number: string; readonly name: string; readonly under?: string };
export type SieObject = AtLine & { readonly dimension: string; readonly number: string; readonly name: string };
export type SieObjectRef = { readonly dimension: string; readonly object: string };

/** What every post with an amount has. Amounts are signed as in the file: debit positive, credit (income) negative. */
export type SieAmount = AtLine & {
  readonly account: string;
  /** Empty: the account as a whole. */
  readonly objects: readonly SieObjectRef[];
  readonly ore: Ore;
  /** Exact decimal text with a full stop. */
  readonly quantity?: string;
};
/** Opening and closing balance of balance accounts (`O…` per object), and the result accounts' balance of the year. */
export type SieBalance = SieAmount & { readonly post: 'IB' | 'UB' | 'OIB' | 'OUB' | 'RES'; readonly year: number };
/** The change of an account in a month, or its budget, by the format (4B, 2008): never a balance so far. `month` is `2024-03`. */
export type SiePeriod = SieAmount & { readonly post: 'PSALDO' | 'PBUDGET'; readonly year: number; readonly month: string };
/** `RTRANS`: added afterwards, always followed by the same as `TRANS`; `BTRANS`: removed, not counted. Only `TRANS` counts. */
export type SieTransaction = SieAmount & {
  readonly post: 'TRANS' | 'RTRANS' | 'BTRANS';
  /** Where it is another day than the voucher's. */
  readonly day?: LocalDate;
};
export type SieVoucher = AtLine & {
  /** Series and number may be empty in files that a system before the ledger makes. */
  readonly series: string;
  readonly number: string;
  readonly day: LocalDate;
  readonly registered?: LocalDate;
  readonly transactions: readonly SieTransaction[];
};

/** A post with a label that the format does not have; the format says to pass over it. Kept as it stands, with what stood in braces under it. */
export type SieUnknownPost = AtLine & {
  readonly label: string;
  readonly text: string;
  readonly block: readonly string[];
  /** The label of the format that is near it. */
  readonly nearest?: string;
};

/** What was not kept of a file, and how many times. */
export type SieLeftOut = { readonly post: string; readonly whatSv: string; readonly count: number };

/** A ledger file as plain data, without personal data: see {@link SieLeftOut}. */
export type SieFile = {
  /** 1: some system has taken the file in. */
  readonly flag: 0 | 1 | null;
  /** Null: not stated, which the format lets a reader take as type 1. */
  readonly type: SieType | null;
  readonly program: { readonly name: string; readonly version: string } | null;
  readonly generated: LocalDate | null;
  /** The legal name of the entity; null for a sole trader. */
  readonly company: string | null;
  /** `AB`, `E`, …. */
  readonly companyType: string | null;
  readonly industry: string | null;
  readonly chartType: string | null;
  /** Null: not stated, which the format says is SEK. */
  readonly currency: string | null;
  readonly taxYear: number | null;
  /** The day that the balances of periods reach. */
  readonly reaches: LocalDate | null;
  readonly years: readonly SieYear[];
  readonly accounts: readonly SieAccount[];
  readonly dimensions: readonly SieDimension[];
  readonly objects: readonly SieObject[];
  readonly balances: readonly SieBalance[];
  readonly periods: readonly SiePeriod[];
  readonly vouchers: readonly SieVoucher[];
  readonly unknownPosts: readonly SieUnknownPost[];
  readonly leftOut: readonly SieLeftOut[];
};
