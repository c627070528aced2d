import type { Rounding } from '@hjm/core/money';
import type { DecimalText, Operation, Step } from './model-types.js';
import { roundingText } from './rounding-text.js';
import type { Unit } from './units.js';

/** A number that whoever asks must give; `citation` where the source names it without a figure. */
export function ask(id: string, labelSv: string, unit: Unit, citation?: string): Step {
  return { id, labelSv, kind: 'input', unit, basis: 'parameter', ...(citation !== undefined && { citation }) };
}

/** A number that the source states. */
export function figure(id: string, labelSv: string, value: DecimalText, unit: Unit, citation: string): Step {
  return { id, labelSv, kind: 'constant', value, unit, basis: 'stated', citation };
}

/** A number by what words mean, such as the months of a year or none at all. */
export function byDefinition(id: string, labelSv: string, value: DecimalText, unit: Unit): Step {
  return { id, labelSv, kind: 'constant', value, unit, basis: 'definition' };
}

/** A step that the source states, with its citation; without one it follows from what the words mean, such as hours times a price per hour. */
export function reckon(id: string, labelSv: string, operation: Operation, citation?: string): Step {
  return citation === undefined ? { id, labelSv, ...operation, basis: 'definition' } : { id, labelSv, ...operation, basis: 'stated', citation };
}

/** A step where the source does not say how; the sentence says what we assume. */
export function assume(id: string, labelSv: string, operation: Operation, assumptionSv: string): Step {
  return { id, labelSv, ...operation, basis: 'ours', assumptionSv };
}

/** The last step. No source at hand says how a price is rounded, so that it is ours. */
export function rounded(of: string, rule: Rounding = 'halfUp', to: 'ore' | 'krona' = 'ore'): Step {
  return { id: 'price', labelSv: 'Pris', kind: 'rounding', of, rule, to, basis: 'ours', assumptionSv: `Priset avrundas ${roundingText(rule, to)}.` };
}
