import { describe, expect, it } from 'vitest';
import type { KeptPart } from './economy-api.js';
import { newestOfEach, standing, standingOf, whatHappened } from './part-revisions.js';

const key = (revision: number, changes: Partial<KeptPart> = {}): KeptPart => ({ part: 'keys', name: 'lanet', revision, seq: revision + 1, storedAt: null, removed: false, file: null, ...changes });
const removed = (revision: number): KeptPart => key(revision, { removed: true });

describe('the revision that a writer starts from', () => {
  it('is the newest of the part, and 0 where none stands', () => {
    expect(standingOf([key(1), key(2), key(5, { name: 'annan' })], 'keys', 'lanet')).toBe(2);
    expect(standingOf([key(1), removed(2)], 'keys', 'lanet')).toBe(0);
    expect(standingOf([key(1)], 'risks', 'lanet')).toBe(0);
    expect([standing(undefined), standing(key(3)), standing(removed(4))]).toEqual([0, 3, 0]);
  });
});

describe('the history of parts', () => {
  it('gives the newest of each, also of those that are gone', () => {
    const other = key(1, { part: 'risks' });
    expect(newestOfEach([key(1), other, removed(2)])).toEqual([removed(2), other]);
  });

  it('says what happened with each revision', () => {
    expect(whatHappened(key(1), undefined)).toBe('ny');
    expect(whatHappened(key(2), key(1))).toBe('ändrad');
    expect(whatHappened(removed(3), key(2))).toBe('borttagen');
    expect(whatHappened(key(4), removed(3))).toBe('inlagd igen');
    expect(whatHappened(key(1, { file: { kind: 'xlsx' } }), undefined)).toBe('ny, ur en Excelfil');
    expect(whatHappened(key(2, { file: { kind: 'sie' } }), key(1))).toBe('ändrad, ur en SIE-fil');
  });
});
