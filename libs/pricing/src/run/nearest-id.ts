import { nearest } from '@hjm/core';

/** A file in which every row is wrong must not cost the product of its rows and the assortment: only so much is compared. */
const MOST_WORDS = 1000;
const MOST_COMPARISONS = 300_000;

/** The id that was probably meant by a word that is none: the one with that name (registers often have the names), else the one spelt most alike. */
export function nearestId(entries: readonly { readonly id: string; readonly nameSv: string }[]): (word: string) => string | undefined {
  const most = Math.min(MOST_WORDS, Math.ceil(MOST_COMPARISONS / (entries.length + 1)));
  const ids = entries.map(({ id }) => id);
  const byName = new Map<string, string | undefined>();
  for (const { id, nameSv } of entries) byName.set(fold(nameSv), byName.has(fold(nameSv)) ? undefined : id);
  const found = new Map<string, string | undefined>();
  return (word) => {
    const named = byName.get(fold(word));
    if (named !== undefined) return named;
    if (!found.has(word) && found.size < most) found.set(word, nearest(word, ids));
    return found.get(word);
  };
}

const fold = (word: string): string => word.trim().toLowerCase();
