import { sumOre, type Ore, type Rounding } from '@hjm/core/money';
import { ratio, roundExact } from '../exact/exact.js';
import { issue, throwIssues } from '../issues/issues.js';
import type { StatementChart } from '../statement/statement-types.js';
import { backTest } from './back-test.js';
import type { LineBackTest } from './forecast-result-types.js';
import { forecastMethodText } from './forecast-method-text.js';
import type { ForecastHistory, ForecastMethod } from './forecast-types.js';

/** A method with a name of one's own. */
export type NamedMethod = { readonly id: string; readonly method: ForecastMethod };

export type RankedMethod = {
  readonly id: string;
  readonly methodSv: string;
  /** 1 for the smallest mean absolute error; equal ones share a place. Null: it cannot be compared. */
  readonly place: number | null;
  /** All years on which it could be tested, also those that the others could not. */
  readonly years: readonly number[];
  /** Over the years compared, in whole öre; null when there are none. Bias above 0: forecasts were too high. */
  readonly meanAbsoluteError: Ore | null;
  readonly bias: Ore | null;
};

export type MethodRanking = {
  readonly line: string;
  readonly labelSv: string;
  /** The years on which every method that could be tested at all was tested: like is held against like. */
  readonly comparedYears: readonly number[];
  readonly methods: readonly RankedMethod[];
};

export type MethodComparison = { readonly throughMonth: number; readonly rounding: Rounding; readonly lines: readonly MethodRanking[] };

/**
 * The methods ranked for each line and sum by their mean absolute error on earlier years, over the years that they have in common.
 * Of equal ones the order is as they were given.
 *
 * ```ts
 * import { compareMethods, type StatementChart } from '@hjm/economics';
 *
 * const chart: StatementChart = { id: 'c', region: 'r', titleSv: 'C', result: 'result', citation: null, lines: [
 *   { key: 'rent', labelSv: 'Hyra', kind: 'income', sign: 'plus' },
 *   { key: 'result', labelSv: 'Resultat', kind: 'sum', of: ['rent'] },
 * ] };
 * const year2023 = { year: 2023, account: 'actual', lines: { rent: [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 15] } } as const;
 * const methods = [{ id: 'budget', method: { kind: 'budget' } }, { id: 'linear', method: { kind: 'linear' } }] as const;
 * const { lines } = compareMethods(chart, methods, { history: [year2023], earlierBudgets: [{ year: 2023, lines: { rent: 100 } }] }, 4);
 * lines[0]?.methods.map(({ id, place, meanAbsoluteError }) => [id, place, meanAbsoluteError]); // => [['linear', 1, 5], ['budget', 2, 25]]
 * ```
 *
 * @throws HjmError `invalid-methods` for two of one name, or none; as {@link backTest}
 */
export function compareMethods(chart: StatementChart, methods: readonly NamedMethod[], data: ForecastHistory, throughMonth: number, rounding: Rounding = 'halfUp'): MethodComparison {
  const ids = methods.map(({ id }) => id);
  throwIssues('invalid-methods', 'Metoderna går inte att jämföra.', [
    ...(ids.length === 0 ? [issue('methods', 'minst en metod', methods)] : []),
    ...ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [issue(`methods.${String(at)}.id`, 'ett namn som ingen annan metod har', id)])),
  ]);
  const tests = methods.map(({ id, method }) => ({ id, methodSv: forecastMethodText(method, throughMonth), lines: backTest(chart, method, data, throughMonth, rounding).lines }));
  const lines = chart.lines.map(({ key, labelSv }) => {
    const entries = tests.flatMap(({ id, methodSv, lines: tested }) => tested.filter(({ line }) => line === key).map((test) => entryOf(id, methodSv, test)));
    const able = entries.filter(({ errors }) => errors.size > 0);
    const comparedYears = [...(able[0]?.errors.keys() ?? [])].filter((year) => able.every(({ errors }) => errors.has(year)));
    return { line: key, labelSv, comparedYears, methods: ranked(entries, comparedYears, rounding) };
  });
  return { throughMonth, rounding, lines };
}

type Entry = { readonly id: string; readonly methodSv: string; readonly errors: ReadonlyMap<number, Ore> };

function entryOf(id: string, methodSv: string, { years }: LineBackTest): Entry {
  return { id, methodSv, errors: new Map(years.flatMap((year) => (year.outcome === 'tested' ? [[year.year, year.error] as const] : []))) };
}

/** By the exact sums of what they missed, before means are rounded; what cannot be compared last. */
function ranked(entries: readonly Entry[], years: readonly number[], rounding: Rounding): RankedMethod[] {
  const missed = entries.map(({ id, methodSv, errors }) => {
    const compared = years.flatMap((year) => errors.get(year) ?? []);
    const total = compared.length === 0 ? null : sumOre(compared.map(Math.abs));
    return { total, bias: total === null ? null : mean(sumOre(compared), years.length, rounding), id, methodSv, years: [...errors.keys()] };
  });
  const order = missed.toSorted((a, b) => (a.total === null || b.total === null ? Number(a.total === null) - Number(b.total === null) : a.total - b.total));
  return order.map(({ total, ...one }) => ({
    ...one,
    place: total === null ? null : 1 + missed.filter((other) => other.total !== null && other.total < total).length,
    meanAbsoluteError: total === null ? null : mean(total, years.length, rounding),
  }));
}

function mean(sum: Ore, count: number, rounding: Rounding): Ore {
  return roundExact(ratio(sum, count), rounding);
}
