import { foundText, HjmError, type HjmIssue, nearest } from '@hjm/core';
import type { EventTable, Field } from '@hjm/kpi';
import { quotedName, quotedText } from './quote.js';

/** A column as DuckDB describes it. */
export type SourceColumn = { readonly name: string; readonly type: string };

/** Which column of the source is which field, where the names do not say; fields that are asked for beside those that every record has. */
export type RelationOptions = { readonly mapping?: { readonly [field: string]: string }; readonly only?: readonly string[] };

/** A column found: its field, and what of the source it is, in SQL. */
export type FoundColumn = { readonly field: Field; readonly sql: string };

/**
 * The columns of a table in a source such as a Parquet file, found by key or by what people call them, each as SQL of one form: days as
 * DATE, moments as TIMESTAMP in whole minutes, counts, whole öre and whole hundredths as BIGINT, names as VARCHAR that is not empty.
 * Amounts and numbers with decimals stand in the source as they do in other files: in kronor and in whole units, as DECIMAL or an integer.
 *
 * @throws HjmError `wrong-columns` with every column that is missing or of another type
 */
export function foundColumns(table: EventTable, source: readonly SourceColumn[], { mapping = {}, only }: RelationOptions = {}): readonly FoundColumn[] {
  const issues: HjmIssue[] = Object.keys(mapping).flatMap((key) => unknownName(key, table.fields.map((field) => field.key), `mapping.${key}`, 'ett fält i tabellen'));
  const unknown = (only ?? []).flatMap((key) => unknownName(key, table.fields.map((field) => field.key), 'only', 'ett fält i tabellen'));
  const found: FoundColumn[] = [];
  for (const field of table.fields) {
    if (only !== undefined && !only.includes(field.key)) continue;
    const column = columnOf(field, source, mapping);
    if (column === undefined) {
      if (field.required || mapping[field.key] !== undefined) issues.push(missing(field, source, mapping));
      continue;
    }
    const sql = columnSql(field, column);
    if (sql === undefined) issues.push({ path: column.name, expected: TYPES_SV[field.kind], found: column.type });
    else found.push({ field, sql: field.required ? `coalesce(${sql}, ${wrong(column.name, `coalesce(CAST(${quotedName(column.name)} AS VARCHAR), '')`)})` : sql });
  }
  const all = [...issues, ...unknown];
  const [first] = all;
  if (first !== undefined) throw new HjmError('wrong-columns', `Kolumnerna passar inte tabellen ${table.id}. ${first.path}: väntade ${first.expected}, fick ${first.found}.`, all);
  return found;
}

/** A relation with a column for every field of the table; those that the source does not have are null. */
export function relationSql(table: EventTable, relation: string, source: readonly SourceColumn[], options: RelationOptions = {}): string {
  const found = new Map(foundColumns(table, source, options).map(({ field, sql }) => [field.key, sql]));
  const columns = table.fields.map((field) => `${found.get(field.key) ?? `CAST(NULL AS ${NULL_TYPE[field.kind]})`} AS ${quotedName(field.key)}`);
  return `SELECT ${columns.join(', ')} FROM ${relation}`;
}

const NULL_TYPE: { readonly [kind in Field['kind']]: string } = { day: 'DATE', moment: 'TIMESTAMP', count: 'BIGINT', ore: 'BIGINT', hundredths: 'BIGINT', code: 'VARCHAR', choice: 'VARCHAR', id: 'VARCHAR' };

const TYPES_SV: { readonly [kind in Field['kind']]: string } = {
  day: 'en dag (DATE)',
  moment: 'en tidpunkt utan tidszon (TIMESTAMP)',
  count: 'ett heltal (INTEGER, BIGINT)',
  ore: 'ett exakt belopp i kronor (DECIMAL eller heltal)',
  hundredths: 'ett exakt tal (DECIMAL eller heltal)',
  code: 'text eller heltal (VARCHAR, BIGINT)',
  choice: 'text (VARCHAR)',
  id: 'text eller heltal (VARCHAR, BIGINT)',
};

const INTEGER = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/;
const TEXT = /^(?:VARCHAR|UUID|ENUM\(.*)$/s;

function columnSql(field: Field, { name, type }: SourceColumn): string | undefined {
  const column = quotedName(name);
  const decimals = /^DECIMAL\(\d+,(\d+)\)$/.exec(type)?.[1];
  const whole = INTEGER.test(type) || decimals === '0';
  switch (field.kind) {
    case 'day':
      return type === 'DATE' ? column : undefined;
    case 'moment':
      return /^TIMESTAMP(?:_S|_MS|_NS)?$/.test(type) ? `date_trunc('minute', CAST(${column} AS TIMESTAMP))` : undefined;
    case 'count':
      return whole ? safe(`CAST(${column} AS HUGEINT)`, column) : undefined;
    case 'ore':
    case 'hundredths':
      if (whole) return safe(`CAST(${column} AS HUGEINT) * 100`, column);
      return decimals === undefined ? undefined : safe(`CASE WHEN CAST(${column} AS DECIMAL(38, 2)) = ${column} THEN CAST(CAST(${column} AS DECIMAL(38, 2)) * 100 AS HUGEINT) WHEN ${column} IS NOT NULL THEN ${wrong(name, `CAST(${column} AS VARCHAR)`)} END`, column);
    case 'choice':
      if (type === 'BOOLEAN' && Object.hasOwn(field.choices, 'yes') && Object.hasOwn(field.choices, 'no')) return `CASE WHEN ${column} THEN 'yes' WHEN NOT ${column} THEN 'no' END`;
      return TEXT.test(type) ? choiceSql(field.choices, name) : undefined;
    default:
      return TEXT.test(type) || whole ? `nullif(trim(CAST(${column} AS VARCHAR)), '')` : undefined;
  }
}

/** Whole numbers that a program can hold exactly. */
function safe(sql: string, column: string): string {
  return `CASE WHEN abs(${sql}) <= ${String(Number.MAX_SAFE_INTEGER)} THEN CAST(${sql} AS BIGINT) WHEN ${column} IS NOT NULL THEN ${wrong(column.slice(1, -1), `CAST(${column} AS VARCHAR)`)} END`;
}

function choiceSql(choices: { readonly [value: string]: readonly string[] }, name: string): string {
  const text = `lower(trim(CAST(${quotedName(name)} AS VARCHAR)))`;
  const cases = Object.entries(choices).map(([value, words]) => `WHEN ${text} IN (${[...new Set([value, ...words].map((word) => word.toLowerCase()))].map(quotedText).join(', ')}) THEN ${quotedText(value)}`);
  return `CASE WHEN nullif(${text}, '') IS NULL THEN NULL ${cases.join(' ')} ELSE ${wrong(name, `CAST(${quotedName(name)} AS VARCHAR)`)} END`;
}

/** What {@link asHjmError} knows again. */
export const WRONG_VALUE = 'hjm-wrong-value';

function wrong(name: string, value: string): string {
  return `error(${quotedText(`${WRONG_VALUE}|${name}|`)} || ${value})`;
}

function columnOf(field: Field, source: readonly SourceColumn[], mapping: { readonly [field: string]: string }): SourceColumn | undefined {
  const mapped = mapping[field.key];
  if (mapped !== undefined) return source.find(({ name }) => name === mapped);
  for (const header of [field.key, field.labelSv, ...field.headers]) {
    const column = source.find(({ name }) => plain(name) === plain(header));
    if (column !== undefined) return column;
  }
  return undefined;
}

function missing(field: Field, source: readonly SourceColumn[], mapping: { readonly [field: string]: string }): HjmIssue {
  const names = source.map(({ name }) => name);
  const wanted = mapping[field.key];
  const near = [wanted ?? field.key, field.labelSv].map((word) => nearest(word, names)).find((name) => name !== undefined);
  const expected = wanted === undefined ? `en kolumn som heter ${[...new Set([field.key, field.labelSv, ...field.headers])].join(' eller ')}` : `kolumnen ${wanted}`;
  return { path: field.key, expected, found: names.length > 12 ? `${String(names.length)} andra kolumner` : names.join(', '), ...(near !== undefined && { nearest: near }) };
}

function unknownName(name: string, known: readonly string[], path: string, expected: string): HjmIssue[] {
  if (known.includes(name)) return [];
  const near = nearest(name, known);
  return [{ path, expected: `${expected}: ${known.join(', ')}`, found: foundText(name), ...(near !== undefined && { nearest: near }) }];
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
