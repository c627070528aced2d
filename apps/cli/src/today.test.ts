import { expect, it } from 'vitest';
import { today } from './today.js';

it('is the day in Sweden, not that of the machine or of UTC', () => {
  expect(today(new Date('2023-05-01T21:59:59Z'))).toBe('2023-05-01');
  expect(today(new Date('2023-05-01T22:00:00Z'))).toBe('2023-05-02');
});

it('follows winter time', () => {
  expect(today(new Date('2023-12-31T22:59:59Z'))).toBe('2023-12-31');
  expect(today(new Date('2023-12-31T23:00:00Z'))).toBe('2024-01-01');
});
