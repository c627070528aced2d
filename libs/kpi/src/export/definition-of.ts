import { foundText, HjmError, nearest } from '@hjm/core';
import type { KpiDefinition } from '../definition/definition-types.js';

/**
 * The definition of an indicator by its id.
 *
 * @throws HjmError `unknown-indicator` with the nearest id
 */
export function definitionOf(id: string, definitions: readonly KpiDefinition[], path: string): KpiDefinition {
  const definition = definitions.find((each) => each.id === id);
  if (definition !== undefined) return definition;
  const ids = definitions.map((each) => each.id);
  const close = nearest(id, ids);
  throw new HjmError('unknown-indicator', `Indikatorn ${foundText(id)} är inte definierad.`, [
    { path, expected: `någon av ${String(ids.length)} definierade indikatorer`, found: foundText(id), ...(close === undefined ? {} : { nearest: close }) },
  ]);
}
