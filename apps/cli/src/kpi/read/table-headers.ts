import { HjmError } from '@hjm/core';
import { type EventTable, tableColumns } from '@hjm/kpi';
import { type Column, type ColumnMapping, type HeaderMatch, matchHeaders, type Row } from '@hjm/tables';
import { fileNameOf } from '../file-name-of.js';
import { DEMO_COLUMN } from '../../rent/read-records.js';
import type { SavedMapping } from './mapping-file.js';

/** The columns of a table's files: its own, and the one that marks demo data. */
export function columnsOf(table: EventTable): readonly Column[] {
  return [...tableColumns(table), DEMO_COLUMN];
}

/** Whether the file says of itself that it is demo data. */
export function isDemo({ places }: HeaderMatch): boolean {
  return places[DEMO_COLUMN.key] !== undefined;
}

/**
 * Where the columns of the table stand. Of a saved mapping, each column's first header that the file has is taken.
 *
 * @throws HjmError `headers-not-matched`, saying which other table the headers fit
 */
export function headersOf(table: EventTable, header: Row, saved: SavedMapping | undefined, tables: readonly EventTable[]): HeaderMatch {
  const mapping = mappingFor(table, header, saved);
  try {
    return matchHeaders(columnsOf(table), header, mapping);
  } catch (error) {
    if (!(error instanceof HjmError) || error.code !== 'headers-not-matched') throw error;
    const fitting = tables.filter((other) => other !== table && fits(other, header)).map((other) => `${other.labelSv} (filnamn ${fileNameOf(other)})`);
    if (fitting.length === 0) throw error;
    throw new HjmError(error.code, `${error.message} De passar i stället tabellen ${fitting.join(' eller ')}.`, error.issues);
  }
}

/** A table of which most columns are there, and all that every row needs. */
function fits(table: EventTable, header: Row): boolean {
  try {
    const { places } = matchHeaders(columnsOf(table), header);
    return Object.keys(places).length * 2 > header.cells.length;
  } catch {
    return false;
  }
}

function mappingFor(table: EventTable, header: Row, saved: SavedMapping | undefined): ColumnMapping {
  const there = header.cells.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const entries = Object.entries(saved?.tables[table.id] ?? {}).flatMap(([key, headers]) => {
    const first = headers.find((wanted) => there.includes(wanted));
    return first === undefined ? [] : [[key, first] as const];
  });
  return Object.fromEntries(entries);
}
