import { describe, expect, it } from 'vitest';
import { PUBLISHED_RISKS } from '../published/published-risks.js';
import { VARMLAND_INTERNAL_CONTROL } from '../regions/varmland-control.js';
import { recordsOfTable } from '../testing/records-of-table.js';
import { riskRegisterIssues } from './define-risk-register.js';
import { describeRiskRegister } from './describe-risks.js';
import { riskList } from './risk-list.js';
import { RISK_COLUMNS, riskTable } from './risk-table.js';
import { riskValues } from './risk-value.js';
import { risksOfRecords } from './risks-of-records.js';

describe('The risks of the documents', () => {
  it.each([...PUBLISHED_RISKS, VARMLAND_INTERNAL_CONTROL])('$id hold together and survive a file', ({ risks, ...head }) => {
    expect(riskRegisterIssues({ ...head, risks })).toEqual([]);
    expect(risksOfRecords(recordsOfTable(RISK_COLUMNS, riskTable({ ...head, risks })), head)).toEqual({ ...head, risks });
  });

  it('of Värmland are not printed; what is told is how the board follows up', () => {
    expect(describeRiskRegister(VARMLAND_INTERNAL_CONTROL).filter((line) => line.startsWith('Följs upp: '))).toHaveLength(5);
  });

  it('print the product of all but one', () => {
    expect(PUBLISHED_RISKS.flatMap(riskValues).map(({ printed, computed, outcome }) => [printed, computed, outcome])).toEqual([
      [null, 12, 'notPrinted'],
      [12, 12, 'agrees'],
      [9, 9, 'agrees'],
      [12, 12, 'agrees'],
      [16, 16, 'agrees'],
    ]);
  });

  it('state no day for the frame but an interim report, whose day must be given', () => {
    const [board] = PUBLISHED_RISKS.filter(({ risks }) => risks.length === 1);
    const options = { today: '2025-09-01', colours: { redFrom: 15, yellowFrom: 8 }, occasions: {} };
    expect(board && riskList(board, options)).toMatchObject([{ value: 16, colour: 'red', standing: 'noDay', due: null }]);
    expect(board && riskList(board, { ...options, occasions: { 'Delår 2025': '2025-08-31' } })).toMatchObject([{ standing: 'overdue', daysOver: 1 }]);
  });

  it('are overdue the day after the fifteenth of August when nothing is reported', () => {
    const [common] = PUBLISHED_RISKS.filter(({ risks }) => risks.length === 4);
    const overdue = (today: string) => common && riskList(common, { today, colours: { redFrom: 15, yellowFrom: 8 }, occasions: {} }).filter(({ standing }) => standing === 'overdue').length;
    expect([overdue('2025-08-15'), overdue('2025-08-16')]).toEqual([0, 4]);
  });
});
