import type { LocalDate } from '@hjm/core';
import type { ReactNode } from 'react';

const format = new Intl.DateTimeFormat('sv', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day in Swedish words. */
export const dayText = (date: LocalDate): string => format.format(new Date(`${date}T00:00:00Z`));

/** A day in Swedish words, readable by machines. */
export function Day({ date }: { readonly date: LocalDate }): ReactNode {
  return <time dateTime={date}>{dayText(date)}</time>;
}
