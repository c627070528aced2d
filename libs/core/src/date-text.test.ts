import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod } from './date-text.js';

describe('formatDate', () => {
  it('writes every month in Swedish', () => {
    const months = Array.from({ length: 12 }, (_, month) => formatDate(`2023-${String(month + 1).padStart(2, '0')}-01`).split(' ')[1]);
    expect(months.join(' ')).toBe('januari februari mars april maj juni juli augusti september oktober november december');
  });

  it('writes the same day in every time zone', () => {
    expect(formatDate('1995-01-01')).toBe('1 januari 1995');
    expect(formatDate('2023-03-26')).toBe('26 mars 2023');
    expect(formatDate('0001-12-31')).toBe('31 december 1');
  });

  it('refuses what is no date', () => {
    expect(() => formatDate('2023-4-1')).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });
});

describe('formatPeriod', () => {
  it('names open ends for what they are', () => {
    expect(formatPeriod({ from: '2023-04-01', to: '2023-12-31' })).toBe('1 april 2023 – 31 december 2023');
    expect(formatPeriod({ from: '2023-04-01', to: null })).toBe('1 april 2023 – tills vidare');
    expect(formatPeriod({ from: null, to: '2023-03-31' })).toBe('okänd start – 31 mars 2023');
    expect(formatPeriod({ from: null, to: null })).toBe('okänd start – tills vidare');
  });
});
