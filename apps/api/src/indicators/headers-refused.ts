import { HjmError, foundText } from '@hjm/core';
import { EVENT_TABLES, type EventTable, tableColumns } from '@hjm/kpi';
import { type Column, type Row, matchHeaders } from '@hjm/tables';

/** The columns that a file of the table may have. */
export function columnsOf(table: EventTable): readonly Column[] {
  return tableColumns(table);
}

/** Why the headers cannot be used; when they are those of other tables, that too. */
export function headersRefused({ code, message, issues }: HjmError, table: EventTable, header: Row): HjmError {
  const fits = EVENT_TABLES.filter((other) => other.id !== table.id && hasHeadersOf(other, header)).map(({ id }) => id);
  if (code !== 'headers-not-matched' || fits[0] === undefined) return new HjmError(code, message, issues);
  const issue = { path: 'table', expected: fits.join(' eller '), found: foundText(table.id), nearest: fits[0] };
  return new HjmError(code, `${message} De passar tabellen ${fits.join(' eller ')}.`, [...issues, issue]);
}

function hasHeadersOf(table: EventTable, header: Row): boolean {
  try {
    matchHeaders(columnsOf(table), header);
    return true;
  } catch {
    return false;
  }
}
