import { HjmError } from '@hjm/core';
import { type EventTable, tableColumns } from '@hjm/kpi';
import { type Column, type ColumnMapping, type HeaderMatch, matchHeaders, type Row } from '@hjm/tables';
import { fileNameOf } from '../file-name-of.js';
import { DEMO_COLUMN } from '../../rent/read-records.js';
import { mappingText, type SavedMapping } from './mapping-file.js';

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
    const more = fitting.length === 0 ? mappingHint(table, header, mapping) : `De passar i stället tabellen ${fitting.join(' eller ')}.`;
    throw more === undefined ? error : new HjmError(error.code, `${error.message} ${more}`, error.issues);
  }
}

/** What stands there instead of the headers that are needed, and how to say which is which. */
function mappingHint(table: EventTable, header: Row, mapping: ColumnMapping): string | undefined {
  const columns = columnsOf(table);
  try {
    const match = matchHeaders(columns.map((column) => ({ ...column, required: false })), header, mapping);
    const needed = columns.filter(({ key, required }) => required && match.places[key] === undefined).map(({ key }) => [key, '…']);
    if (needed.length === 0) return undefined;
    const there = match.unknown.length === 0 ? '' : `Det här står och känns inte igen: ${match.unknown.map(({ header: text }) => text).join(', ')}. `;
    return `${there}Skriv vad kolumnerna heter hos er i en fil, och läs den med --mapping: ${mappingText({ [table.id]: Object.fromEntries(needed) as Record<string, string> })}`;
  } catch {
    return undefined;
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
