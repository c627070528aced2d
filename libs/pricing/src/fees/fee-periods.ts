import type { LocalDate } from '@hjm/core';
import { addDays, addMonths } from '@hjm/core/calendar';
import type { FeeCase, FeeChoices } from './case-types.js';
import type { Duration, Fee } from './fee-types.js';

/** A month, year or other period that is paid for. `from` is never before the first day that is paid for. */
export type FeePeriod = { readonly from: LocalDate; readonly to: LocalDate };

/** Whether the fee is charged for periods of time. */
export function isByTime({ per, everyMonths }: Fee): boolean {
  return everyMonths !== undefined || per === 'month' || per === 'calendarMonth' || per === 'year';
}

/** How many months one period of the fee has. */
function monthsOfPeriod({ per, everyMonths }: Fee): number {
  return everyMonths ?? (per === 'year' ? 12 : 1);
}

/** The first day after so long; of months the same day of the month. */
export function afterDuration(from: LocalDate, { count, unit }: Duration): LocalDate {
  return unit === 'months' ? addMonths(from, count) : addDays(from, unit === 'weeks' ? count * 7 : count);
}

/** The first day that is paid for: after what is free at first. */
export function firstPaidDay(fee: Fee, on: LocalDate): LocalDate {
  return fee.freeFirst === undefined ? on : afterDuration(on, fee.freeFirst);
}

/**
 * The periods of a fee by time that are charged, from the first day that is paid for to `to`, both included. Periods that the
 * source counts by the calendar, or from the start (`everyMonths`), are; for others the choice says. At most `mostMonths` less
 * what was charged before, at least `leastMonths`: a short loan then pays for periods that lie after it.
 */
export function feePeriods(fee: Fee, { on, to = on, monthsBefore = 0 }: FeeCase, choices: FeeChoices): FeePeriod[] {
  const start = firstPaidDay(fee, on);
  if (start > to) return [];
  const step = monthsOfPeriod(fee);
  const byCalendar = fee.per === 'calendarMonth' || (fee.everyMonths === undefined && choices.months === 'calendar');
  const anchor = byCalendar ? (step === 12 ? `${start.slice(0, 4)}-01-01` : `${start.slice(0, 7)}-01`) : start;
  const at = (index: number): FeePeriod => ({ from: addMonths(anchor, index * step), to: addDays(addMonths(anchor, (index + 1) * step), -1) });
  const periods: FeePeriod[] = [];
  let next = 0;
  for (let index = 0, period = at(0); period.from <= to; period = at(++index)) {
    if (choices.partPeriods !== 'begun' && (period.from < start || period.to > to)) continue;
    periods.push(period);
    next = index + 1;
  }
  // What is missing to the least that is paid for are the periods that come next.
  const least = Math.ceil((fee.leastMonths ?? 0) / step);
  while (periods.length < least) periods.push(at(next++));
  const most = fee.mostMonths === undefined ? periods.length : Math.floor(Math.max(0, fee.mostMonths - (fee.restarts === true ? 0 : monthsBefore)) / step);
  return periods.slice(0, most).map((period) => ({ from: period.from < start ? start : period.from, to: period.to }));
}
