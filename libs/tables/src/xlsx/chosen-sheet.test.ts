import { HjmError } from '@hjm/core';
import { expect, test } from 'vitest';
import { chosenSheet, describeSheet, inSheet } from './chosen-sheet.js';
import type { XlsxSheet } from './xlsx-types.js';

const sheet = (name: string, rows = 1, hidden = false): XlsxSheet => ({ name, hidden, rows: Array.from({ length: rows }, (_, at) => ({ line: at + 1, cells: [name] })) });
const book = [sheet('Blad1', 0), sheet('Lista', 2, true), sheet('Budget', 2), sheet('Nyckel')];

function refused(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error instanceof HjmError ? [error.code, ...error.issues.map(({ path, expected, found, nearest }) => [path, expected, found, nearest])] : error;
  }
}

test('the first sheet that is neither hidden nor empty is read, and the others are named', () => {
  expect(chosenSheet(book)).toEqual({ name: 'Budget', others: ['Nyckel'], header: { line: 1, cells: ['Budget'] }, rows: [{ line: 2, cells: ['Budget'] }] });
  expect(describeSheet(chosenSheet(book))).toEqual(['Bladet "Budget" lästes. Filen har också bladet "Nyckel".']);
  expect(describeSheet(chosenSheet(book, 'Lista'))).toEqual(['Bladet "Lista" lästes. Filen har också bladen "Budget", "Nyckel".']);
  expect(describeSheet(chosenSheet([sheet('A')]))).toEqual([]);
});

test('a sheet that is named is read, whatever its case, and one that is not there is told with the nearest', () => {
  expect(chosenSheet(book, ' nyckel').name).toBe('Nyckel');
  expect(refused(() => chosenSheet(book, 'Bugdet'))).toEqual(['unknown-sheet', ['sheet', 'ett av bladen Blad1, Lista, Budget, Nyckel', '"Bugdet"', 'Budget']]);
});

test('a workbook without rows in sheets that show is empty', () => {
  for (const sheets of [[], [sheet('A', 0)], [sheet('Dolt', 1, true), sheet('A', 0)]]) expect(refused(() => chosenSheet(sheets))).toEqual(['empty-table', ['sheet', 'en rad med rubriker', 'inga rader', undefined]]);
  expect(chosenSheet([sheet('Dolt', 1, true)]).name).toBe('Dolt');
});

test('what is wrong in a sheet is told with its name where there are others', () => {
  const wrong = (): never => {
    throw new HjmError('bad', 'Fel.', [{ path: 'rad 1', expected: 'x', found: 'y' }]);
  };
  expect(refused(() => inSheet(chosenSheet(book), wrong))).toEqual(['bad', ['rad 1', 'x', 'y', undefined], ['sheet', 'det blad som menas; filen har också bladet "Nyckel"', '"Budget"', undefined]]);
  expect(refused(() => inSheet(chosenSheet([sheet('A')]), wrong))).toEqual(['bad', ['rad 1', 'x', 'y', undefined]]);
  expect(inSheet(chosenSheet(book), () => 1)).toBe(1);
  expect(() => inSheet(chosenSheet(book), () => { throw new TypeError('x'); })).toThrow(TypeError);
});
