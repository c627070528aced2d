import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdSet } from './id-set.js';

it('takes no two different ids for one, among many that are alike', () => {
  const ids = new IdSet();
  let repeated = 0;
  for (let number = 0; number < 300_000; number++) if (!ids.add(`AO-${String(number).padStart(6, '0')}`)) repeated += 1;
  expect([repeated, ids.size]).toEqual([0, 300_000]);
  expect([ids.add('AO-000007'), ids.add('AO-300000')]).toEqual([false, true]);
});

it('knows an id again just as a set of texts does', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
      const [ids, known] = [new IdSet(), new Set<string>()];
      for (const text of texts) {
        expect(ids.add(text)).toBe(!known.has(text));
        known.add(text);
      }
    }),
  );
});

it('takes bytes for the text that they are, and leaves what is not plain to the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      const ids = new IdSet();
      const bytes = Buffer.from(`xx${text}y`);
      const taken = ids.addBytes(bytes, 2, bytes.length - 1);
      expect(taken).toBe(text.includes('"') ? undefined : true);
      expect(ids.add(text)).toBe(taken === undefined);
    }),
  );
  expect(new IdSet().addBytes(Buffer.from('å'), 0, 2)).toBeUndefined();
});
