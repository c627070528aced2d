import type { LocalDate } from './dates.js';

/** Days from `from` to `to`, both included. A null end is open: not known, or until further notice. */
export type Period = { readonly from: LocalDate | null; readonly to: LocalDate | null };

/** Whether the day is in the period, its first and last day included. */
export function periodContains(period: Period, date: LocalDate): boolean {
  return (period.from === null || period.from <= date) && (period.to === null || date <= period.to);
}

/** Whether the periods have a day in common. A period whose end is before its start has no days. */
export function periodsOverlap(a: Period, b: Period): boolean {
  const starts = [a.from, b.from].filter((date) => date !== null);
  const ends = [a.to, b.to].filter((date) => date !== null);
  return starts.every((start) => ends.every((end) => start <= end));
}
