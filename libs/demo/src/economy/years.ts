/** A year that the demo centre has books of. */
export type DemoYear = 2021 | 2022 | 2023 | 2024;

/** All of them, earliest first. */
export const DEMO_YEARS: readonly DemoYear[] = [2021, 2022, 2023, 2024];

/** The last month that is booked of the last year: the report that the demo world meets is of January–April 2024. */
export const BOOKED_2024 = 4;

/** How many months of a year are booked. */
export function bookedMonths(year: DemoYear): number {
  return year === 2024 ? BOOKED_2024 : 12;
}
