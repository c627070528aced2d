import type { Breakdown } from '../definition/definition-types.js';
import type { ColumnBatch } from '../table/table-types.js';
import { columnOf } from './batch-reader.js';

/** Between the values of several fields in one key. */
export const JOINT = '\u001F';

/** Which group of a breakdown each row is in. */
export type GroupReader = {
  /** Fills the groups of the rows, the row `from` first. False when the table does not have the fields: then nothing is divided. */
  read(batch: ColumnBatch, from: number, to: number, groups: Int32Array): boolean;
  /** The values of a group, joined by {@link JOINT}; empty where not known. */
  key(group: number): string;
};

/** All rows in one group. */
export function wholeReader(): GroupReader {
  return {
    read: (_, from, to, groups) => {
      groups.fill(0, 0, to - from);
      return true;
    },
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
  const key = (group: number): string => keys[group] as string;
  if (bands !== undefined && first !== undefined) return { key, read: bandReader(first, bands, numberOf) };
  if (fields.length === 1 && first !== undefined) return { key, read: codeReader(first, numberOf) };
  return { key, read: jointReader(fields, numberOf) };
}

type Read = GroupReader['read'];
type NumberOf = (key: string) => number;

function codeReader(field: string, numberOf: NumberOf): Read {
  let groupOf: number[] = [];
  let known: readonly string[] = [];
  return (batch, from, to, groups) => {
    const column = columnOf(batch, field, 'code');
    if (column === undefined) return false;
    if (column.texts !== known) [known, groupOf] = [column.texts, []];
    for (let code = groupOf.length; code < column.texts.length; code++) groupOf.push(numberOf(column.texts[code] as string));
    for (let row = from; row < to; row++) groups[row - from] = groupOf[column.values[row] as number] as number;
    return true;
  };
}

function bandReader(field: string, bands: NonNullable<Breakdown['bands']>, numberOf: NumberOf): Read {
  return (batch, from, to, groups) => {
    const values = columnOf(batch, field, 'number')?.values;
    if (values === undefined) return false;
    for (let row = from; row < to; row++) {
      const value = values[row] as number;
      const band = bands.find((each) => value >= each.from && value <= (each.to ?? Infinity));
      groups[row - from] = numberOf(band?.id ?? '');
    }
    return true;
  };
}

function jointReader(fields: readonly string[], numberOf: NumberOf): Read {
  return (batch, from, to, groups) => {
    const columns = fields.map((field) => columnOf(batch, field, 'code'));
    if (columns.includes(undefined)) return false;
    for (let row = from; row < to; row++) {
      groups[row - from] = numberOf(columns.map((column) => column?.texts[column.values[row] as number] ?? '').join(JOINT));
    }
    return true;
  };
}
