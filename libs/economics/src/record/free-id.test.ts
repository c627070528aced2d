import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeId } from './free-id.js';

it('reads as the title does, and ends with no hyphen', () => {
  expect(freeId('  Åtgärder & övrigt – 2026 ', [])).toBe('atgarder-ovrigt-2026');
  expect(freeId('…', [])).toBe('utan-namn');
  expect(freeId(`${'a'.repeat(59)} b`, [])).toBe('a'.repeat(59));
});

it('never takes an id that another has, however many names are alike', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 20 }), (titles) => {
      const ids = titles.reduce<readonly string[]>((taken, title) => [...taken, freeId(title, taken)], []);
      expect(new Set(ids).size).toBe(titles.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
    }),
  );
});
