import { EVENT_TABLES, tableColumns, tableOfFile } from '@hjm/kpi';
import { matchHeaders } from '@hjm/tables';
import { describe, expect, it } from 'vitest';
import { fieldKindText, templateOf } from './template-file.js';

describe('the template of', () => {
  it.each(EVENT_TABLES.map((table) => [table.labelSv, table] as const))('%s has headers that an import knows every one of, and a name that tells the table', (_, table) => {
    const { name, headers } = templateOf(table);
    const match = matchHeaders(tableColumns(table), { line: 1, cells: headers });
    expect(match.unknown).toEqual([]);
    expect(Object.keys(match.places)).toEqual(table.fields.map(({ key }) => key));
    expect(name).toMatch(/^[a-z-]+\.csv$/);
    expect(tableOfFile(name)?.id).toBe(table.id);
  });
});

it('every field says what it holds', () => {
  const [first] = EVENT_TABLES.filter(({ id }) => id === 'workOrders');
  expect(first?.fields.slice(0, 3).map(fieldKindText)).toEqual(['nummer som skiljer raderna åt', 'au, fu, rekonditionering', 'datum, ÅÅÅÅ-MM-DD']);
});
