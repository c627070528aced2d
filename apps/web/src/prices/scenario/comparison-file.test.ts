import { DEMO_NOTICE_SV } from '@hjm/demo';
import { writeCsv } from '@hjm/tables/csv';
import { expect, it } from 'vitest';
import { compareOnDemo } from './comparison.js';
import { comparisonRows } from './comparison-file.js';
import { questionIn } from './comparison-search.js';

it('a comparison as a file says that it is made up, and has a row for each row of each table', () => {
  const report = compareOnDemo(questionIn({ jamfor: 'nya-priser' }), undefined, 500);
  const rows = comparisonRows(report);
  expect([rows[0]?.at(-1), rows[1]?.at(-1)]).toEqual(['Demodata', DEMO_NOTICE_SV]);
  expect(rows.length).toBe(1 + report.result.tables.reduce((sum, table) => sum + table.rows.length, 0));
  expect(comparisonRows({ ...report, question: null }).map((row) => row.length)).toEqual(rows.map(() => 11));
  const text = new TextDecoder().decode(Uint8Array.from([...writeCsv(rows)].flatMap((bytes) => [...bytes])));
  expect(text).toContain('Från;Till;Per;Namn;');
  expect(text).toMatch(/2024-04-01;2024-04-30;Huvudman;Region Västmanland;\d+,\d+;/);
});
