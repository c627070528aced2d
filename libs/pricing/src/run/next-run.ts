import { HjmError, type LocalDate, foundText, isLocalDate } from '@hjm/core';
import { addDays, addMonths } from '@hjm/core/calendar';
import type { RunPeriod } from './rent-run.js';

/** A month that has been charged, and what was known then. */
export type KeptRun = { readonly from: LocalDate; readonly to: LocalDate; readonly knownAt: LocalDate };

/**
 * The period of the next month's run after those that are kept, oldest first: what they charged is settled, so that what was registered
 * since gives credits and late lines. Months follow each other, each once.
 *
 * @param month - `2024-04`; the first one may be any
 * @throws HjmError `invalid-month`; `month-already-run`; `month-gap` when months lie between; `invalid-known-at` when less would be known than then
 */
export function nextRun(kept: readonly KeptRun[], month: string, knownAt: LocalDate): RunPeriod & { readonly knownAt: LocalDate } {
  if (!/^\d{4}-\d{2}$/.test(month) || !isLocalDate(`${month}-01`)) throw refused('invalid-month', 'Månaden skrivs ÅÅÅÅ-MM.', 'month', 'en månad, skriven ÅÅÅÅ-MM', month);
  if (!isLocalDate(knownAt)) throw refused('invalid-known-at', 'Dagen skrivs ÅÅÅÅ-MM-DD.', 'knownAt', 'ett datum som finns', knownAt);
  const from = `${month}-01`;
  const period = { from, to: addDays(addMonths(from, 1), -1), knownAt };
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return period;
  const next = addMonths(last.from, 1);
  if (from <= last.to) throw refused('month-already-run', `${month} är redan debiterad. Det som har registrerats sedan dess kommer med som rättelser i nästa körning.`, 'month', next.slice(0, 7), month);
  if (from !== next) throw refused('month-gap', `Mellan ${last.from.slice(0, 7)} och ${month} saknas en månad.`, 'month', next.slice(0, 7), month);
  if (knownAt < last.knownAt) throw refused('invalid-known-at', `Den förra körningen visste vad som var registrerat ${last.knownAt}.`, 'knownAt', `tidigast ${last.knownAt}`, knownAt);
  return { ...period, settled: { from: first.from, to: last.to, knownAt: last.knownAt } };
}

function refused(code: string, message: string, path: string, expected: string, value: unknown): HjmError {
  return new HjmError(code, message, [{ path, expected, found: foundText(value) }]);
}
