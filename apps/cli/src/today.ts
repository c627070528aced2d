import type { LocalDate } from '@hjm/core';

/** The day that it is in Sweden, whatever the time zone of the machine. */
export function today(now: Date): LocalDate {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
