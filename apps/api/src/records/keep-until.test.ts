import { describe, expect, it } from 'vitest';
import { latestKeepUntil, parseKeepUntil } from './keep-until.js';

const today = '2026-02-27';

describe('the last day on which a decision is kept', () => {
  it('may be today', () => {
    expect(parseKeepUntil(today, today, 10)).toBe(today);
  });
  it('is not yesterday', () => {
    expect(() => parseKeepUntil('2026-02-26', today, 10)).toThrow('från och med 2026-02-27');
  });
  it('may be the same day in ten years', () => {
    expect(parseKeepUntil('2036-02-27', today, 10)).toBe('2036-02-27');
  });
  it('is not the day after', () => {
    expect(() => parseKeepUntil('2036-02-28', today, 10)).toThrow('till och med 2036-02-27');
  });
  it('is a day that exists', () => {
    expect(() => parseKeepUntil('2027-02-30', today, 10)).toThrow('Ett beslut sparas till en dag');
  });
  it('ends with February where the year has no leap day', () => {
    expect(latestKeepUntil('2028-02-29', 10)).toBe('2038-02-28');
  });
});
