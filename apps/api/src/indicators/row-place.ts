import { createHash } from 'node:crypto';
import type { EventTable, KpiRecord } from '@hjm/kpi';

/** A row as it is kept: found by its key, under the month of its first day; 0 where it has none. */
export type PlacedRow = { readonly key: string; readonly bucket: number; readonly text: string };

/** Places rows of a file: by their id, or by what they say and their place among equals. */
export function rowPlacer({ fields }: EventTable): (record: KpiRecord) => PlacedRow {
  const id = fields.find(({ kind }) => kind === 'id')?.key;
  const day = fields.find(({ kind }) => kind === 'day' || kind === 'moment')?.key;
  const equals = new Map<string, number>();
  return (record) => {
    const text = JSON.stringify(record);
    const bucket = monthOf(day === undefined ? undefined : record[day]);
    if (id !== undefined) return { key: String(record[id]), bucket, text };
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 27);
    const place = (equals.get(hash) ?? 0) + 1;
    equals.set(hash, place);
    return { key: `${hash}#${place}`, bucket, text };
  };
}

/** Months since the year 0 of a day or moment. */
export function monthOf(day: unknown): number {
  return typeof day === 'string' ? Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 : 0;
}

/** The month as `YYYY-MM`. */
export function monthName(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Rows as the lines of a pack. */
export function packedRows(rows: readonly { readonly key: string; readonly text: string }[]): string {
  return rows.map(({ key, text }) => `[${JSON.stringify(key)},${text}]`).join('\n');
}

/** The lines of a pack as rows. */
export function unpackedRows(content: string): { readonly key: string; readonly record: KpiRecord; readonly line: string }[] {
  return content.split('\n').map((line) => {
    const [key, record] = JSON.parse(line) as [string, KpiRecord];
    return { key, record, line };
  });
}
