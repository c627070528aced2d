import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurePlans } from '../testing/plan-arbitraries.js';
import { recordsOfTable } from '../testing/records-of-table.js';
import { smallMeasure, smallMeasurePlan } from '../testing/small-measures.js';
import { MEASURE_FOLLOW_UP_COLUMNS, measureColumns, measureYearsOf } from './measure-columns.js';
import { measureFollowUpTable, measureTable } from './measure-table.js';
import { measuresOfRecords } from './measures-of-records.js';

const faults = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    return error instanceof HjmError ? error.issues.map(({ path, nearest }) => [path, nearest]) : error;
  }
  return [];
};

describe('A file of measures', () => {
  it('has columns for what was planned and what came true in each year', () => {
    const plan = smallMeasurePlan(smallMeasure('returns', { effects: { 2023: { planned: 5_460_000, realised: -5 } } }));
    const { columns, rows } = measureTable({ ...plan, years: [2023] });
    expect(columns.slice(-4)).toEqual(['Status', 'Planerad 2023', 'Realiserad 2023', 'Planerad eller realiserad 2023']);
    expect(rows[0]?.slice(-3)).toEqual([{ number: '54600.00' }, { number: '-0.05' }, null]);
  });

  it('says itself which years it has amounts for', () => {
    expect(measureYearsOf(['Nyckel', 'Realiserad 2024', ' Beräknad 2023 kr', 'Planerad eller realiserad 2025', 'Planerad 2024', 'Anpassande 2030'])).toEqual([2023, 2024, 2025]);
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(measurePlans, ({ measures, ...head }) => {
        const plan = { ...head, measures };
        const read = measuresOfRecords(recordsOfTable(measureColumns(head.years), measureTable(plan)), head, recordsOfTable(MEASURE_FOLLOW_UP_COLUMNS, measureFollowUpTable(plan)));
        expect(read).toEqual(plan);
      }),
    );
  });

  it('tells faults by line and column', () => {
    const { measures: none, ...head } = smallMeasurePlan();
    expect(measuresOfRecords([], head).measures).toEqual(none);
    const records = [
      { line: 2, record: { key: 'returns', title: 'Returer', planned2023: 100, unplaced2023: 100 } },
      { line: 4, record: { key: 'Stock',  kindReason: 'skäl', dependsOn: 'retuns | ', planned2024: 0.5, realised2024: 1, unplaced2025: 0.5 } },
    ];
    const followUps = [{ line: 3, record: { measure: 'retuns', day: '2024-01-01', text: 'Läget' } }];
    expect(faults(() => measuresOfRecords(records, { ...head, id: 'Fel' }, followUps))).toEqual([
      ['id', undefined],
      ['rad 4, Nyckel', undefined],
      ['rad 4, Insats', undefined],
      ['rad 4, Skäl till slag', undefined],
      ['rad 4, Planerad 2024', undefined],
      ['rad 4, Planerad eller realiserad 2025', undefined],
      ['rad 4, Beror på insatser', undefined],
      ['rad 4, Beror på insatser', 'returns'],
      ['rad 4, Beror på insatser', undefined],
      ['rad 2, Planerad eller realiserad 2023', undefined],
      ['uppföljning rad 3, Insats', 'returns'],
    ]);
  });

  it('tells what is wrong in a follow-up at its own row, and what else a measure depends on at its own column', () => {
    const { measures: none, ...head } = smallMeasurePlan();
    expect(none).toEqual([]);
    const records = [{ line: 2, record: { key: 'returns', title: 'Returer', dependsOn: 'stock', dependsOnOther: 'Avtal | ' } }, { line: 3, record: { key: 'stock', title: 'Lager' } }];
    const followUps = [
      { line: 2, record: { measure: 'returns', day: '2024-03-01', text: 'Sent', status: 'klar' } },
      { line: 3, record: { measure: 'stock', day: '2024-01-01', text: 'Läget' } },
      { line: 4, record: { measure: 'returns', day: '2024-01-01', text: '' } },
      { line: 5, record: { measure: 'returns', day: '2024-02-30', text: 'Läget' } },
    ];
    expect(faults(() => measuresOfRecords(records, head, followUps))).toEqual([['uppföljning rad 5, Dag', undefined], ['uppföljning rad 4, Uppföljning', undefined], ['uppföljning rad 2, Status', undefined], ['rad 2, Beror på annat', undefined]]);
  });
});
