import { expect, it } from 'vitest';
import { monthName, monthOfHeader, monthOfText } from './month-name.js';

it('a month is told by its name, three letters of it, its number with or without a year, and the first day of it', () => {
  for (const text of ['mars', 'Mar', ' mar. ', '3', '03']) expect(monthOfText(text)).toEqual({ month: 3, year: undefined });
  for (const text of ['mars 2026', 'mar 2026', '2026-03', '2026-3', '202603', '2026-03-01']) expect(monthOfText(text)).toEqual({ month: 3, year: 2026 });
  for (let month = 1; month <= 12; month += 1) expect([monthOfText(monthName(month))?.month, monthOfText(monthName(month).slice(0, 3))?.month]).toEqual([month, month]);
});

it('no other text is a month', () => {
  expect(['', 'ma', 'marsvin', '0', '13', '2026', '2026-13', '2026-03-02', '46082', 'mars 26'].map(monthOfText)).toEqual(Array.from({ length: 10 }, () => undefined));
});

it('a header is a month by a text or a date, not by a number alone', () => {
  expect([monthOfHeader('apr 2026'), monthOfHeader({ day: '2026-04-01' })]).toEqual([{ month: 4, year: 2026 }, { month: 4, year: 2026 }]);
  expect([monthOfHeader('4'), monthOfHeader({ number: '4' }), monthOfHeader(null), monthOfHeader({ day: '2026-04-30' })]).toEqual([undefined, undefined, undefined, undefined]);
});
