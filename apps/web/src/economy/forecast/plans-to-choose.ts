import { FORECAST_METHODS, freeId, type ForecastPlan, planOfMethod } from '@hjm/economics';

/** The economy's plans, and after them one for each method, none of which has the id of another. */
export function plansToChoose(kept: readonly ForecastPlan[], { year, throughMonth }: { readonly year: number; readonly throughMonth: number }): readonly ForecastPlan[] {
  const ids = kept.map(({ id }) => id);
  const all = FORECAST_METHODS.map((method) => planOfMethod(method, year, throughMonth));
  return [...kept, ...all.map((plan) => ({ ...plan, id: freeId(plan.id, ids) }))];
}
