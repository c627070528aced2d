import { freeId } from '@hjm/economics';

export type Named = { readonly id: string; readonly titleSv: string };

/**
 * Where something goes when it is saved under a name. The name it has: a version more of the same. Another name: one of its own beside it,
 * and nothing is written over. A name that another has: nowhere.
 *
 * @param kept - those of its kind that stand
 * @param names - the ids that are or were in use
 */
export function saveTarget({ id }: Named, typed: string, kept: readonly Named[], names: readonly string[]): { readonly kind: 'same' | 'new'; readonly id: string } | { readonly kind: 'taken'; readonly by: Named } {
  const titleSv = typed.trim();
  const by = kept.find((one) => one.id === id && one.titleSv.trim() === titleSv) ?? kept.find((one) => one.titleSv.trim() === titleSv);
  if (by === undefined) return { kind: 'new', id: freeId(titleSv, [...names, ...kept.map((one) => one.id)]) };
  return by.id === id ? { kind: 'same', id } : { kind: 'taken', by };
}

/** Those that stand, with what was just saved among them until it has been read again. */
export function withSaved<T extends Named>(kept: readonly T[], saved: T | undefined): readonly T[] {
  if (saved === undefined) return kept;
  return kept.some(({ id }) => id === saved.id) ? kept.map((one) => (one.id === saved.id ? saved : one)) : [...kept, saved];
}
