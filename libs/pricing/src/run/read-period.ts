import { HjmError, type LocalDate, foundText, parseLocalDate } from '@hjm/core';
import { dayNumber } from '@hjm/core/calendar';
import type { RunPeriod } from './rent-run.js';

/** Days as day numbers, both ends included. */
type Days = { readonly from: number; readonly to: number };
/** Days that earlier runs have charged, and what was known then. */
export type SettledDays = Days & { readonly knownAt: LocalDate };

/** The period with its days as numbers. */
export function readPeriod(period: RunPeriod): Days & { readonly settled?: SettledDays } {
  const { from, to } = daysOf('', period.from, period.to);
  if (period.knownAt !== undefined) parseLocalDate(period.knownAt, 'knownAt');
  if (period.settled === undefined) return { from, to };
  const settled = { ...daysOf('settled.', period.settled.from, period.settled.to), knownAt: parseLocalDate(period.settled.knownAt, 'settled.knownAt') };
  if (settled.to >= from) throw invalid('settled.to', `en dag före ${period.from}`, period.settled.to);
  if (period.knownAt !== undefined && settled.knownAt > period.knownAt) throw invalid('settled.knownAt', `senast ${period.knownAt}`, settled.knownAt);
  return { from, to, settled };
}

function daysOf(path: string, start: LocalDate, end: LocalDate): Days {
  const [from, to] = [dayNumber(parseLocalDate(start, `${path}from`)), dayNumber(parseLocalDate(end, `${path}to`))];
  if (to < from) throw invalid(`${path}to`, `tidigast ${start}`, end);
  return { from, to };
}

function invalid(path: string, expected: string, value: unknown): HjmError {
  const found = foundText(value);
  return new HjmError('invalid-period', `Perioden: ${path}: väntade ${expected}, fick ${found}.`, [{ path, expected, found }]);
}
