import { expect, test } from 'vitest';
import { nearestId } from './nearest-id.js';

const articles = [
  { id: 'bed', nameSv: 'Säng' },
  { id: 'chair-1', nameSv: 'Stol' },
  { id: 'chair-2', nameSv: 'Stol' },
];

test('an unknown word means the id that it nearly spells, or the one with that name', () => {
  const near = nearestId(articles);
  expect(['bedd', 'Säng', ' säng '].map(near)).toEqual(['bed', 'bed', 'bed']);
});

test('a name that two have means neither, and a strange word nothing', () => {
  const near = nearestId(articles);
  expect(['Stol', 'rullstol', ''].map(near)).toEqual([undefined, undefined, undefined]);
});

test('names are found however many words have been compared', () => {
  const near = nearestId(articles);
  for (let n = 0; n < 1000; n += 1) near(`okänd ${String(n)}`);
  expect([near('bedd'), near('Säng')]).toEqual([undefined, 'bed']);
});
