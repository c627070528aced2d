import { describe, expect, it } from 'vitest';
import { nextRun } from './next-run.js';

const january = { from: '2024-01-01', to: '2024-01-31', knownAt: '2024-02-02' };
const february = { from: '2024-02-01', to: '2024-02-29', knownAt: '2024-03-04' };

describe('the next month to charge', () => {
  it('is any when none has been charged', () => {
    expect(nextRun([], '2024-02', '2024-03-01')).toEqual({ from: '2024-02-01', to: '2024-02-29', knownAt: '2024-03-01' });
  });

  it('settles all that was charged, as it was known last', () => {
    expect(nextRun([january, february], '2024-03', '2024-04-02')).toEqual({ from: '2024-03-01', to: '2024-03-31', knownAt: '2024-04-02', settled: { from: '2024-01-01', to: '2024-02-29', knownAt: '2024-03-04' } });
  });

  it.each([
    ['a month that was charged', '2024-02', '2024-04-02', 'month-already-run'],
    ['a month before those', '2023-12', '2024-04-02', 'month-already-run'],
    ['a gap', '2024-04', '2024-05-02', 'month-gap'],
    ['less known than then', '2024-03', '2024-03-03', 'invalid-known-at'],
    ['a month that there is not', '2024-13', '2024-04-02', 'invalid-month'],
    ['a day', '2024-03-01', '2024-04-02', 'invalid-month'],
    ['a day of knowledge that there is not', '2024-03', '2024-02-30', 'invalid-known-at'],
  ])('refuses %s', (_, month, knownAt, code) => {
    expect(() => nextRun([january, february], month, knownAt)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
