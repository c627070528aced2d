import { dayNumber, SWEDISH_WORKING_DAYS, workingDaysBetween } from '@hjm/core/calendar';
import { EVENT_TABLES, type KpiRecord } from '@hjm/kpi';
import { expect, test } from 'vitest';
import { PUBLISHED_VOLUMES } from '../volumes.js';
import { DEMO_EVENT_TABLES, demoEvents, type DemoEventTable } from './demo-events.js';

const all = new Map(DEMO_EVENT_TABLES.map((table) => [table, [...demoEvents(table)]]));
const rows = (table: DemoEventTable): readonly KpiRecord[] => all.get(table) ?? [];

/** Rows of January–April of a year, by the day in a field. */
function interim(table: DemoEventTable, on: string, year: 2023 | 2024, ...more: ((row: KpiRecord) => boolean)[]): readonly KpiRecord[] {
  return rows(table).filter((row) => {
    const day = row[on];
    return typeof day === 'string' && day >= `${year}-01-01` && day <= `${year}-04-30` && more.every((is) => is(row));
  });
}
const is = (field: string, ...values: string[]) => (row: KpiRecord): boolean => values.includes(String(row[field]));
const sum = (records: readonly KpiRecord[], field: string): number => records.reduce((total, row) => total + Number(row[field] ?? 0), 0);
const percent = (part: number, whole: number, decimals = 1): string => ((100 * part) / whole).toFixed(decimals);
const taken = (row: KpiRecord, start: string, stop: string): number => workingDaysBetween(String(row[start]), String(row[stop]), SWEDISH_WORKING_DAYS);
const both = (count: (year: 2023 | 2024) => number): readonly [number, number] => [count(2023), count(2024)];

test('the production of January–April is what is published of both years', () => {
  expect(both((year) => interim('orders', 'ordered', year).length)).toEqual([16_418, 17_894]);
  expect(both((year) => interim('returns', 'received', year).length)).toEqual([11_884, 13_206]);
  expect(both((year) => interim('workOrders', 'reported', year, is('kind', 'reconditioning')).length)).toEqual([6769, 7826]);
  expect(both((year) => interim('fittings', 'referred', year).length)).toEqual([422, 427]);
  expect(both((year) => interim('workOrders', 'reported', year, is('kind', 'corrective', 'preventive')).length)).toEqual([5024, 5369]);
  expect(both((year) => interim('calls', 'called', year).length)).toEqual([8082, 9004]);
  expect(both((year) => interim('pickups', 'ordered', year).length)).toEqual([6713, 7600]);
});

test('the shares of January–April 2024 are those that are printed', () => {
  const calls = interim('calls', 'called', 2024);
  expect(percent(calls.filter(is('answered', 'yes')).length, calls.length)).toBe('99.1');

  const offered = interim('fittings', 'referred', 2024, (row) => String(row['offered']) >= String(row['referred']));
  expect(offered.length).toBe(426);
  expect(percent(offered.filter((row) => taken(row, 'referred', 'offered') <= 15).length, offered.length)).toBe('68.5');

  const repairs = interim('workOrders', 'reported', 2024, is('kind', 'corrective'));
  expect(percent(repairs.filter((row) => taken(row, 'reported', 'finished') <= 5).length, repairs.length)).toBe('85.5');

  const planned = interim('deliveries', 'planned', 2024);
  expect(percent(planned.filter((row) => row['delivered'] === row['planned']).length, planned.length)).toBe('89.3');
  expect(interim('deliveries', 'delivered', 2024, (row) => row['planned'] !== null).length).toBe(planned.length);
});

test('cases, deviations and costs are those that are published', () => {
  const errands = both((year) => interim('cases', 'opened', year, is('kind', 'errand1177')).length);
  expect(percent(errands[1] - errands[0], errands[0])).toBe('33.0');
  expect(both((year) => interim('cases', 'opened', year, is('kind', 'rehabilitation')).length)).toEqual([3, 9]);
  expect(both((year) => interim('deviations', 'reported', year).length)).toEqual([5, 2]);
  expect(both((year) => interim('deviations', 'reported', year, is('kind', 'needle', 'threat')).length)).toEqual([1, 0]);

  const decided = interim('cases', 'decided', 2024, is('kind', 'outOfAssortment'));
  const granted = decided.filter(is('outcome', 'granted'));
  expect([granted.length, decided.length - granted.length]).toEqual([7, 5]);
  expect(granted.map((row) => row['cost'])).toEqual([6_949_200, 99_400, 24_750, 24_750, 4_849_000, 1_199_100, 1_559_200]);
  expect(interim('cases', 'opened', 2024, is('kind', 'outOfAssortment'))).toEqual(decided);

  const gross = both((year) => sum(interim('costs', 'day', year, is('kind', 'cost')), 'amount'));
  const products = both((year) => sum(interim('costs', 'day', year, is('heading', 'products')), 'amount'));
  expect([percent(gross[1] - gross[0], gross[0]), percent(products[1] - products[0], products[0])]).toEqual(['25.1', '20.2']);
  expect(sum(interim('costs', 'day', 2024), 'amount')).toBe(144_200_000); // costs less income: a result of −1 442 tkr
  const year = rows('costs').filter((row) => String(row['day']).startsWith('2023'));
  expect([sum(year.filter(is('kind', 'cost')), 'amount'), sum(year.filter(is('kind', 'income')), 'amount')]).toEqual([15_513_900_000, -15_592_700_000]);
});

test('sick leave in March has the published parts by length, gender and age, as a month and from January', () => {
  const printed = {
    2023: ['4.6', '3.0', '1.2', '0.4', '0.0', '5.3', '3.7', '6.1', '3.4', '5.4'],
    2024: ['7.6', '3.4', '1.9', '0.6', '1.7', '9.6', '5.3', '3.8', '8.6', '7.3'],
  };
  for (const year of [2023, 2024] as const) {
    for (const from of ['03', '01']) {
      const within = (row: KpiRecord): boolean => String(row['day']) > `${year}-${from}-01` && String(row['day']) <= `${year}-03-31`;
      const [sick, time] = [rows('absences').filter(within), rows('staffTime').filter(within)];
      const share = (of: (row: KpiRecord) => boolean, base = of): string => percent(sum(sick.filter(of), 'hours'), sum(time.filter(base), 'scheduled'));
      const all = (): boolean => true;
      const days = ([low, high]: readonly number[]) => (row: KpiRecord): boolean => Number(row['sickDay']) >= (low ?? 0) && Number(row['sickDay']) <= (high ?? 0);
      expect([
        share(all),
        ...[[1, 14], [15, 90], [91, 365], [366, 9999]].map((span) => share(days(span), all)),
        ...['woman', 'man'].map((gender) => share(is('gender', gender))),
        ...['–29', '30–49', '50–'].map((age) => share(is('ageGroup', age))),
      ]).toEqual(printed[year]);
    }
  }
  expect(percent(sum(interim('absences', 'day', 2024), 'hours'), sum(interim('staffTime', 'day', 2024), 'scheduled'))).toBe('7.2');
});

test('hours, employees and mil are those that are published', () => {
  expect(both((year) => sum(interim('staffTime', 'day', year), 'worked'))).toEqual([3_599_900, 3_572_800]);
  expect(both((year) => sum(interim('staffTime', 'day', year), 'workedAll'))).toEqual([3_600_200, 3_573_500]);
  expect(both((year) => sum(rows('staffTime').filter(is('day', `${year}-04-30`)), 'employees'))).toEqual([85, 82]);
  const driven = both((year) => sum(interim('driving', 'day', year), 'mil'));
  expect([(driven[0] / 100 / 70_503).toFixed(2), (driven[1] / 100 / 74_595).toFixed(2)]).toEqual(['0.44', '0.40']);
});

test('the stock on 30 April is the published volume of every principal, and the rest of it gives the printed utilisation', () => {
  for (const [year, share] of [['y2023', '92.2'], ['y2024', '92.3']] as const) {
    const day = rows('stock').filter(is('day', `2${year.slice(2)}-04-30`));
    const out = day.filter(is('place', 'customer'));
    for (const { nameSv, ...volume } of PUBLISHED_VOLUMES.parties) expect([nameSv, sum(out.filter(is('principal', nameSv)), 'quantity')]).toEqual([nameSv, volume[year]]);
    expect(sum(out.filter(is('kind', 'marked')), 'quantity')).toBe(PUBLISHED_VOLUMES.marked[year]);
    expect(sum(out.filter(is('principalKind', 'region')), 'quantity')).toBe(PUBLISHED_VOLUMES.region[year]);
    expect(sum(out.filter(is('principalKind', 'municipality')), 'quantity')).toBe(PUBLISHED_VOLUMES.municipalities[year]);
    expect(sum(out, 'quantity')).toBe(PUBLISHED_VOLUMES.main[year]);
    expect(percent(sum(out, 'quantity'), sum(day, 'quantity'))).toBe(share);
    const marked = day.filter(is('kind', 'marked'));
    expect(percent(PUBLISHED_VOLUMES.marked[year], sum(marked, 'quantity'))).toBe(share);
  }
});

test.each(DEMO_EVENT_TABLES)('%s: every record has what its table asks for and nothing else, and no key stands twice', (table) => {
  const { fields } = EVENT_TABLES.find(({ id }) => id === table) as (typeof EVENT_TABLES)[number];
  const keys = new Set(fields.map(({ key }) => key));
  const wrong = rows(table).flatMap((row) => [
    ...Object.keys(row).filter((key) => !keys.has(key)),
    ...fields.filter((field) => !fits(field, row[field.key] ?? null)).map(({ key }) => [key, row[key]]),
  ]);
  expect(wrong).toEqual([]);
  if (keys.has('id')) expect(new Set(rows(table).map(({ id }) => id)).size).toBe(rows(table).length);
});

function fits(field: (typeof EVENT_TABLES)[number]['fields'][number], value: string | number | null): boolean {
  if (value === null) return !field.required;
  switch (field.kind) {
    case 'day':
      return typeof value === 'string' && value <= '2024-06-30' && dayNumber(value) > 0;
    case 'moment':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) && value < '2024-07';
    case 'choice':
      return Object.hasOwn(field.choices, value);
    case 'code':
    case 'id':
      return typeof value === 'string' && value !== '';
    default:
      return Number.isSafeInteger(value);
  }
}

test('all eighteen months have orders, less in July than in May and June', () => {
  const perMonth = new Map<string, number>();
  for (const { ordered } of rows('orders')) perMonth.set(String(ordered).slice(0, 7), (perMonth.get(String(ordered).slice(0, 7)) ?? 0) + 1);
  expect(perMonth.size).toBe(18);
  expect(perMonth.get('2023-07')).toBeLessThan(Math.min(perMonth.get('2023-05') ?? 0, perMonth.get('2023-06') ?? 0));
});

test('some clocks are running when the world ends, some have paused, some fields are unknown and some rows come late', () => {
  expect(rows('workOrders').filter(({ finished }) => finished === null).length).toBeGreaterThan(100);
  expect(rows('workOrders').filter(({ paused }) => paused !== null).length).toBeGreaterThan(500);
  expect(rows('workOrders').filter(({ paused, resumed }) => paused !== null && resumed === null).length).toBeGreaterThan(0);
  expect(rows('fittings').filter(({ offered }) => offered === null).length).toBeGreaterThan(10);
  expect(rows('orders').filter(({ gender }) => gender === null).length).toBeGreaterThan(500);
  const days = rows('orders').map(({ ordered }) => String(ordered));
  expect(days.filter((day, place) => day < (days[place - 1] ?? '')).length).toBeGreaterThan(200);
});

test('the world is the one that it was', () => {
  expect(Object.fromEntries([...all].map(([table, records]) => [table, records.length]))).toEqual({
    orders: 74_965, deliveries: 69_957, returns: 54_897, pickups: 31_361, workOrders: 54_702, fittings: 1845, calls: 37_421, cases: 1599, prescriptions: 20_347,
    stock: 2736, driving: 2992, staffTime: 144, absences: 360, deviations: 8, surveys: 6, purchases: 1122, costs: 54,
  });
  expect(rows('fittings')[1000]).toEqual({
    id: 'KR-001001', referred: '2023-10-25', offered: '2023-10-30', fitted: '2023-11-01',
    principal: 'Familjeläkarenheter (Vårdval)', unit: 'Konsulenter kognition', group: 'Arbetsstolar', gender: 'woman',
  });
});

test('the same records come every time', () => {
  for (const table of ['fittings', 'cases', 'absences'] as const) expect([...demoEvents(table)]).toEqual(rows(table));
});

test('a table that the demo centre does not have is told, with the nearest one', () => {
  expect(() => demoEvents('workorder' as DemoEventTable)).toThrow('Demodata saknar tabellen');
});
