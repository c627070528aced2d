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
  const rows = threeRows();
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const far = distance(wanted, fold(candidate), bound, rows);
    if (far < bound) {
      bound = far;
      found = candidate;
    }
    if (bound === 0) break;
  }
  return found;
}

function fold(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const ASCII = /^[ -~]*$/;

/**
 * Damerau–Levenshtein in its restricted form: no piece of the text is changed twice. Row by row; `row[j]` is for the first j letters
 * of `b`. Only what can stay below the bound is looked at, since a word may be sought among a hundred thousand: `bound` says no nearer.
 */
function distance(a: string, b: string, bound: number, rows: Rows): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  let [before, row, next] = rows;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const last = Math.min(b.length, i + bound);
    let j = Math.max(1, i - bound);
    let least = (next[j - 1] = i <= bound ? i : FAR);
    if (i + bound <= b.length) row[i + bound] = FAR;
    const [letter, other] = [a.charCodeAt(i - 1), a.charCodeAt(i - 2)];
    for (; j <= last; j++) {
      let here = (row[j - 1] as number) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      here = Math.min(here, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && other === b.charCodeAt(j - 1)) here = Math.min(here, (before[j - 2] as number) + 1);
      next[j] = here;
      if (here < least) least = here;
    }
    // Two letters in the wrong order reach over one row.
    if (least >= bound && leastBefore + 1 >= bound) return bound;
    leastBefore = least;
    [before, row, next] = [row, next, before];
  }
  return row[b.length] as number;
}

/** Room for three rows, used again for each candidate. Letters with marks may be four when they are taken apart. */
type Rows = readonly [Uint8Array, Uint8Array, Uint8Array];
function threeRows(): Rows {
  const row = (): Uint8Array => new Uint8Array(4 * LONGEST + 2);
  return [row(), row(), row()];
}
const FAR = 200;
