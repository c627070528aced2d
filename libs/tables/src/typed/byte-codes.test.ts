import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../testing/bytes.js';
import { ByteCodes } from './byte-codes.js';

/** Adds or finds each text, and gives its code. */
function codesOf(texts: readonly string[]): number[] {
  const codes = new ByteCodes();
  return texts.map((text) => {
    const bytes = utf8(`|${text}|`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const known = codes.find(bytes, view, 1, bytes.length - 1);
    if (known === 0) codes.add(bytes, view, 1, bytes.length - 1, codes.size + 1);
    return known === 0 ? codes.size : known;
  });
}

test('equal bytes have one code, and others have others', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'å'), minLength: 1, maxLength: 12 }), { maxLength: 400 }), (texts) => {
      const order = [...new Set(texts)];
      expect(codesOf(texts)).toEqual(texts.map((text) => order.indexOf(text) + 1));
    }),
  );
});

test('a hundred thousand of them are all found again', () => {
  const texts = Array.from({ length: 100_000 }, (_, k) => `AO${k}`);
  const codes = codesOf([...texts, ...texts]);
  expect(new Set(codes.slice(0, texts.length)).size).toBe(texts.length);
  expect(codes.slice(texts.length)).toEqual(codes.slice(0, texts.length));
});
