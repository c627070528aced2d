import type { EconomyPart, StatementChart } from '@hjm/economics';
import type { ErasureReason } from '../records/erasure.js';

/** A file that a content was read from, by its bytes; the file itself is not kept. */
export type EconomyFile = { readonly sha256: string; readonly bytes: number; readonly kind: 'sie' | 'csv' | 'xlsx' };

/** What happens to an economy. A part is kept whole in each revision, and a part that is taken away gets one too. */
export type EconomyEvent =
  | { readonly kind: 'created'; readonly region: string; readonly titleSv: string; readonly chart: StatementChart }
  | { readonly kind: 'kept'; readonly part: EconomyPart; readonly name: string; readonly revision: number; readonly file: EconomyFile | null; readonly content: unknown }
  | { readonly kind: 'removed'; readonly part: EconomyPart; readonly name: string; readonly revision: number }
  | { readonly kind: 'erased'; readonly reason: ErasureReason };

export type EconomyContent = { readonly format: 'hjm.economy-event/1'; readonly subject: string; readonly once: string; readonly event: EconomyEvent };

type WithoutContent<E> = E extends unknown ? Omit<E, 'content'> : never;

/** A link of the chain without the content of the part. */
export type EconomyHead = {
  readonly seq: number;
  readonly storedAt: string;
  readonly hash: string;
  readonly contentHash: string;
  readonly content: Omit<EconomyContent, 'event'> & { readonly event: WithoutContent<EconomyEvent> };
};
