import type { LocalDate } from '@hjm/core';

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in Sweden at an instant, whatever the machine's time zone. */
export function swedishDay(instant: Date): LocalDate {
  return day.format(instant);
}
