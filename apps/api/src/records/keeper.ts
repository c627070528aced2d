import { HjmError } from '@hjm/core';
import { type At, type Facts, type RulePackage, evaluate } from '@hjm/rules';
import { findPackage } from '../find-package.js';
import type { RecordStore } from '../store/record-store.js';
import type { ChainReport } from './chain-report.js';
import { type Noted, verifyChain } from './verify-chain.js';
import { parseCaseReference } from '@hjm/rules/cases';
import type { StoredRecord } from './content.js';
import { type ErasureReason, erasureReasons } from './erasure.js';
import { latestKeepUntil, parseKeepUntil } from './keep-until.js';
import { type Purpose, purposes } from './purpose.js';
import { type ReplayedRecord, replayInWords } from './replayed-record.js';
import { checkStorable } from './storable.js';
import { swedishDay } from './swedish-day.js';

/** Why and how long a decision is kept. */
export type Keeping = { readonly purpose: Purpose; readonly keepUntil: string; readonly caseReference: string | null };

export type RecordTerms = {
  readonly purposes: { id: Purpose; label: string }[];
  readonly erasureReasons: { id: ErasureReason; label: string }[];
  readonly today: string;
  readonly latestKeepUntil: string;
  readonly longestKeepYears: number;
};

/** What comes from outside: the clock, chance, and the settings. */
export type KeeperMeans = {
  readonly store: RecordStore;
  readonly packages: readonly RulePackage[];
  readonly now: () => Date;
  readonly newId: () => string;
  readonly newSalt: () => string;
  readonly longestKeepYears: number;
};

export type ListQuery = { readonly limit: number; readonly before?: number | undefined; readonly package?: string | undefined; readonly caseReference?: string | undefined };

/** Keeps decisions, shows them, decides them again and takes their content away. */
export type RecordKeeper = ReturnType<typeof recordKeeper>;

export function recordKeeper({ store, packages, now, newId, newSalt, longestKeepYears }: KeeperMeans) {
  const today = (): string => swedishDay(now());

  async function read(id: string): Promise<StoredRecord> {
    const found = await store.read(id);
    if (found === undefined) throw new HjmError('unknown-record', 'Det finns inget sparat beslut med det id:t.', [{ path: 'id', expected: 'id för ett sparat beslut', found: id }]);
    return found;
  }

  return {
    read,
    list: (query: ListQuery) => store.page(query),
    verify: (noted: Noted): Promise<ChainReport> => verifyChain(store, noted),
    /** Decides the case anew and keeps our own answer. Resolves when it is safely on disk. */
    async keep({ pkg, facts, at }: { pkg: RulePackage; facts: Facts; at: At }, { purpose, keepUntil, caseReference }: Keeping): Promise<StoredRecord> {
      const reference = caseReference === null ? null : parseCaseReference(caseReference);
      const until = parseKeepUntil(keepUntil, today(), longestKeepYears);
      const { record } = evaluate(pkg, facts, at);
      checkStorable(record);
      const content = { format: 'hjm.content/1', salt: newSalt(), record, purpose, keepUntil: until, caseReference: reference } as const;
      return store.append({ id: newId(), storedAt: now().toISOString(), content });
    },
    async replay(id: string): Promise<ReplayedRecord> {
      const { content, erased } = await read(id);
      if (content === null) {
        throw new HjmError('record-erased', `Innehållet raderades ${erased?.at.slice(0, 10) ?? ''} och kan inte prövas igen.`, [{ path: 'id', expected: 'ett beslut med innehåll', found: id }]);
      }
      return replayInWords(findPackage(packages, content.record.package), content.record);
    },
    /** Takes the content away for good. Once erased, a record stays as it was erased. */
    async erase(id: string, reason: ErasureReason): Promise<StoredRecord> {
      await read(id);
      await store.erase(id, { at: now().toISOString(), reason });
      return read(id);
    },
    /** Takes the content of every record away whose last day has gone. */
    eraseExpired: (): Promise<number> => store.eraseKeptUntilBefore(today(), { at: now().toISOString(), reason: 'retention' }),
    terms(): RecordTerms {
      const day = today();
      return { purposes: [...purposes], erasureReasons: [...erasureReasons], today: day, latestKeepUntil: latestKeepUntil(day, longestKeepYears), longestKeepYears };
    },
  };
}
