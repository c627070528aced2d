import type { LocalDate } from '@hjm/core';
import type { DecisionRecord, Facts, Parameters } from '@hjm/rules';
import type { AnswerInWords } from '@hjm/rules/text';

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

/** What became of a call: the value, or the problem in Swedish. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const AWAY = 'Tjänsten som sparar beslut svarar inte. Allt annat på sidan fungerar ändå.';

/** Calls the service that the page came from. A service that is away, or is none, is a reply too. */
async function call<T>(path: string, body?: object): Promise<Reply<T>> {
  try {
    const response = await fetch(`/api/records${path}`, {
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    const type = response.headers.get('content-type') ?? '';
    if (response.ok && type.startsWith('application/json')) return { ok: true, value: (await response.json()) as T };
    if (!type.startsWith('application/problem+json')) return { ok: false, problem: AWAY };
    const { title, detail } = (await response.json()) as { title: string; detail: string };
    return { ok: false, problem: detail === '' ? `${title}.` : detail };
  } catch {
    return { ok: false, problem: AWAY };
  }
}

export const readTerms = (): Promise<Reply<RecordTerms>> => call('/terms');
export const keepDecision = (request: KeepRequest): Promise<Reply<StoredRecord>> => call('', request);
export const listRecords = (before: number | null): Promise<Reply<RecordPage>> => call(before === null ? '' : `?before=${before}`);
export const replayRecord = (id: string): Promise<Reply<Replayed>> => call(`/${id}/replay`, {});
export const eraseRecord = (id: string, reason: string): Promise<Reply<StoredRecord>> => call(`/${id}/erase`, { reason });

/** Has every link of the chain counted again; with a link noted before, also that the chain still holds that very one. */
export function verifyRecords(noted?: { readonly seq: string; readonly hash: string }): Promise<Reply<ChainReport>> {
  return call(noted === undefined ? '/verify' : `/verify?${new URLSearchParams(noted).toString()}`);
}
