import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planWords } from '../testing/plan-arbitraries.js';
import { recordsOfTable } from '../testing/records-of-table.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { ADJUSTMENT_COLUMNS, adjustmentsOfRecords, adjustmentTable } from './adjustment-table.js';
import { COMMITMENT_COLUMNS, commitmentsOfRecords, commitmentTable } from './commitment-table.js';
import type { Commitment, ForecastAdjustment } from './forecast-types.js';

const cost = fc.integer({ min: -1_000_000_000, max: -1 });
const index = fc.record({
  nameSv: planWords,
  fromMonth: fc.integer({ min: 1, max: 12 }),
  before: fc.integer({ min: 1, max: 999_999 }).map((number) => String(number / 100)),
  after: fc.integer({ min: 1, max: 9_999_999 }).map((number) => String(number / 1000)),
});
const commitments: fc.Arbitrary<readonly Commitment[]> = fc
  .array(fc.record({ line: fc.constantFrom('staff', 'other'), titleSv: planWords, monthly: cost, months: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })), index: fc.option(index, { nil: null }) }), { maxLength: 5 })
  .map((rows) => rows.map(({ months: [a, b], index: change, ...one }, at) => ({ ...one, id: `k${String(at)}`, fromMonth: Math.min(a, b), toMonth: Math.max(a, b), ...(change === null ? {} : { index: change }) })));
const adjustments: fc.Arbitrary<readonly ForecastAdjustment[]> = fc.array(fc.record({ line: fc.constantFrom('rent', 'refund', 'staff'), amount: cost, reasonSv: planWords, roleSv: planWords }), { maxLength: 5 });

describe('a file of commitments', () => {
  it('reads back as it was written', () => {
    fc.assert(fc.property(commitments, (all) => {
      expect(commitmentsOfRecords(SMALL_CHART, recordsOfTable(COMMITMENT_COLUMNS, commitmentTable(SMALL_CHART, all)))).toEqual(all);
    }));
  });

  it('names lines by label and amounts in kronor', () => {
    const table = commitmentTable(SMALL_CHART, [{ id: 'k1', line: 'other', titleSv: 'Lokalhyra', monthly: -1050, fromMonth: 1, toMonth: 12, index: { nameSv: 'KPI', fromMonth: 10, before: '400', after: '410.25' } }]);
    expect(table.columns).toEqual(['Rad', 'Id', 'Åtagande', 'Belopp per månad', 'Från månad', 'Till månad', 'Index', 'Index från månad', 'Index före', 'Index efter']);
    expect(table.rows).toEqual([['Övrigt', 'k1', 'Lokalhyra', { number: '-10.50' }, { number: '1' }, { number: '12' }, 'KPI', { number: '10' }, { number: '400' }, { number: '410.25' }]]);
  });

  const row = { line: 'Hyresintäkter', id: 'k1', titleSv: 'Avtal', monthly: 100, fromMonth: 1, toMonth: 12 };

  it('finds a line by another name or key too', () => {
    for (const line of ['Hyresintäkter', ' hyra ', 'rent']) expect(commitmentsOfRecords(SMALL_CHART, [{ line: 2, record: { ...row, line } }])).toMatchObject([{ line: 'rent' }]);
  });

  it('says line and column of everything that is wrong', () => {
    const records = [
      { line: 2, record: { ...row, line: 'Personnal', fromMonth: 13 } },
      { line: 5, record: { ...row, monthly: -100 } },
      { line: 6, record: { ...row, id: 'k2', nameSv: 'KPI', before: '400', after: '0' } },
      { line: 7, record: { ...row, id: 'k3', nameSv: 'KPI', indexFrom: 14, before: '400', after: '0' } },
    ];
    expect(() => commitmentsOfRecords(SMALL_CHART, records)).toThrow(expect.objectContaining({
      code: 'invalid-commitments',
      issues: [
        { path: 'rad 2, Rad', expected: 'en rad med belopp i uppställningen', found: '"Personnal"', nearest: 'Personal' },
        { path: 'rad 6, Index från månad', expected: 'ett värde, som index behöver', found: 'inget värde' },
        { path: 'rad 2, Från månad', expected: 'en månad, 1–12', found: '13' },
        { path: 'rad 5, Id', expected: 'ett id som inte redan används', found: '"k1"' },
        { path: 'rad 5, Belopp per månad', expected: 'ett belopp utan minus, som raden har', found: '"−1,00\u00A0kr"' },
        { path: 'rad 7, Index från månad', expected: 'en månad, 1–12', found: '14' },
        { path: 'rad 7, Index efter', expected: 'indexets värde, större än 0, med högst fyra decimaler efter punkt', found: '"0"' },
      ],
    }));
  });

  it('does not take empty cells for anything', () => {
    expect(() => commitmentsOfRecords(SMALL_CHART, [{ line: 2, record: {} }])).toThrow(expect.objectContaining({ code: 'invalid-commitments' }));
  });
});

describe('a file of adjustments', () => {
  it('reads back as it was written', () => {
    fc.assert(fc.property(adjustments, (all) => {
      expect(adjustmentsOfRecords(SMALL_CHART, recordsOfTable(ADJUSTMENT_COLUMNS, adjustmentTable(SMALL_CHART, all)))).toEqual(all);
    }));
  });

  it('says line and column of everything that is wrong, an empty reason among it', () => {
    expect(() => adjustmentsOfRecords(SMALL_CHART, [{ line: 2, record: { line: 'Hyraa', amount: 0, roleSv: 'controller' } }, { line: 3, record: {} }])).toThrow(expect.objectContaining({
      code: 'invalid-adjustments',
      issues: [
        expect.objectContaining({ path: 'rad 2, Rad', nearest: 'Hyra' }),
        expect.objectContaining({ path: 'rad 3, Rad' }),
        expect.objectContaining({ path: 'rad 2, Belopp' }),
        expect.objectContaining({ path: 'rad 2, Skäl', found: '""' }),
        expect.objectContaining({ path: 'rad 3, Belopp' }),
        expect.objectContaining({ path: 'rad 3, Skäl' }),
        expect.objectContaining({ path: 'rad 3, Roll' }),
      ],
    }));
  });
});
