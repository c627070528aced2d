import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.js';

const professions = ['arbetsterapeut', 'fysioterapeut', 'logoped', 'läkare', 'specialpedagog'];

describe('nearest', () => {
  it.each([
    ['logopd', 'logoped'],
    ['Logoped', 'logoped'],
    ['lgooped', 'logoped'],
    ['lakare', 'läkare'],
    ['arbetsteraput', 'arbetsterapeut'],
    ['special-pedagog', 'specialpedagog'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, professions)).toBe(meant);
  });

  it('says nothing when a third of the letters is not enough', () => {
    expect(nearest('logo', professions)).toBeUndefined();
    expect(nearest('sjuksköterska', professions)).toBeUndefined();
    expect(nearest('__proto__', professions)).toBeUndefined();
    expect(nearest('', professions)).toBeUndefined();
  });

  it('does not guess at words of two letters, except for case and diacritics', () => {
    expect(nearest('ja', ['na', 'ha'])).toBeUndefined();
    expect(nearest('JA', ['na', 'ja'])).toBe('ja');
  });

  it('takes the nearest of several, and the first of equally near ones', () => {
    expect(nearest('nivå1', ['nivå12', 'nivå1'])).toBe('nivå1');
    expect(nearest('nivå4', ['nivå1', 'nivå2'])).toBe('nivå1');
  });

  it('compares no word and no candidate of more than 64 characters', () => {
    const long = 'x'.repeat(10_000_000);
    expect(nearest(long, [long])).toBeUndefined();
    expect(nearest('x'.repeat(64), [long, 'x'.repeat(63)])).toBe('x'.repeat(63));
  });

  it('finds the word again after any one letter has gone missing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...professions), fc.nat(), (word, n) => {
        const at = n % word.length;
        expect(nearest(word.slice(0, at) + word.slice(at + 1), professions)).toBe(word);
      }),
    );
  });

  it('finds the word again after any two neighbours have changed places', () => {
    fc.assert(
      fc.property(fc.constantFrom(...professions), fc.nat(), (word, n) => {
        const at = n % (word.length - 1);
        const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
        expect(nearest(swapped, professions)).toBe(word);
      }),
    );
  });

  it('finds what comparing every letter with every letter finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'Å', '1'), maxLength: 12 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 8 }), (wanted, candidates) => {
        const most = Math.min(3, Math.floor(wanted.length / 3));
        const distances = candidates.map((candidate) => editDistance(plain(wanted), plain(candidate)));
        const least = Math.min(...distances);
        expect(nearest(wanted, candidates)).toBe(least <= most ? candidates[distances.indexOf(least)] : undefined);
      }),
      { numRuns: 500 },
    );
  });
});

const plain = (text: string): string => text.toLowerCase().replaceAll('å', 'a');

const counted = new Map<string, number>();
function editDistance(a: string, b: string): number {
  const key = `${a} ${b}`;
  const known = counted.get(key) ?? count(a, b);
  counted.set(key, known);
  return known;
}

function count(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [editDistance(x, b) + 1, editDistance(a, y) + 1, editDistance(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) ways.push(editDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}
