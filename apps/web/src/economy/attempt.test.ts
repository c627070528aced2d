import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { attempt, problemAt } from './attempt.js';

const refused = attempt(() => {
  throw new HjmError('invalid-key', 'Nyckeln går inte att använda.', [
    { path: 'key.principals', expected: '100 %', found: '99,9 %' },
    { path: 'key.principals.3.share', expected: 'en andel', found: '"x"' },
    { path: 'key.principals.30.share', expected: 'en andel', found: '"y"', nearest: '1' },
  ]);
});

describe('an attempt', () => {
  it('gives what the library gives', () => {
    expect(attempt(() => 7)).toEqual({ ok: true, value: 7 });
    expect(problemAt(attempt(() => 7), 'key')).toBeUndefined();
  });

  it('says what is wrong at a place and within it, and nothing of other places', () => {
    expect(problemAt(refused, 'key.principals.3')).toBe('Väntade en andel; fick "x".');
    expect(problemAt(refused, 'key.principals.30.share')).toBe('Väntade en andel; fick "y". Menades 1?');
    expect(problemAt(refused, 'year')).toBeUndefined();
  });

  it('does not take a fault of the program for a fault of the user', () => {
    expect(() => attempt(() => { throw new TypeError('ours'); })).toThrow('ours');
  });
});
