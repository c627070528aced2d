import type { Formula, PriceModelEdition } from './model-types.js';
import { type StepType, stepType } from './step-type.js';

/** What each step of a checked formula comes to. */
export function stepTypes(formula: Formula, edition: PriceModelEdition): ReadonlyMap<string, StepType> {
  const types = new Map<string, StepType>();
  for (const step of formula.steps) {
    const type = stepType(step, edition.tables ?? [], (id) => types.get(id));
    if (type !== undefined && 'kind' in type) types.set(step.id, type);
  }
  return types;
}
