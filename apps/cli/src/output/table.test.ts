import { expect, it } from 'vitest';
import { tableLines } from './table.js';
import { textWidth } from './wrap.js';

const plain = (text: string): string => text;
const data = { columns: ['Regel', 'När'], rows: [['Logoped får förskriva.', 'Yrke är Logoped'], ['Ingen annan.', '']] };

it('is as narrow as its text when there is room', () => {
  expect(tableLines(data, 80, plain)[0]).toBe('┌────────────────────────┬─────────────────┐');
});

it('keeps to the width by breaking cells at spaces', () => {
  const lines = tableLines(data, 34, plain);
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(34);
  expect(lines.join('\n')).toContain('förskriva.');
});

it('becomes a list where the longest words do not fit beside each other', () => {
  expect(tableLines(data, 20, plain)).toEqual(['Regel: Logoped får', '  förskriva.', 'När: Yrke är Logoped', '', 'Regel: Ingen annan.']);
});

it('puts a column below each row when told to, and leaves an empty one out', () => {
  const lines = tableLines({ columns: ['Regel', 'Verkan', 'Källa'], rows: [['ett', 'ja', '§ 12'], ['två', 'nej', '']], under: 2 }, 40, plain);
  expect(lines.filter((line) => /ett|två|Källa/.test(line))).toEqual(['│ ett   │ ja     │', '│ Källa: § 12    │', '│ två   │ nej    │']);
});

it('is nothing when there are no rows', () => {
  expect(tableLines({ columns: ['a'], rows: [] }, 80, plain)).toEqual([]);
});
