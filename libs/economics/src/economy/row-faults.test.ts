import { HjmError } from '@hjm/core';
import { expect, it } from 'vitest';
import { LEDGER_COLUMNS } from '../ledger/records/ledger-columns.js';
import { ledgerRowsOfRecords } from '../ledger/records/ledger-rows.js';
import { ADJUSTMENT_COLUMNS, adjustmentsOfRecords } from '../forecast/adjustment-table.js';
import { INVESTMENT_OUTCOME_COLUMNS } from '../investments/investment-columns.js';
import { investmentOutcomesOfRecords } from '../investments/outcome-records.js';
import { measureColumns } from '../measures/measure-columns.js';
import { measuresOfRecords } from '../measures/measures-of-records.js';
import type { PlanRecord } from '../plan/plan-records.js';
import { KEY_COLUMNS, keyOfRecords } from '../surplus/key-table.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { smallGroup, smallPlan } from '../testing/small-investments.js';
import { smallMeasurePlan } from '../testing/small-measures.js';
import { ofRecords } from './row-faults.js';

const bad = (line: number, column: string, read: PlanRecord['record'] = {}) => ({ line, problems: [{ column, expected: 'ett värde', found: '"x"' }], read });

function refused(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof HjmError) return [error.code, ...error.issues.map(({ path }) => path)];
    throw error;
  }
}

it('an adjustment without a reason is told with the unknown line of it and of another row', () => {
  const records = [{ line: 2, record: { line: 'Personall', amount: -100, reasonSv: 'Vakans', roleSv: 'Chef' } }];
  const badRows = [bad(3, 'Skäl', { line: 'Hyraa', amount: 0, roleSv: 'Chef' })];
  expect(refused(() => ofRecords(ADJUSTMENT_COLUMNS, { records, badRows }, (rows) => adjustmentsOfRecords(SMALL_CHART, rows)))).toEqual(['invalid-records', 'rad 2, Rad', 'rad 3, Skäl', 'rad 3, Rad', 'rad 3, Belopp']);
});

it('an outcome with an amount that is none is told with the month 13 and the unknown group beside it', () => {
  const records = [{ line: 2, record: { group: 'bil', year: 2025, month: '13', amount: 1 } }];
  const badRows = [bad(3, 'Belopp', { group: 'Okänd', year: 2025, month: 'jan' }), bad(4, 'År', { group: 'bil', month: '2025-13', amount: -1 })];
  expect(refused(() => ofRecords(INVESTMENT_OUTCOME_COLUMNS, { records, badRows }, (rows) => investmentOutcomesOfRecords(rows as never, smallPlan(1000, [smallGroup('bil')]))))).toEqual([
    'invalid-records', 'rad 2, Månad', 'rad 3, Belopp', 'rad 3, Grupp', 'rad 4, År', 'rad 4, Månad', 'rad 4, Belopp',
  ]);
});

it('a cell that could not be read is not taken for an empty one', () => {
  const badRows = [bad(2, 'Datum', { account: '3010', name: undefined, month: undefined, amount: 1 }), bad(3, 'Datum', { account: 'x', name: undefined, month: '2024-02', amount: 1 })];
  expect(refused(() => ofRecords(LEDGER_COLUMNS, { records: [], badRows }, (rows) => ledgerRowsOfRecords(rows as never, { year: 2024, sign: 'debitPositive' })))).toEqual(['invalid-records', 'rad 2, Datum', 'rad 3, Datum', 'rad 3, Konto']);
});

it('what depends on all rows is not told where one could not be read, and a row that did not fit the header is told by itself', () => {
  const head = { id: 'k', titleSv: 'Nyckel', basis: 'percent', decidedSv: null, citation: null, validFrom: null, validTo: null } as const;
  const records = [{ line: 2, record: { id: 'a', nameSv: 'A', share: '40' } }];
  const badRows = [bad(3, 'Andel', { id: 'b', nameSv: 'B' }), { line: 4, problems: [{ column: undefined, expected: '3 celler', found: '2 celler' }], read: {} }];
  expect(refused(() => ofRecords(KEY_COLUMNS, { records, badRows }, (rows) => keyOfRecords(rows as never, head)))).toEqual(['invalid-records', 'rad 3, Andel', 'rad 4']);
});

it('a measure whose cell could not be read gives no fault in another cell or row that comes only from it', () => {
  const { measures: none, ...head } = smallMeasurePlan();
  expect(none).toEqual([]);
  const row = (line: number, dependsOn?: string) => ({ line, record: { key: `rad-${String(line)}`, title: 'T', dependsOn } });
  const told = (records: readonly PlanRecord[], badRows: readonly ReturnType<typeof bad>[], followUps: readonly PlanRecord[] = []): unknown => refused(() => ofRecords(measureColumns(head.years), { records, badRows }, (rows) => measuresOfRecords(rows, head, followUps)));
  expect(told([row(2)], [bad(3, 'Beror på annat', { key: 'a', title: 'T', dependsOn: 'rad-2' })])).toEqual(['invalid-records', 'rad 3, Beror på annat']);
  expect(told([row(2)], [bad(3, 'Slag', { key: 'a', title: 'T', kindReason: 'Skäl', status: 'okänd' })])).toEqual(['invalid-records', 'rad 3, Slag', 'rad 3, Status']);
  expect(told([row(2, 'a | rad-4')], [bad(3, 'Nyckel', { title: ' T' })])).toEqual(['invalid-records', 'rad 3, Nyckel', 'rad 3, Insats']);
  expect(told([row(2, 'a')], [bad(3, 'Insats', { key: 'b' })])).toEqual(['invalid-records', 'rad 2, Beror på insatser', 'rad 3, Insats']);
  expect(told([row(2, 'a')], [{ line: 3, problems: [{ column: undefined as never, expected: '3 celler', found: '2 celler' }], read: {} }])).toEqual(['invalid-records', 'rad 3']);
  expect(told([row(2)], [bad(3, 'Nyckel', { title: 'T' })], [{ line: 2, record: { measure: 'a', day: '2025-01-01', text: 'Börjat' } }])).toEqual(['invalid-records', 'rad 3, Nyckel']);
});

it('rows that could be read are what the reader makes of them, also where it finds nothing wrong in the others', () => {
  const records = [{ line: 2, record: { line: 'Hyra' } }];
  expect(ofRecords(ADJUSTMENT_COLUMNS, { records, badRows: [] }, (rows) => rows)).toBe(records);
  expect(refused(() => ofRecords(ADJUSTMENT_COLUMNS, { records, badRows: [bad(3, 'Skäl')] }, (rows) => rows))).toEqual(['invalid-records', 'rad 3, Skäl']);
});
