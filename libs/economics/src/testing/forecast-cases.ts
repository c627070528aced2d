import type { Ore } from '@hjm/core/money';
import fc from 'fast-check';
import type { ForecastInputs, ForecastMethod, ForecastPlan } from '../forecast/forecast-types.js';
import type { MethodCase } from '../forecast/method-case.js';
import type { MonthlyAmounts } from '../statement/statement-types.js';

/** Twelve equal months, or those given and nothing after them. */
export function monthsOf(...amounts: readonly (Ore | null)[]): readonly (Ore | null)[] {
  return Array.from({ length: 12 }, (_, at) => (amounts.length === 1 ? (amounts[0] ?? null) : (amounts[at] ?? null)));
}

/** Outcomes of a year, line by line. */
export function outcomes(year: number, lines: MonthlyAmounts['lines']): MonthlyAmounts {
  return { year, account: 'actual', lines };
}

/** A plan for 2024 after April, linear but for what is said. */
export function planOf(changes: Partial<ForecastPlan> = {}): ForecastPlan {
  return { id: 'plan', titleSv: 'Prognos, påhittad', year: 2024, throughMonth: 4, methods: {}, fallback: { kind: 'linear' }, commitments: [], adjustments: [], ...changes };
}

/** The line Hyra of 2024 after April by a method. */
export function rentCase(method: ForecastMethod, inputs: ForecastInputs, changes: Partial<MethodCase> = {}): MethodCase {
  return { line: { key: 'rent', labelSv: 'Hyra' }, year: 2024, throughMonth: 4, method, commitments: [], inputs, rounding: 'halfUp', ...changes };
}

/** Amounts of a month, of the size that centres have and some far larger. */
export const monthOre: fc.Arbitrary<Ore> = fc.oneof(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: -20, max: 20 }));

/** A whole year of months. */
export const wholeYear: fc.Arbitrary<readonly Ore[]> = fc.array(monthOre, { minLength: 12, maxLength: 12 });
