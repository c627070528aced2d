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

/** Damerau–Levenshtein in its restricted form: no piece of the text is changed twice. `d[i][j]` is for the first i and j letters. */
function distance(a: string, b: string): number {
  const d: number[][] = [];
  const at = (i: number, j: number): number => d[i]?.[j] ?? i + j;
  for (let i = 0; i <= a.length; i++) {
    d.push([]);
    for (let j = 0; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const same = a[i - 1] === b[j - 1];
      const edits = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + Number(!same), ...(swapped ? [at(i - 2, j - 2) + 1] : [])];
      d[i]?.push(i && j ? Math.min(...edits) : i + j);
    }
  }
  return at(a.length, b.length);
}
