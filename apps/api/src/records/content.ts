import type { DecisionRecord } from '@hjm/rules';
import type { ErasureReason } from './erasure.js';
import type { Purpose } from './purpose.js';

/**
 * What is kept of a decision: personal data, even without a name. The salt is drawn anew for each record and goes with
 * the content, so that the hash that stays behind cannot be found again by trying the few facts that are possible.
 */
export type RecordContent = {
  readonly format: 'hjm.content/1';
  readonly salt: string;
  readonly record: DecisionRecord;
  readonly purpose: Purpose;
  readonly keepUntil: string;
  readonly caseReference: string | null;
};

/** A link of the chain, with its content until that is erased. */
export type StoredLink<C> = {
  readonly seq: number;
  readonly id: string;
  readonly storedAt: string;
  readonly previousHash: string;
  readonly contentHash: string;
  readonly hash: string;
  readonly content: C | null;
  readonly erased: { readonly at: string; readonly reason: ErasureReason } | null;
};

/** A kept decision in its place in the chain. */
export type StoredRecord = StoredLink<RecordContent>;
