import type { Breakdown } from '../definition/definition-types.js';
import type { ColumnBatch, EventTable } from '../table/table-types.js';
import { columnOf } from './batch-reader.js';

/** Between the values of several fields in one key. */
export const JOINT = '\u001F';

/** The key of some values. One that holds the joint itself, a character that no keyboard writes, has a visible sign in its place. */
export function joined(values: readonly string[]): string {
  return values.map((value) => (value.includes(JOINT) ? value.replaceAll(JOINT, '\u241F') : value)).join(JOINT);
}

/** Whether the table has every field of the breakdown, so that its records are divided by it. */
export function isDividedBy({ fields }: Breakdown, table: EventTable): boolean {
  return fields.every((key) => table.fields.some((field) => field.key === key));
}

/** The groups of some rows: that of a row is `groupOf[values[row - from]]`. */
export type GroupView = { readonly values: Uint32Array | Int32Array; readonly from: number; readonly groupOf: Int32Array };

/** Which group of a breakdown each row is in. */
export type GroupReader = {
  /** The groups of the rows `from` to `to`. Of a field that the batch does not have, nothing is known. */
  view(batch: ColumnBatch, from: number, to: number): GroupView;
  /** How many groups there are so far. */
  size(): number;
  /** The values of a group, joined by {@link JOINT}; empty where not known. */
  key(group: number): string;
};

/** All rows in one group. */
export function wholeReader(): GroupReader {
  let values = new Int32Array();
  const groupOf = Int32Array.of(0);
  return {
    view: (_, from, to) => {
      if (values.length < to - from) values = new Int32Array(to - from);
      return { values, from, groupOf };
    },
    size: () => 1,
    key: () => '',
  };
}

export function groupReader({ fields, bands }: Breakdown): GroupReader {
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, keys.length);
    return keys.push(key) - 1;
  };
  const [first] = fields;
  const size = (): number => keys.length;
  const key = (group: number): string => keys[group] as string;
  if (bands !== undefined && first !== undefined) return { key, size, view: bandView(first, bands, numberOf) };
  if (fields.length === 1 && first !== undefined) return { key, size, view: codeView(first, numberOf) };
  return { key, size, view: jointView(fields, numberOf) };
}

type View = GroupReader['view'];
type NumberOf = (key: string) => number;

function codeView(field: string, numberOf: NumberOf): View {
  let groupOf = new Int32Array();
  let known: readonly string[] = [];
  let read = 0;
  let none = new Uint32Array();
  return (batch, from, to) => {
    const column = columnOf(batch, field, 'code');
    if (column === undefined) {
      if (none.length < to - from) none = new Uint32Array(to - from);
      return { values: none, from, groupOf: Int32Array.of(numberOf('')) };
    }
    const { texts, values } = column;
    if (texts !== known) [known, read] = [texts, 0];
    if (read < texts.length) {
      const grown = new Int32Array(texts.length * 2);
      grown.set(groupOf.subarray(0, read));
      for (; read < texts.length; read++) grown[read] = numberOf(joined([texts[read] as string]));
      groupOf = grown;
    }
    return { values, from: 0, groupOf };
  };
}

function bandView(field: string, bands: NonNullable<Breakdown['bands']>, numberOf: NumberOf): View {
  return filledView((batch) => {
    const values = columnOf(batch, field, 'number')?.values;
    return (row) => {
      const value = values?.[row] ?? NaN;
      return numberOf(bands.find((band) => value >= band.from && value <= (band.to ?? Infinity))?.id ?? '');
    };
  });
}

function jointView(fields: readonly string[], numberOf: NumberOf): View {
  return filledView((batch) => {
    const columns = fields.map((field) => columnOf(batch, field, 'code'));
    return (row) => numberOf(joined(columns.map((column) => column?.texts[column.values[row] as number] ?? '')));
  });
}

function filledView(groupsOf: (batch: ColumnBatch) => (row: number) => number): View {
  let values = new Int32Array();
  let groupOf = new Int32Array();
  return (batch, from, to) => {
    const groupAt = groupsOf(batch);
    if (values.length < to - from) values = new Int32Array(to - from);
    let highest = 0;
    for (let row = from; row < to; row++) {
      const group = groupAt(row);
      values[row - from] = group;
      if (group > highest) highest = group;
    }
    if (groupOf.length <= highest) groupOf = Int32Array.from({ length: highest * 2 + 1 }, (_, group) => group);
    return { values, from, groupOf };
  };
}
