/** Longer words are not compared: a distance costs the product of both lengths. */
const LONGEST = 64;

/**
 * The candidate that was probably meant by a misspelt word, or undefined when none is near.
 *
 * Case and diacritics do not count; a change, a missing or an extra letter and two neighbours in the wrong
 * order count one each. A third of the word's letters may be wrong, at most three. Of equally near
 * candidates the first is taken. Words of more than 64 characters have no nearest.
 *
 * ```ts
 * import { nearest } from '@hjm/core';
 *
 * nearest('logopd', ['arbetsterapeut', 'logoped']); // => 'logoped'
 * nearest('Logoped', ['logoped']); // => 'logoped'
 * nearest('läkare', ['logoped']); // => undefined
 * ```
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = fold(word);
  let found: string | undefined;
  let bound = Math.min(3, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const far = distance(wanted, fold(candidate));
    if (far < bound) {
      bound = far;
      found = candidate;
    }
  }
  return found;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Damerau–Levenshtein in its restricted form: no piece of the text is changed twice. Row by row; `row[j]` is for the first j letters of `b`. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] : undefined;
      const changed = a[i - 1] === b[j - 1] ? -1 : 0;
      next.push(1 + Math.min(row[j] as number, next[j - 1] as number, (row[j - 1] as number) + changed, swapped ?? Infinity));
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
