import { ECONOMY_PARTS, type EconomyPart, partName } from '@hjm/economics';
import { putPart, type PutPart } from '../economy-parts-api.js';
import type { Done } from './economy-files-api.js';

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

/** Puts the parts one after the other; stops at the first that is refused. */
export async function putParts(economy: string, parts: readonly { readonly part: EconomyPart; readonly name: string; readonly content: unknown }[], onPut: (at: number) => void): Promise<Done<readonly PutPart[]>> {
  const kept: PutPart[] = [];
  for (const [at, { part, name, content }] of parts.entries()) {
    onPut(at);
    const done = await putPart(economy, part, name, content);
    if (!done.ok) return { ...done, problem: `${ECONOMY_PARTS[part].labelSv} ${name}: ${done.problem}${kept.length === 0 ? '' : ` ${String(kept.length)} delar före den är sparade.`}` };
    kept.push(done.value);
  }
  return { ok: true, value: kept };
}
