import { addMonths, countWorkingDays, dateOfDay, dayNumber, isWorkingDay, SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';

/** A month that the demo events are about. */
export type DemoMonth = {
  /** `YYYY-MM`. */
  readonly id: string;
  /** Its place, from 0 for January 2023. */
  readonly index: number;
  /** Day numbers of its first and last day, and of each working day. */
  readonly first: number;
  readonly last: number;
  readonly workingDays: readonly number[];
};

/** The months from one to another, both included. */
export function monthsBetween(from: string, count: number): readonly DemoMonth[] {
  return Array.from({ length: count }, (_, index): DemoMonth => {
    const start = addMonths(`${from}-01`, index);
    const first = dayNumber(start);
    const last = dayNumber(addMonths(start, 1)) - 1;
    const workingDays: number[] = [];
    for (let day = first; day <= last; day += 1) if (isWorkingDay(day, SWEDISH_WORKING_DAYS)) workingDays.push(day);
    return { id: start.slice(0, 7), index, first, last, workingDays };
  });
}

/** January 2023 to June 2024, the months of `DEMO_DAYS`. */
export const MONTHS: readonly DemoMonth[] = monthsBetween('2023-01', 18);

/** January–April of both years (delår 1), whose counts are published. Places in {@link MONTHS}, from and to. */
export const FIRST_INTERIM: readonly [number, number] = [0, 3];
export const SECOND_INTERIM: readonly [number, number] = [12, 15];

/** The interim period that the month is in, if any. */
export function interimOf({ index }: DemoMonth): readonly [number, number] | undefined {
  return [FIRST_INTERIM, SECOND_INTERIM].find(([from, to]) => index >= from && index <= to);
}

/** The day until which what happens in the month may go on without reaching into, or out of, an interim period. */
export function lastOfStretch(month: DemoMonth): number {
  const [, to] = interimOf(month) ?? (month.index < SECOND_INTERIM[0] ? [0, SECOND_INTERIM[0] - 1] : [0, MONTHS.length - 1]);
  return (MONTHS[to] as DemoMonth).last;
}

/** Working days of the months from one place to another. */
export function workingDaysOf([from, to]: readonly [number, number]): number {
  return countWorkingDays(dateOfDay((MONTHS[from] as DemoMonth).first), dateOfDay((MONTHS[to] as DemoMonth).last), SWEDISH_WORKING_DAYS);
}
