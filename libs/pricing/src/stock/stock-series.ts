import { HjmError, type LocalDate, foundText, parseLocalDate } from '@hjm/core';
import { dateOfDay, dayNumber } from '@hjm/core/calendar';
import type { Rental } from '../rental/rental.js';
import type { RunSetup } from '../run/setup.js';
import { monthOf, monthStart } from '../time/months.js';
import { startStock } from './stock.js';
import type { Stock, StockQuestion } from './stock-types.js';

/** Which days of a period a series has: every day, or the last day of each month. */
export type StockSeries = Omit<StockQuestion, 'on'> & { readonly from: LocalDate; readonly to: LocalDate; readonly every: 'day' | 'monthEnd' };

/**
 * The stock on the days of a series, in one pass over the rentals.
 *
 * @throws HjmError as {@link startStock}; `invalid-days` when the series has no day
 */
export function stockSeries(rentals: Iterable<Rental>, series: StockSeries, setup: RunSetup): Stock {
  const { from, to, every, ...how } = series;
  const run = startStock({ ...how, on: seriesDays({ from, to, every }) }, setup);
  for (const rental of rentals) run.add(rental);
  return run.result();
}

/**
 * The days of a series, for a stock that is counted rental by rental.
 *
 * @throws HjmError `invalid-days` when there is none
 */
export function seriesDays({ from, to, every }: Pick<StockSeries, 'from' | 'to' | 'every'>): LocalDate[] {
  const [first, last] = [dayNumber(parseLocalDate(from, 'from')), dayNumber(parseLocalDate(to, 'to'))];
  const days: LocalDate[] = [];
  if (every === 'day') for (let day = first; day <= last; day++) days.push(dateOfDay(day));
  else {
    for (let month = monthOf(first); monthStart(month + 1) - 1 <= last; month++) days.push(dateOfDay(monthStart(month + 1) - 1));
  }
  if (days.length > 0) return days;
  const [expected, found] = [`en dag från ${from} med minst en dag i serien`, foundText(to)];
  throw new HjmError('invalid-days', `Dagarna för beståndet: to: väntade ${expected}, fick ${found}.`, [{ path: 'to', expected, found }]);
}
