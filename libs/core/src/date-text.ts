import { utc } from '@date-fns/utc';
import { format } from 'date-fns';
import { sv } from 'date-fns/locale/sv';
import { type LocalDate, parseLocalDate } from './dates.js';
import type { Period } from './periods.js';

/**
 * The day in Swedish words.
 *
 * ```ts
 * import { formatDate } from '@hjm/core/calendar';
 *
 * formatDate('2023-04-01'); // => '1 april 2023'
 * ```
 *
 * @throws HjmError `invalid-date`
 */
export function formatDate(date: LocalDate): string {
  return format(parseLocalDate(date), 'd MMMM y', { in: utc, locale: sv });
}

/**
 * The period in Swedish words.
 *
 * ```ts
 * import { formatPeriod } from '@hjm/core/calendar';
 *
 * formatPeriod({ from: '2023-04-01', to: null }); // => '1 april 2023 – tills vidare'
 * formatPeriod({ from: null, to: '2023-03-31' }); // => 'okänd start – 31 mars 2023'
 * ```
 *
 * @throws HjmError `invalid-date`
 */
export function formatPeriod(period: Period): string {
  const from = period.from === null ? 'okänd start' : formatDate(period.from);
  const to = period.to === null ? 'tills vidare' : formatDate(period.to);
  return `${from} – ${to}`;
}
