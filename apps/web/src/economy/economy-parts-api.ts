import type { EconomyPart } from '@hjm/economics';
import { callService } from '../service-call.js';
import { economyPath, type KeptPart, type Reply } from './economy-api.js';
import { newestOfEach, standing } from './part-revisions.js';

/** What became of a part that was put: its number, and whether it was the same as before. */
export type PutPart = { readonly part: EconomyPart; readonly name: string; readonly revision: number; readonly unchanged: boolean };
/** Why it was not kept, with the places. `newer`: what somebody else has stored since it was read, the newest of each part. */
export type RefusedPart = {
  readonly ok: false;
  readonly code?: string | undefined;
  readonly problem: string;
  readonly issues: readonly { readonly path: string; readonly expected: string; readonly found: string; readonly nearest?: string }[];
  readonly newer?: readonly KeptPart[] | undefined;
  /** Left out: nothing was kept. Of no answer, or of one that broke off, it is not known. */
  readonly saved?: 'some' | 'unknown' | undefined;
};
type Sent = { readonly ok: true; readonly value: unknown } | RefusedPart;

/** Said while a part is put. Nothing more is put meanwhile: a second press would be told that somebody else was before. */
export const SAVING = 'Sparar …';
const AWAY = { ok: false, problem: 'Tjänsten svarar inte som den ska. Läs om sidan och se efter vad som är sparat.', issues: [], saved: 'unknown' } as const;
const partPath = (economy: string, part: EconomyPart, name: string): string => `${economyPath(economy)}/parts/${part}/${encodeURIComponent(name)}`;

/** Keeps a part of an economy, as a new revision of the one of its name. `expected`: the revision that it was made from, 0 for none; when another one stands, nothing is kept. */
export async function putPart(economy: string, part: EconomyPart, name: string, content: unknown, expected: number): Promise<{ readonly ok: true; readonly value: PutPart } | RefusedPart> {
  const done = await sent(`${partPath(economy, part, name)}?expected=${String(expected)}`, { method: 'PUT', body: JSON.stringify(content), headers: { 'content-type': 'application/json' } });
  return done.ok ? { ok: true, value: done.value as PutPart } : withNewer(done, economy, (one) => one.part === part && one.name === name && standing(one) !== expected);
}

/** Takes away a part, when the revision that was seen still stands; its revisions stay readable. */
export async function deletePart(economy: string, part: EconomyPart, name: string, expected: number): Promise<Sent> {
  const done = await sent(`${partPath(economy, part, name)}?expected=${String(expected)}`, { method: 'DELETE' });
  return done.ok ? done : withNewer(done, economy, (one) => one.part === part && one.name === name && standing(one) !== expected);
}

/** Every revision of every part, oldest first; also of parts that were taken away. */
export function readHistory(economy: string): Promise<Reply<{ readonly revisions: readonly KeptPart[] }>> {
  return callService(`${economyPath(economy)}/revisions`);
}

/** A part as it was in a revision. */
export function readRevision(economy: string, { part, name, revision }: Pick<KeptPart, 'part' | 'name' | 'revision'>): Promise<Reply<{ readonly content: unknown }>> {
  return callService(`${partPath(economy, part, name)}?revision=${String(revision)}`);
}

/** A refusal since somebody else was before, with what they stored. */
export async function withNewer(refused: RefusedPart, economy: string, isNewer: (newest: KeptPart) => boolean): Promise<RefusedPart> {
  if (refused.code !== 'economy-changed') return refused;
  const history = await readHistory(economy);
  const newer = history.ok ? newestOfEach(history.value.revisions).filter(isNewer) : [];
  return newer.length === 0 ? refused : { ...refused, newer };
}

/** Asks the service to change something, and tells of every fault that it finds. */
export async function sent(path: string, init: RequestInit): Promise<Sent> {
  try {
    const response = await fetch(`/api${path}`, { ...init, headers: { accept: 'application/json', ...(init.headers as Record<string, string> | undefined) } });
    const type = response.headers.get('content-type') ?? '';
    if (response.ok) return { ok: true, value: type.startsWith('application/json') ? await response.json() : undefined };
    if (!type.startsWith('application/problem+json')) return AWAY;
    const { code, title, detail, issues } = (await response.json()) as { code?: string; title: string; detail: string; issues?: RefusedPart['issues'] };
    return { ok: false, code, problem: detail === '' ? `${title}.` : detail, issues: issues ?? [] };
  } catch {
    return AWAY;
  }
}
