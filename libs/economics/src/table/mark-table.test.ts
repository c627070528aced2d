import { expect, it } from 'vitest';
import { readStatement } from '../statement/read-statement.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { markTable } from './mark-table.js';

const table = { columns: ['Rad (kr)', 'Budget 2024'], rows: [['Hyra', { number: '12.00' }]] };

it('made-up data say so on each row, or below amounts that are read in again', () => {
  expect(markTable(table, null, 'column')).toBe(table);
  expect(markTable(table, 'Påhittat.', 'column')).toEqual({ columns: ['Rad (kr)', 'Budget 2024', 'demodata'], rows: [['Hyra', { number: '12.00' }, 'påhittat']] });
  const { columns, rows } = markTable(table, 'Påhittat.', 'row');
  const read = readStatement(SMALL_CHART, { header: { line: 1, cells: columns }, rows: rows.map((cells, at) => ({ line: at + 2, cells })) });
  expect(read.statement.amounts['budget2024']?.['rent']).toBe(1200);
  expect(read.headings).toEqual([{ line: 3, text: 'Påhittat.' }]);
});
