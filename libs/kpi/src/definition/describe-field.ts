import { formatKronor, formatNumber } from '@hjm/core/text';
import type { EventTable, Field } from '../table/table-types.js';
import { fieldOf } from './check-field.js';

/** What people call a field, in quotation marks. */
export function labelOf(table: EventTable, key: string): string {
  return `”${fieldOf(table, key)?.labelSv ?? key}”`;
}

/** The first word that people have for a choice. */
export function wordText(field: Field | undefined, word: string): string {
  return field?.kind === 'choice' ? (field.choices[word]?.[0] ?? word) : word;
}

/** A limit in the unit that people read it in. */
export function numberText(field: Field | undefined, value: number): string {
  if (field?.kind === 'ore') return formatKronor(value);
  return formatNumber(field?.kind === 'hundredths' ? `${String(value)}e-2` : value);
}
