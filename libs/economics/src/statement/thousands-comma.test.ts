import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import type { FileRow } from '../table/file-table.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { readStatement } from './read-statement.js';

const rowsOf = (...cells: unknown[][]): { header: FileRow; rows: FileRow[] } => ({ header: { line: 1, cells: cells[0] ?? [] }, rows: cells.slice(1).map((row, at) => ({ line: at + 2, cells: row })) });
const issuesOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return error.issues.map(({ path, expected, found, nearest }) => `${path}: ${expected}; ${found}${nearest === undefined ? '' : ` [${nearest}]`}`);
    throw error;
  }
  return [];
};

describe('how thousands are parted in a file of a statement', () => {
  it('is refused when every comma seems to part thousands, unless the lines are accepted', () => {
    const file = (...amounts: string[]): ReturnType<typeof rowsOf> => rowsOf(['Rad (tkr)', 'Budget 2024'], ['Hyra', amounts[0]], ['Återbetalning', amounts[1]], ['Personal', amounts[2]], ['Övrigt', amounts[3]]);
    const faults = (cells: string[], accept: string[] = []): readonly string[] => issuesOf(() => readStatement(SMALL_CHART, file(...cells), { accept }));
    const wrong = ['15,200', '-850', '-10,712', '−3,638'];
    expect(faults(wrong)).toEqual([expect.stringMatching(/^rad 2 \(Hyra\), kolumn Budget 2024: .*som 15 200;.*godta raderna rent, staff, other .*; "15,200", och så i alla 3 belopp med komma$/)]);
    expect(faults(wrong, ['rent'])).toEqual([]);
    for (const one of [['15,2', '-850', '-10,712', '-3,638'], ['15,200', '-0,850', '-10,712', '-3,638'], ['15,200', '-850', '-10,712', '-3']]) expect(faults(one)).toEqual([]);
    expect(issuesOf(() => readStatement(SMALL_CHART, file(...wrong), { roundedTo: { unit: 'tkr', decimals: 3, rounding: 'halfUp' } }))).toEqual([]);
  });

  it('tells how thousands are parted where a full stop does it', () => {
    expect(issuesOf(() => readStatement(SMALL_CHART, rowsOf(['Rad (tkr)', 'Budget 2024'], ['Hyra', '15.200'])))).toEqual(['rad 2 (Hyra), kolumn Budget 2024: tusental skilda med mellanslag, som 15 200, och decimaler med komma; skriv om beloppet; "15.200"']);
  });
});
