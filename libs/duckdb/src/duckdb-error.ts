import { foundText, HjmError, nearest } from '@hjm/core';
import type { EventTable } from '@hjm/kpi';
import { WRONG_VALUE } from './relation-sql.js';

/** An error of DuckDB in our words: a value that does not belong in its column, or a file that cannot be read. */
export function asHjmError(error: unknown, path: string, table?: EventTable): unknown {
  if (!(error instanceof Error) || error instanceof HjmError) return error;
  const [, column = '', value = ''] = new RegExp(`${WRONG_VALUE}\\|([^|]*)\\|([^\\n]*)`).exec(error.message) ?? [];
  if (column !== '') {
    const words = (table?.fields ?? []).flatMap((field) => (field.kind === 'choice' ? Object.entries(field.choices).flatMap(([word, others]) => [word, ...others]) : []));
    const near = nearest(value, words);
    return new HjmError('wrong-value', `Kolumnen ${column} har ett värde som inte hör hemma där: ${foundText(value)}.`, [
      { path: column, expected: 'ett värde som fältet kan ha: inte tomt där alla poster har ett, med högst två decimaler där det är ett tal', found: foundText(value), ...(near !== undefined && { nearest: near }) },
    ]);
  }
  return new HjmError('unreadable-source', `Det går inte att läsa ${foundText(path)} med DuckDB.`, [{ path, expected: 'en fil som DuckDB kan läsa', found: foundText(error.message.split('\n')[0]) }]);
}
