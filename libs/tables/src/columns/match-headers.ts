import { foundText, HjmError, type HjmIssue, nearest } from '@hjm/core';
import type { Row } from '../table-types.js';
import type { Column, ColumnMapping } from './column-types.js';
import { normalHeader, plainText } from './normal-header.js';
import { wrongColumns } from './wrong-columns.js';

/** So many decimals leave six digits before them in a safe integer. */
const SCALES: ReadonlySet<unknown> = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

/** A header that is no wanted column, with what was probably meant. */
export type UnknownHeader = { readonly column: number; readonly header: string; readonly nearest?: string };

/** Where the wanted columns stand in a file. */
export type HeaderMatch = {
  /** The place of each column that is there, from 0, by its key. */
  readonly places: { readonly [key: string]: number };
  /** The headers as they stand; empty text where there is none. */
  readonly headers: readonly string[];
  readonly unknown: readonly UnknownHeader[];
  /** What was matched, to be kept and given the next time. */
  readonly mapping: ColumnMapping;
};

/**
 * Finds the wanted columns in a header row, by their names or by a mapping that somebody made.
 *
 * ```ts
 * import { matchHeaders } from '@hjm/tables';
 *
 * const columns = [{ key: 'article', headers: ['Artikelnummer', 'Art.nr'], kind: 'text', required: true }] as const;
 * const match = matchHeaders(columns, { line: 1, cells: ['ART NR', 'Antal'] });
 * match.mapping; // => { article: 'ART NR' }
 * match.unknown; // => [{ column: 2, header: 'Antal' }]
 * ```
 *
 * @param mapping - wins over the names; columns that it leaves out are found by their names
 * @throws HjmError `headers-not-matched` with every doubled header, every required column that is missing and every header of the
 * mapping that is not there, `invalid-columns` when two columns share a key or a name
 */
export function matchHeaders(columns: readonly Column[], header: Row, mapping: ColumnMapping = {}): HeaderMatch {
  const names = namesOf(columns);
  const headers = header.cells.map(plainText);
  const issues: HjmIssue[] = [];
  const issue = (expected: string, found: string, near?: string): void => {
    issues.push({ path: `line ${header.line}`, expected, found, ...(near === undefined ? {} : { nearest: near }) });
  };

  const byName = new Map<string, number>();
  for (const [place, text] of headers.entries()) {
    const name = normalHeader(text);
    if (name === '') continue;
    if (byName.has(name)) issue('varje rubrik en gång', `${foundText(text)} i kolumn ${(byName.get(name) ?? 0) + 1} och ${place + 1}`);
    else byName.set(name, place);
  }

  const places = new Map<string, number>();
  const taken = new Map<number, string>();
  const take = (key: string, place: number): void => {
    const other = taken.get(place);
    if (other === key) return;
    if (places.has(key)) issue(`en kolumn för ${key}`, `${foundText(headers[places.get(key) ?? 0])} och ${foundText(headers[place])}`);
    else if (other !== undefined) issue('en kolumn för varje uppgift', `${foundText(headers[place])} för både ${other} och ${key}`);
    else {
      places.set(key, place);
      taken.set(place, key);
    }
  };
  for (const [key, wanted] of Object.entries<unknown>(mapping)) {
    if (typeof wanted !== 'string') throw wrongColumns(`mapping.${key}`, 'en rubrik', wanted);
    const place = byName.get(normalHeader(wanted));
    if (!columns.some((column) => column.key === key)) throw wrongColumns(`mapping.${key}`, 'en av kolumnerna', key, nearest(key, columns.map((column) => column.key)));
    if (place === undefined) issue(`rubriken ${foundText(wanted)} för ${key}`, 'ingen sådan', nearest(wanted, headers));
    else take(key, place);
  }
  for (const [name, place] of byName) {
    const key = names.get(name);
    if (key !== undefined && !Object.hasOwn(mapping, key)) take(key, place);
  }

  const unused = headers.filter((text, place) => text !== '' && !taken.has(place));
  for (const { key, headers: wanted, required } of columns) {
    if (!required || places.has(key) || Object.hasOwn(mapping, key)) continue;
    // What stands there is what is wrong: the right word is the wanted one.
    const misspelt = wanted.map((name) => nearest(name, unused)).find((found) => found !== undefined);
    issue(`en kolumn med rubriken ${wanted[0] ?? key}`, misspelt === undefined ? 'ingen sådan' : `ingen sådan, men en som liknar den: ${foundText(misspelt)}`);
  }
  if (issues.length > 0) throw new HjmError('headers-not-matched', `Rubrikerna på rad ${header.line} går inte att använda.`, issues);

  const missing = columns.filter(({ key }) => !places.has(key)).flatMap((column) => column.headers);
  const unknown = headers.flatMap((text, place) => {
    if (text === '' || taken.has(place)) return [];
    const near = nearest(text, missing);
    return [{ column: place + 1, header: text, ...(near === undefined ? {} : { nearest: near }) }];
  });
  return {
    places: Object.fromEntries(places),
    headers,
    unknown,
    mapping: Object.fromEntries(columns.flatMap(({ key }) => (places.has(key) ? [[key, headers[places.get(key) ?? 0] ?? '']] : []))),
  };
}

function namesOf(columns: readonly Column[]): Map<string, string> {
  const names = new Map<string, string>();
  const keys = new Set<string>();
  for (const column of columns) {
    const { key, headers } = column;
    if (column.kind === 'decimal' && column.scale !== undefined && !SCALES.has(column.scale)) throw wrongColumns(`columns.${key}.scale`, 'ett heltal från 0 till 9', column.scale);
    if (keys.has(key)) throw wrongColumns('columns', 'varje nyckel en gång', key);
    keys.add(key);
    for (const header of headers) {
      const name = normalHeader(header);
      if (name === '' || (names.has(name) && names.get(name) !== key)) throw wrongColumns(`columns.${key}`, 'ett namn som ingen annan kolumn har', header);
      names.set(name, key);
    }
  }
  return names;
}
