import { EVENT_TABLES } from '@hjm/kpi';
import { expect, test } from 'vitest';
import { demoFaultyFiles } from './faulty-files.js';

test.each(demoFaultyFiles.map((file) => [file.file, file] as const))('%s: its headers are words of the table, and each fault stands in a cell of it', (_, { table, rows, faults }) => {
  const words = EVENT_TABLES.find(({ id }) => id === table)?.fields.flatMap(({ labelSv, headers }) => [labelSv, ...headers].map((word) => word.toLowerCase()));
  const [header = [], ...rest] = rows;
  for (const word of header) expect(words).toContain(word.toLowerCase());
  for (const row of rest) expect(row.length).toBe(header.length);
  for (const { line, column } of faults) expect(rows[line - 1]?.[header.indexOf(column)]).toBeTypeOf('string');
  expect(faults.length).toBeLessThan(rest.length); // some rows are right
});
