import type { KpiRecord } from '@hjm/kpi';
import { allocate } from '@hjm/core/money';
import { dateText } from '../world-days.js';
import { type DemoMonth, MONTHS } from './months.js';
import { inInterims } from './monthly.js';

/** Shares of scheduled time, in thousandths: women, and the three ages. The shares of the parts then give the share of the whole. */
const STAFF = { y2023: { women: 5625, ages: [1000, 4350, 4650] }, y2024: { women: 5350, ages: [1000, 5000, 4000] } } as const;

export const AGES = ['–29', '30–49', '50–'] as const;
export const GENDERS = ['woman', 'man'] as const;

/** A group of employees, and which part of all it is, in hundred-millionths. */
export type Cell = { readonly gender: (typeof GENDERS)[number]; readonly ageGroup: (typeof AGES)[number]; readonly weight: number };

/** The six groups by gender and age. */
export function cellsOf(month: DemoMonth): readonly Cell[] {
  const { women, ages } = month.index < 12 ? STAFF.y2023 : STAFF.y2024;
  return GENDERS.flatMap((gender) => AGES.map((ageGroup, age): Cell => ({ gender, ageGroup, weight: (gender === 'woman' ? women : 10_000 - women) * (ages[age] as number) })));
}

/** Hours in hundredths. Scheduled: ours. Worked without and during on-call duty: as published, 35 999 and 35 728, 3 and 7 more on call. */
const SCHEDULED = { first: 4_390_000, second: 4_260_000 };
const WORKED = { first: 3_599_900, second: 3_572_800 };
const ON_CALL = { first: 300, second: 700 };

/** Employees at the end of each month: 85 in April 2023 and 82 in April 2024 as published. */
const EMPLOYEES = [86, 86, 85, 85, 85, 85, 84, 84, 84, 84, 83, 83, 83, 83, 82, 82, 82, 82];
const LEFT = [1, 0, 1, 0, 1, 1, 0, 2, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1];

/** How much of the scheduled time is worked, in percent of January–April: holidays in summer. */
const PRESENT = [100, 100, 100, 100, 98, 90, 48, 72, 99, 100, 99, 92, 100, 100, 100, 100, 98, 90];

const workingDays = MONTHS.map((month) => month.workingDays.length);

/** Scheduled hundredths of hours per month. */
export const SCHEDULED_PER_MONTH: readonly number[] = inInterims(workingDays.map((days) => days * 51_900), SCHEDULED, workingDays);
const workedPerMonth = inInterims(workingDays.map((days, index) => days * 430 * (PRESENT[index] as number)), WORKED, workingDays);
const onCallPerMonth = inInterims(workingDays.map(() => 150), ON_CALL, workingDays);

/** Hours of own staff by gender and age; of the resource unit and of hired staff, none. Nothing of a person. */
export function* staffTime(): Generator<KpiRecord, void, undefined> {
  for (const month of MONTHS) {
    const cells = cellsOf(month);
    const share = (total: readonly number[]): readonly number[] => allocate(total[month.index] as number, cells.map(({ weight }) => weight));
    const [scheduled, worked, onCall, employees, left] = [SCHEDULED_PER_MONTH, workedPerMonth, onCallPerMonth, EMPLOYEES, LEFT].map(share) as readonly (readonly number[])[];
    const day = dateText(month.last);
    for (const [place, { gender, ageGroup }] of cells.entries()) {
      const of = (numbers: readonly number[] | undefined): number => numbers?.[place] ?? 0;
      const time = { scheduled: of(scheduled), worked: of(worked), onCall: of(onCall), workedAll: of(worked) + of(onCall) };
      yield { day, employer: 'own', ...time, employees: of(employees), left: of(left), gender, ageGroup, unit: null };
    }
    for (const employer of ['pool', 'hired']) {
      yield { day, employer, scheduled: 0, worked: 0, onCall: 0, workedAll: 0, employees: null, left: null, gender: null, ageGroup: null, unit: null };
    }
  }
}
