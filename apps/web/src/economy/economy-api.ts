import type { Economy, EconomyPart } from '@hjm/economics';
import { type Reply, callService } from '../service-call.js';

export type { Reply } from '../service-call.js';

/** A revision of a part: which, how much had then happened to its economy, when it was stored, whether the part was taken away with it, and out of what file it came. */
export type KeptPart = { readonly part: EconomyPart; readonly name: string; readonly revision: number; readonly seq: number; readonly storedAt: string | null; readonly removed: boolean; readonly file: { readonly kind: 'sie' | 'csv' | 'xlsx' } | null };
/** An economy that can be chosen: built in and made up, or somebody's own. */
export type EconomyHead = Pick<Economy, 'id' | 'region' | 'titleSv' | 'noticeSv'> & { readonly demo: boolean; readonly parts: readonly KeptPart[] };
/** All of an economy, how much has happened to it, and the revision of each part that stands. */
export type KeptEconomy = { readonly economy: Economy; readonly demo: boolean; readonly seq: number; readonly revisions: readonly KeptPart[] };
/** What there is to choose between. `away`: the service does not answer, and only what the page has with it can be shown. */
export type Economies = { readonly economies: readonly EconomyHead[]; readonly away: string | undefined };

/** Where an economy's resources are. */
export const economyPath = (id: string): string => `/economics/economies/${encodeURIComponent(id)}`;

/** What there is to choose between. Without the service it is the demo, which the page has with it. */
export async function readEconomies(): Promise<Reply<Economies>> {
  const reply = await callService<{ readonly economies: readonly EconomyHead[] }>('/economics/economies');
  if (reply.ok) return { ok: true, value: { economies: reply.value.economies, away: undefined } };
  const { id, region, titleSv, noticeSv } = (await builtIn()).economy;
  return { ok: true, value: { economies: [{ id, region, titleSv, noticeSv, demo: true, parts: [] }], away: reply.problem } };
}

/** An economy of the service, or the demo that the page has with it. */
export async function readEconomy(id: string, away: string | undefined): Promise<Reply<KeptEconomy>> {
  if (away === undefined) return callService(economyPath(id));
  const demo = await builtIn();
  return demo.economy.id === id ? { ok: true, value: demo } : { ok: false, problem: away };
}

/** The demo economy, fetched only when there is no service to ask. */
async function builtIn(): Promise<KeptEconomy> {
  const { demoEconomy } = await import('@hjm/demo/economy');
  return { economy: demoEconomy(), demo: true, seq: 1, revisions: [] };
}
