import type { Ore, Rounding } from '@hjm/core/money';
import type { Exact } from '../exact/exact.js';
import { monthName } from '../statement/month-name.js';
import type { ForecastGap, ForecastInput, LeftOutYear } from './forecast-result-types.js';
import type { Commitment, ForecastInputs, ForecastMethod } from './forecast-types.js';

/** One line of one year, and what there is to forecast it by. */
export type MethodCase = {
  readonly line: { readonly key: string; readonly labelSv: string };
  readonly year: number;
  readonly throughMonth: number;
  readonly method: ForecastMethod;
  /** Null: contracts of another year, which say nothing of this one. */
  readonly commitments: readonly Commitment[] | null;
  readonly inputs: ForecastInputs;
  readonly rounding: Rounding;
};

/** What a method comes to, exact and not yet rounded; or why it comes to nothing. */
export type MethodResult = {
  readonly base: Exact | null;
  readonly inputs: readonly ForecastInput[];
  readonly leftOut: readonly LeftOutYear[];
  readonly missing: readonly ForecastGap[];
};

export function found(base: Exact, inputs: readonly ForecastInput[], leftOut: readonly LeftOutYear[] = []): MethodResult {
  return { base, inputs, leftOut, missing: [] };
}

export function lacking(missing: readonly ForecastGap[], leftOut: readonly LeftOutYear[] = []): MethodResult {
  return { base: null, inputs: [], leftOut, missing };
}

/** One gap for each month of a line that has no amount. */
export function monthGaps({ line, year }: Pick<MethodCase, 'line' | 'year'>, of: 'actual' | 'budget', absent: readonly number[]): ForecastGap[] {
  const what = of === 'actual' ? 'Utfall' : 'Budget';
  const remedySv = of === 'actual' ? 'Läs in månaden, ange 0 om inget är bokfört, eller gör prognosen till och med en tidigare månad.' : 'Ange månadens budget, eller välj en annan metod.';
  return absent.map((month) => ({
    code: 'month-missing',
    path: `${of}.lines.${line.key}.${String(month - 1)}`,
    textSv: `${what} saknas för ${line.labelSv} i ${monthName(month)} ${String(year)}.`,
    remedySv,
  }));
}

/** What a year's outcome to date was, as an input. */
export function outcomeInput({ year, throughMonth }: MethodCase, amount: Ore): ForecastInput {
  return { kind: 'actual', labelSv: `Utfall ${String(year)}`, year, fromMonth: 1, toMonth: throughMonth, amount };
}
