import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchOf, closePartial, type ColumnBatch, EVENT_TABLES, type FoldOptions, type KpiDefinition, type KpiPartial, type KpiRecord, measure, measureParts, type Measure, mergePartials, parsePeriod, startFold } from '../index.js';
import { workOrders } from '../testing/random-work-orders.js';
import { REPAIRS } from '../testing/repairs.js';

const options: FoldOptions = { asOf: '2024-05-01' };
const JAN = parsePeriod('2024-01');
const kpi = (what: Measure, more: Partial<KpiDefinition> = {}): KpiDefinition => ({ ...REPAIRS, measure: what, breakdowns: [], ...more });

function folded(definition: KpiDefinition, table: string, records: readonly KpiRecord[]): KpiPartial {
  const fold = startFold([definition], options);
  fold.addRecords(table, records);
  return fold.partial();
}

function withoutKeys<Value>(given: { readonly [key: string]: Value }, keys: readonly string[]): { readonly [key: string]: Value } {
  return Object.fromEntries(Object.entries(given).filter(([key]) => !keys.includes(key)));
}

const MEETINGS = kpi({ kind: 'total', of: { groups: { table: 'meetings', on: 'day', where: { field: 'present', is: 'yes' } }, by: ['meeting', 'principal'], need: { field: 'principalKind', atLeast: { municipality: 1, region: 3 } } } }, { unit: 'count', breakdowns: [{ id: 'principal', labelSv: 'Huvudman', fields: ['principal'] }] });
const seat = (principal: string | null, principalKind: string | null = 'municipality'): KpiRecord => ({ meeting: 'm', day: '2024-01-10', principal, principalKind, present: 'yes' });

describe('records of groups', () => {
  it('of which it is not known what they belong to, or how many it takes, are unknown and no group', () => {
    const measured = measure(MEETINGS, folded(MEETINGS, 'meetings', [seat('sala'), seat('sala', null), seat(null), seat('köping', null)]), JAN, options);
    expect(measured).toMatchObject({ value: { numerator: 1 }, records: 1, unknown: 3 });
  });

  it('are counted once in the whole, whichever way it is divided', () => {
    const partial = folded(MEETINGS, 'meetings', [seat('sala'), seat('köping'), seat('sala')]);
    expect(measure(MEETINGS, partial, JAN, options)).toMatchObject({ value: { numerator: 2 }, records: 3 });
    expect(measureParts(MEETINGS, partial, JAN, options, 'principal').map(({ records }) => records)).toEqual([1, 2]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'a|b||', 'a\u001Fb', 'å'])('may be called %j', (name) => {
    const one = folded(MEETINGS, 'meetings', [seat(name), seat('sala')]);
    const both = mergePartials(one, JSON.parse(JSON.stringify(folded(MEETINGS, 'meetings', [seat(name), seat('region', 'region')]))) as KpiPartial);
    expect(measure(MEETINGS, both, JAN, options)).toMatchObject({ value: { numerator: 2 }, records: 4 });
    expect(measureParts(MEETINGS, both, JAN, options, 'principal').map(({ records, part }) => [records, part?.values.length]).sort()).toEqual([[1, 1], [1, 1], [2, 1]]);
  });
});

describe('a stock', () => {
  it('is nothing on a last day with none of what is asked for, and not what it was before', () => {
    const atCustomers = kpi({ kind: 'total', of: { stock: { table: 'stock', on: 'day', where: { field: 'place', is: 'customer' } }, field: 'quantity' } }, { unit: 'count' });
    const rows = [{ day: '2024-01-15', kind: 'marked', place: 'customer', quantity: 7 }, { day: '2024-01-31', kind: 'marked', place: 'centre', quantity: 9 }];
    const { value, derivation } = measure(atCustomers, folded(atCustomers, 'stock', rows), JAN, options);
    expect([value, derivation.day]).toEqual([{ state: 'known', numerator: 0, denominator: 1 }, '2024-01-31']);
  });
});

describe('a fold', () => {
  it('puts rows of a batch without a column where records without the field are', () => {
    const table = EVENT_TABLES.find(({ id }) => id === 'workOrders');
    if (table === undefined) throw new Error('no work orders');
    fc.assert(
      fc.property(workOrders, workOrders, (known, others) => {
        const bare = others.map((record): KpiRecord => withoutKeys(record, ['unit', 'principal']));
        const without: ColumnBatch = { rows: bare.length, columns: withoutKeys(batchOf(table, bare).columns, ['unit', 'principal']) };
        const fold = startFold([REPAIRS], options);
        fold.addRecords('workOrders', known);
        fold.addBatch('workOrders', without);
        expect(fold.partial()).toEqual(folded(REPAIRS, 'workOrders', [...known, ...bare]));
      }),
      { numRuns: 40 },
    );
  });

  it('joins events of records whatever their ids are', () => {
    for (const id of ['__proto__', 'constructor']) {
      const part = (fields: KpiRecord): KpiPartial => {
        const fold = startFold([REPAIRS], options);
        fold.addEvent('workOrders', { id, fields });
        return fold.partial();
      };
      const merged = mergePartials(mergePartials(startFold([REPAIRS], options).partial(), part({ kind: 'corrective', reported: '2024-01-02' })), part({ finished: '2024-01-03' }));
      expect(measure(REPAIRS, closePartial(merged, [REPAIRS], options), JAN, options).value).toEqual({ state: 'known', numerator: 1, denominator: 1 });
    }
  });

  it('knows no event that was registered after the last day known', () => {
    const fold = startFold([REPAIRS], options);
    fold.addEvent('workOrders', { id: '1', registered: '2024-01-02', fields: { kind: 'corrective', reported: '2024-01-02', finished: '2024-01-20' } });
    fold.addEvent('workOrders', { id: '1', registered: '2024-01-25', fields: { finished: '2024-01-03' } });
    fold.addEvent('workOrders', { id: '1', registered: '2024-05-02', fields: { finished: '2024-01-30' } });
    expect(fold.partial().open['workOrders']?.['1']?.['finished']).toEqual(['2024-01-03', '2024-01-25']);
    expect(() => {
      fold.addEvent('workOrders', { id: '1', registered: '2 maj', fields: {} });
    }).toThrow(expect.objectContaining({ code: 'invalid-record', issues: [expect.objectContaining({ path: 'workOrders.1.registered' })] }));
    expect(() => closePartial(fold.partial(), [], options)).toThrow(expect.objectContaining({ code: 'unknown-indicator' }));
  });

  it('counts no day outside 1900–2199', () => {
    const fold = startFold([REPAIRS], { asOf: '2300-01-01' });
    fold.addRecords('workOrders', ['1899-12-31', '2200-01-01', '2199-12-31'].map((reported) => ({ id: reported, kind: 'corrective', reported })));
    expect(fold.partial().seen).toEqual({ workOrders: [2199 * 12 + 11, 2199 * 12 + 11] });
  });

  it('refuses sums that no number holds', () => {
    const cost = kpi({ kind: 'total', of: { sum: { table: 'purchases', on: 'day' }, field: 'amount' } }, { unit: 'ore' });
    const rows = (count: number): KpiPartial => folded(cost, 'purchases', Array.from({ length: count }, () => ({ day: '2024-01-02', amount: 2 ** 52 })));
    expect(() => rows(3)).toThrow(expect.objectContaining({ code: 'too-large' }));
    expect(() => measure(cost, mergePartials(rows(1), rows(1)), JAN, options)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});
