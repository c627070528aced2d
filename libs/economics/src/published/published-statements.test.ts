import { expect, it } from 'vitest';
import { readStatement } from '../statement/read-statement.js';
import { economicsChecks } from './economics-checks.js';
import { PUBLISHED_STATEMENTS } from './published-statements.js';
import { publishedTables } from './published-tables.js';

it.each(PUBLISHED_STATEMENTS)('$id is read from its printed table with the same amounts, sums and verdicts', ({ id, statement, printedSums }) => {
  const rows = (publishedTables().find((one) => one.id === id)?.rows ?? []).map((cells, index) => ({ line: index + 2, cells }));
  const header = { line: 1, cells: ['Resultaträkning (tkr)', ...statement.columns.map(({ labelSv }) => labelSv)] };
  const read = readStatement(statement.chart, { header, rows });
  // A file names its columns by their headers, the document's data by keys of their own; they stand in the same order.
  const keys = read.statement.columns.map(({ key }, at) => [key, statement.columns[at]?.key ?? ''] as const);
  expect([read.absent, read.statement.roundedTo]).toEqual([[], statement.roundedTo]);
  for (const [key, own] of keys) {
    const sums = read.sums.filter(({ column }) => column === key);
    expect(read.statement.amounts[key]).toEqual(statement.amounts[own]);
    expect(Object.fromEntries(sums.map(({ line, printed }) => [line, printed]))).toEqual(printedSums[own]);
    expect(sums.map(({ explanation }) => explanation)).toEqual(sums.map(({ line }) => economicsChecks().find((check) => check.id === `${id}/${line}/${own}`)?.verdict));
  }
});
