import type { NamedMethod } from './compare-methods.js';
import type { ForecastMethod, ForecastPlan } from './forecast-types.js';

/** A method that people choose by name. */
export type UsualMethod = NamedMethod & { readonly labelSv: string };

/**
 * The methods that are chosen by name, with every parameter decided: all earlier years, years that are not whole left out, a budget without
 * months spread alike. Another choice of parameters is a method of one's own in a plan.
 *
 * ```ts
 * import { USUAL_METHODS } from '@hjm/economics';
 *
 * USUAL_METHODS.map(({ id }) => id); // => ['linear', 'seasonal', 'seasonal-shares', 'budget-rest', 'budget', 'commitments-linear', 'commitments-only']
 * ```
 */
export const USUAL_METHODS: readonly UsualMethod[] = [
  { id: 'linear', labelSv: 'Linjärt', method: { kind: 'linear' } },
  { id: 'seasonal', labelSv: 'Säsong, åren summerade', method: { kind: 'seasonal', years: 'allEarlier', by: 'sums', unusable: 'leaveOut' } },
  { id: 'seasonal-shares', labelSv: 'Säsong, medel av årens andelar', method: { kind: 'seasonal', years: 'allEarlier', by: 'meanOfShares', unusable: 'leaveOut' } },
  { id: 'budget-rest', labelSv: 'Utfall och resten av budgeten', method: { kind: 'budgetRest', spreading: { kind: 'even' } } },
  { id: 'budget', labelSv: 'Årets budget', method: { kind: 'budget' } },
  { id: 'commitments-linear', labelSv: 'Åtaganden, annat linjärt', method: { kind: 'commitments', rest: 'linear' } },
  { id: 'commitments-only', labelSv: 'Bara åtaganden', method: { kind: 'commitments', rest: 'nothing' } },
];

/** The usual method that a method is; undefined for one of other parameters. */
export function usualMethodOf(method: ForecastMethod): UsualMethod | undefined {
  return USUAL_METHODS.find((usual) => sameMethod(usual.method, method));
}

/** A plan by which every line is forecast alike. */
export function planOfMethod({ id, labelSv, method }: UsualMethod, year: number, throughMonth: number): ForecastPlan {
  return { id: `all-${id}`, titleSv: `Alla rader: ${labelSv}`, year, throughMonth, methods: {}, fallback: method, commitments: [], adjustments: [] };
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
