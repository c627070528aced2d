import { throwIssues } from '../issues/issues.js';
import type { FileColumn, FileTable } from '../table/file-table.js';
import { keyIssues } from './check-key.js';
import type { DistributionKey, KeyShare, Principal } from './key-types.js';

/** The columns of a file with one principal of a distribution key per row. */
export const KEY_COLUMNS: readonly [
  FileColumn & { readonly key: 'id'; readonly required: true },
  FileColumn & { readonly key: 'nameSv'; readonly required: true },
  FileColumn & { readonly key: 'share'; readonly required: true },
] = [
  { key: 'id', headers: ['Huvudman-id', 'Id'], kind: 'text', required: true },
  { key: 'nameSv', headers: ['Huvudman', 'Namn'], kind: 'text', required: true },
  { key: 'share', headers: ['Andel', 'Procent', 'Vikt', 'Nyttjande'], kind: 'decimal', scale: 6, required: true },
];

const HEADERS = { id: 'Huvudman-id', nameSv: 'Huvudman', share: 'Andel' } as const;

/** A principal as a row of a file gives it. */
export type KeyRecord = { readonly line: number; readonly record: { readonly id: string; readonly nameSv: string; readonly share: string } };

/** What a key has beside its rows. */
export type KeyHead = Omit<DistributionKey, 'principals'>;

/**
 * A key of the records of a file, checked.
 *
 * @param principals - everybody that is to stand in it
 * @throws HjmError `invalid-key` with all faults, those of a row by line and column
 */
export function keyOfRecords(records: readonly KeyRecord[], head: KeyHead, principals?: readonly Principal[]): DistributionKey {
  const key: DistributionKey = { ...head, principals: records.map(({ record: { id, nameSv, share } }) => ({ id, nameSv, share })) };
  const place = (index: number, field: keyof KeyShare): string => `rad ${records[index]?.line ?? index + 1}, ${HEADERS[field]}`;
  throwIssues('invalid-key', `Fördelningsnyckeln ${head.titleSv} går inte att använda.`, keyIssues(key, { place, whole: 'alla rader', ...(principals !== undefined && { principals }) }));
  return key;
}

/** The rows of a key as a table; what is read back from it by {@link KEY_COLUMNS} is the same key. */
export function keyTable({ principals }: DistributionKey): FileTable {
  return { columns: Object.values(HEADERS), rows: principals.map(({ id, nameSv, share }) => [id, nameSv, { number: String(share) }]) };
}
