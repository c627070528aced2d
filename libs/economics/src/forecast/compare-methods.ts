import type { Ore, Rounding } from '@hjm/core/money';
import type { StatementChart } from '../statement/statement-types.js';
import { backTest } from './back-test.js';
import type { LineBackTest } from './forecast-result-types.js';
import type { ForecastHistory, ForecastMethod } from './forecast-types.js';
import { forecastMethodText } from './forecast-method-text.js';

/** A method with a name of one's own. */
export type NamedMethod = { readonly id: string; readonly method: ForecastMethod };

export type RankedMethod = {
  readonly id: string;
  readonly methodSv: string;
  /** 1 for the smallest mean absolute error; equal ones share a place. Null: no year could be tested. */
  readonly place: number | null;
  /** The years that were tested. */
  readonly years: readonly number[];
  readonly meanAbsoluteError: Ore | null;
  readonly bias: Ore | null;
};

export type MethodRanking = {
  readonly line: string;
  readonly labelSv: string;
  /** Whether all methods that could be tested were so on the same years; else the places compare unlike years. */
  readonly sameYears: boolean;
  readonly methods: readonly RankedMethod[];
};

export type MethodComparison = { readonly throughMonth: number; readonly rounding: Rounding; readonly lines: readonly MethodRanking[] };

/**
 * The methods ranked for each line and sum by their mean absolute error on earlier years, told with the years. The order is by the exact
 * means, before they are rounded; of equal ones as they were given.
 *
 * @throws HjmError as {@link backTest}
 */
export function compareMethods(chart: StatementChart, methods: readonly NamedMethod[], data: ForecastHistory, throughMonth: number, rounding: Rounding = 'halfUp'): MethodComparison {
  const tests = methods.map(({ id, method }) => ({ id, methodSv: forecastMethodText(method, throughMonth), lines: backTest(chart, method, data, throughMonth, rounding).lines }));
  const lines = chart.lines.map(({ key, labelSv }) => {
    const entries = tests.flatMap(({ id, methodSv, lines: tested }) => tested.filter(({ line }) => line === key).map((test) => entryOf(id, methodSv, test)));
    const ranked = entries.toSorted(byError).map(({ total, ...one }) => ({ ...one, place: one.years.length === 0 ? null : 1 + entries.filter((other) => byError(other, { ...one, total }) < 0).length }));
    const spans = new Set(ranked.filter(({ years }) => years.length > 0).map(({ years }) => years.join()));
    return { line: key, labelSv, sameYears: spans.size <= 1, methods: ranked };
  });
  return { throughMonth, rounding, lines };
}

type Entry = Omit<RankedMethod, 'place'> & { readonly total: bigint };

function entryOf(id: string, methodSv: string, { years, meanAbsoluteError, bias }: LineBackTest): Entry {
  const tested = years.flatMap((year) => (year.outcome === 'tested' ? [year] : []));
  const total = tested.reduce((sum, { error }) => sum + BigInt(Math.abs(error)), 0n);
  return { id, methodSv, years: tested.map(({ year }) => year), meanAbsoluteError, bias, total };
}

function byError(a: Entry, b: Entry): number {
  if (a.years.length === 0 || b.years.length === 0) return Math.sign(b.years.length - a.years.length);
  const left = a.total * BigInt(b.years.length);
  const right = b.total * BigInt(a.years.length);
  return left < right ? -1 : left > right ? 1 : 0;
}
