import type { CaseEventContent } from '../cases/case-content.js';
import type { StoredLink } from '../records/content.js';
import type { Erasure } from '../records/erasure.js';

type NewEvent = { readonly id: string; readonly storedAt: string; readonly content: CaseEventContent };

/** An event of a case in its place in the chain. */
export type StoredCaseEvent = StoredLink<CaseEventContent>;

type CaseQuery = { readonly limit: number; readonly before?: number | undefined; readonly caseReference?: string | undefined };

/** Where cases are stored: their events, appended to the one chain. */
export type CaseStore = {
  /** Links the event to the end of the chain; `undefined` when the case has an event of that number already. */
  append(event: NewEvent): Promise<StoredCaseEvent | undefined>;
  /** The events of a case, oldest first; none when there is no such case, or its content is erased. */
  read(id: string): Promise<StoredCaseEvent[]>;
  /** When and why the content of a case was taken away. */
  erased(id: string): Promise<Erasure | null>;
  /** Newest case first, each with all its events. */
  page(query: CaseQuery): Promise<{ cases: StoredCaseEvent[][]; next: number | null }>;
  /** Takes the content of every event of a case away. */
  erase(id: string, erasure: Erasure): Promise<void>;
};
