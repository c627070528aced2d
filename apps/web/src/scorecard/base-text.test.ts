import { describe, expect, it } from 'vitest';
import { baseText, intervalText, quotientText } from './base-text.js';
import { definitionOf, measured } from './testing/small-world.js';

describe('what a figure is made of', () => {
  it('is so many of so many, of a share', () => {
    expect(baseText(measured('repair-done-5wd'), definitionOf('repair-done-5wd'))).toBe('2 av 3');
  });

  it('is from so many to so many, of a change', () => {
    expect(baseText(measured('technical-work-orders-growth'), definitionOf('technical-work-orders-growth'))).toBe('från 1 till 3');
  });

  it('is so many on so many working days, of what falls on a day', () => {
    expect(baseText(measured('ordinary-day-calls'), definitionOf('ordinary-day-calls'))).toBe('2 på 84 arbetsdagar');
  });

  it('is not said of a plain number, of hours, or where there is no value', () => {
    for (const kpi of ['technical-work-orders', 'sick-leave', 'fitting-offered-15wd']) expect(baseText(measured(kpi), definitionOf(kpi))).toBe(undefined);
  });
});

it('a quotient of amounts is said without the zeros that both end with', () => {
  expect(quotientText({ numerator: 30_672_000, denominator: 426_000_000 }).replaceAll('\u00A0', ' ')).toBe('30 672 / 426 000');
  expect(quotientText({ numerator: 0, denominator: 100 })).toBe('0 / 100');
});

it('the range that chance may explain has one decimal', () => {
  expect(intervalText({ method: 'wilson', level: '95 %', low: 0.64, high: 0.7284 })).toBe('64,0–72,8\u00A0%');
});
