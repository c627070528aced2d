import type { LocalDate } from '@hjm/core';
import type { DecisionRecord, Facts, Parameters } from '@hjm/rules';
import type { AnswerInWords } from '@hjm/rules/text';
import { type Reply, callService } from '../service-call.js';

export type { Reply } from '../service-call.js';

/** A kept decision as the service gives it: a link of the chain, with its content until that is erased. */
export type StoredRecord = {
  readonly seq: number;
  readonly id: string;
  readonly storedAt: string;
  readonly hash: string;
  readonly content: { readonly record: DecisionRecord; readonly purpose: string; readonly keepUntil: LocalDate; readonly caseReference: string | null } | null;
  readonly erased: { readonly at: string; readonly reason: string } | null;
};
export type RecordPage = { readonly records: readonly StoredRecord[]; readonly next: number | null };
type Choice = { readonly id: string; readonly label: string };
/** On what terms decisions are kept. */
export type RecordTerms = { readonly purposes: readonly Choice[]; readonly erasureReasons: readonly Choice[]; readonly today: LocalDate; readonly latestKeepUntil: LocalDate; readonly longestKeepYears: number };
export type ChainReport = { readonly intact: boolean; readonly text: string; readonly checked: number; readonly erased: number; readonly head: { readonly seq: number; readonly hash: string } | null };
export type Replayed = { readonly same: boolean; readonly text: string; readonly explanation: AnswerInWords };
export type KeepRequest = {
  readonly package: string;
  readonly facts: Facts;
  readonly on: LocalDate;
  readonly knownAt?: LocalDate;
  readonly parameters: Parameters;
  readonly purpose: string;
  readonly keepUntil: LocalDate;
  readonly caseReference?: string;
};

const call = <T>(path: string, body?: object): Promise<Reply<T>> => callService(`/records${path}`, body);

export const readTerms = (): Promise<Reply<RecordTerms>> => call('/terms');
export const keepDecision = (request: KeepRequest): Promise<Reply<StoredRecord>> => call('', request);
export const listRecords = (before: number | null): Promise<Reply<RecordPage>> => call(before === null ? '' : `?before=${before}`);
export const replayRecord = (id: string): Promise<Reply<Replayed>> => call(`/${id}/replay`, {});
export const eraseRecord = (id: string, reason: string): Promise<Reply<StoredRecord>> => call(`/${id}/erase`, { reason });

/** Has every link of the chain counted again; with a link noted before, also that the chain still holds that very one. */
export function verifyRecords(noted?: { readonly seq: string; readonly hash: string }): Promise<Reply<ChainReport>> {
  return call(noted === undefined ? '/verify' : `/verify?${new URLSearchParams(noted).toString()}`);
}
