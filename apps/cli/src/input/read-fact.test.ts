import type { FactDef, FactValue } from '@hjm/rules';
import { describeValue } from '@hjm/rules/text';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FACTS } from '../testing/small-package.js';
import { findFact, readValue } from './read-fact.js';

const def = (id: string): FactDef => findFact(FACTS, id);

it('finds a fact by id, or by label in any case', () => {
  expect(['age', 'Ålder', 'ÅLDER', ' ålder '].map((word) => findFact(FACTS, word).id)).toEqual(['age', 'age', 'age', 'age']);
});

it('names the nearest fact when there is none of that name', () => {
  expect(() => findFact(FACTS, 'åldr')).toThrow(expect.objectContaining({ code: 'unknown-fact', issues: [expect.objectContaining({ nearest: 'Ålder' })] }) as Error);
  expect(() => findFact(FACTS, '__proto__')).toThrow(expect.objectContaining({ code: 'unknown-fact' }) as Error);
  expect(() => findFact(FACTS, 'constructor')).toThrow(expect.objectContaining({ code: 'unknown-fact' }) as Error);
});

it.each<[string, string, FactValue]>([
  ['trained', 'Ja', true],
  ['trained', 'n', false],
  ['trained', 'true', true],
  ['profession', 'a', 'a'],
  ['profession', 'BARNMORSKA', 'b'],
  ['age', '18', 18],
  ['age', '18 år', 18],
  ['price', '1 234,50', 123450],
  ['price', '1\u00A0234,50\u00A0kr', 123450],
  ['price', '12 kronor', 1200],
  ['born', '2001-02-28', '2001-02-28'],
  ['code', '22-21-09', '22 21 09'],
  ['article', ' A 12/3 ', 'A 12/3'],
])('reads %s written as %s', async (id, text, value) => {
  expect(await readValue(def(id), text)).toBe(value);
});

it.each([
  ['trained', 'kanske'],
  ['trained', ''],
  ['profession', 'läkare'],
  ['profession', '__proto__'],
  ['age', '1.5'],
  ['age', '121'],
  ['age', '-1'],
  ['age', '1e2'],
  ['price', '1,234'],
  ['price', '1.234,50'],
  ['born', '2023-02-29'],
  ['born', '1/2 2023'],
  ['code', '22 21-09'],
  ['article', 'x'.repeat(65)],
])('does not read %s written as "%s"', async (id, text) => {
  await expect(readValue(def(id), text)).rejects.toMatchObject({ code: 'bad-value', issues: [{ path: id }] });
});

it('names the value that was probably meant, also by the beginning of its label', async () => {
  await expect(readValue(def('profession'), 'Barnmorskan')).rejects.toMatchObject({ issues: [{ nearest: 'Barnmorska' }] });
  await expect(readValue(def('profession'), 'arbets')).rejects.toMatchObject({ issues: [{ nearest: 'a' }] });
  await expect(readValue(def('trained'), 'nejj')).rejects.toMatchObject({ issues: [{ nearest: 'nej' }] });
});

it('reads every value as the library shows it', async () => {
  const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const cases = fc.oneof(
    fc.tuple(fc.constant('profession'), fc.constantFrom('a', 'b')),
    fc.tuple(fc.constant('trained'), fc.boolean()),
    fc.tuple(fc.constant('age'), fc.integer({ min: 0, max: 120 })),
    fc.tuple(fc.constant('price'), fc.integer({ min: 0, max: 100_000_000 })),
    fc.tuple(fc.constant('born'), dates),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ([id, value]) => {
      expect(await readValue(def(id), describeValue(def(id), value))).toBe(value);
    }),
  );
});
