import { expect, it } from 'vitest';
import { codes, spaced } from './shared-codes.js';

it('names every code once, those that most regions have rules for first', () => {
  expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  const counts = codes.map(({ regions }) => regions);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(codes.find(({ code }) => code === '22 21 09')?.regions).toBeGreaterThanOrEqual(3);
});

it('writes a code in pairs', () => {
  expect([spaced('222109'), spaced('22 21 09 01')]).toEqual(['22 21 09', '22 21 09 01']);
});
