import type { KpiDefinition } from '../definition/definition-types.js';
import type { StatusScheme } from '../assess/status-text.js';
import type { KpiResult } from '../result/result-types.js';
import { RESULT_COLUMNS, resultRows } from './result-rows.js';

/** A cell of a table file: a text, a number by its digits, or nothing. */
export type ResultCell = string | { readonly number: string } | null;

/** A table to write as a file. */
export type ResultTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly ResultCell[])[] };

/**
 * Results as a table file, the columns of {@link resultRows}: numbers with a decimal point and never an exponent. With `demo` one more column
 * says of every row that it is demo data.
 *
 * @throws HjmError as {@link resultRows}
 */
export function resultTable(results: readonly KpiResult[], definitions: readonly KpiDefinition[], options: { readonly scheme?: StatusScheme; readonly demo?: boolean } = {}): ResultTable {
  const mark = options.demo === true ? ['ja'] : [];
  const rows = resultRows(results, definitions, options).map((row) => [...RESULT_COLUMNS.map((column) => cellOf(row[column])), ...mark]);
  return { columns: [...RESULT_COLUMNS, ...mark.map(() => 'Demodata')], rows };
}

function cellOf(value: string | number | null): ResultCell {
  if (typeof value !== 'number') return value;
  const text = String(value);
  // Numbers here are whole, or rounded to at most ten decimals.
  return { number: text.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : text };
}
