import type { StatementChart } from '@hjm/economics';
import type { EconomyHead, KeptPart } from '../economy-api.js';
import { economyPath } from '../economy-api.js';
import { type RefusedPart, sent, withNewer } from '../economy-parts-api.js';

/** What a file became, and what is to be told of it. */
export type ImportedFile = {
  readonly parts: readonly (Pick<KeptPart, 'part' | 'name' | 'revision'> & { readonly unchanged: boolean })[];
  readonly findingsSv: readonly string[];
  /** Keys of the chart's lines that the file does not have. */
  readonly absent: readonly string[];
  readonly unknownHeaders: readonly { readonly header: string; readonly nearest?: string }[];
};
export type Done<T> = { readonly ok: true; readonly value: T } | RefusedPart;

/** An economy of one's own. Without a chart it gets the region's. */
export async function createEconomy(economy: { readonly region: string; readonly titleSv: string; readonly chart?: StatementChart | undefined }): Promise<Done<EconomyHead>> {
  return (await sent('/economics/economies', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(economy) })) as Done<EconomyHead>;
}

/** A file into an economy. The service tells by its bytes what it is. `seq`: how much had happened to the economy when it was read; what has changed since is not written over. */
export async function importEconomyFile(economy: string, file: File, asked: Readonly<Record<string, string>>, seq: number): Promise<Done<ImportedFile>> {
  const query = new URLSearchParams({ ...asked, expectedSeq: String(seq) }).toString();
  const done = (await sent(`${economyPath(economy)}/imports?${query}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file })) as Done<ImportedFile>;
  return done.ok ? done : withNewer(done, economy, (one) => one.seq > seq);
}

/** Erases an economy with all its history. */
export async function eraseEconomy(economy: string, reason: 'request' | 'mistake'): Promise<Done<unknown>> {
  return sent(`${economyPath(economy)}?reason=${reason}`, { method: 'DELETE' });
}
