import { HjmError } from '@hjm/core';
import { expect, it } from 'vitest';
import { SMALL_CHART } from '../testing/small-chart.js';
import { readMonthly } from './monthly-table.js';
import { readStatement, type StatementFileOptions } from './read-statement.js';

type Read = { readonly header: { readonly line: number; readonly cells: unknown[] }; readonly rows: { readonly line: number; readonly cells: unknown[] }[] };
const file = (...[header = [], ...rows]: unknown[][]): Read => ({ header: { line: 1, cells: header }, rows: rows.map((cells, at) => ({ line: at + 2, cells })) });

function refused(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return [error.code, ...error.issues.map(({ path, nearest = '' }) => `${path}${nearest === '' ? '' : ` → ${nearest}`}`)];
    throw error;
  }
  return [];
}
const told = (read: Read, options: StatementFileOptions = {}): readonly string[] => refused(() => readStatement(SMALL_CHART, read, options));

it('an unknown row, a number that is none, and an amount of the wrong sign are told at once', () => {
  const read = file(['Rad (tkr)', 'Budget 2024', 'Budget 2024'], ['Hyr', '5', null], ['Hyra', 'x', null], ['Personal', null, '2']);
  expect(told(read)).toEqual(['invalid-statement-file', 'rad 1', 'rad 2 → Hyra', 'rad 3 (Hyra), kolumn Budget 2024', 'rad 4 (Personal), kolumn Budget 2024']);
});

it('thousands with a comma and a wrong sign are told at once, without guesses at the unit', () => {
  const read = file(['Rad (kr)', 'Bokslut 2023', 'Budget 2024'], ['Hyra', '15,200', '900000'], ['Personal', '11,000', '-9,500']);
  expect(told(read)).toEqual(['invalid-statement-file', 'rad 2 (Hyra), kolumn Bokslut 2023', 'rad 3 (Personal), kolumn Bokslut 2023']);
});

it('an amount with an en dash is one with a minus', () => {
  expect(readStatement(SMALL_CHART, file(['Rad (tkr)', 'Budget 2024'], ['Personal', '–2 650'], ['Hyra', '–'])).statement.amounts).toEqual({ budget2024: { staff: -265_000_000, rent: null } });
});

it('a title above the headers is told with the row of the headers', () => {
  for (const headers of [['Rad (tkr)', 'Budget 2026'], ['Rad (tkr)', { day: '2026-01-01' }, 'feb 2026']]) {
    const read = file(['Budget för nämnden', null, null], ['Hjälpmedel', null, null], headers, ['Hyra', '5', '6']);
    expect(told(read)).toEqual(['headers-below', 'rad 1']);
    expect(refused(() => readMonthly(SMALL_CHART, read, { year: 2026, account: 'budget' }))).toEqual(['headers-below', 'rad 1']);
  }
  expect(() => readStatement(SMALL_CHART, file(['Budget'], ['x'], ['Rad', 'Budget 2026']))).toThrow('rubrikerna, som ser ut att stå på rad 3; ta bort raderna ovanför den, fick "Budget"');
  expect(() => readStatement(SMALL_CHART, file(['Hyra (kr)'], ['Hyra']))).toThrow('minst en kolumn med belopp, som Budget 2024, fick "Hyra (kr)"');
});

it('months as dates of Excel are months', () => {
  expect(readMonthly(SMALL_CHART, file(['Rad (kr)', { day: '2026-02-01' }], ['Hyra', '5']), { year: 2026, account: 'actual' }).lines['rent']?.slice(0, 3)).toEqual([null, 500, null]);
});
