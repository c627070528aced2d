import { dateOfDay, dayNumber, isWorkingDay, SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closePartial, type FoldOptions, type KpiDefinition, type KpiPartial, type KpiRecord, mergePartials, startFold } from '../index.js';
import { workOrders } from '../testing/random-work-orders.js';
import { REPAIRS } from '../testing/repairs.js';

const options: FoldOptions = { asOf: '2024-05-01' };
const DEFINITIONS: readonly KpiDefinition[] = [
  REPAIRS,
  { ...REPAIRS, id: 'unitsAtWork', measure: { kind: 'total', of: { groups: { table: 'workOrders', on: 'reported' }, by: ['unit'] } } },
  { ...REPAIRS, id: 'finished', measure: { kind: 'growth', of: { count: { table: 'workOrders', on: 'finished' } }, per: 'workingDay' } },
];

function folded(records: readonly KpiRecord[]): KpiPartial {
  const fold = startFold(DEFINITIONS, options);
  fold.addRecords('workOrders', records);
  return fold.partial();
}

/** Deals what there is into hands, by dice that fast-check holds. */
function dealt<Item>(items: readonly Item[], dice: readonly number[]): readonly (readonly Item[])[] {
  const hands: Item[][] = [[], [], [], []];
  for (const [place, item] of items.entries()) hands[(dice[place % dice.length] ?? 0) % hands.length]?.push(item);
  return hands;
}

describe('a fold', () => {
  it('gives the same whole however the records are divided and in whatever order the parts are merged', () => {
    fc.assert(
      fc.property(workOrders, fc.array(fc.nat(3), { minLength: 1 }), fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }), (records, dice, order) => {
        const parts = dealt(records, dice).map(folded);
        for (const first of order) parts.push(...parts.splice(first, 1));
        const [a, b, c, d] = parts as [KpiPartial, KpiPartial, KpiPartial, KpiPartial];
        const whole = folded(records);
        expect(mergePartials(mergePartials(a, b), mergePartials(c, d))).toEqual(whole);
        expect(mergePartials(a, mergePartials(mergePartials(d, c), b))).toEqual(whole);
      }),
    );
  });

  it('gives the same of events, one field at a time in any order and any parts, as of whole records', () => {
    fc.assert(
      fc.property(workOrders, fc.array(fc.nat(3), { minLength: 1 }), fc.array(fc.nat(), { minLength: 1 }), (records, dice, order) => {
        const events = records.flatMap(({ id, ...fields }) => Object.entries(fields).map(([field, value]) => ({ id: String(id), fields: { [field]: value } })));
        const shuffled = events.map((event, place) => ({ event, at: (order[place % order.length] ?? 0) * 7919 + place * 104_729 })).sort((one, other) => (one.at % 997) - (other.at % 997));
        const parts = dealt(shuffled.map(({ event }) => event), dice).map((hand) => {
          const fold = startFold(DEFINITIONS, options);
          for (const event of hand) fold.addEvent('workOrders', event);
          return fold.partial();
        });
        const merged = parts.reduceRight((one, other) => mergePartials(other, one));
        expect(closePartial(merged, DEFINITIONS, options)).toEqual(folded(records));
      }),
    );
  });

  it('holds only records with running clocks when events come in order', () => {
    fc.assert(
      fc.property(workOrders, (records) => {
        const ordered = records.filter(inOrder);
        const fold = startFold([REPAIRS], options);
        const events = ordered.flatMap(({ id, kind, unit, principal, ...days }) =>
          Object.entries(days).flatMap(([field, on]) =>
            on === null ? [] : [{ on: String(on), place: MILESTONES.indexOf(field), event: { id: String(id), fields: field === 'reported' ? { kind, unit, principal, reported: on } : { [field]: on } } }],
          ),
        );
        events.sort((one, other) => (one.on === other.on ? one.place - other.place : one.on < other.on ? -1 : 1));
        for (const { event } of events) fold.addEvent('workOrders', event, true);
        const partial = fold.partial();
        expect(Object.keys(partial.open['workOrders'] ?? {}).sort()).toEqual(ordered.filter(({ finished }) => finished === null).map(({ id }) => id).sort());
        const whole = startFold([REPAIRS], options);
        whole.addRecords('workOrders', ordered);
        expect(closePartial(partial, [REPAIRS], options)).toEqual(whole.partial());
      }),
    );
  });

  it('agrees with counting day by day', () => {
    fc.assert(
      fc.property(workOrders, (records) => {
        const expected: Record<string, [number, number, number, number, number]> = {};
        for (const record of records) {
          if (record['kind'] !== 'corrective' || String(record['reported']) > options.asOf) continue;
          const [year = 0, month = 0] = String(record['reported']).split('-').map(Number);
          const cell = (expected[`${year * 12 + month - 1}||`] ??= [0, 0, 0, 0, 0]);
          const verdict = naive(record);
          if (verdict === 'unknown') cell[3] += 1;
          else if (verdict === 'running') cell[4] += 1;
          else {
            cell[0] += verdict === 'inTime' ? 1 : 0;
            cell[1] += 1;
            cell[2] += 1;
          }
        }
        const cells = Object.entries(folded(records).cells['repairs'] ?? {}).filter(([name]) => name.endsWith('||'));
        expect(Object.fromEntries(cells)).toEqual(expected);
      }),
    );
  });

  it('tells partial results of other definitions and other days from its own', () => {
    const mine = folded([]);
    const later = startFold(DEFINITIONS, { asOf: '2024-06-01' }).partial();
    expect(() => mergePartials(mine, later)).toThrow(expect.objectContaining({ code: 'different-partials' }));
    const other = startFold([{ ...REPAIRS, measure: { kind: 'total', of: { count: { table: 'workOrders', on: 'reported' } } } }], options).partial();
    expect(() => mergePartials(mine, other)).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: 'measures.repairs' })] }));
  });

  it('says which row and field does not hold what it should', () => {
    const fold = startFold([REPAIRS], options);
    const add = (record: KpiRecord) => () => {
      fold.addRecords('workOrders', [record]);
    };
    expect(add({ id: '1', kind: 'corrective', reported: '2024-02-30' })).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: 'workOrders[0].reported' })] }));
    expect(add({ id: '1', kind: 'korrektiv', reported: '2024-02-28' })).toThrow(expect.objectContaining({ code: 'invalid-record' }));
    expect(() => {
      fold.addEvent('workOrders', { id: 'AO-1', fields: { finnished: '2024-02-28' } });
    }).toThrow(expect.objectContaining({ code: 'invalid-record', issues: [expect.objectContaining({ path: 'workOrders.AO-1.finnished', nearest: 'finished' })] }));
    expect(() => {
      fold.addEvent('workOrders', { id: 'AO-1', fields: { finished: '28/2' } });
    }).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: 'workOrders.AO-1.finished' })] }));
    expect(() => startFold([REPAIRS, REPAIRS], options)).toThrow(expect.objectContaining({ code: 'duplicate-indicator', issues: [expect.objectContaining({ path: 'definitions.1.id' })] }));
    expect(() => {
      fold.addRecords('workorders', []);
    }).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ nearest: 'workOrders' })] }));
  });
});

const MILESTONES = ['reported', 'paused', 'resumed', 'finished'];

/** Whether the days come one after another, as they do where events are registered when they happen. */
function inOrder({ reported, paused, resumed, finished }: KpiRecord): boolean {
  const days = [reported, paused, resumed, finished].filter((on) => typeof on === 'string');
  return (resumed === null || paused !== null) && days.every((on, place) => place === 0 || (days[place - 1] ?? '') <= on);
}

/** The clock, one day at a time. */
function naive({ reported, paused, resumed, finished }: KpiRecord): 'inTime' | 'late' | 'unknown' | 'running' {
  const stopped = typeof finished === 'string' && finished <= options.asOf;
  const end = stopped ? finished : options.asOf;
  if (String(reported) > end) return 'unknown';
  const pausedTo = typeof paused !== 'string' || paused > end ? undefined : typeof resumed === 'string' && resumed <= end ? resumed : end;
  if (pausedTo !== undefined && pausedTo < String(paused)) return 'unknown';
  let taken = 0;
  for (let day = dayNumber(String(reported)) + 1; day <= dayNumber(end); day++) {
    const date = dateOfDay(day);
    const waits = pausedTo !== undefined && String(paused) < date && date <= pausedTo;
    if (!waits && isWorkingDay(day, SWEDISH_WORKING_DAYS)) taken += 1;
  }
  if (stopped) return taken <= 5 ? 'inTime' : 'late';
  return taken > 5 ? 'late' : 'running';
}
