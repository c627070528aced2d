import type { RecordContent, StoredLink, StoredRecord } from '../records/content.js';
import type { Erasure } from '../records/erasure.js';

/** A record before it has its place in the chain. */
export type NewRecord = { readonly id: string; readonly storedAt: string; readonly content: RecordContent };

type PageQuery = { readonly limit: number; readonly before?: number | undefined; readonly package?: string | undefined; readonly caseReference?: string | undefined };

/** Where records are stored: append and read, and take content away. */
export type RecordStore = {
  /** Links the record to the last one and stores it. Resolves when it is on disk. */
  append(record: NewRecord): Promise<StoredRecord>;
  read(id: string): Promise<StoredRecord | undefined>;
  /** Newest first. */
  page(query: PageQuery): Promise<{ records: StoredRecord[]; next: number | null }>;
  /** Oldest first, from the one after `seq`, whatever is kept in it: the chain has decisions and events of cases. */
  after(seq: number, limit: number): Promise<StoredLink<object>[]>;
  /** Takes the content of a record away; does nothing when it is gone already. */
  erase(id: string, erasure: Erasure): Promise<void>;
  /** Takes the content of every link away, decision or event of a case, that is kept until a day before `day`. */
  eraseKeptUntilBefore(day: string, erasure: Erasure): Promise<number>;
};
