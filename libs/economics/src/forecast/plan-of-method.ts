import type { ForecastMethod, ForecastPlan } from './forecast-types.js';
import { FORECAST_METHODS, type ListedMethod } from './named-methods.js';

/** The listed method that a method is; undefined for one of other parameters. */
export function listedMethodOf(method: ForecastMethod): ListedMethod | undefined {
  return FORECAST_METHODS.find((listed) => sameMethod(listed.method, method));
}

/**
 * A plan by which every line is forecast alike.
 *
 * ```ts
 * import { planOfMethod } from '@hjm/economics';
 *
 * planOfMethod({ id: 'linear', labelSv: 'linjärt', method: { kind: 'linear' } }, 2024, 4).titleSv; // => 'Alla rader linjärt'
 * ```
 */
export function planOfMethod({ id, labelSv, method }: ListedMethod, year: number, throughMonth: number): ForecastPlan {
  return { id: `all-${id}`, titleSv: `Alla rader ${labelSv}`, year, throughMonth, methods: {}, fallback: method, commitments: [], adjustments: [] };
}

/** The plan with a line by another method. */
export function withMethod(plan: ForecastPlan, line: string, method: ForecastMethod): ForecastPlan {
  return { ...plan, methods: { ...plan.methods, [line]: method } };
}

function sameMethod(a: ForecastMethod, b: ForecastMethod): boolean {
  if (a.kind === 'seasonal') return b.kind === 'seasonal' && b.years === a.years && b.by === a.by && b.unusable === a.unusable;
  if (a.kind === 'budgetRest') return b.kind === 'budgetRest' && b.spreading?.kind === a.spreading?.kind;
  if (a.kind === 'commitments') return b.kind === 'commitments' && b.rest === a.rest;
  return a.kind === b.kind;
}
