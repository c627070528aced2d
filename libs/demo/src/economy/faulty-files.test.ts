import { HjmError } from '@hjm/core';
import { lastMonth, readMonthly, readStatement, type FileRow } from '@hjm/economics';
import { monthlyOf, readSie, type MonthlyLedger } from '@hjm/economics/ledger';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { expect, test } from 'vitest';
import { DEMO_MAPPING } from './account-mapping.js';
import { demoFaultyEconomyFiles, type DemoFaultyEconomyFile, UNKNOWN_ACCOUNT } from './faulty-files.js';

const files = demoFaultyEconomyFiles();
const file = (id: string): DemoFaultyEconomyFile => {
  const found = files.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no file ${id}`);
  return found;
};
const bytesOf = (id: string): Uint8Array => {
  const one = file(id);
  return one.kind === 'sie' ? one.bytes : new Uint8Array();
};
const tableOf = (id: string): { readonly header: FileRow; readonly rows: readonly FileRow[] } => {
  const one = file(id);
  const [header = { line: 1, cells: [] }, ...rows] = one.kind === 'sie' ? [] : one.rows.map((cells, at) => ({ line: at + 1, cells }));
  return { header, rows };
};
const pathsOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
};

const imported = (id: string): MonthlyLedger => monthlyOf(readSie(bytesOf(id)), DEMO_MAPPING, VASTMANLAND_CHART, { year: 2024, account: 'actual' });

test('an account that no line has stands on the line that is said; all else of the file is right', () => {
  const { vouchers } = readSie(bytesOf('unknown-account'));
  const row = vouchers.flatMap(({ transactions }) => transactions).find(({ account }) => account === UNKNOWN_ACCOUNT);
  const { line } = file('unknown-account').fault;
  expect(row?.line).toBe(line);
  expect(pathsOf(() => imported('unknown-account'))).toEqual([`rad ${String(line)}, konto ${UNKNOWN_ACCOUNT}`]);
});

test('a voucher that does not balance is told with its line, and nothing else is wrong', () => {
  expect(pathsOf(() => readSie(bytesOf('out-of-balance')))).toEqual([`rad ${String(file('out-of-balance').fault.line)}, #VER`]);
});

test('a month without vouchers is told as a gap', () => {
  const { gaps, throughMonth, monthly } = imported('month-not-booked');
  expect([gaps, throughMonth, monthly.lines['rent']?.[2]]).toEqual([[3], 4, null]);
});

test('a month that is missing is missing, though later ones are there', () => {
  const read = readMonthly(VASTMANLAND_CHART, tableOf('month-missing'), { year: 2024, account: 'actual' });
  expect([read.lines['personnel']?.[2], lastMonth(read)]).toEqual([null, 4]);
  expect(Object.values(read.lines).filter((months) => months.slice(0, 4).includes(null))).toHaveLength(1);
});

test.each(['other-unit', 'wrong-sign'])('%s: the row and column are told, and nothing else is wrong', (id) => {
  const { line } = file(id).fault;
  expect(pathsOf(() => readStatement(VASTMANLAND_CHART, tableOf(id)))).toEqual([expect.stringMatching(new RegExp(`^rad ${String(line)} .*Budget 2024$`)) as string]);
});
