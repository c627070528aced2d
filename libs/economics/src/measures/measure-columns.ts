import type { FileColumn } from '../table/file-table.js';
import { MEASURE_CATEGORIES_SV, MEASURE_KINDS_SV, MEASURE_PERSPECTIVES, MEASURE_PERSPECTIVES_SV, MEASURE_STATUSES_SV } from './measure-words.js';

const CATEGORIES = { immediate: [MEASURE_CATEGORIES_SV.immediate, 'Omedel.'], adaptive: [MEASURE_CATEGORIES_SV.adaptive, 'Anpassa'], strategic: [MEASURE_CATEGORIES_SV.strategic, 'Strateg.'] };
const KINDS = { saving: [MEASURE_KINDS_SV.saving], redistribution: [MEASURE_KINDS_SV.redistribution] };
const STATUSES = { notStarted: [MEASURE_STATUSES_SV.notStarted], ongoing: [MEASURE_STATUSES_SV.ongoing, 'Pågående'], done: [MEASURE_STATUSES_SV.done, 'Klart'], stopped: [MEASURE_STATUSES_SV.stopped] };

/** The columns of a file with one measure per row, without those of the years. Lists have `|` between their parts. */
export const MEASURE_COLUMNS: readonly FileColumn[] = [
  { key: 'key', headers: ['Nyckel'], kind: 'text', required: true },
  { key: 'title', headers: ['Insats'], kind: 'text', required: true },
  { key: 'category', headers: ['Kategori', 'Kat.'], kind: 'oneOf', values: CATEGORIES, required: false },
  { key: 'kind', headers: ['Slag'], kind: 'oneOf', values: KINDS, required: false },
  { key: 'kindReason', headers: ['Skäl till slag'], kind: 'text', required: false },
  { key: 'ownerRole', headers: ['Ansvarig roll', 'Ansvarig'], kind: 'text', required: false },
  { key: 'dependsOn', headers: ['Beror på insatser'], kind: 'text', required: false },
  { key: 'dependsOnOther', headers: ['Beror på annat'], kind: 'text', required: false },
  { key: 'risk', headers: ['Risk'], kind: 'text', required: false },
  ...MEASURE_PERSPECTIVES.map((key): FileColumn => ({ key, headers: [`Konsekvens ${MEASURE_PERSPECTIVES_SV[key].toLowerCase()}`], kind: 'text', required: false })),
  { key: 'status', headers: ['Status'], kind: 'oneOf', values: STATUSES, required: false },
];

/** The key that the amounts of a year have in a record. */
export function yearKey(column: 'planned' | 'realised' | 'unplaced', year: number): string {
  return `${column}${String(year)}`;
}

/** The columns of a file of measures with those of the years: planned, realised, and what cannot be told to be either, in kronor. */
export function measureColumns(years: readonly number[]): readonly FileColumn[] {
  return [
    ...MEASURE_COLUMNS,
    ...years.flatMap((year): readonly FileColumn[] => [
      { key: yearKey('planned', year), headers: [`Planerad ${String(year)}`, `Planerad ${String(year)} kr`, `Beräknad ${String(year)}`], kind: 'ore', required: false },
      { key: yearKey('realised', year), headers: [`Realiserad ${String(year)}`, `Realiserad ${String(year)} kr`], kind: 'ore', required: false },
      { key: yearKey('unplaced', year), headers: [`Planerad eller realiserad ${String(year)}`], kind: 'ore', required: false },
    ]),
  ];
}

/** The years that the headers of a file of measures have amounts for, ascending. */
export function measureYearsOf(headers: readonly string[]): readonly number[] {
  const years = headers.flatMap((header) => /^(?:planerad|beräknad|realiserad|planerad eller realiserad)\s+(\d{4})\b/iu.exec(header.trim())?.[1] ?? []);
  return [...new Set(years.map(Number))].sort((a, b) => a - b);
}

/** The columns of a file with one follow-up per row. */
export const MEASURE_FOLLOW_UP_COLUMNS: readonly FileColumn[] = [
  { key: 'measure', headers: ['Insats', 'Nyckel'], kind: 'text', required: true },
  { key: 'day', headers: ['Dag', 'Datum'], kind: 'day', required: true },
  { key: 'text', headers: ['Uppföljning', 'Kommentar'], kind: 'text', required: true },
  { key: 'status', headers: ['Status'], kind: 'oneOf', values: STATUSES, required: false },
];
