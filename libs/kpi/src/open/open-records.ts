import { union } from '../fold/union.js';

/** What is known of a record so far: each field with the day on which that was registered. */
export type OpenRecord = { readonly [field: string]: readonly [value: string | number, registered: string] };

/** Records whose events have not all come, by id. */
export type OpenRecords = { readonly [id: string]: OpenRecord };

/** What is known from both sides. Where they differ about a field, what was registered last holds. */
export function mergeOpenRecords(one: OpenRecords, other: OpenRecords): OpenRecords {
  return union(one, other, mergeOpenRecord);
}

/** What two events say of the same record. */
export function mergeOpenRecord(one: OpenRecord, other: OpenRecord): OpenRecord {
  return union(one, other, (a, b) => (isAfter(b, a) ? b : a));
}

/** Registered later; on the same day the greater value, so that the order in which they come does not matter. */
function isAfter([value, registered]: OpenRecord[string], [other, before]: OpenRecord[string]): boolean {
  if (registered !== before) return registered > before;
  if (typeof value === 'number' && typeof other === 'number') return value > other;
  return String(value) > String(other);
}
