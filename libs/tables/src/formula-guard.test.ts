import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardText, unguardText } from './formula-guard.js';
import { texts } from './testing/tables.js';

test('no guarded text begins like a formula, and every text comes back', () => {
  fc.assert(
    fc.property(texts(fc.string()), (text) => {
      expect(guardText(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      expect(unguardText(guardText(text))).toBe(text);
    }),
  );
});
