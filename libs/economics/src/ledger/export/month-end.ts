import type { LocalDate } from '@hjm/core';

/** The last day of a month (1–12). */
export function monthEnd(year: number, month: number): LocalDate {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${year}-${String(month).padStart(2, '0')}-${days}`;
}
