import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { VASTMANLAND_CHART as chart } from '../regions/vastmanland-chart.js';
import { checkMonthGaps, monthGapIssues } from './month-gaps.js';
import type { MonthlyAmounts } from './statement-types.js';

const year = (...known: (number | null)[]): readonly (number | null)[] => Array.from({ length: 12 }, (_, at) => known[at] ?? null);
const of = (lines: MonthlyAmounts['lines']): MonthlyAmounts => ({ year: 2024, account: 'actual', lines });

describe('months', () => {
  it('that are not there yet are no gaps, nor is a line without any figure', () => {
    expect(monthGapIssues(chart, of({ rent: year(1, 2, 3), personnel: year() }))).toEqual([]);
    expect(() => { checkMonthGaps(chart, of({})); }).not.toThrow();
  });

  it('are a gap for all lines, or for one, told with its row where a file has rows', () => {
    expect(monthGapIssues(chart, of({ rent: year(1, null, 3), personnel: year(1, null, 3) })).map(({ path, found }) => [path, found])).toEqual([['feb 2024', 'inget belopp på någon rad']]);
    const monthly = of({ rent: year(1, 2, 3), personnel: year(1, null, 3) });
    const label = chart.lines.find(({ key }) => key === 'personnel')?.labelSv ?? '';
    expect(monthGapIssues(chart, monthly).map(({ path }) => path)).toEqual([`${label}, feb 2024`]);
    expect(monthGapIssues(chart, monthly, [{ line: 7, cells: [label, '1', null, '3'] }]).map(({ path }) => path)).toEqual([`rad 7 (${label}), feb 2024`]);
    expect(() => { checkMonthGaps(chart, monthly); }).toThrow(HjmError);
    expect(checkMonthGaps(chart, monthly, { accepted: true })).toEqual(monthGapIssues(chart, monthly).map(({ path, found }) => `${path}: ${found}.`));
  });
});
