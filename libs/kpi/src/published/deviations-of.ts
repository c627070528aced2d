import type { KpiDefinition } from '../definition/definition-types.js';
import type { Recomputed } from './derivation-types.js';
import { deviations } from './deviations.js';
import { PUBLISHED_FIGURES } from './published-derivations.js';

/**
 * The printed figures of a region that do not agree with the others and concern an indicator: its own, and those of indicators that count
 * the same, since a change is printed beside the count that it is a change of.
 *
 * @param definitions - the indicators of the region
 */
export function deviationsOf(region: string, definition: KpiDefinition, definitions: readonly KpiDefinition[]): readonly Recomputed[] {
  const counted = countedBy(definition);
  const related = definitions.filter((each) => each.id === definition.id || (counted !== undefined && countedBy(each) === counted)).map(({ id }) => id);
  return deviations().filter(({ figure }) => {
    const printed = PUBLISHED_FIGURES.get(figure);
    return printed?.region === region && printed.kpi !== undefined && related.includes(printed.kpi);
  });
}

/** What a count, a sum or a change is a count, a sum or a change of. */
function countedBy({ measure }: KpiDefinition): string | undefined {
  return measure.kind === 'total' || measure.kind === 'growth' ? JSON.stringify(measure.of) : undefined;
}
