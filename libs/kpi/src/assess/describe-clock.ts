import type { KpiDerivation } from '../result/result-types.js';

type ClockUsed = NonNullable<KpiDerivation['clock']>;

const START: Readonly<Record<ClockUsed['startOnDayOff'], string>> = {
  asIs: 'En start på en ledig dag räknas från den dagen.',
  nextWorkingDay: 'En start på en ledig dag räknas från nästa arbetsdag.',
};

const RUNNING: Readonly<Record<ClockUsed['running'], string>> = {
  lateWhenOver: 'Det som pågår räknas som för sent när tiden har gått ut, och är inte med innan dess.',
  leaveOut: 'Det som pågår är inte med.',
  late: 'Det som pågår räknas som för sent.',
};

/** The rules by which time was counted, in Swedish sentences. */
export function describeClock({ calendarNameSv, startOnDayOff, running }: ClockUsed): string[] {
  return [`Tiden räknas enligt kalendern ${calendarNameSv}.`, START[startOnDayOff], RUNNING[running]];
}
