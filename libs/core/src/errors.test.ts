import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundText, HjmError } from './errors.js';

describe('HjmError', () => {
  it('is an error with a code for programs, a message for people and the issues', () => {
    const issue = { path: 'facts.profession', expected: 'en yrkesgrupp', found: '"logopd"', nearest: 'logoped' };
    const error = new HjmError('unknown-value', 'Okänt värde.', [issue]);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'HjmError', code: 'unknown-value', message: 'Okänt värde.', issues: [issue] });
  });

  it('has no issues unless given some', () => {
    expect(new HjmError('broken', 'Trasigt.').issues).toEqual([]);
  });
});

describe('foundText', () => {
  it.each([
    ['logopd', '"logopd"'],
    [7, '7'],
    [-0, '0'],
    [12n, '12'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'inget värde'],
    [Symbol('x'), 'Symbol(x)'],
    [() => 1, 'funktion'],
    [{ a: 1 }, 'objekt'],
    [Object.create(null), 'objekt'],
    [[1, 2, 3], 'lista med 3 värden'],
  ])('shows %s', (value, text) => {
    expect(foundText(value)).toBe(text);
  });

  it('escapes what would move the cursor or break the line', () => {
    expect(foundText('a\u001B[2J\n')).toBe('"a\\u001b[2J\\n"');
  });

  it('cuts a long text at 80 characters without halving a character', () => {
    expect(foundText('x'.repeat(10_000_000))).toHaveLength(80);
    expect(() => encodeURIComponent(foundText('😀'.repeat(100)))).not.toThrow();
  });

  it('survives cycles, throwing getters, hostile proxies and __proto__ as a key', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    const throwing = {
      get anything(): string {
        throw new Error('no');
      },
      toString(): string {
        throw new Error('no');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [cyclic, throwing, proxy, JSON.parse('{"__proto__":{"a":1}}')]) expect(foundText(value)).toBe('objekt');
  });

  it('answers with at most 80 characters for anything', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        const text = foundText(value);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
