import { describe, expect, it } from 'vitest';
import { type FoldOptions, type KpiDefinition, type KpiPartial, type KpiRecord, type Measure, measure, measureParts, parsePeriod, publishParts, resultsByPart, startFold } from '../index.js';
import { REPAIRS } from '../testing/repairs.js';

const options: FoldOptions = { asOf: '2024-05-31', covers: { orders: { from: '2023-01', to: '2024-12' }, driving: { from: '2023-01', to: '2024-12' }, stock: { from: '2023-01', to: '2024-12' } } };
const APRIL = parsePeriod('2024-04');
const BY_UNIT = [{ id: 'unit', labelSv: 'Enhet', fields: ['unit'] }];
const kpi = (what: Measure, more: Partial<KpiDefinition> = {}): KpiDefinition => ({ ...REPAIRS, measure: what, breakdowns: BY_UNIT, ...more });

function folded(definition: KpiDefinition, tables: { readonly [table: string]: readonly KpiRecord[] }): KpiPartial {
  const fold = startFold([definition], options);
  for (const [table, records] of Object.entries(tables)) fold.addRecords(table, records);
  return fold.partial();
}

const orders = (month: string, unit: string, count: number): readonly KpiRecord[] => Array.from({ length: count }, (_, number) => ({ id: `${month}-${unit}-${number}`, ordered: `${month}-15`, unit }));
const GROWTH = kpi({ kind: 'growth', of: { count: { table: 'orders', on: 'ordered' } }, per: 'period' });

describe('parts of a breakdown', () => {
  it('of a change are also those that are gone', () => {
    const partial = folded(GROWTH, { orders: [...orders('2023-04', 'Väster', 10), ...orders('2024-04', 'Väster', 15), ...orders('2023-04', 'Öster', 4)] });
    const parts = measureParts(GROWTH, partial, APRIL, options, 'unit').map(({ part, value }) => [part?.values[0], value]);
    expect(parts).toEqual([['Väster', { state: 'known', numerator: 5, denominator: 10 }], ['Öster', { state: 'known', numerator: -4, denominator: 4 }]]);
  });

  it('that are gone are not worked out from the others, either', () => {
    const small: KpiDefinition = { ...GROWTH, minimumGroup: 5 };
    const partial = folded(small, { orders: [...orders('2023-04', 'Väster', 10), ...orders('2024-04', 'Väster', 15), ...orders('2023-04', 'Öster', 2)] });
    expect(resultsByPart(small, { partial, options }, APRIL, 'unit').map(({ value }) => value.state)).toEqual(['known', 'masked', 'masked']);
  });

  it('of a ratio are also those of which there is nothing but the base', () => {
    const driven = kpi({ kind: 'ratio', numerator: { sum: { table: 'driving', on: 'day' }, field: 'mil' }, denominator: { stock: { table: 'stock', on: 'day' }, field: 'quantity' } }, { unit: 'ratio' });
    const stock = (unit: string, quantity: number): KpiRecord => ({ day: '2024-04-30', kind: 'marked', place: 'customer', quantity, unit });
    const partial = folded(driven, { driving: [{ day: '2024-04-02', mil: 200, unit: 'Väster' }], stock: [stock('Väster', 4), stock('Öster', 6)] });
    const parts = measureParts(driven, partial, APRIL, options, 'unit');
    expect(parts.map(({ part, value }) => [part?.values[0], value])).toEqual([['Väster', { state: 'known', numerator: 200, denominator: 400 }], ['Öster', { state: 'known', numerator: 0, denominator: 600 }]]);
  });

  it('are told by the names of breakdowns', () => {
    const partial = folded(GROWTH, { orders: orders('2024-04', 'Väster', 3) });
    const wrong = expect.objectContaining({ code: 'unknown-breakdown', issues: [expect.objectContaining({ nearest: 'unit' })] }) as Error;
    expect(() => measureParts(GROWTH, partial, APRIL, options, 'units')).toThrow(wrong);
    expect(() => resultsByPart(GROWTH, { partial, options }, APRIL, 'units')).toThrow(wrong);
    expect(() => measure(GROWTH, partial, APRIL, options, { breakdown: 'units', values: ['Väster'] })).toThrow(wrong);
  });

  it('are none where what is counted cannot be divided', () => {
    const definition = kpi({ kind: 'total', of: { count: { table: 'orders', on: 'ordered' } } }, { breakdowns: [{ id: 'source', labelSv: 'Källa', fields: ['source'] }] });
    expect(measureParts(definition, folded(definition, { orders: orders('2024-04', 'Väster', 3) }), APRIL, options, 'source')).toEqual([]);
  });

  it('without people of their own are small by their records', () => {
    const definition = kpi({ kind: 'total', of: { count: { table: 'orders', on: 'ordered' } } }, { minimumGroup: 5, people: { sum: { table: 'driving', on: 'day' }, field: 'mil' }, breakdowns: [{ id: 'principal', labelSv: 'Huvudman', fields: ['principal'] }] });
    const by = (principal: string, count: number): readonly KpiRecord[] => orders('2024-04', principal, count).map((order) => ({ ...order, principal }));
    const partial = folded(definition, { orders: [...by('sala', 2), ...by('region', 9)], driving: [{ day: '2024-04-01', mil: 700 }] });
    const published = publishParts(definition, measureParts(definition, partial, APRIL, options, 'principal'));
    expect(published.map(({ value }) => value.state)).toEqual(['masked', 'masked']);
  });
});

describe('what is not in a partial result', () => {
  it('is told, and never nothing', () => {
    const partial = folded(GROWTH, { orders: orders('2024-04', 'Väster', 3) });
    for (const other of [{ ...GROWTH, id: 'repairz' }, kpi({ kind: 'total', of: { count: { table: 'orders', on: 'ordered' } } })]) {
      expect(() => measure(other, partial, APRIL, options)).toThrow(expect.objectContaining({ code: 'unknown-indicator' }));
    }
  });

  it('is missing in months that begin after the last day known, whatever the data are said to cover', () => {
    const count = kpi({ kind: 'total', of: { count: { table: 'orders', on: 'ordered' } } });
    const partial = folded(count, { orders: orders('2024-04', 'Väster', 3) });
    expect(['2024-05', '2024-06', '2024'].map((period) => measure(count, partial, parsePeriod(period), options).value.state)).toEqual(['known', 'missing', 'missing']);
  });

  it('is not covered by months in the wrong order', () => {
    expect(() => startFold([], { asOf: '2024-05-01', covers: { orders: { from: '2024-04', to: '2024-01' } } }).partial()).toThrow(expect.objectContaining({ code: 'invalid-period', issues: [expect.objectContaining({ path: 'covers.orders.to' })] }));
  });
});
