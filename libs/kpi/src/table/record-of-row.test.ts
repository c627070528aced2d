import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOfRow } from './record-of-row.js';
import { tableColumns } from './table-columns.js';
import type { EventTable } from './table-types.js';
import { EVENT_TABLES } from './tables.js';

const table = (id: string): EventTable => EVENT_TABLES.find((each) => each.id === id) as EventTable;
const mil = (text: string): unknown => recordOfRow(table('driving'), { day: '2024-01-01', mil: text })['mil'];

describe('a row', () => {
  it('becomes a record of the fields of its table, what is missing left out', () => {
    expect(recordOfRow(table('workOrders'), { id: 'A1', kind: 'corrective', reported: '2024-01-02', finished: undefined, unit: '', other: 3 })).toEqual({ id: 'A1', kind: 'corrective', reported: '2024-01-02' });
  });

  it.each([
    ['12', 1200],
    ['12.5', 1250],
    ['12.05', 1205],
    ['-0.5', -50],
    ['-0', 0],
    ['0.500', 50],
  ])('has %s as %d hundredths', (text, hundredths) => {
    expect(mil(text)).toBe(hundredths);
  });

  it.each(['12.345', '12,5', '', '1e3', '99999999999999', 'tolv'])('never rounds or guesses: %j', (text) => {
    if (text === '') expect(mil(text)).toBeUndefined();
    else expect(() => mil(text)).toThrow('Ogiltigt tal i mil');
  });

  it('has every whole number of hundredths back from its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (hundredths) => {
        const text = `${hundredths < 0 ? '-' : ''}${String(Math.trunc(Math.abs(hundredths) / 100))}.${String(Math.abs(hundredths) % 100).padStart(2, '0')}`;
        expect(mil(text)).toBe(hundredths);
      }),
    );
  });
});

describe('the columns of a table', () => {
  it.each(EVENT_TABLES.map((each) => [each.id, each] as const))('are those of its fields, what people say first: %s', (_, each) => {
    const columns = tableColumns(each);
    expect(columns.map(({ key }) => key)).toEqual(each.fields.map(({ key }) => key));
    expect(columns.map(({ headers }) => headers[0])).toEqual(each.fields.map(({ labelSv }) => labelSv));
    expect(columns.map(({ headers, key }) => headers.includes(key))).not.toContain(false);
  });

  it('have the words of a choice', () => {
    expect(tableColumns(table('calls')).find(({ key }) => key === 'answered')).toEqual({
      key: 'answered',
      headers: ['Besvarat', 'svar', 'answered'],
      required: false,
      kind: 'oneOf',
      values: { yes: ['ja', 'j', '1', 'sant'], no: ['nej', 'n', '0', 'falskt'] },
    });
  });
});
