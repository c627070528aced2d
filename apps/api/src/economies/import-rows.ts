import { HjmError } from '@hjm/core';
import { type Economy, type RowsFileKind, noticeInFile, partOfRows } from '@hjm/economics';
import { tableIn } from './import-amounts.js';
import type { ImportAsked } from './import-asked.js';
import type { Imported } from './imported.js';
import { type ReadFile, type UnknownHeader, recordsIn } from './read-economy-file.js';

/** A file with one thing a row, as a part. */
export function importRows(economy: Economy, read: ReadFile, { as, name, ...answers }: ImportAsked & { readonly as: RowsFileKind }): Imported {
  if (name === undefined) throw new HjmError('bad-input', 'Ange delens namn (name), som det är eller ska bli.', [{ path: 'name', expected: 'delens namn, som det är eller ska bli', found: 'inget' }]);
  const table = tableIn(read, as);
  const unknownHeaders: UnknownHeader[] = [];
  const part = partOfRows(economy, as, {
    name,
    table,
    answers,
    read: (columns, of) => {
      const found = recordsIn(columns, of as typeof table);
      unknownHeaders.push(...found.unknownHeaders);
      return found;
    },
  });
  const noticeSv = noticeInFile(table);
  return { parts: [part], findingsSv: noticeSv === null ? [] : [noticeSv], sums: [], headings: [], absent: [], unknownHeaders };
}
