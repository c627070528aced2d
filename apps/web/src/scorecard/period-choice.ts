import { HjmError } from '@hjm/core';
import { type Interim, type KpiPeriod, parsePeriod } from '@hjm/kpi';
import type { Dataset, Region } from './indicator-api.js';

/** How a period is chosen: a whole year, an interim report, a month, or from one month to another. */
export type PeriodKind = 'year' | 'interim' | 'month' | 'range';
export type PeriodChoice = { readonly kind: PeriodKind; readonly year: number; readonly interim: string; readonly from: string; readonly to: string };

export const PERIOD_KINDS: Readonly<Record<PeriodKind, string>> = { year: 'Helår', interim: 'Delår', month: 'Månad', range: 'Egna månader' };
export const MONTHS_SV = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'] as const;

/** How many years before the first known one may be asked for: printed outcomes go further back than records. */
const YEARS_BEFORE = 2;

/** The period in the address, read as the library reads it; undefined when it is none. */
export function periodIn(text: string | undefined, interims: readonly Interim[]): KpiPeriod | undefined {
  if (text === undefined) return undefined;
  try {
    return parsePeriod(text, interims);
  } catch (error) {
    if (error instanceof HjmError) return undefined;
    throw error;
  }
}

/**
 * The period that a dataset opens with: the latest interim report or year that its data cover, the longest of those that end
 * together; where they cover none, the months of the last year that they cover.
 */
export function firstPeriod({ covers, asOf }: Dataset, interims: readonly Interim[]): string {
  const own = Object.values(covers);
  const last = own.map(({ to }) => to).sort().at(-1) ?? asOf.slice(0, 7);
  const first = own.map(({ from }) => from).sort()[0] ?? last;
  const year = Number(last.slice(0, 4));
  const candidates = [year - 1, year].flatMap((of) => [
    ...interims.map(({ id, from, to }) => ({ text: `${String(of)}-${id}`, from: monthOf(of, from), to: monthOf(of, to) })),
    { text: String(of), from: monthOf(of, 1), to: monthOf(of, 12) },
  ]);
  const covered = candidates.filter(({ from, to }) => from >= first && to <= last).sort((a, b) => a.to.localeCompare(b.to) || b.from.localeCompare(a.from));
  const from = first > monthOf(year, 1) ? first : monthOf(year, 1);
  return covered.at(-1)?.text ?? (from === last ? last : `${from}..${last}`);
}

/** The years that may be chosen, the latest first. */
export function yearsOf({ covers, asOf }: Dataset, { definitions }: Pick<Region, 'definitions'>): readonly number[] {
  const known = [asOf, ...Object.values(covers).flatMap(({ from, to }) => [from, to]), ...definitions.flatMap(({ targets }) => targets.map(({ period }) => period))].map((text) => Number(text.slice(0, 4)));
  const [from, to] = [Math.min(...known) - YEARS_BEFORE, Math.max(...known)];
  return Array.from({ length: to - from + 1 }, (_, place) => to - place);
}

/** The fields of the form for a period as it stands in the address. */
export function choiceOf(text: string, interims: readonly Interim[]): PeriodChoice {
  const period = periodIn(text, interims);
  const [from, to] = [period?.from ?? `${text.slice(0, 4)}-01`, period?.to ?? `${text.slice(0, 4)}-12`];
  const interim = interims.find(({ id }) => text.slice(5).toLowerCase() === id);
  const kind: PeriodKind = interim !== undefined ? 'interim' : period?.id.length === 4 ? 'year' : from === to ? 'month' : 'range';
  return { kind, year: Number(to.slice(0, 4)), interim: interim?.id ?? interims[0]?.id ?? '', from, to };
}

/** The period that the fields say, as it stands in the address. */
export function periodOf({ kind, year, interim, from, to }: PeriodChoice): string {
  if (kind === 'year') return String(year);
  if (kind === 'interim') return `${String(year)}-${interim}`;
  return kind === 'month' || from === to ? from : `${from}..${to}`;
}

export function monthOf(year: number, month: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}
