import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_CHART } from '../testing/small-chart.js';
import { VOLUME_DRIVER_COLUMNS, type VolumeDriverRecord, volumeDriversOfRecords, volumeDriversTable } from './volume-drivers-file.js';

const HEAD = { id: 'own', titleSv: 'Vårt antagande', citation: null };
const rows = (...records: readonly (readonly [string, string])[]): { line: number; record: VolumeDriverRecord }[] => records.map(([line, percent], at) => ({ line: at + 2, record: { line, percent } }));

describe('a file of what follows volume', () => {
  it('finds lines by name, other name or key', () => {
    expect(volumeDriversOfRecords(SMALL_CHART, HEAD, rows(['hyresintäkter', '100'], ['other', '12.5'])).follows).toEqual({ rent: '100', other: '12.5' });
  });

  it('reads back what was written', () => {
    const shares = fc.dictionary(fc.constantFrom('rent', 'refund', 'staff', 'other'), fc.integer({ min: 0, max: 100 }).map(String), { minKeys: 1 });
    fc.assert(fc.property(shares, (follows) => {
      const table = volumeDriversTable(SMALL_CHART, { ...HEAD, follows });
      const records = table.rows.map(([line, percent], at) => ({ line: at + 2, record: { line: typeof line === 'string' ? line : '', percent: typeof percent === 'object' && percent !== null && 'number' in percent ? percent.number : '' } }));
      expect(volumeDriversOfRecords(SMALL_CHART, HEAD, records)).toEqual({ ...HEAD, follows });
      expect(table.columns).toHaveLength(VOLUME_DRIVER_COLUMNS.length);
    }));
  });

  it('names line, column and the nearest name of all that is wrong', () => {
    const found = (): unknown => volumeDriversOfRecords(SMALL_CHART, HEAD, rows(['Hyyra', '3'], ['Övrigt', '101'], ['other', '1']));
    expect(found).toThrow(expect.objectContaining({
      code: 'invalid-drivers',
      issues: [expect.objectContaining({ path: 'rad 2, Rad', nearest: 'Hyra' }), expect.objectContaining({ path: 'rad 3, Följer volymen (%)' }), expect.objectContaining({ path: 'rad 4, Rad', expected: 'en rad som inte redan är med' })],
    }));
    expect(() => volumeDriversOfRecords(SMALL_CHART, HEAD, [])).toThrow('minst en rad');
  });
});
