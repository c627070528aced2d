import { type Citation, foundText, HjmError, nearest } from '@hjm/core';
import type { KpiDefinition } from '../definition/definition-types.js';
import { monthNumber, monthText } from './month.js';
import type { KpiPeriod } from './period.js';

/** An interim report: which months of a year it is about, as a source says. */
export type Interim = {
  /** As in `2024-delår1`. */
  readonly id: string;
  readonly labelSv: string;
  /** First and last month, 1–12. */
  readonly from: number;
  readonly to: number;
  readonly citation: Citation;
};

const MONTHS_SV = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/**
 * A period from how people write it: a year, a month, two months with two full stops between, or an interim report by its name, of
 * the years 1990–2100 that the Swedish calendar knows.
 *
 * ```ts
 * import { parsePeriod } from '@hjm/kpi';
 *
 * parsePeriod('2024-01..2024-04').labelSv; // => 'januari–april 2024'
 * parsePeriod('2024').to; // => '2024-12'
 * ```
 *
 * @throws HjmError `invalid-period`
 */
export function parsePeriod(text: string, interims: readonly Interim[] = [], path = 'period'): KpiPeriod {
  const read = readPeriod(text.trim().normalize('NFC'), interims);
  if (read === undefined || read.from < FIRST || read.to > LAST) throw invalidPeriod(text, interims, path);
  return read;
}

const FIRST = '1990-01';
const LAST = '2100-12';

function readPeriod(written: string, interims: readonly Interim[]): KpiPeriod | undefined {
  const interim = interims.find(({ id }) => written.slice(5).toLowerCase() === id && /^\d{4}-$/.test(written.slice(0, 5)));
  if (interim !== undefined) {
    const year = Number(written.slice(0, 4)) * 12;
    return { ...monthsFrom(year + interim.from - 1, year + interim.to - 1), labelSv: `${interim.labelSv} ${written.slice(0, 4)}` };
  }
  if (/^\d{4}$/.test(written)) return monthsFrom(Number(written) * 12, Number(written) * 12 + 11);
  const ends = /^(\d{4}-\d{2})(?:\.\.(\d{4}-\d{2}))?$/.exec(written);
  const from = endOf(ends?.[1]);
  const to = endOf(ends?.[2] ?? ends?.[1]);
  return from === undefined || to === undefined || to < from ? undefined : monthsFrom(from, to);
}

function endOf(month: string | undefined): number | undefined {
  return month !== undefined && /-(0[1-9]|1[0-2])$/.test(month) ? monthNumber(month) : undefined;
}

/** The period of these months, the last one included. */
export function monthsFrom(from: number, to: number): KpiPeriod {
  const [first, last] = [monthText(from), monthText(to)];
  const wholeYear = from % 12 === 0 && to === from + 11;
  return { id: wholeYear ? first.slice(0, 4) : from === to ? first : `${first}..${last}`, from: first, to: last, labelSv: labelOf(from, to, wholeYear) };
}

function labelOf(from: number, to: number, wholeYear: boolean): string {
  const year = (month: number): string => String(Math.floor(month / 12));
  const name = (month: number): string => MONTHS_SV[month % 12] as string;
  if (wholeYear) return year(from);
  if (from === to) return `${name(from)} ${year(from)}`;
  return year(from) === year(to) ? `${name(from)}–${name(to)} ${year(to)}` : `${name(from)} ${year(from)}–${name(to)} ${year(to)}`;
}

/** The same months a year earlier. */
export function yearEarlier(period: KpiPeriod): KpiPeriod {
  return monthsFrom(monthNumber(period.from) - 12, monthNumber(period.to) - 12);
}

/** From January of the year in which the period ends. */
export function yearToDate(period: KpiPeriod): KpiPeriod {
  const to = monthNumber(period.to);
  return monthsFrom(to - (to % 12), to);
}

function invalidPeriod(text: string, interims: readonly Interim[], path: string): HjmError {
  const named = interims.map(({ id }) => `2024-${id}`);
  const expected = ['ett år som 2024', 'en månad som 2024-03', 'två månader som 2024-01..2024-04, den första först', ...named.map((name) => `delår som ${name}`), 'år 1990–2100'].join(', ');
  const close = nearest(text.slice(5), interims.map(({ id }) => id));
  const found = foundText(text);
  return new HjmError('invalid-period', `Ogiltig period: ${found}.`, [{ path, expected, found, ...(close === undefined ? {} : { nearest: `${text.slice(0, 5)}${close}` }) }]);
}

/** The months that an indicator counts for a period: accumulated from January where it says so. */
export function countedPeriod({ span }: Pick<KpiDefinition, 'span'>, period: KpiPeriod): KpiPeriod {
  return span === 'yearToDate' ? yearToDate(period) : period;
}
