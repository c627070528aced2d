import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { defineTable } from './define-table.js';
import { choice, code, day } from './fields.js';
import type { EventTable, Field } from './table-types.js';
import { EVENT_TABLES } from './tables.js';

const table = (...fields: readonly Field[]): EventTable => ({ id: 'visits', labelSv: 'Besök', descriptionSv: 'En rad per besök.', files: ['besök'], fields });
const pathsOf = (given: EventTable): readonly string[] => {
  try {
    defineTable(given);
  } catch (error) {
    if (error instanceof HjmError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
};
const DAY = day('day', 'Dag', 'Dagen.');

describe('a table of one’s own', () => {
  it.each(EVENT_TABLES.map((each) => [each.id, each] as const))('is checked as %s of the library is', (_, each) => {
    expect(defineTable(each)).toBe(each);
  });

  it('has a day, so that its rows fall in a period', () => {
    expect(pathsOf(table(DAY))).toEqual([]);
    expect(pathsOf(table(code('unit', 'Enhet', 'Enheten.')))).toEqual(['fields']);
  });

  it('has no key and no header twice, whatever their case and spaces', () => {
    expect(pathsOf(table(DAY, day('day', 'Annan', 'Dagen.')))).toEqual(['fields.1.key', 'fields.1.headers']);
    expect(pathsOf(table(DAY, day('other', 'Annan', 'Dagen.', 'D A G')))).toEqual(['fields.1.headers']);
  });

  it('has no word that stands for two things', () => {
    const words = (yes: string, no: string): EventTable => table(DAY, choice('answered', 'Svar', 'Svaret.', { yes: [yes], no: [no] }));
    expect(pathsOf(words('ja', 'nej'))).toEqual([]);
    expect(pathsOf(words('j', 'J'))).toEqual(['fields.1.choices.no']);
    expect(pathsOf(table(DAY, choice('empty', 'Tom', 'Inget.', {})))).toEqual(['fields.1.choices']);
  });

  it('has names that definitions and files can be written with', () => {
    expect(pathsOf({ ...table(DAY, { ...DAY, key: 'två ord', labelSv: ' ' }), id: '', files: [] })).toEqual(['id', 'files', 'fields.1.key', 'fields.1.labelSv']);
    expect(pathsOf(table(DAY, { ...DAY, key: 'constructor', labelSv: 'Annan' }))).toEqual(['fields.1.key']);
  });
});
