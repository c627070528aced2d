import { HjmError, type HjmIssue } from '@hjm/core';
import { workingCalendar } from '@hjm/core/calendar';
import { describe, expect, it } from 'vitest';
import { EVENT_TABLES } from '../table/tables.js';
import { REPAIRS, SICK_LEAVE } from '../testing/definitions.js';
import { kpiJsonSchema, readKpi, readKpiDefinitions } from './read-kpi.js';

const issuesOf = (read: () => unknown): readonly HjmIssue[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof HjmError) return error.issues;
    throw error;
  }
  return [];
};
const file = (definitions: readonly unknown[], more: object = {}): unknown => ({ format: 'hjm.kpi/1', definitions, ...more });

describe('an indicator from JSON', () => {
  it('is the same as it was written, as text and as an object', () => {
    expect(readKpi(JSON.stringify(REPAIRS))).toEqual(REPAIRS);
    expect(readKpi(structuredClone(SICK_LEAVE))).toEqual(SICK_LEAVE);
  });

  it('names a misspelt field of the format', () => {
    const { labelSv, ...rest } = structuredClone(REPAIRS);
    expect(issuesOf(() => readKpi({ ...rest, lableSv: labelSv }))).toMatchObject([{ path: 'labelSv', found: 'inget värde' }, { path: 'lableSv', nearest: 'labelSv' }]);
  });

  it('says which part of a condition is wrong', () => {
    const where = { all: [{ field: 'kind', iss: 'corrective' }] };
    const issues = issuesOf(() => readKpi({ ...structuredClone(REPAIRS), measure: { kind: 'total', of: { count: { table: 'workOrders', on: 'reported', where } } } }));
    expect(issues.map(({ path }) => path)).toContain('measure.of.count.where.all.0.iss');
  });

  it('names the words for yes and no', () => {
    const where = { field: 'answered', is: true };
    const issues = issuesOf(() => readKpi({ ...structuredClone(REPAIRS), measure: { kind: 'total', of: { count: { table: 'calls', on: 'called', where } } } }));
    expect(issues).toMatchObject([{ expected: 'text', found: 'true', nearest: 'yes' }]);
  });

  it('names what a Swedish word of the files stands for', () => {
    const read = (table: string, is: string, stop: string): readonly unknown[] =>
      issuesOf(() => readKpi({ ...structuredClone(REPAIRS), measure: { kind: 'share', of: { table, on: 'reported', where: { field: 'kind', is } }, part: { clock: { start: 'reported', stop, within: 5, unit: 'workingDays' } } } })).map(({ nearest }) => nearest);
    expect(read('workOrders', 'AU', 'Klar')).toEqual(['corrective', 'finished']);
    expect(read('arbetsordrar', 'corrective', 'finished')).toContain('workOrders');
  });

  it('is checked for what its names refer to', () => {
    expect(issuesOf(() => readKpi({ ...structuredClone(REPAIRS), breakdowns: [{ id: 'u', labelSv: 'U', fields: ['units'] }] }))).toMatchObject([{ path: 'breakdowns.0.fields.0', nearest: 'unit' }]);
  });

  it.each(['', '{', 'null', '[]', '"text"', '{"measure":{"kind":"share"}}'])('refuses %s without falling', (text) => {
    expect(issuesOf(() => readKpi(text)).length).toBeGreaterThan(0);
  });
});

describe('a file of indicators', () => {
  it('may bring tables of its own', () => {
    const own = { id: 'visits', labelSv: 'Besök', descriptionSv: 'En rad per besök.', files: ['besök'], fields: [{ key: 'day', labelSv: 'Dag', descriptionSv: 'Dagen.', headers: [], kind: 'day', required: true }] };
    const visits = { ...structuredClone(REPAIRS), id: 'visits', unit: 'count', measure: { kind: 'total', of: { count: { table: 'visits', on: 'day' } } }, targets: [], breakdowns: [] };
    const read = readKpiDefinitions(file([visits], { tables: [own] }));
    expect(read.tables).toEqual([own]);
    expect(read.definitions.map(({ id }) => id)).toEqual(['visits']);
    expect(issuesOf(() => readKpiDefinitions(file([visits])))).toMatchObject([{ path: 'definitions.0.measure.of.count.table' }]);
    expect(issuesOf(() => readKpiDefinitions(file([], { tables: [EVENT_TABLES[0]] })))).toMatchObject([{ path: 'tables.0.id' }]);
  });

  describe('with calendars and opening hours of its own', () => {
    // Hours made up for the test: no centre's are known.
    const calendars = { jour: { eves: 'working', dayBeforePublicHoliday: 'half' } };
    const openingHours = { verkstad: { name: 'verkstaden', calendar: 'jour', week: { monday: [['08:00', '16:00']] }, halfDay: [['08:00', '12:00']], exceptions: [{ date: '2024-05-10', hours: [] }] } };
    const clock = (unit: string, calendar: string): unknown => {
      const [start, stop] = unit === 'openMinutes' ? ['reportedAt', 'finishedAt'] : ['reported', 'finished'];
      return { ...structuredClone(REPAIRS), id: `${unit}/${calendar}`, measure: { kind: 'share', of: { table: 'workOrders', on: 'reported' }, part: { clock: { start, stop, within: 5, unit, rules: { calendar } } } } };
    };
    const opened = (change: object): unknown => file([], { calendars, openingHours: { verkstad: { ...openingHours.verkstad, ...change } } });

    it('makes them, for clocks to name and folds to take', () => {
      const read = readKpiDefinitions(JSON.stringify(file([clock('openMinutes', 'verkstad'), clock('halfDays', 'jour'), clock('workingDays', 'swedish')], { calendars, openingHours })));
      expect(read.calendars).toEqual({ jour: workingCalendar({ eves: 'working', dayBeforePublicHoliday: 'half' }) });
      expect(read.openingHours['verkstad']).toEqual({ ...openingHours.verkstad, calendar: read.calendars['jour'] });
      expect(readKpiDefinitions(file([]))).toMatchObject({ calendars: {}, openingHours: {} });
    });

    it('says which name of its own a clock probably meant', () => {
      const issues = issuesOf(() => readKpiDefinitions(file([clock('workingDays', 'jouren'), clock('openMinutes', 'verkstan')], { calendars, openingHours })));
      expect(issues).toMatchObject([
        { path: 'definitions.0.measure.part.clock.rules.calendar', found: '"jouren"', nearest: 'jour' },
        { path: 'definitions.1.measure.part.clock.rules.calendar', found: '"verkstan"', nearest: 'verkstad' },
      ]);
    });

    it.each<[string, unknown, readonly object[]]>([
      ['a choice that is none', file([], { calendars: { jour: { eves: 'workin' } } }), [{ path: 'calendars.jour.eves', nearest: 'working' }]],
      ['a name of the library', file([], { calendars: { swedish: { eves: 'working' } } }), [{ path: 'calendars.swedish', found: '"swedish"' }]],
      ['hours by a calendar that is not there', opened({ calendar: 'jor' }), [{ path: 'openingHours.verkstad.calendar', nearest: 'jour' }]],
      ['a clock time that is not written as one', opened({ week: { monday: [['8:00', '16:00']] } }), [{ path: 'openingHours.verkstad.week.monday.0.0', nearest: '08:00' }]],
      ['a day of the week that is none', opened({ week: { mondag: [] } }), [{ path: 'openingHours.verkstad.week.mondag', nearest: 'monday' }]],
      ['half days without hours', file([], { calendars, openingHours: { verkstad: { name: 'verkstaden', calendar: 'jour', week: {} } } }), [{ path: 'openingHours.verkstad.halfDay' }]],
      ['a day that does not exist, and every other defect', opened({ halfDay: [['12:00', '08:00']], exceptions: [{ date: '2024-02-30', hours: [] }] }), [{ path: 'openingHours.verkstad.halfDay.0.1' }, { path: 'openingHours.verkstad.exceptions.0.date' }]],
    ])('refuses %s', (_, json, issues) => {
      expect(issuesOf(() => readKpiDefinitions(json))).toMatchObject(issues);
    });
  });

  it('tells the defects of all its indicators, each with its place', () => {
    const wrong = [{ ...structuredClone(REPAIRS), minimumGroup: -1 }, { ...structuredClone(REPAIRS), decimals: 9 }];
    expect(issuesOf(() => readKpiDefinitions(file(wrong))).map(({ path }) => path)).toEqual(['definitions.1.id', 'definitions.0.minimumGroup', 'definitions.1.decimals']);
  });
});

it('has a JSON Schema that names the format', () => {
  const schema = kpiJsonSchema() as { properties: { format: unknown; definitions: unknown }; required: readonly string[]; additionalProperties: boolean };
  expect(schema.properties.format).toMatchObject({ const: 'hjm.kpi/1' });
  expect(schema.required).toEqual(['format', 'definitions']);
  expect(schema.additionalProperties).toBe(false);
});
