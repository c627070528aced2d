import type { Citation } from '@hjm/core';

/** Accounts from one number to another, both in it; of as many digits as these two. */
export type AccountRange = { readonly from: string; readonly to: string };

/** The accounts whose amounts a line of a statement adds up. */
export type MappedLine = { readonly line: string; readonly accounts: readonly AccountRange[] };

/** Which accounts of a ledger make which lines of a chart. No account belongs to two lines. */
export type AccountMapping = {
  readonly id: string;
  readonly titleSv: string;
  /** The id of the chart whose lines it fills. */
  readonly chart: string;
  readonly lines: readonly MappedLine[];
  /** Result accounts that belong to no line, and are told as left out. */
  readonly ignored?: readonly AccountRange[];
  /** Where it comes from; null for one of one's own. */
  readonly citation: Citation | null;
};
