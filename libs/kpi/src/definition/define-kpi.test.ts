import { HjmError, type HjmIssue } from '@hjm/core';
import { openingHours, workingCalendar } from '@hjm/core/calendar';
import { describe, expect, it } from 'vitest';
import { OURS, REPAIRS, SICK_LEAVE } from '../testing/definitions.js';
import { defineKpi } from './define-kpi.js';
import type { Condition, KpiDefinition, Measure } from './definition-types.js';
import type { NamedCalendars } from './named-calendars.js';

const issuesOf = (definition: KpiDefinition, named?: NamedCalendars): readonly HjmIssue[] => {
  try {
    defineKpi(structuredClone(definition), undefined, named);
  } catch (error) {
    if (error instanceof HjmError) return error.issues;
    throw error;
  }
  return [];
};
const pathsOf = (definition: KpiDefinition, named?: NamedCalendars): readonly string[] => issuesOf(definition, named).map(({ path }) => path);
const repairs = (change: Partial<KpiDefinition>): KpiDefinition => ({ ...REPAIRS, ...change });
const measured = (measure: Measure, unit: KpiDefinition['unit'] = 'percent'): KpiDefinition => repairs({ measure, unit, targets: [], breakdowns: [] });
const HALF = workingCalendar({ eves: 'off', dayBeforePublicHoliday: 'half' });
// Hours made up for the test: no centre's are known.
const NAMED: NamedCalendars = { calendars: { half: HALF }, openingHours: { workshop: openingHours({ name: 'påhittad', calendar: HALF, week: {}, halfDay: [] }) } };
const where = (condition: Condition): KpiDefinition => measured({ kind: 'total', of: { count: { table: 'workOrders', on: 'reported', where: condition } } }, 'count');

describe('an indicator', () => {
  it('is taken as it is and frozen throughout', () => {
    const own = structuredClone(REPAIRS);
    expect(defineKpi(own)).toBe(own);
    expect(Object.isFrozen(own.measure)).toBe(true);
    expect(own).toEqual(REPAIRS);
    expect(issuesOf(SICK_LEAVE)).toEqual([]);
  });

  it('says which table was probably meant', () => {
    const wrong = measured({ kind: 'total', of: { count: { table: 'workorder', on: 'reported' } } }, 'count');
    expect(issuesOf(wrong)).toMatchObject([{ path: 'measure.of.count.table', expected: 'en tabell', found: '"workorder"', nearest: 'workOrders' }]);
  });

  it('says where a field stands that does not exist, and which was probably meant', () => {
    expect(issuesOf(where({ all: [{ field: 'kind', is: 'corrective' }, { field: 'units', is: 'a' }] }))).toMatchObject([
      { path: 'measure.of.count.where.all.1.field', found: '"units"', nearest: 'unit' },
    ]);
  });

  it('takes only days for the day that places a record', () => {
    expect(issuesOf(measured({ kind: 'total', of: { count: { table: 'workOrders', on: 'finishedAt' } } }, 'count'))).toEqual([
      { path: 'measure.of.count.on', expected: 'ett fält med en dag: reported, paused, resumed, finished', found: '"finishedAt", ett fält med en tidpunkt' },
    ]);
  });

  it('knows the words of a choice', () => {
    expect(issuesOf(where({ field: 'kind', is: 'correctiv' }))).toMatchObject([{ path: 'measure.of.count.where.is', nearest: 'corrective' }]);
    expect(issuesOf(where({ field: 'kind', in: ['corrective', 'preventiv', 'corrective'] }))).toMatchObject([{ path: 'measure.of.count.where.in.1', nearest: 'preventive' }, { path: 'measure.of.count.where.in.2' }]);
    expect(issuesOf(where({ field: 'unit', is: 'Västerås' }))).toEqual([]);
  });

  it.each<[string, Condition, readonly string[]]>([
    ['limits on days', { field: 'reported', atMost: 3 }, ['measure.of.count.where.field']],
    ['limits that are not whole', { not: { field: 'unit', atLeast: 0.5 } }, ['measure.of.count.where.not.field', 'measure.of.count.where.not.atLeast']],
    ['a day held against a moment', { field: 'reported', sameDayAs: 'finishedAt' }, ['measure.of.count.where.sameDayAs']],
    ['a day held against itself', { field: 'reported', sameDayAs: 'reported' }, ['measure.of.count.where.sameDayAs']],
    ['a list of no conditions', { any: [] }, ['measure.of.count.where.any']],
    ['a list of no words', { field: 'kind', in: [] }, ['measure.of.count.where.in']],
    ['an unknown field that is asked for', { field: 'nothing', known: true }, ['measure.of.count.where.field']],
  ])('refuses %s', (_, condition, paths) => {
    expect(pathsOf(where(condition))).toEqual(paths);
  });

  it('counts working days between days and open minutes between moments', () => {
    const minutes = { start: 'reportedAt', stop: 'finishedAt', within: 60, unit: 'openMinutes', rules: { calendar: 'workshop' } } as const;
    expect(pathsOf(where({ clock: minutes }), NAMED)).toEqual([]);
    expect(pathsOf(where({ clock: { ...minutes, unit: 'workingDays', rules: {} } }))).toEqual(['measure.of.count.where.clock.start', 'measure.of.count.where.clock.stop']);
    expect(pathsOf(where({ clock: { ...minutes, start: 'reported', pauses: [{ from: 'paused', to: 'paused' }] } }), NAMED)).toEqual([
      'measure.of.count.where.clock.start',
      'measure.of.count.where.clock.pauses.0.from',
      'measure.of.count.where.clock.pauses.0.to',
      'measure.of.count.where.clock.pauses.0.to',
    ]);
  });

  it('knows the calendars that its clocks may name, and which was probably meant', () => {
    const days = (calendar: string, unit: 'workingDays' | 'openMinutes' = 'workingDays'): KpiDefinition =>
      where({ not: { clock: { start: unit === 'openMinutes' ? 'reportedAt' : 'reported', stop: unit === 'openMinutes' ? 'finishedAt' : 'finished', within: 5, unit, rules: { calendar } } } });
    const path = 'measure.of.count.where.not.clock.rules.calendar';
    expect(['swedish', 'swedishWithEves', 'half'].flatMap((name) => issuesOf(days(name), NAMED))).toEqual([]);
    expect(issuesOf(days('swedishWithEve'))).toMatchObject([{ path, found: '"swedishWithEve"', nearest: 'swedishWithEves' }]);
    expect(issuesOf(days('workshop'), NAMED)).toMatchObject([{ path, expected: 'en kalender som är känd: swedish, swedishWithEves, half' }]);
    expect(issuesOf(days('workshops', 'openMinutes'), NAMED)).toMatchObject([{ path, expected: 'öppettider som är kända: workshop', nearest: 'workshop' }]);
    expect(pathsOf(days('workshop', 'openMinutes'))).toEqual([path]);
    const people = { count: { table: 'workOrders', on: 'reported', where: { clock: { start: 'reported', stop: 'finished', within: 5, unit: 'halfDays', rules: { calendar: 'halv' } } } } } as const;
    expect(pathsOf(repairs({ people }), NAMED)).toEqual(['people.count.where.clock.rules.calendar']);
    const perDay = measured({ kind: 'total', of: { count: { table: 'orders', on: 'ordered' } }, per: 'workingDay', calendar: 'half' }, 'count');
    expect([pathsOf(perDay, NAMED), pathsOf(perDay)]).toEqual([[], ['measure.calendar']]);
  });

  it('refuses a clock that no time is in, and rules that it does not know', () => {
    const clock = { start: 'reported', stop: 'finished', within: -1, unit: 'workingDays', rules: { running: 'latest' } };
    expect(issuesOf(where({ clock } as unknown as Condition))).toMatchObject([{ path: 'measure.of.count.where.clock.within' }, { path: 'measure.of.count.where.clock.rules.running', nearest: 'late' }]);
  });

  it('adds up numbers only, in a unit that fits', () => {
    const sum = (table: string, on: string, field: string, unit: KpiDefinition['unit']): readonly string[] => pathsOf(measured({ kind: 'total', of: { sum: { table, on }, field } }, unit));
    expect(sum('costs', 'day', 'amount', 'ore')).toEqual([]);
    expect(sum('costs', 'day', 'amount', 'count')).toEqual(['unit']);
    expect(sum('driving', 'day', 'mil', 'count')).toEqual([]);
    expect(sum('driving', 'day', 'unit', 'count')).toEqual(['measure.of.field']);
  });

  it('needs a number for every kind of a group that has conditions', () => {
    const groups = (atLeast: { readonly [value: string]: number }): readonly string[] =>
      pathsOf(measured({ kind: 'total', of: { groups: { table: 'meetings', on: 'day' }, by: ['meeting', 'principal'], need: { field: 'principalKind', atLeast } } }, 'principals'));
    expect(groups({ municipality: 1, region: 3 })).toEqual([]);
    expect(groups({ municipality: 1 })).toEqual(['measure.of.need.atLeast.region']);
    expect(groups({ municipality: 0, region: 3, county: 1 })).toEqual(['measure.of.need.atLeast.municipality', 'measure.of.need.atLeast.county']);
  });

  it('does not divide a stock by working days', () => {
    const stock = { stock: { table: 'stock', on: 'day' }, field: 'quantity' };
    expect(pathsOf(measured({ kind: 'growth', of: stock, per: 'period' }))).toEqual([]);
    expect(pathsOf(measured({ kind: 'growth', of: stock, per: 'workingDay' }))).toEqual(['measure.per']);
    expect(pathsOf(measured({ kind: 'growth', of: stock, per: 'period', calendar: 'swedish' }))).toEqual(['measure.calendar']);
    expect(pathsOf(measured({ kind: 'total', of: stock, per: 'workingDay' }, 'count'))).toEqual(['measure.per']);
    expect(pathsOf(measured({ kind: 'total', of: { count: { table: 'orders', on: 'ordered' } }, per: 'workingDay' }, 'count'))).toEqual([]);
  });

  it('lets what is stated be in its own unit only', () => {
    expect(pathsOf(measured({ kind: 'stated', values: 'yesNo' }, 'yesNo'))).toEqual([]);
    expect(pathsOf(measured({ kind: 'stated', values: 'status' }, 'yesNo'))).toEqual(['unit']);
    expect(pathsOf(measured({ kind: 'stated', values: 'number' }, 'status'))).toEqual(['unit']);
  });
});

describe('targets', () => {
  const targets = (...given: readonly Partial<KpiDefinition['targets'][number]>[]): KpiDefinition =>
    repairs({ targets: given.map((target) => ({ period: '2024', direction: 'atLeast' as const, value: '90', citation: OURS, ...target })) });

  it('are exact text, and the right writing of a Swedish number is told', () => {
    expect(issuesOf(targets({ value: '90,5 %' }))).toMatchObject([{ path: 'targets.0.value', nearest: '90.5' }]);
    expect(issuesOf(targets({ value: '90.50' }))).toEqual([]);
    expect(pathsOf(targets({ value: '1e2' }))).toEqual(['targets.0.value']);
  });

  it('are one per year', () => {
    expect(pathsOf(targets({}, { period: '2025' }))).toEqual([]);
    expect(pathsOf(targets({}, { value: '95' }))).toEqual(['targets.1.period']);
    expect(pathsOf(targets({ period: '2024-01' }))).toEqual(['targets.0.period']);
  });

  it('of a share end at the whole', () => {
    expect(pathsOf(targets({ value: '100' }))).toEqual([]);
    expect(pathsOf(targets({ value: '100.1' }))).toEqual(['targets.0.value']);
  });

  it('need a number for at least and at most, and may be a mere direction otherwise', () => {
    expect(pathsOf(targets({ direction: 'increase', value: null }))).toEqual([]);
    expect(pathsOf(targets({ value: null }))).toEqual(['targets.0.value']);
    expect(pathsOf(targets({ direction: 'increase', value: null, strict: true }))).toEqual(['targets.0.strict']);
  });

  it('that keep a level need to know which way is better', () => {
    const { better, ...unsaid } = targets({ direction: 'keep', value: null });
    expect(better).toBe('higher');
    expect(pathsOf(unsaid)).toEqual(['better']);
    expect(pathsOf({ ...unsaid, better: 'lower' })).toEqual([]);
  });

  it('say where they come from', () => {
    expect(pathsOf(targets({ citation: { ...OURS, summary: ' ', decided: '2024-02-30' } }))).toEqual(['targets.0.citation.summary', 'targets.0.citation.decided']);
    expect(pathsOf(repairs({ citations: [] }))).toEqual(['citations']);
  });
});

describe('breakdowns', () => {
  const bands = (...given: readonly (readonly [number, number?])[]): readonly string[] =>
    pathsOf({
      ...SICK_LEAVE,
      breakdowns: [{ id: 'length', labelSv: 'Längd', fields: ['sickDay'], bands: given.map(([from, to], index) => ({ id: `b${String(index)}`, labelSv: 'Dagar', from, ...(to !== undefined && { to }) })) }],
    });

  it('have ranges side by side, and none over another', () => {
    expect(bands([1, 14], [15, 59], [60])).toEqual([]);
    expect(bands([1, 14], [14, 59])).toEqual(['breakdowns.0.bands.1.from']);
    expect(bands([60], [1, 59])).toEqual([]);
    expect(bands([59], [1, 59])).toEqual(['breakdowns.0.bands.1.from']);
    expect(bands([5, 4])).toEqual(['breakdowns.0.bands.0.to']);
  });

  it('have ranges of a count and of nothing else', () => {
    expect(pathsOf({ ...SICK_LEAVE, breakdowns: [{ id: 'a', labelSv: 'A', fields: ['gender'], bands: [{ id: 'b', labelSv: 'B', from: 1 }] }] })).toEqual(['breakdowns.0.fields.0']);
    expect(pathsOf({ ...SICK_LEAVE, breakdowns: [{ id: 'a', labelSv: 'A', fields: ['sickDay'] }] })).toContain('breakdowns.0.fields.0');
    expect(pathsOf({ ...SICK_LEAVE, breakdowns: [{ id: 'a|b', labelSv: 'A', fields: ['gender'] }] })).toEqual(['breakdowns.0.id']);
  });

  it('are of fields in the table of what is counted', () => {
    expect(pathsOf(repairs({ breakdowns: [{ id: 'g', labelSv: 'G', fields: ['gender'] }, { id: 'g', labelSv: 'Två', fields: ['unit', 'unit'] }] }))).toEqual([
      'breakdowns.1.id',
      'breakdowns.0.fields.0',
      'breakdowns.1.fields.1',
    ]);
  });
});

it('tells everything that is wrong at once, the first in the message', () => {
  const wrong = repairs({ id: 'a b', labelSv: '', decimals: -1, minimumGroup: -1, reported: ['month', 'month'] });
  expect(pathsOf(wrong)).toEqual(['id', 'labelSv', 'decimals', 'reported.1', 'minimumGroup']);
  expect(() => defineKpi(wrong)).toThrow('Indikatorn a b går inte att använda. id: väntade ett id med bokstäver');
});
