import { expect, it } from 'vitest';
import { swedishDay } from './swedish-day.js';

it.each([
  ['2026-01-01T22:59:59.999Z', '2026-01-01'],
  ['2026-01-01T23:00:00.000Z', '2026-01-02'],
  ['2026-07-01T21:59:59.999Z', '2026-07-01'],
  ['2026-07-01T22:00:00.000Z', '2026-07-02'],
])('at %s it is %s in Sweden', (instant, day) => {
  expect(swedishDay(new Date(instant))).toBe(day);
});
