import { describe, expect, it } from 'vitest';
import { PUBLISHED_MEASURES } from '../published/published-measures.js';
import { DALARNA_OTHER_MEASURES } from '../regions/dalarna-other-measures.js';
import { recordsOfTable } from '../testing/records-of-table.js';
import { measurePlanIssues } from './define-measure-plan.js';
import { measureColumns } from './measure-columns.js';
import { measureFollowUp } from './measure-follow-up.js';
import { measureTable } from './measure-table.js';
import { measuresOfRecords } from './measures-of-records.js';
import { measuresSummary } from './measures-summary.js';

/** In tkr with the tenths that are printed; whole öre in both are exact. */
const tkr = (ore: number | null | undefined) => (typeof ore === 'number' ? ore / 100_000 : ore);
const plan = (region: string) => {
  const found = PUBLISHED_MEASURES.find((one) => one.region === region);
  if (found === undefined) throw new Error(region);
  return found;
};

describe('The measures of the documents', () => {
  it.each([...PUBLISHED_MEASURES, DALARNA_OTHER_MEASURES])('$id hold together and survive a file', ({ measures, ...head }) => {
    expect(measurePlanIssues({ ...head, measures })).toEqual([]);
    expect(measuresOfRecords(recordsOfTable(measureColumns(head.years), measureTable({ ...head, measures })), head)).toEqual({ ...head, measures });
  });

  it('of Dalarna, which prints no sums, add up per category and year to figures of our own', () => {
    const sums = measuresSummary(plan('dalarna')).byCategory.map(({ category, year, planned, realised }) => [category, year, tkr(planned.sum), realised.known]);
    expect(sums).toEqual([
      ['immediate', 2023, 4767, null],
      ['immediate', 2024, 1827, null],
      ['immediate', 2025, 420, null],
      ['adaptive', 2023, 1138.2, null],
      ['adaptive', 2024, 2024.4, null],
      ['adaptive', 2025, 2394, null],
      ['strategic', 2023, 210, null],
      ['strategic', 2024, 630, null],
      ['strategic', 2025, 840, null],
    ]);
  });

  it('of Dalarna hand back a surplus, which is told apart from what is saved', () => {
    const handedBack = measuresSummary(plan('dalarna')).byKind.filter(({ kind }) => kind === 'redistribution').map(({ year, planned }) => [year, tkr(planned.sum)]);
    expect(handedBack).toEqual([[2023, 3780], [2024, 840], [2025, 0]]);
    expect(plan('dalarna').measures.filter(({ kind }) => kind === 'redistribution').map(({ key, kindReasonSv }) => [key, typeof kindReasonSv])).toEqual([['surplus-2023', 'string']]);
  });

  it('of Västmanland in 2024 are neither planned nor realised, and stand in a sum of their own', () => {
    const { total } = measuresSummary(plan('vastmanland'));
    expect([total.planned.sum, total.realised.sum, tkr(total.notRecoverable)]).toEqual([null, null, 589]);
  });

  it('of Dalarna outside its tables have no effect, which is not zero', () => {
    const { total } = measuresSummary(DALARNA_OTHER_MEASURES);
    expect([total.planned.sum, total.planned.known, total.planned.missing.length]).toEqual([null, null, 15]);
  });

  it('of Dalarna wait for a system that the plan does not have as a measure', () => {
    const waiting = measureFollowUp(plan('dalarna'), { today: '2026-01-01' }).filter(({ waitsFor }) => waitsFor.length > 0);
    expect(waiting.map(({ key, standing, waitsFor }) => [key, standing, waitsFor.length])).toEqual([['self-checkin', 'unknown', 1]]);
  });
});
