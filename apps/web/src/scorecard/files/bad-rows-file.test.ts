import { writeCsv } from '@hjm/tables/csv';
import { expect, it } from 'vitest';
import { badRowsTable } from './bad-rows-file.js';

it('gives each problem of a row a line of its own, with the line of the file', () => {
  const rows = badRowsTable('arbetsordrar.csv', [
    { line: 3, problems: [{ column: 'Typ', code: 'unknown-value', expected: 'en av au, fu, rekonditionering', found: '"Akut"' }, { column: 'Anmäld', code: 'invalid-day', expected: 'ett datum', found: '"2024-04-31"', nearest: '2024-04-30' }] },
  ]);
  const [chunk] = writeCsv(rows, { bom: false });
  expect(new TextDecoder().decode(chunk).split('\r\n')).toEqual([
    'Fil;Rad;Kolumn;Väntat;Funnet;Närmast',
    'arbetsordrar.csv;3;Typ;en av au, fu, rekonditionering;"""Akut""";',
    'arbetsordrar.csv;3;Anmäld;ett datum;"""2024-04-31""";2024-04-30',
    '',
  ]);
});
