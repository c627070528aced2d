import type { KpiDefinition } from '@hjm/kpi';
import { usageError } from '../usage-error.js';

/** The breakdown that a word names in each indicator that has it, by its id or its label. */
export function breakdownNamed(word: string, definitions: readonly KpiDefinition[]): ReadonlyMap<KpiDefinition, { readonly id: string; readonly labelSv: string }> {
  const wanted = word.trim().toLowerCase();
  const found = new Map(
    definitions.flatMap((definition) => {
      const breakdown = definition.breakdowns.find(({ id, labelSv }) => [id, labelSv].some((name) => name.toLowerCase() === wanted));
      return breakdown === undefined ? [] : [[definition, breakdown] as const];
    }),
  );
  if (found.size > 0) return found;
  const words = [...new Set(definitions.flatMap(({ breakdowns }) => breakdowns.flatMap(({ id, labelSv }) => [id, labelSv.toLowerCase()])))];
  throw usageError(`--by: ingen av indikatorerna delas efter ”${word}”.`, word, words);
}
