import { foundText, HjmError } from '@hjm/core';
import type { Row, Sheet } from '../table-types.js';

/**
 * The sheet as a table: its first row that holds anything is the header.
 *
 * @throws HjmError `empty-table`
 */
export function tableOf(sheet: Sheet): { readonly header: Row; readonly rows: readonly Row[] } {
  const [header, ...rows] = sheet.rows;
  if (header !== undefined) return { header, rows };
  throw new HjmError('empty-table', `Bladet ${foundText(sheet.name)} är tomt.`, [{ path: 'sheet', expected: 'en rad med rubriker', found: 'inga rader' }]);
}
