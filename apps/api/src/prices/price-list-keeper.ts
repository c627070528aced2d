import { demoPriceLists } from '@hjm/demo';
import { HjmError, foundText, isLocalDate, nearest } from '@hjm/core';
import { dayNumber } from '@hjm/core/calendar';
import { type Approval, type PriceList, type PriceListEvent, type PriceListVersion, applyPriceListEvent, openPriceList, priceListFrom } from '@hjm/pricing';
import { type DemoMark, demoMark } from './demo-mark.js';
import { checkTexts } from './storable-texts.js';
import type { LedgerContent, LedgerLink, LedgerStore } from '../store/ledger-store.js';

/** One thing that happened to a price list. */
export type PriceListContent = LedgerContent & { readonly format: 'hjm.price-list-event/1'; readonly event: PriceListEvent };
export type PriceListLink = LedgerLink<PriceListContent>;

/** A price list as it stands, with what made it, oldest first. */
export type StoredPriceList = DemoMark & {
  readonly list: PriceList;
  readonly events: readonly { readonly seq: number; readonly storedAt: string; readonly hash: string; readonly event: PriceListEvent }[];
};

/** Which version holds for a principal on a day. */
export type VersionInForce = { readonly principal: string; readonly on: string; readonly knownAt: string | null; readonly version: PriceListVersion | null; readonly text: string } & DemoMark;

export type PriceListMeans = { readonly store: LedgerStore; readonly now: () => Date; readonly newId: () => string };
export type PriceListKeeper = ReturnType<typeof priceListKeeper>;

/** Keeps price lists: what the library lets happen to them is appended to the chain, and nothing is edited. */
export function priceListKeeper({ store, now, newId }: PriceListMeans) {
  const events = (id?: string): Promise<PriceListLink[]> => store.read<PriceListContent>(['price-list'], id);

  async function linksOf(id: string): Promise<PriceListLink[]> {
    const links = await events(id);
    if (links.length > 0) return links;
    const ids = [...new Set((await events()).map(({ content }) => content.subject))];
    const near = nearest(id, ids);
    const issue = { path: 'id', expected: ids.length === 0 ? 'en prislista som är sparad (det finns ingen än)' : ids.join(', '), found: foundText(id) };
    throw new HjmError('unknown-price-list', `Prislistan ${issue.found} finns inte här.${near === undefined ? '' : ` Menas "${near}"?`}`, [near === undefined ? issue : { ...issue, nearest: near }]);
  }

  /** The list that is kept; where none at all is, one of the demo world. */
  async function wanted(id: string): Promise<StoredPriceList> {
    if ((await events(id)).length > 0) return told(await linksOf(id));
    const demo = (await store.last(['price-list'])) === undefined ? demoLists().find(({ list }) => list.id === id) : undefined;
    return demo ?? told(await linksOf(id));
  }

  async function append(id: string, links: readonly PriceListLink[], event: PriceListEvent): Promise<StoredPriceList> {
    checkTexts(event);
    applyPriceListEvent(listOf(links), event);
    const content: PriceListContent = { format: 'hjm.price-list-event/1', subject: id, once: `price-list/${id}/${links.length + 1}`, event };
    const link = await store.append('price-list', { id: newId(), storedAt: now().toISOString(), content });
    if (link === undefined) throw new HjmError('price-list-changed', 'Någon annan hann före: något nytt har hänt med prislistan. Läs den igen.', [{ path: 'id', expected: `händelse ${links.length + 1}`, found: 'en senare händelse' }]);
    return told([...links, link]);
  }

  return {
    async list(): Promise<StoredPriceList[]> {
      const byList = new Map<string, PriceListLink[]>();
      for (const link of await events()) byList.set(link.content.subject, [...(byList.get(link.content.subject) ?? []), link]);
      return byList.size === 0 ? demoLists() : [...byList.values()].map(told);
    },
    read: async (id: string): Promise<StoredPriceList> => wanted(id),
    /** The links, for whoever must know when each was stored. */
    linksOf,
    create: async (list: PriceList): Promise<StoredPriceList> => append(list.id, await events(list.id), { kind: 'created', list }),
    addVersion: async (id: string, version: PriceListVersion): Promise<StoredPriceList> => append(id, await linksOf(id), { kind: 'version', version }),
    approve: async (id: string, version: string, approval: Approval): Promise<StoredPriceList> => append(id, await linksOf(id), { kind: 'approved', version, approval }),
    async inForce(id: string, principal: string, on: string, knownAt: string | null): Promise<VersionInForce> {
      for (const [path, day] of [['on', on], ['knownAt', knownAt]] as const) {
        if (day !== null && !isLocalDate(day)) throw new HjmError('invalid-date', `${path} ska vara ett datum som finns, skrivet ÅÅÅÅ-MM-DD.`, [{ path, expected: 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD', found: foundText(day) }]);
      }
      const { list, demo } = await wanted(id);
      const day = dayNumber(on);
      const version = openPriceList(list, knownAt).spansOf(principal).find(({ from, to }) => from <= day && day <= to)?.version ?? null;
      const text = version === null ? `Ingen version av ${list.titleSv} gäller för ${principal} den ${on}.` : `Version ${version.id} av ${list.titleSv} gäller för ${principal} den ${on}.`;
      return { principal, on, knownAt, version, text, ...demoMark(demo) };
    },
  };
}

function listOf(links: readonly PriceListLink[]): PriceList | undefined {
  return priceListFrom(links.map(({ content }) => ({ event: content.event })));
}

function told(links: readonly PriceListLink[]): StoredPriceList {
  return { ...demoMark(false), list: listOf(links) as PriceList, events: links.map(({ seq, storedAt, hash, content }) => ({ seq, storedAt, hash, event: content.event })) };
}

function demoLists(): StoredPriceList[] {
  return Object.values(demoPriceLists()).map((list) => ({ ...demoMark(true), list, events: [] }));
}
