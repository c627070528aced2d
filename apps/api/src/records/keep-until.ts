import { HjmError, type LocalDate, isLocalDate } from '@hjm/core';
import { addMonths } from '@hjm/core/calendar';

/** Years that a decision may be kept, when the settings say nothing else. */
export const LONGEST_KEEP_YEARS = 10;

/** The last day that may be chosen today. */
export function latestKeepUntil(today: LocalDate, years: number): LocalDate {
  return addMonths(today, years * 12);
}

/**
 * The last day on which a decision is kept: today at the earliest, so many years from today at the latest.
 *
 * @throws HjmError `keep-until`
 */
export function parseKeepUntil(value: LocalDate, today: LocalDate, years: number): LocalDate {
  const latest = latestKeepUntil(today, years);
  if (isLocalDate(value) && value >= today && value <= latest) return value;
  throw new HjmError('keep-until', `Ett beslut sparas till en dag från och med ${today} till och med ${latest}.`, [
    { path: 'keepUntil', expected: `en dag ${today} – ${latest}`, found: JSON.stringify(value) },
  ]);
}
