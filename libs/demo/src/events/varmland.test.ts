import { daysBetween, SWEDISH_WORKING_DAYS, workingDaysBetween } from '@hjm/core/calendar';
import type { KpiRecord } from '@hjm/kpi';
import { expect, test } from 'vitest';
import { demoVarmlandEvents } from './varmland.js';

const deliveries = [...demoVarmlandEvents('deliveries')];
const meetings = [...demoVarmlandEvents('meetings')];

test.each([
  ['stock', 2400, 93],
  ['ordered', 1100, 79],
] as const)('of %s goods delivered in 2025 the printed share came within ten days, whichever days are meant', (source, count, percent) => {
  const rows = deliveries.filter((row) => row['source'] === source);
  expect(rows.length).toBe(count);
  const inTime = (taken: (from: string, to: string) => number): number => rows.filter((row) => taken(String(row['ordered']), String(row['delivered'])) <= 10).length;
  expect((100 * inTime(daysBetween)) / count).toBe(percent);
  expect(inTime((from, to) => workingDaysBetween(from, to, SWEDISH_WORKING_DAYS))).toBe(inTime(daysBetween));
  for (const row of rows) expect([String(row['ordered']).slice(0, 4), String(row['delivered']).slice(0, 4)]).toEqual(['2025', '2025']);
});

/** The rows of each meeting. */
function byMeeting(rows: readonly KpiRecord[]): readonly (readonly KpiRecord[])[] {
  return [...new Set(rows.map(({ meeting }) => meeting))].map((meeting) => rows.filter((row) => row['meeting'] === meeting));
}

/** Municipalities with somebody there, and the region if three are. */
function represented(rows: readonly KpiRecord[]): number {
  const there = rows.filter((row) => row['present'] === 'yes');
  const region = there.filter((row) => row['principalKind'] === 'region').length;
  return there.length - region + (region >= 3 ? 1 : 0);
}

function mean(rows: readonly KpiRecord[]): number {
  const each = byMeeting(rows).map(represented);
  return each.reduce((sum, count) => sum + count, 0) / each.length;
}

test('the mean of principals at the four meetings of a year is the printed one, or the nearest that four meetings can give', () => {
  const years = ['2021', '2022', '2023', '2024', '2025'].map((year) => meetings.filter(({ day }) => String(day).startsWith(year)));
  expect(years.map((rows) => byMeeting(rows).length)).toEqual([4, 4, 4, 4, 4]);
  expect(years.map(mean)).toEqual([9.25, 11.5, 13.5, 13.25, 13.25]);
});

test('so is that of the meetings until August', () => {
  const interims = ['2023', '2024', '2025'].map((year) => meetings.filter(({ day }) => String(day) >= year && String(day) < `${year}-09`));
  expect(interims.map((rows) => mean(rows).toFixed(1))).toEqual(['13.3', '14.0', '14.0']);
});

test('every meeting has seventeen principals', () => {
  for (const rows of byMeeting(meetings)) expect(new Set(rows.map(({ principal }) => principal)).size).toBe(17);
});
