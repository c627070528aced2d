import type { KpiRecord } from '@hjm/kpi';
import { allocate } from '@hjm/core/money';
import { dateText } from '../world-days.js';
import { type DemoMonth, MONTHS } from './months.js';
import { AGES, type Cell, cellsOf, GENDERS, SCHEDULED_PER_MONTH } from './staff.js';

/** Sick leave in March as published, in tenths of percent: by day of the spell, and of each gender's and age's own time. */
const MARCH = {
  y2023: { total: 46, days: [30, 12, 4, 0], gender: [53, 37], age: [61, 34, 54] },
  y2024: { total: 76, days: [34, 19, 6, 17], gender: [96, 53], age: [38, 86, 73] },
} as const;

/** A day of a spell that stands for each of the published spans: 1–14, 15–90, 91–365 and from 366 on. */
const DAYS = [6, 45, 200, 500];

/** Tenths of percent in each month; January–March come to the published share of March, and April is left to {@link sickHours}. */
const TENTHS = [46, 46, 46, 46, 44, 39, 31, 36, 47, 54, 58, 61, 76, 76, 76, 60, 61, 57];

/** 7,2 % of January–April 2024, accumulated: what is published beside the 7,6 % of March. */
const ACCUMULATED = 72;

/** Hundredths of hours of sick leave in the month. */
function sickHours({ index }: DemoMonth): number {
  const of = (place: number): number => Math.round(((SCHEDULED_PER_MONTH[place] as number) * (TENTHS[place] as number)) / 1000);
  if (index !== 15) return of(index);
  const scheduled = SCHEDULED_PER_MONTH.slice(12, 16).reduce((sum, hours) => sum + hours, 0);
  return Math.round((scheduled * ACCUMULATED) / 1000) - of(12) - of(13) - of(14);
}

/** Hours of sick leave by day of the spell, gender and age: every sum is exact, and the margins are those of March. */
export function* absences(): Generator<KpiRecord, void, undefined> {
  for (const month of MONTHS) {
    const { days, gender, age } = month.index < 12 ? MARCH.y2023 : MARCH.y2024;
    const cells = cellsOf(month);
    const total = sickHours(month);
    const perGender = allocate(total, GENDERS.map((name, place) => timeOf(cells, 'gender', name) * (gender[place] as number)));
    const perAge = allocate(total, AGES.map((name, place) => timeOf(cells, 'ageGroup', name) * (age[place] as number)));
    const perDay = allocate(total, days);
    for (const [place, parts] of together(perDay, together(perGender, perAge).flat()).entries()) {
      for (const [cell, hours] of parts.entries()) {
        if (hours > 0) yield { day: dateText(month.last), hours, sickDay: DAYS[place], gender: GENDERS[Math.floor(cell / 3)], ageGroup: AGES[cell % 3], unit: null };
      }
    }
  }
}

function timeOf(cells: readonly Cell[], field: 'gender' | 'ageGroup', name: string): number {
  return cells.filter((cell) => cell[field] === name).reduce((sum, { weight }) => sum + weight, 0);
}

/** A table of whole numbers with these sums of rows and of columns: each row takes its share of what the columns have left. */
export function together(rows: readonly number[], columns: readonly number[]): readonly (readonly number[])[] {
  const left = [...columns];
  return rows.map((row) => {
    const parts = left.some((number) => number > 0) ? allocate(row, left) : left.map(() => 0);
    for (const [place, part] of parts.entries()) left[place] = (left[place] as number) - part;
    return parts;
  });
}
