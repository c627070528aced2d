import { ECONOMY_PARTS, type EconomyPart, partName } from '@hjm/economics';
import { putPart, type PutPart, type RefusedPart } from '../economy-parts-api.js';
import { calledPart, type Revision, standingOf } from '../part-revisions.js';
import type { ImportedFile } from './economy-files-api.js';

/** What became of a JSON file. `kept`: the parts that were kept before the one that was refused. */
type JsonDone = { readonly ok: true; readonly value: ImportedFile } | (RefusedPart & { readonly kept: readonly PutPart[] });

/** What a JSON file held: a whole economy, or one part. */
export type JsonContent = { readonly kind: 'economy'; readonly parts: readonly { readonly part: EconomyPart; readonly name: string; readonly content: unknown }[] } | { readonly kind: 'part'; readonly content: unknown } | { readonly kind: 'unreadable'; readonly problem: string };

export function readJsonFile(text: string): JsonContent {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { kind: 'unreadable', problem: `Filen är inte JSON: ${error instanceof Error ? error.message : ''}` };
  }
  if (typeof content !== 'object' || content === null) return { kind: 'unreadable', problem: 'Filen är JSON, men varken en ekonomi eller en del av en.' };
  if (!('format' in content) || content.format !== 'hjm.economy/1') return { kind: 'part', content };
  const lists = content as Partial<Record<EconomyPart, readonly unknown[]>>;
  const parts = (Object.keys(ECONOMY_PARTS) as EconomyPart[]).flatMap((part) => (lists[part] ?? []).map((one) => ({ part, name: nameOf(part, one), content: one })));
  return { kind: 'economy', parts };
}

/** A name for what may not be what it should: the service says what is wrong with it. */
export function nameOf(part: EconomyPart, content: unknown): string {
  try {
    const name: unknown = partName(part, content as never);
    return typeof name === 'string' && name !== '' ? name : part;
  } catch {
    return part;
  }
}

/**
 * Puts the parts one after the other; stops at the first that is refused, and says then how many were kept before it.
 *
 * @param revisions - those that the economy had when it was read, oldest first
 */
export async function importJson(economy: string, file: Pick<Blob, 'text'>, part: EconomyPart, revisions: readonly Revision[], onPut: (of: string) => void): Promise<JsonDone> {
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { ok: false, problem: 'Filen går inte att läsa: den är ändrad eller flyttad sedan den valdes. Välj den igen.', issues: [], kept: [] };
  const read = readJsonFile(text);
  if (read.kind === 'unreadable') return { ok: false, problem: read.problem, issues: [], kept: [] };
  const parts = read.kind === 'economy' ? read.parts : [{ part, name: nameOf(part, read.content), content: read.content }];
  const kept: PutPart[] = [];
  for (const [at, { part: of, name, content }] of parts.entries()) {
    onPut(`${String(at + 1)} av ${String(parts.length)}`);
    const done = await putPart(economy, of, name, content, standingOf(revisions, of, name));
    if (!done.ok) return { ...done, problem: `${calledPart({ part: of, name })}: ${done.problem}${beforeSv(kept.length)}`, kept, saved: kept.length === 0 ? done.saved : 'some' };
    kept.push(done.value);
  }
  return { ok: true, value: { parts: kept, findingsSv: [], absent: [], unknownHeaders: [] } };
}

const beforeSv = (count: number): string => (count === 0 ? '' : count === 1 ? ' En del före den är sparad.' : ` ${String(count)} delar före den är sparade.`);
