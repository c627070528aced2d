import { foundText, HjmError } from '@hjm/core';
import type { EventTable, KpiRecord } from './table-types.js';

/**
 * A row as `@hjm/tables` reads it by {@link tableColumns}, as a record: decimals become whole hundredths, the rest stays.
 * What the row has beyond the fields of the table is left out.
 *
 * ```ts
 * import { EVENT_TABLES, recordOfRow } from '@hjm/kpi';
 *
 * const driving = EVENT_TABLES.find(({ id }) => id === 'driving');
 * const record = driving === undefined ? {} : recordOfRow(driving, { day: '2024-03-01', mil: '12.5', unit: undefined });
 * record; // => { day: '2024-03-01', mil: 1250 }
 * ```
 *
 * @throws HjmError `invalid-decimal` for text that is no number with at most two decimals, or too large
 */
export function recordOfRow(table: EventTable, row: { readonly [key: string]: string | number | null | undefined }): KpiRecord {
  const record: Record<string, string | number> = {};
  for (const { key, kind } of table.fields) {
    const value = row[key];
    if (value === undefined || value === null || value === '') continue;
    record[key] = kind === 'hundredths' && typeof value === 'string' ? hundredthsOf(value, key) : value;
  }
  return record;
}

/** Exact decimal text as whole hundredths. */
function hundredthsOf(text: string, path: string): number {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(text);
  const digits = parts === null ? Number.NaN : Number(`${parts[2] ?? ''}${(parts[3] ?? '').padEnd(2, '0')}`);
  if (!Number.isSafeInteger(digits)) {
    const found = foundText(text);
    throw new HjmError('invalid-decimal', `Ogiltigt tal i ${path}: ${found}.`, [{ path, expected: 'ett tal med högst två decimaler, med punkt', found }]);
  }
  return parts?.[1] === '-' && digits !== 0 ? -digits : digits;
}
