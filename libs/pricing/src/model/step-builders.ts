import type { Rounding } from '@hjm/core/money';
import type { DecimalText, Operation, Step } from './model-types.js';
import type { Unit } from './units.js';

/** A number that whoever asks must give; `citation` where the source names it without a figure. */
export function ask(id: string, labelSv: string, unit: Unit, citation?: string): Step {
  return { id, labelSv, kind: 'input', unit, basis: 'parameter', ...(citation !== undefined && { citation }) };
}

/** A number that the source states, with its citation; without one it is ours. */
export function figure(id: string, labelSv: string, value: DecimalText, unit: Unit, citation?: string): Step {
  return { id, labelSv, kind: 'constant', value, unit, ...grounds(citation) };
}

/** A number by what words mean, such as the months of a year or none at all. */
export function byDefinition(id: string, labelSv: string, value: DecimalText, unit: Unit): Step {
  return { id, labelSv, kind: 'constant', value, unit, basis: 'definition' };
}

/** A step that the source states, with its citation; without one it is our reading. */
export function reckon(id: string, labelSv: string, operation: Operation, citation?: string): Step {
  return { id, labelSv, ...operation, ...grounds(citation) };
}

/** The last step. No source at hand says how a price is rounded, so that it is ours unless a citation says otherwise. */
export function rounded(of: string, rule: Rounding = 'halfUp', to: 'ore' | 'krona' = 'ore', citation?: string): Step {
  return { id: 'price', labelSv: 'Pris', kind: 'rounding', of, rule, to, ...grounds(citation) };
}

function grounds(citation: string | undefined): { readonly basis: 'stated' | 'ours'; readonly citation?: string } {
  return citation === undefined ? { basis: 'ours' } : { basis: 'stated', citation };
}
