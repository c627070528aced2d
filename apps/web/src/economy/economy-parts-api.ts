import type { EconomyPart } from '@hjm/economics';
import { economyPath, type Reply } from './economy-api.js';

/** What became of a part that was put: its number, and whether it was the same as before. */
export type PutPart = { readonly part: EconomyPart; readonly name: string; readonly revision: number; readonly unchanged: boolean };
/** Why it was not kept, with the places. */
export type RefusedPart = { readonly ok: false; readonly code?: string | undefined; readonly problem: string; readonly issues: readonly { readonly path: string; readonly expected: string; readonly found: string; readonly nearest?: string }[] };

const AWAY = 'Tjänsten svarar inte. Ingenting är sparat.';

/** Keeps a part of an economy, as a new revision of the one of its name. */
export async function putPart(economy: string, part: EconomyPart, name: string, content: unknown): Promise<{ readonly ok: true; readonly value: PutPart } | RefusedPart> {
  const done = await sent(`${economyPath(economy)}/parts/${part}/${encodeURIComponent(name)}`, { method: 'PUT', body: JSON.stringify(content), headers: { 'content-type': 'application/json' } });
  return done.ok ? { ok: true, value: done.value as PutPart } : done;
}

/** Takes away a part; its earlier revisions stay readable. */
export async function deletePart(economy: string, part: EconomyPart, name: string): Promise<Reply<unknown>> {
  return sent(`${economyPath(economy)}/parts/${part}/${encodeURIComponent(name)}`, { method: 'DELETE' });
}

/** Asks the service to change something, and tells of every fault that it finds. */
export async function sent(path: string, init: RequestInit): Promise<{ readonly ok: true; readonly value: unknown } | RefusedPart> {
  try {
    const response = await fetch(`/api${path}`, { ...init, headers: { accept: 'application/json', ...(init.headers as Record<string, string> | undefined) } });
    const type = response.headers.get('content-type') ?? '';
    if (response.ok) return { ok: true, value: type.startsWith('application/json') ? await response.json() : undefined };
    if (!type.startsWith('application/problem+json')) return { ok: false, problem: AWAY, issues: [] };
    const { code, title, detail, issues } = (await response.json()) as { code?: string; title: string; detail: string; issues?: RefusedPart['issues'] };
    return { ok: false, code, problem: detail === '' ? `${title}.` : detail, issues: issues ?? [] };
  } catch {
    return { ok: false, problem: AWAY, issues: [] };
  }
}
