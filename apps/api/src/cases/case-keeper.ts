import { HjmError, foundText, isLocalDate } from '@hjm/core';
import { canonicalHash } from '@hjm/rules/canonical';
import {
  type CaseAction, type CaseActor, type CaseApplication, type CaseEvent, type CasePolicy, type CaseState, type CaseStatistics, type TouchingPackage, type WhyUnsure, actionsFor, applyEvent, caseStatistics, checkCaseTexts,
  openCase, parseCaseReference, touchedCases,
} from '@hjm/rules/cases';
import * as z from 'zod';
import type { ErasureReason } from '../records/erasure.js';
import { latestKeepUntil, parseKeepUntil } from '../records/keep-until.js';
import { swedishDay } from '../records/swedish-day.js';
import type { CaseStore, StoredCaseEvent } from '../store/case-store.js';
import type { CaseEventContent } from './case-content.js';
import { type StoredCase, caseIn, storedCase } from './stored-case.js';

/** What comes from outside: the policy, the clock, chance, and the settings. */
export type CaseMeans = {
  readonly store: CaseStore;
  readonly policy: CasePolicy;
  /** The policy is made up, to try the service with. */
  readonly example: boolean;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly newSalt: () => string;
  readonly longestKeepYears: number;
};

export type NewCase = { readonly application: CaseApplication; readonly on: string; readonly by: CaseActor; readonly keepUntil: string; readonly caseReference: string | null };
export type CaseTerms = { readonly policy: CasePolicy; readonly example: boolean; readonly today: string; readonly latestKeepUntil: string; readonly longestKeepYears: number };
export type CaseListQuery = { readonly limit: number; readonly before?: number | undefined; readonly caseReference?: string | undefined; readonly state?: CaseState | undefined; readonly open?: boolean | undefined };
export type TouchedCases = { readonly touched: StoredCase[]; readonly unsure: { readonly case: StoredCase; readonly why: WhyUnsure }[] };

/** Keeps out-of-assortment cases: what happens to them is decided by the rules, and appended to the chain. */
export type CaseKeeper = ReturnType<typeof caseKeeper>;

const PAGE = 100;

export function caseKeeper({ store, policy, example, now, newId, newSalt, longestKeepYears }: CaseMeans) {
  const today = (): string => swedishDay(now());
  const inForce = { id: policy.id, hash: canonicalHash(policy) };
  const told = (links: readonly StoredCaseEvent[]): StoredCase => storedCase(policy, links, today());

  /** `path` is where the caller named the case. */
  async function linksOf(id: string, path = 'id'): Promise<readonly [CaseEventContent, ...CaseEventContent[]]> {
    const unknown = (): HjmError => new HjmError('unknown-case', 'Det finns inget ärende med det id:t.', [{ path, expected: 'id för ett ärende', found: foundText(id) }]);
    if (!z.uuid().safeParse(id).success) throw unknown();
    const [first, ...rest] = (await store.read(id)).flatMap(({ content }) => content ?? []);
    if (first !== undefined) return [first, ...rest];
    const erased = await store.erased(id);
    if (erased !== null) throw new HjmError('case-erased', `Ärendets innehåll raderades ${erased.at.slice(0, 10)}.`, [{ path, expected: 'ett ärende med innehåll', found: id }]);
    throw unknown();
  }

  async function append(content: Omit<CaseEventContent, 'format' | 'salt' | 'policy'>, linkId: string): Promise<StoredCase> {
    const stored = await store.append({ id: linkId, storedAt: now().toISOString(), content: { format: 'hjm.case-event/1', salt: newSalt(), policy: inForce, ...content } });
    if (stored === undefined) throw new HjmError('case-changed', 'Någon annan hann före: något nytt har hänt i ärendet. Läs det igen.', [{ path: 'id', expected: `händelse ${content.number}`, found: 'en senare händelse' }]);
    return told(await store.read(content.case));
  }

  function checkDay({ on }: CaseEvent): void {
    if (isLocalDate(on) && on > today()) throw new HjmError('case-event', `Dagen ${on} har inte varit än.`, [{ path: 'on', expected: `${today()} eller tidigare`, found: foundText(on) }]);
  }

  /** Every case with content, newest first. */
  async function all(): Promise<StoredCase[]> {
    const found: StoredCase[] = [];
    for (let before: number | undefined, more = true; more; ) {
      const page = await store.page({ limit: PAGE, before });
      found.push(...page.cases.map(told));
      before = page.next ?? undefined;
      more = page.next !== null;
    }
    return found;
  }

  return {
    terms(): CaseTerms {
      const day = today();
      return { policy, example, today: day, latestKeepUntil: latestKeepUntil(day, longestKeepYears), longestKeepYears };
    },
    /** Begins a case. Resolves when it is safely on disk. */
    async apply({ application, on, by, keepUntil, caseReference }: NewCase): Promise<StoredCase> {
      const reference = caseReference === null ? null : parseCaseReference(caseReference);
      const until = parseKeepUntil(keepUntil, today(), longestKeepYears);
      const event: CaseEvent = { kind: 'apply', on, by, application };
      checkCaseTexts(event);
      checkDay(event);
      const id = newId();
      openCase(policy, id, event);
      if (application.replaces !== undefined) await linksOf(application.replaces, 'application.replaces');
      return append({ case: id, number: 1, event, keepUntil: until, caseReference: reference }, id);
    },
    /** Appends an event to a case. Resolves when it is safely on disk. */
    async add(id: string, event: CaseEvent): Promise<StoredCase> {
      const [first, ...rest] = await linksOf(id);
      checkCaseTexts(event);
      checkDay(event);
      applyEvent(policy, caseIn(policy, id, [first, ...rest].map((content) => content.event)), event);
      if (event.kind === 'replace') await linksOf(event.replacedBy, 'replacedBy');
      return append({ case: id, number: rest.length + 2, event, keepUntil: first.keepUntil, caseReference: first.caseReference }, newId());
    },
    async read(id: string): Promise<StoredCase> {
      await linksOf(id);
      return told(await store.read(id));
    },
    async actions(id: string, by: CaseActor): Promise<readonly CaseAction[]> {
      await linksOf(id);
      return actionsFor(policy, told(await store.read(id)).view, by, today());
    },
    /** Newest first. A page is filled with what is asked for, however many others lie between. */
    async list({ limit, before, caseReference, state, open }: CaseListQuery): Promise<{ cases: StoredCase[]; next: number | null }> {
      const wanted = ({ view }: StoredCase): boolean => (state === undefined || view.state === state) && (open === undefined || view.open === open);
      const found: StoredCase[] = [];
      for (let at = before; ; ) {
        const page = await store.page({ limit: PAGE, before: at, caseReference });
        found.push(...page.cases.map(told).filter(wanted));
        if (found.length > limit) return { cases: found.slice(0, limit), next: found[limit - 1]?.events[0]?.seq ?? null };
        if (page.next === null) return { cases: found, next: null };
        at = page.next;
      }
    },
    async statistics(period: CaseStatistics['period']): Promise<CaseStatistics> {
      return caseStatistics((await all()).map(({ view }) => view), period, today());
    },
    async touched(pkg: TouchingPackage): Promise<TouchedCases> {
      const cases = await all();
      const { touched, unsure } = touchedCases(policy, cases.map(({ view }) => view), pkg);
      const of = (id: string): StoredCase => cases.find((one) => one.id === id) as StoredCase;
      return { touched: touched.map(({ id }) => of(id)), unsure: unsure.map(({ view, why }) => ({ case: of(view.id), why })) };
    },
    /** Takes the content of all events of the case away for good. The links of the chain stay. */
    async erase(id: string, reason: ErasureReason): Promise<{ readonly id: string; readonly events: number; readonly at: string; readonly reason: ErasureReason }> {
      const events = await linksOf(id);
      const at = now().toISOString();
      await store.erase(id, { at, reason });
      return { id, events: events.length, at, reason };
    },
  };
}
