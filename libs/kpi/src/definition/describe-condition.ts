import type { EventTable } from '../table/table-types.js';
import { fieldOf } from './check-field.js';
import { clockText } from './describe-clock.js';
import { labelOf, numberText, wordText } from './describe-field.js';
import type { Condition } from './definition-types.js';

/** A condition in Swedish, as what follows `där`. */
export function conditionText(condition: Condition, table: EventTable): string {
  if ('all' in condition) return many(condition.all, table, ' och ');
  if ('any' in condition) return many(condition.any, table, ' eller ');
  if ('not' in condition) return `det inte gäller att ${inner(condition.not, table)}`;
  if ('clock' in condition) return clockText(condition.clock, table);
  const label = labelOf(table, condition.field);
  const field = fieldOf(table, condition.field);
  if ('is' in condition) return `${label} är ${wordText(field, condition.is)}`;
  if ('in' in condition) return `${label} är ${condition.in.map((word) => wordText(field, word)).join(' eller ')}`;
  if ('atMost' in condition) return `${label} är högst ${numberText(field, condition.atMost)}`;
  if ('atLeast' in condition) return `${label} är minst ${numberText(field, condition.atLeast)}`;
  if ('sameDayAs' in condition) return `${label} är samma dag som ${labelOf(table, condition.sameDayAs)}`;
  return condition.known ? `${label} är ifylld` : `${label} inte är ifylld`;
}

function many(conditions: readonly Condition[], table: EventTable, between: string): string {
  const [only] = conditions;
  return conditions.length === 1 && only !== undefined ? conditionText(only, table) : conditions.map((condition) => inner(condition, table)).join(between);
}

function inner(condition: Condition, table: EventTable): string {
  const text = conditionText(condition, table);
  return ('all' in condition && condition.all.length > 1) || ('any' in condition && condition.any.length > 1) ? `(${text})` : text;
}
