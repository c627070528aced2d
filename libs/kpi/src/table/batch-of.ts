import { foundText, HjmError } from '@hjm/core';
import { dayNumber, momentNumber } from '@hjm/core/calendar';
import { type ColumnBatch, type ColumnData, type EventTable, type Field, type KpiRecord, NO_DAY } from './table-types.js';

/**
 * Records as columns.
 *
 * What a record has beyond the fields of the table is left out.
 *
 * @throws HjmError `invalid-record` for a value that is not of its field's kind, by row and field
 */
export function batchOf(table: EventTable, records: readonly KpiRecord[], fields: readonly string[] = table.fields.map(({ key }) => key)): ColumnBatch {
  const columns: Record<string, ColumnData> = {};
  for (const field of table.fields) if (fields.includes(field.key)) columns[field.key] = columnOf(field, records, (row) => `${table.id}[${row}].${field.key}`);
  return { rows: records.length, columns };
}

/**
 * A field of records as a column, for messages that name each value by its path.
 *
 * @throws HjmError `invalid-record`
 */
export function columnOf(field: Field, records: readonly KpiRecord[], path: (row: number) => string): ColumnData {
  switch (field.kind) {
    case 'day':
    case 'moment': {
      const [numberOf, expected] = field.kind === 'day' ? [dayNumber, 'en dag som finns, som ÅÅÅÅ-MM-DD'] : [momentNumber, 'en tidpunkt som finns, skriven som 2024-03-01T08:30'];
      const values = Int32Array.from(records, (record, row) => {
        const value = record[field.key] ?? null;
        if (value === null) return NO_DAY;
        if (typeof value !== 'string') throw invalid(path(row), expected, value);
        try {
          return numberOf(value);
        } catch {
          throw invalid(path(row), expected, value);
        }
      });
      return { kind: field.kind, values };
    }
    case 'count':
    case 'ore':
    case 'hundredths': {
      const values = Float64Array.from(records, (record, row) => {
        const value = record[field.key] ?? null;
        if (value === null) return NaN;
        if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw invalid(path(row), 'ett heltal', value);
        return value;
      });
      return { kind: 'number', values };
    }
    default:
      return codesOf(records, field, path);
  }
}

function codesOf(records: readonly KpiRecord[], field: Field, path: (row: number) => string): ColumnData {
  const texts = [''];
  const codes = new Map<string, number>();
  const values = Uint32Array.from(records, (record, row) => {
    const value = record[field.key] ?? '';
    if (value === '') return 0;
    if (typeof value !== 'string') throw invalid(path(row), 'en text', value);
    if (field.kind === 'choice' && !Object.hasOwn(field.choices, value)) throw invalid(path(row), Object.keys(field.choices).join(' eller '), value);
    let code = codes.get(value);
    if (code === undefined) codes.set(value, (code = texts.push(value) - 1));
    return code;
  });
  return { kind: 'code', values, texts };
}

function invalid(path: string, expected: string, value: unknown): HjmError {
  return new HjmError('invalid-record', `Ogiltigt värde i ${path}.`, [{ path, expected, found: foundText(value) }]);
}
