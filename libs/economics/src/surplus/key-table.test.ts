import { HjmError, type HjmIssue } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, THREE } from '../testing/surplus-keys.js';
import type { FileCell, FileTable } from '../table/file-table.js';
import { KEY_COLUMNS, type KeyHead, type KeyRecord, keyOfRecords, keyTable } from './key-table.js';
import type { DistributionKey } from './key-types.js';

const textOf = (cell: FileCell | undefined): string => (typeof cell === 'string' ? cell : cell !== null && cell !== undefined && 'number' in cell ? cell.number : '');

/** What a reader gives of a written table: records by the columns' headers, from line 2. */
function recordsOf({ columns, rows }: FileTable): KeyRecord[] {
  const place = (key: string): number => columns.indexOf(KEY_COLUMNS.find((column) => column.key === key)?.headers[0] ?? '');
  return rows.map((cells, index) => ({ line: index + 2, record: { id: textOf(cells[place('id')]), nameSv: textOf(cells[place('nameSv')]), share: textOf(cells[place('share')]) } }));
}

const headOf = ({ id, titleSv, basis, decidedSv, citation, validFrom, validTo }: DistributionKey): KeyHead => ({ id, titleSv, basis, decidedSv, citation, validFrom, validTo });
const issuesOf = (records: readonly KeyRecord[]): readonly HjmIssue[] => {
  try {
    keyOfRecords(records, headOf(THREE), THREE.principals);
  } catch (error) {
    if (error instanceof HjmError) return error.issues;
  }
  return [];
};

describe('a key in a file', () => {
  it('is the same key when it is read back', () => {
    expect(keyOfRecords(recordsOf(keyTable(THREE)), headOf(THREE), THREE.principals)).toEqual(THREE);
    const share = fc.nat(999_999_999).map((parts) => `${Math.floor(parts / 1000)}.${String(parts % 1000).padStart(3, '0')}`);
    fc.assert(fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), (shares) => {
      const key = keyOf([...shares, '1'].map((each, index) => ({ id: `p${index}`, nameSv: `Huvudman ${index}`, share: each })), { basis: 'weights' });
      expect(keyOfRecords(recordsOf(keyTable(key)), headOf(key))).toEqual(key);
    }));
  });

  it('writes whole numbers as they are', () => {
    expect(keyTable(keyOf([{ id: 'a', nameSv: 'A', share: 100 }])).rows).toEqual([['a', 'A', { number: '100' }]]);
  });

  it('names line and column of what is wrong in it', () => {
    const records = [
      { line: 2, record: { id: 'region', nameSv: 'Regionen', share: '60.5' } },
      { line: 4, record: { id: 'norby', nameSv: 'Norrby', share: '-25' } },
      { line: 5, record: { id: 'soderby', nameSv: 'Söderby', share: '14.5' } },
    ];
    expect(issuesOf(records).map(({ path, nearest }) => [path, nearest])).toEqual([['rad 4, Huvudman-id', 'norrby'], ['alla rader', undefined], ['rad 4, Andel', undefined]]);
  });

  it('is refused at 99,9 %', () => {
    const records = recordsOf(keyTable(keyOf(THREE.principals.map((principal) => (principal.id === 'norrby' ? { ...principal, share: '24.9' } : principal)))));
    expect(issuesOf(records).map(({ found }) => found.replaceAll(/\s/g, ' '))).toEqual(['summan 99,9 %']);
  });
});
