import { type Economy, type EconomyPart, emptyEconomy, partName, partOf, withPart } from '@hjm/economics';
import { readPart } from '@hjm/economics/schema';
import { canonicalJson } from '@hjm/rules/canonical';
import { checkNames, checkTexts } from '../prices/storable-texts.js';
import { swedishDay } from '../records/swedish-day.js';
import { turns } from '../rents/turn.js';
import type { EconomyStore } from '../store/economy-store.js';
import { chartFor } from './chart-of-region.js';
import { demoEconomies } from './demo-economies.js';
import { type BookedEconomy, type PartRevision, bookedEconomies, checkUntouched, placeOf, revisionsOf, standing } from './economy-book.js';
import { economyErased, economyMoved, readOnly, unknownEconomy, unknownRevision, wrongName } from './economy-errors.js';
import type { EconomyContent, EconomyEvent } from './economy-event.js';
import type { FileParts, KeptPart, Keeping, NewContent, ReadPart } from './kept-part.js';

export type EconomyMeans = { readonly store: EconomyStore; readonly now: () => Date; readonly newId: () => string };
export type NewEconomy = { readonly region: string; readonly titleSv: string; readonly chart?: unknown };
/** An economy without its contents. */
export type ToldEconomy = { readonly id: string; readonly region: string; readonly titleSv: string; readonly noticeSv: string | null; readonly demo: boolean; readonly seq: number; readonly parts: readonly PartRevision[] };
/** An economy as it is, or as it was; `revisions` are those that stand in it. */
export type OpenEconomy = { readonly economy: Economy; readonly demo: boolean; readonly seq: number; readonly revisions: readonly PartRevision[] };
/** Keeps economies: each revision of a part is a link of the chain. */
export type EconomyKeeper = ReturnType<typeof economyKeeper>;

export function economyKeeper({ store, now, newId }: EconomyMeans) {
  const builtIn = demoEconomies();
  const demoOf = (id: string) => builtIn.find(({ economy }) => economy.id === id);
  const inTurn = turns();

  async function find(id: string, until?: number): Promise<BookedEconomy> {
    // A database cannot be asked for what holds a zero character.
    const [found] = id.includes('\0') ? [] : bookedEconomies(await store.heads(id), until);
    if (found === undefined) throw unknownEconomy(id, [...builtIn.map(({ economy }) => economy.id), ...(await kept()).map((one) => one.id)]);
    if ('erased' in found) throw economyErased(id);
    return found;
  }

  async function own(id: string): Promise<BookedEconomy> {
    if (demoOf(id) !== undefined) throw readOnly(id);
    return find(id);
  }

  async function kept(): Promise<BookedEconomy[]> {
    return bookedEconomies(await store.heads()).filter((one): one is BookedEconomy => !('erased' in one));
  }

  const told = ({ id, region, titleSv, seq, revisions }: BookedEconomy): ToldEconomy => ({ id, region, titleSv, noticeSv: null, demo: false, seq, parts: standing(revisions) });

  const linkOf = (id: string, seq: number, event: EconomyEvent): { readonly id: string; readonly storedAt: string; readonly content: EconomyContent } => ({ id: newId(), storedAt: now().toISOString(), content: { format: 'hjm.economy-event/1', subject: id, once: `economy/${id}/${seq}`, event } });

  async function open(id: string, seq?: number): Promise<OpenEconomy> {
    const demo = demoOf(id);
    const booked = demo === undefined ? await find(id, seq) : undefined;
    const last = booked?.seq ?? 1;
    if (seq !== undefined && seq > last) throw unknownRevision('seq', seq, last);
    if (demo !== undefined) return { ...demo, demo: true, seq: 1 };
    const { region, titleSv, chart, revisions } = booked as BookedEconomy;
    const stands = standing(revisions);
    const contents = await store.contents(stands.flatMap(({ link }) => link?.seq ?? []));
    let economy = emptyEconomy({ id, region, titleSv, chart });
    for (const { part, link } of stands) economy = withPart(economy, part, contents.get(link?.seq ?? 0) as never);
    return { economy, demo: false, seq: last, revisions: stands };
  }

  async function revisions(id: string, part: EconomyPart, name: string): Promise<readonly PartRevision[]> {
    const demo = demoOf(id);
    const all = demo?.revisions ?? (await find(id)).revisions;
    const found = revisionsOf(all, part, name);
    if (found.length === 0) partOf((await open(id)).economy, part, name);
    return found;
  }

  /** Keeps contents as revisions, all or none. `expected` is of the first, `expectedSeq` of each; what stands already may be sent again, as after an answer that was lost. */
  async function write(booked: BookedEconomy, parts: readonly NewContent[], { expected, expectedSeq, file }: Keeping): Promise<readonly KeptPart[]> {
    const links: ReturnType<typeof linkOf>[] = [];
    const kept: KeptPart[] = [];
    for (const [at, { part, name, content: json }] of parts.entries()) {
      const content = readPart(part, json, booked.chart);
      checkTexts(content);
      checkNames(content);
      const itself = partName(part, content);
      if (name !== undefined && name !== itself) throw wrongName(name, itself);
      const { last, next } = placeOf(booked, part, itself);
      const before = last === undefined ? undefined : (await store.contents([last.link?.seq ?? 0])).get(last.link?.seq ?? 0);
      const unchanged = last !== undefined && canonicalJson(before) === canonicalJson(content);
      if (!unchanged) checkUntouched(booked, part, itself, { expected: at === 0 ? expected : undefined, expectedSeq });
      const seq = unchanged ? last.seq : booked.seq + links.length + 1;
      if (!unchanged) links.push(linkOf(booked.id, seq, { kind: 'kept', part, name: itself, revision: next, file: file ?? null, content }));
      kept.push({ part, name: itself, revision: unchanged ? last.revision : next, seq, unchanged });
    }
    if (links.length > 0 && !(await store.append(links))) throw economyMoved();
    return kept;
  }

  return {
    /** Those that are built in, then one's own, oldest first. */
    list: async (): Promise<ToldEconomy[]> => [...builtIn.map(({ economy: { id, region, titleSv, noticeSv }, revisions: parts }) => ({ id, region, titleSv, noticeSv, demo: true, seq: 1, parts })), ...(await kept()).map(told)],
    open,
    today: (): string => swedishDay(now()),
    create: ({ region, titleSv, chart }: NewEconomy): Promise<ToldEconomy> =>
      inTurn(async () => {
        const id = newId();
        const event: EconomyEvent = { kind: 'created', region, titleSv, chart: chartFor(region, chart) };
        checkTexts(event);
        await store.append([linkOf(id, 1, event)]);
        return told(await find(id));
      }),
    /** A part as it stands, or in a revision of one's choice. */
    part: async (id: string, part: EconomyPart, name: string, revision?: number): Promise<ReadPart> => {
      const all = await revisions(id, part, name);
      const last = all.at(-1)?.revision ?? 0;
      const found = all.find((one) => one.revision === (revision ?? last));
      if (found === undefined) throw unknownRevision('revision', revision ?? 0, last);
      if (found.removed) return partOf((await open(id, found.seq)).economy, part, name) as never;
      const content = found.link === null ? partOf((await open(id)).economy, part, name) : (await store.contents([found.link.seq])).get(found.link.seq);
      return { revision: found, content };
    },
    revisions,
    history: async (id: string): Promise<readonly PartRevision[]> => demoOf(id)?.revisions ?? (await find(id)).revisions,
    /** Keeps a content as the next revision; the same as stands already makes none. */
    keep: (id: string, part: EconomyPart, name: string, json: unknown, keeping: Keeping = {}): Promise<KeptPart> =>
      inTurn(async () => {
        const [kept] = await write(await own(id), [{ part, content: json, name }], keeping);
        return kept as KeptPart;
      }),
    /** Keeps what a file gives, all of it or nothing. */
    importFile: <Found extends FileParts>(id: string, found: (economy: Economy) => Found, keeping: Keeping): Promise<{ readonly found: Found; readonly kept: readonly KeptPart[] }> =>
      inTurn(async () => {
        const booked = await own(id);
        const { economy } = await open(id);
        const imported = found(economy);
        return { found: imported, kept: await write(booked, imported.parts, keeping) };
      }),
    /** Takes a part away; its revisions stay. */
    remove: (id: string, part: EconomyPart, name: string, expected?: number): Promise<KeptPart> =>
      inTurn(async () => {
        const booked = await own(id);
        const { last, next } = placeOf(booked, part, name, expected);
        if (last === undefined) partOf((await open(id)).economy, part, name);
        if (!(await store.append([linkOf(id, booked.seq + 1, { kind: 'removed', part, name, revision: next })]))) throw economyMoved();
        return { part, name, revision: next, seq: booked.seq + 1, unchanged: false };
      }),
    /** Takes everything that the chain has of the economy away for good, but that it was there. */
    erase: (id: string, reason: 'request' | 'mistake'): Promise<void> =>
      inTurn(async () => {
        const { seq } = await own(id);
        const link = linkOf(id, seq + 1, { kind: 'erased', reason });
        if (!(await store.erase(id, link, { at: link.storedAt, reason }))) throw economyMoved();
      }),
  };
}
