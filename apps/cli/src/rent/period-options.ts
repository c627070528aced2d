import { foundText } from '@hjm/core';
import { addMonths, dayBefore } from '@hjm/core/calendar';
import type { RunPeriod } from '@hjm/pricing';
import { dayOf } from '../cases/day-of.js';
import { usageError } from '../usage-error.js';

export type PeriodOptions = {
  readonly month?: string;
  readonly from?: string;
  readonly to?: string;
  readonly knownAt?: string;
  readonly settledFrom?: string;
  readonly settledTo?: string;
  readonly settledKnownAt?: string;
};

/** The days of the options: a month, or the first and the last day. */
export function periodOf(options: PeriodOptions): RunPeriod {
  const knownAt = dayOf('--known-at', options.knownAt);
  const settled = settledOf(options);
  return { ...daysOf(options), ...(knownAt === null ? {} : { knownAt }), ...(settled === undefined ? {} : { settled }) };
}

function daysOf({ month, from, to }: PeriodOptions): { from: string; to: string } {
  if (month !== undefined && (from !== undefined || to !== undefined)) throw usageError('Ange antingen --month eller --from och --to, inte båda.');
  if (month !== undefined) return monthOf(month);
  const [first, last] = [dayOf('--from', from), dayOf('--to', to)];
  if (first === null || last === null) throw usageError('Ange vilka dagar som ska debiteras: --month ÅÅÅÅ-MM, eller --from och --to.');
  return { from: first, to: last };
}

/** The first and the last day of a month. */
export function monthOf(month: string): { from: string; to: string } {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) throw usageError(`--month ska vara en månad skriven ÅÅÅÅ-MM, till exempel 2024-04, inte ${foundText(month)}.`);
  const from = `${month}-01`;
  return { from, to: dayBefore(addMonths(from, 1)) };
}

function settledOf({ settledFrom, settledTo, settledKnownAt }: PeriodOptions): RunPeriod['settled'] {
  const [from, to, knownAt] = [dayOf('--settled-from', settledFrom), dayOf('--settled-to', settledTo), dayOf('--settled-known-at', settledKnownAt)];
  if (from === null && to === null && knownAt === null) return undefined;
  if (from !== null && to !== null && knownAt !== null) return { from, to, knownAt };
  throw usageError('Rättelser av redan debiterade dagar behöver alla tre: --settled-from, --settled-to och --settled-known-at.');
}
