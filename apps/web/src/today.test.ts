import { describe, expect, it } from 'vitest';
import { today } from './today.js';

describe('today', () => {
  it('is the day on the user’s own clock, just after and just before midnight', () => {
    expect(today(new Date(2023, 3, 1, 0, 0, 1))).toBe('2023-04-01');
    expect(today(new Date(2023, 2, 31, 23, 59, 59))).toBe('2023-03-31');
    expect(today(new Date(2024, 1, 29))).toBe('2024-02-29');
  });
});
