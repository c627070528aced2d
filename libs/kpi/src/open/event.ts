import { foundText, HjmError, isLocalDate, type LocalDate, nearest } from '@hjm/core';
import { columnOf } from '../table/batch-of.js';
import type { EventTable, KpiRecord } from '../table/table-types.js';
import type { OpenRecord } from './open-records.js';

/** Something that happened to a record, such as that an order was finished: some fields of it, as they became known. */
export type KpiEvent = {
  /** The record that it is about. */
  readonly id: string;
  /** When it was registered: what was registered last holds, and what was registered after the last day known is not known. Left out or empty when systems do not say. */
  readonly registered?: LocalDate;
  readonly fields: KpiRecord;
};

/** What the event says; a field without a value says nothing. */
export function openRecordOf({ registered = '', fields }: KpiEvent): OpenRecord {
  const known: Record<string, readonly [string | number, string]> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined && value !== null) known[field] = [value, registered];
  }
  return known;
}

/** The record as far as it is known. */
export function recordOf(id: string, known: OpenRecord): KpiRecord {
  return { id, ...Object.fromEntries(Object.entries(known).map(([field, [value]]) => [field, value])) };
}

/** @throws HjmError `invalid-record` for a field that the table does not have, a value that is not of its field's kind, or no day of registration */
export function checkEvent(table: EventTable, { id, registered = '', fields }: KpiEvent): void {
  if (registered !== '' && !isLocalDate(registered)) {
    throw new HjmError('invalid-record', 'Händelsens registreringsdag finns inte.', [{ path: `${table.id}.${id}.registered`, expected: 'en dag som finns, som ÅÅÅÅ-MM-DD', found: foundText(registered) }]);
  }
  for (const key of Object.keys(fields)) {
    const path = `${table.id}.${id}.${key}`;
    const field = table.fields.find((each) => each.key === key);
    if (field !== undefined) {
      columnOf(field, [fields], () => path);
      continue;
    }
    const known = table.fields.map((each) => each.key);
    const close = nearest(key, known);
    throw new HjmError('invalid-record', `Tabellen ${table.id} har inget fält ${foundText(key)}.`, [{ path, expected: known.join(', '), found: foundText(key), ...(close === undefined ? {} : { nearest: close }) }]);
  }
}
