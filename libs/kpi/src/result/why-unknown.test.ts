import { describe, expect, it } from 'vitest';
import { type Condition, defineKpi, type KpiRecord, recordTracer, type RecordTrace } from '../index.js';
import { REPAIRS } from '../testing/definitions.js';

const options = { asOf: '2024-05-01' };
const CLOCK: Condition = { clock: { start: 'reported', stop: 'finished', within: 5, unit: 'workingDays', pauses: [{ from: 'paused', to: 'resumed' }] } };

function traceOf(part: Condition, record: KpiRecord, where?: Condition): RecordTrace | undefined {
  const of = { table: 'workOrders', on: 'reported', ...(where === undefined ? {} : { where }) };
  return recordTracer(defineKpi({ ...REPAIRS, measure: { kind: 'share', of, part } }), 'workOrders', options)({ id: '1', reported: '2024-04-02', ...record })[0];
}
const unknown = { side: 'numerator', counts: 'unknown', on: '2024-04-02' } as const;

describe('a record that is unknown', () => {
  it('names the fields that are asked for and missing', () => {
    expect(traceOf(CLOCK, { finished: '2024-04-03' }, { field: 'kind', is: 'corrective' })).toEqual({ ...unknown, missing: ['kind'], clock: { elapsed: 1, within: 5, unit: 'workingDays', isStopped: true } });
    expect(traceOf({ field: 'finished', sameDayAs: 'resumed' }, {})).toEqual({ ...unknown, missing: ['finished', 'resumed'] });
    expect(traceOf({ clock: { start: 'paused', stop: 'finished', within: 5, unit: 'days' } }, { finished: '2024-04-03' })).toEqual({ ...unknown, missing: ['paused'] });
  });

  it('names only what left it open', () => {
    const unit: Condition = { field: 'unit', is: 'Norr' };
    const group: Condition = { field: 'group', in: ['12'] };
    expect(traceOf({ all: [unit, { not: group }] }, { unit: 'Norr' })).toEqual({ ...unknown, missing: ['group'] });
    expect(traceOf({ any: [unit, group, { all: [{ field: 'principal', is: 'R' }, unit] }] }, { principal: 'K' })).toEqual({ ...unknown, missing: ['unit', 'group'] });
  });

  it('says which fields contradict each other: a stop before the start, a pause that ends before it begins', () => {
    expect(traceOf(CLOCK, { finished: '2024-04-01' })).toEqual({ ...unknown, contradicts: [{ from: 'reported', to: 'finished' }] });
    expect(traceOf(CLOCK, { paused: '2024-04-05', resumed: '2024-04-04', finished: '2024-04-08' })).toEqual({ ...unknown, contradicts: [{ from: 'paused', to: 'resumed' }] });
  });

  it('lacks the field that is added up', () => {
    const cost = defineKpi({ ...REPAIRS, targets: [], breakdowns: [], unit: 'ore', measure: { kind: 'total', of: { sum: { table: 'cases', on: 'opened' }, field: 'cost' } } });
    expect(recordTracer(cost, 'cases', options)({ id: '1', kind: 'outOfAssortment', opened: '2024-04-02' })).toEqual([{ ...unknown, missing: ['cost'] }]);
  });

  it('has no reason of its own when its clock starts after the last day known', () => {
    expect(traceOf({ clock: { start: 'paused', stop: 'finished', within: 5, unit: 'days' } }, { paused: '2024-06-01' })).toEqual(unknown);
  });
});

it('gives no reason for a record that is not unknown', () => {
  for (const finished of ['2024-04-03', '2024-04-30', undefined]) expect(traceOf(CLOCK, { ...(finished === undefined ? {} : { finished }) })).not.toHaveProperty('missing');
});
