import type { LocalDate } from '@hjm/core';

/** Today in the user's own time zone. The only place where the app reads the clock. */
export function today(now: Date = new Date()): LocalDate {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
