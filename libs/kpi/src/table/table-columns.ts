import type { EventTable, Field } from './table-types.js';

type AnyColumn = { readonly key: string; readonly headers: readonly string[]; readonly required: boolean };

/** A column of a file, as plain data in the form that `@hjm/tables` reads by. */
export type TableColumn =
  | (AnyColumn & { readonly kind: 'text' | 'day' | 'moment' | 'ore' | 'integer' })
  | (AnyColumn & { readonly kind: 'decimal'; readonly scale: number })
  | (AnyColumn & { readonly kind: 'oneOf'; readonly values: { readonly [value: string]: readonly string[] } });

/**
 * The columns that files of a table have: what people call each field, its other words and its key as headers. Hand them to
 * `readRecords` or `scanCsv` of `@hjm/tables`; what these give, {@link recordOfRow} makes records of.
 *
 * ```ts
 * import { EVENT_TABLES, tableColumns } from '@hjm/kpi';
 *
 * const driving = EVENT_TABLES.find(({ id }) => id === 'driving');
 * const columns = driving === undefined ? [] : tableColumns(driving);
 * columns[1]; // => { key: 'mil', headers: ['Mil', 'körda mil', 'mil'], required: true, kind: 'decimal', scale: 2 }
 * ```
 */
export function tableColumns(table: EventTable): readonly TableColumn[] {
  return table.fields.map((field) => {
    const { key, labelSv, headers, required } = field;
    const any: AnyColumn = { key, headers: [...new Set([labelSv, ...headers, key])], required };
    if (field.kind === 'choice') return { ...any, kind: 'oneOf', values: field.choices };
    return field.kind === 'hundredths' ? { ...any, kind: 'decimal', scale: 2 } : { ...any, kind: COLUMN_KIND[field.kind] };
  });
}

const COLUMN_KIND = { day: 'day', moment: 'moment', count: 'integer', ore: 'ore', code: 'text', id: 'text' } as const satisfies { readonly [kind in Exclude<Field['kind'], 'choice' | 'hundredths'>]: string };
