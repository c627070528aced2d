import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineAndColumn, scanJson } from './json-scan.js';

const placeOf = (text: string, path: string): string | undefined => {
  const offset = scanJson(text).offsets.get(path);
  return offset === undefined ? undefined : Object.values(lineAndColumn(text, offset)).join(':');
};

it('knows where each value stands', () => {
  const text = '{\n  "a": [1,\n    {"b": true}],\n  "å": null\n}';
  expect([placeOf(text, ''), placeOf(text, 'a.0'), placeOf(text, 'a.1.b'), placeOf(text, 'å'), placeOf(text, 'c')]).toEqual(['1:1', '2:9', '3:11', '4:8', undefined]);
});

it.each([
  ['{"a": 1,}', 8, 'ett fältnamn inom "'],
  ['{"a" 1}', 5, ':'],
  ['[1 2]', 3, ', eller ]'],
  ['{"a": 1 "b": 2}', 8, ', eller }'],
  ['[1,,2]', 3, 'ett värde'],
  ['[01]', 1, 'ett värde'],
  ["{'a': 1}", 1, 'ett fältnamn inom "'],
  ['"rad\nbrytning"', 0, 'ett värde'],
  ['{} x', 3, 'slut på filen'],
  ['{"a": ', 6, 'ett värde'],
  ['', 0, 'ett värde'],
  ['NaN', 0, 'ett värde'],
])('says where %s stops being JSON', (text, offset, expected) => {
  expect(scanJson(text).error).toEqual({ offset, expected });
});

it('agrees with JSON.parse about what is JSON', () => {
  const damaged = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '0', 'e', '\\')).map(([json, at, piece]) => {
    const place = at % (json.length + 1);
    return json.slice(0, place) + piece + json.slice(place + (piece === '' ? 1 : 0));
  });
  fc.assert(
    fc.property(fc.oneof(fc.json(), damaged), (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      expect(scanJson(text).error === undefined).toBe(valid);
    }),
    { numRuns: 500 },
  );
});

it('goes to any depth', () => {
  expect(scanJson('['.repeat(200_000)).error?.offset).toBe(200_000);
});
