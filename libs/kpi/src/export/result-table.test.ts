import { expect, it } from 'vitest';
import { assess } from '../assess/assess.js';
import { known, measured, repairs } from '../testing/outcomes.js';
import { RESULT_COLUMNS, resultRows } from './result-rows.js';
import { resultTable } from './result-table.js';

const definition = repairs({ decimals: 1 });
const results = [assess(definition, measured(known(171, 200))), assess(definition, measured({ state: 'missing', reason: 'noRecords' }))];

it('has the columns of the rows, with numbers by their digits', () => {
  const { columns, rows } = resultTable(results, [definition]);
  expect(columns).toEqual(RESULT_COLUMNS);
  expect(rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? Number(cell.number) : cell)))).toEqual(resultRows(results, [definition]).map((row) => RESULT_COLUMNS.map((column) => row[column])));
  expect(rows[0]?.[columns.indexOf('Värde')]).toEqual({ number: '85.5' });
});

it('never has an exponent', () => {
  const small = resultTable([assess(repairs({ decimals: 7 }), measured(known(1, 200_000_000)))], [repairs({ decimals: 7 })]);
  expect(small.rows[0]?.[small.columns.indexOf('Värde')]).toEqual({ number: '0.0000005' });
});

it('says on every row what is demo data', () => {
  const { columns, rows } = resultTable(results, [definition], { demo: true });
  expect([columns.at(-1), ...rows.map((row) => row.at(-1))]).toEqual(['Demodata', 'ja', 'ja']);
});
