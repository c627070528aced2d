import type { LocalDate } from '@hjm/core';
import type { CaseActor, CaseApplication, CaseEvent, CasePolicy, CaseStatistics, CaseView, PublishedStatistics, ReadStatistics } from '@hjm/rules/cases';
import { type Reply, callService } from '../service-call.js';

/** A case as the service gives it: where it stands, and its events in the chain. */
export type StoredCase = {
  readonly id: string;
  readonly caseReference: string | null;
  readonly keepUntil: LocalDate;
  readonly stateLabel: string;
  readonly ageDays: number;
  readonly view: CaseView;
  readonly events: readonly { readonly seq: number; readonly storedAt: string; readonly hash: string; readonly event: CaseEvent }[];
};
export type CaseTerms = { readonly policy: CasePolicy; readonly example: boolean; readonly today: LocalDate; readonly latestKeepUntil: LocalDate; readonly longestKeepYears: number };
export type CasePage = { readonly cases: readonly StoredCase[]; readonly next: number | null };
export type NewCase = { readonly application: CaseApplication; readonly on: LocalDate; readonly by: CaseActor; readonly keepUntil: LocalDate; readonly caseReference?: string };
export type Statistics = { readonly own: CaseStatistics; readonly printed: readonly { readonly printed: PublishedStatistics; readonly read: ReadStatistics }[] };

export const readCaseTerms = (): Promise<Reply<CaseTerms>> => callService('/cases/policy');
export const listCases = (query: Readonly<Record<string, string>>): Promise<Reply<CasePage>> => callService(`/cases?${new URLSearchParams(query).toString()}`);
export const readCase = (id: string): Promise<Reply<StoredCase>> => callService(`/cases/${id}`);
export const applyForCase = (request: NewCase): Promise<Reply<StoredCase>> => callService('/cases', request);
export const addEvent = (id: string, event: CaseEvent): Promise<Reply<StoredCase>> => callService(`/cases/${id}/events`, event);
export const eraseCase = (id: string, reason: string): Promise<Reply<object>> => callService(`/cases/${id}/erase`, { reason });
export const readStatistics = (query: Readonly<Record<string, string>>): Promise<Reply<Statistics>> => callService(`/cases/statistics?${new URLSearchParams(query).toString()}`);
