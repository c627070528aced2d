import { HjmError } from '@hjm/core';
import { describe, expect, test } from 'vitest';
import type { Column, ColumnMapping } from './column-types.js';
import { matchHeaders } from './match-headers.js';

const columns: readonly Column[] = [
  { key: 'article', headers: ['Artikelnummer', 'Art.nr', 'article'], kind: 'text', required: true },
  { key: 'from', headers: ['Från och med', 'Fr.o.m.', 'from'], kind: 'day', required: true },
  { key: 'note', headers: ['Anmärkning'], kind: 'text', required: false },
];

const match = (cells: readonly string[], mapping?: ColumnMapping) => matchHeaders(columns, { line: 3, cells }, mapping);

function issuesOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return [error.code, ...error.issues.map(({ expected, found, nearest }) => `${expected} | ${found}${nearest === undefined ? '' : ` | ${nearest}`}`)];
    throw error;
  }
  return [];
}

describe('headers', () => {
  test('are found in Swedish or English, whatever their case, spaces and punctuation', () => {
    expect(match(['ART NR', ' fr.o.m ']).places).toEqual({ article: 0, from: 1 });
    expect(match(['From', 'anma\u0308rkning', 'article']).places).toEqual({ from: 0, note: 1, article: 2 });
  });

  test('that nobody asked for are told, with what was probably meant', () => {
    expect(match(['Artikelnummer', 'from', 'Anmärknig', '', 'Övrigt'])).toMatchObject({
      unknown: [{ column: 3, header: 'Anmärknig', nearest: 'Anmärkning' }, { column: 5, header: 'Övrigt' }],
    });
  });

  test('that are missing, doubled or two for one are all told at once', () => {
    expect(issuesOf(() => match(['Artikelnumer', 'X', 'x ']))).toEqual([
      'headers-not-matched',
      'varje rubrik en gång | "x" i kolumn 2 och 3',
      'en kolumn med rubriken Artikelnummer | ingen sådan, men en som liknar den: "Artikelnumer"',
      'en kolumn med rubriken Från och med | ingen sådan',
    ]);
    expect(issuesOf(() => match(['Artikelnummer', 'Art.nr', 'from']))).toEqual(['headers-not-matched', 'en kolumn för article | "Artikelnummer" och "Art.nr"']);
  });

  test('å and a are not the same letter', () => {
    expect(issuesOf(() => match(['article', 'Fran och med']))).toEqual(['headers-not-matched', 'en kolumn med rubriken Från och med | ingen sådan, men en som liknar den: "Fran och med"']);
  });
});

describe('a mapping', () => {
  test('wins over the names, and comes back to be kept', () => {
    const found = match(['Produkt', 'Artikelnummer', 'from'], { article: 'produkt' });
    expect(found.places).toEqual({ article: 0, from: 2 });
    expect(found.mapping).toEqual({ article: 'Produkt', from: 'from' });
    expect(match(['Produkt', 'Artikelnummer', 'from'], JSON.parse(JSON.stringify(found.mapping)) as ColumnMapping)).toEqual(found);
    expect(found.unknown).toEqual([{ column: 2, header: 'Artikelnummer' }]);
  });

  test('names headers and columns that are there', () => {
    expect(issuesOf(() => match(['Produkt', 'from'], { article: 'Produkter' }))).toEqual(['headers-not-matched', 'rubriken "Produkter" för article | ingen sådan | Produkt']);
    expect(issuesOf(() => match(['article', 'from'], { artikle: 'article' }))).toEqual(['invalid-columns', 'en av kolumnerna | "artikle" | article']);
    expect(issuesOf(() => match(['article', 'from'], { article: 'from' }))).toEqual(['headers-not-matched', 'en kolumn för varje uppgift | "from" för både article och from', 'en kolumn med rubriken Från och med | ingen sådan']);
    expect(issuesOf(() => match(['article', 'from'], { article: 1 } as unknown as ColumnMapping))[0]).toBe('invalid-columns');
  });
});

test('columns may not share a key or a name', () => {
  const text = (key: string, ...headers: string[]): Column => ({ key, headers, kind: 'text', required: false });
  const header = { line: 1, cells: ['a'] };
  expect(issuesOf(() => matchHeaders([text('a', 'x'), text('a', 'y')], header))[0]).toBe('invalid-columns');
  expect(issuesOf(() => matchHeaders([text('a', 'Art nr'), text('b', 'art.nr')], header))[0]).toBe('invalid-columns');
  expect(issuesOf(() => matchHeaders([text('a', '-')], header))[0]).toBe('invalid-columns');
});
