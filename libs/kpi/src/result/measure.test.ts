import { describe, expect, it } from 'vitest';
import { type FoldOptions, type KpiDefinition, type KpiPartial, type KpiRecord, type Measure, measure, measureParts, monthsFrom, parsePeriod, recordTracer, resultsByMonth, startFold, workingDays } from '../index.js';
import { REPAIRS } from '../testing/repairs.js';

const options: FoldOptions = { asOf: '2024-05-31' };
const JAN = parsePeriod('2024-01');

function definition(what: Measure, more: Partial<KpiDefinition> = {}): KpiDefinition {
  return { ...REPAIRS, id: 'one', measure: what, breakdowns: [], ...more };
}

function folded(what: KpiDefinition, tables: { readonly [table: string]: readonly KpiRecord[] }, more: Partial<FoldOptions> = {}): KpiPartial {
  const fold = startFold([what], { ...options, ...more });
  for (const [table, records] of Object.entries(tables)) fold.addRecords(table, records);
  return fold.partial();
}

const orders = (month: string, count: number): readonly KpiRecord[] => Array.from({ length: count }, (_, number) => ({ id: `${month}-${number}`, ordered: `${month}-15` }));

describe('what an indicator came to', () => {
  it('counts working days as the reports do: 82 and 84 from January to April, 253 and 251 in a year', () => {
    expect(['2023-01..2023-04', '2024-01..2024-04', '2022', '2024'].map((period) => workingDays(parsePeriod(period), undefined, options))).toEqual([82, 84, 253, 251]);
  });

  it('tells a change raw and per working day, with both sides', () => {
    const tables = { orders: [...orders('2023-01', 16_418), ...orders('2024-01', 17_894), ...orders('2023-04', 0)] };
    const months = { orders: { from: '2023-01', to: '2024-04' } };
    const growth = (per: 'period' | 'workingDay'): KpiDefinition => definition({ kind: 'growth', of: { count: { table: 'orders', on: 'ordered' } }, per });
    const period = parsePeriod('2024-01..2024-04');
    const raw = measure(growth('period'), folded(growth('period'), tables, { covers: months }), period, options);
    expect(raw.value).toEqual({ state: 'known', numerator: 1476, denominator: 16_418 });
    const daily = measure(growth('workingDay'), folded(growth('workingDay'), tables, { covers: months }), period, options);
    expect(daily.derivation.change).toEqual({ now: 17_894, earlier: 16_418, workingDaysNow: 84, workingDaysEarlier: 82 });
    expect(daily.value.state === 'known' && ((daily.value.numerator / daily.value.denominator) * 100).toFixed(1)).toBe('6.4');
  });

  it('divides a month that is not over by the working days that are known', () => {
    const april = parsePeriod('2024-04');
    const known = { asOf: '2024-04-12', covers: { orders: { from: '2023-04', to: '2024-04' } } };
    const tables = { orders: [...orders('2023-04', 36), ...orders('2024-04', 18).map((order) => ({ ...order, ordered: '2024-04-10' }))] };
    const daily = definition({ kind: 'total', of: { count: { table: 'orders', on: 'ordered' } }, per: 'workingDay' });
    expect(measure(daily, folded(daily, tables, known), april, known).value).toEqual({ state: 'known', numerator: 18, denominator: 9 });
    const growth = definition({ kind: 'growth', of: { count: { table: 'orders', on: 'ordered' } }, per: 'workingDay' });
    expect(measure(growth, folded(growth, tables, known), april, known).derivation.change).toEqual({ now: 18, earlier: 36, workingDaysNow: 9, workingDaysEarlier: 18 });
    const first = { ...known, asOf: '2024-04-01' };
    for (const each of [daily, growth]) expect(measure(each, folded(each, tables, first), april, first).value).toEqual({ state: 'missing', reason: 'noRecords' });
  });

  it('is missing where the data do not reach, and zero where they do and nothing happened', () => {
    const count = definition({ kind: 'total', of: { count: { table: 'orders', on: 'ordered' } } });
    const partial = folded(count, { orders: [...orders('2023-12', 1), ...orders('2024-02', 2)] });
    expect(measure(count, partial, JAN, options).value).toEqual({ state: 'known', numerator: 0, denominator: 1 });
    expect(measure(count, partial, parsePeriod('2024-03'), options).value).toEqual({ state: 'missing', reason: 'noData' });
    expect(measure(count, folded(count, {}), JAN, options).value).toEqual({ state: 'missing', reason: 'noData' });
  });

  it('has no share of nothing', () => {
    const partial = folded(REPAIRS, {}, { covers: { workOrders: { from: '2024-01', to: '2024-01' } } });
    expect(measure(REPAIRS, partial, JAN, options).value).toEqual({ state: 'missing', reason: 'noRecords' });
  });

  it('leaves unknown and running records out and tells how many', () => {
    const partial = folded(REPAIRS, {
      workOrders: [
        { id: '1', kind: 'corrective', reported: '2024-05-29' },
        { id: '2', kind: 'corrective', reported: '2024-05-02', finished: '2024-05-01' },
        { id: '3', kind: 'corrective', reported: '2024-05-02', finished: '2024-05-03' },
        { id: '4', kind: 'corrective', reported: '2024-05-02' },
        { id: '5', kind: 'preventive', reported: '2024-05-02' },
      ],
    });
    const measured = measure(REPAIRS, partial, parsePeriod('2024-05'), options);
    expect(measured).toMatchObject({ value: { state: 'known', numerator: 1, denominator: 2 }, records: 2, unknown: 1, running: 1 });
    expect(measured.derivation.clock).toEqual({ calendar: 'swedish', startOnDayOff: 'asIs', running: 'lateWhenOver', calendarNameSv: 'svenska arbetsdagar, midsommarafton, julafton och nyårsafton lediga' });
  });

  it('takes a stock on the last day that was counted, and a flow over the whole period', () => {
    const ratio = definition({
      kind: 'ratio',
      numerator: { sum: { table: 'driving', on: 'day' }, field: 'mil' },
      denominator: { stock: { table: 'stock', on: 'day', where: { field: 'place', is: 'customer' } }, field: 'quantity' },
    });
    const stock = (day: string, quantity: number): KpiRecord => ({ day, kind: 'marked', place: 'customer', quantity });
    const partial = folded(ratio, { driving: [{ day: '2024-01-10', mil: 150 }, { day: '2024-02-10', mil: 250 }], stock: [stock('2024-01-31', 7), stock('2024-02-29', 4), stock('2024-02-29', 6)] });
    const measured = measure(ratio, partial, parsePeriod('2024-01..2024-02'), options);
    expect(measured.value).toEqual({ state: 'known', numerator: 400, denominator: 1000 });
    expect(measured.derivation.day).toBe('2024-02-29');
  });

  it('counts who is represented: one of a municipality, three of a region, in the mean of the meetings', () => {
    const attendance = definition({
      kind: 'ratio',
      numerator: { groups: { table: 'meetings', on: 'day', where: { field: 'present', is: 'yes' } }, by: ['meeting', 'principal'], need: { field: 'principalKind', atLeast: { municipality: 1, region: 3 } } },
      denominator: { groups: { table: 'meetings', on: 'day' }, by: ['meeting'] },
    });
    const seat = (meeting: string, principal: string, present: string): KpiRecord => ({ meeting, day: '2024-01-20', principal, principalKind: principal === 'region' ? 'region' : 'municipality', present });
    const first = [seat('1', 'sala', 'yes'), seat('1', 'köping', 'no'), seat('1', 'region', 'yes'), seat('1', 'region', 'yes')];
    const second = [seat('2', 'sala', 'yes'), seat('2', 'sala', 'yes'), seat('2', 'region', 'yes'), seat('2', 'region', 'yes'), seat('2', 'region', 'yes')];
    expect(measure(attendance, folded(attendance, { meetings: [...first, ...second] }), JAN, options).value).toEqual({ state: 'known', numerator: 3, denominator: 2 });
  });

  it('accumulates from January', () => {
    const accumulated = definition({ kind: 'total', of: { count: { table: 'orders', on: 'ordered' } } }, { span: 'yearToDate' });
    const partial = folded(accumulated, { orders: [...orders('2023-12', 9), ...orders('2024-01', 1), ...orders('2024-03', 2)] });
    expect(resultsByMonth(accumulated, { partial, options }, monthsFrom(2024 * 12, 2024 * 12 + 2)).map(({ value }) => value.state === 'known' && value.numerator)).toEqual([1, 1, 3]);
  });

  it('divides by parts that add up to the whole, the unknown last', () => {
    const work = (id: string, unit: string | null): KpiRecord => ({ id, kind: 'corrective', reported: '2024-01-02', finished: '2024-01-03', unit });
    const partial = folded(REPAIRS, { workOrders: [work('1', 'Öster'), work('2', null), work('3', 'Norr|Söder'), work('4', 'Öster')] });
    const parts = measureParts(REPAIRS, partial, JAN, options, 'unit');
    expect(parts.map(({ part, records }) => [part?.values, records])).toEqual([[['Norr|Söder'], 1], [['Öster'], 2], [[''], 1]]);
  });

  it('says of one record how it counts', () => {
    const trace = recordTracer(REPAIRS, 'workOrders', options);
    const clock = { elapsed: 7, within: 5, unit: 'workingDays', isStopped: true };
    expect(trace({ id: '1', kind: 'corrective', reported: '2024-01-02', finished: '2024-01-11' })).toEqual([{ side: 'numerator', counts: 'notMet', on: '2024-01-02', clock }]);
    expect(trace({ id: '1', kind: 'preventive', reported: '2024-01-02' })).toEqual([{ side: 'numerator', counts: 'outside', on: '2024-01-02' }]);
  });

  it('waits until events are closed in', () => {
    const fold = startFold([REPAIRS], options);
    fold.addEvent('workOrders', { id: '1', fields: { reported: '2024-01-02' } });
    expect(() => measure(REPAIRS, fold.partial(), JAN, options)).toThrow(expect.objectContaining({ code: 'open-events' }));
  });
});
