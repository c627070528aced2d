import type { ClockUnit } from '../definition/definition-types.js';
import { OFF_SV, RUNNING_SV } from '../definition/describe-clock.js';
import type { KpiDerivation } from '../result/result-types.js';

/** The rules by which time was counted, in Swedish sentences; those that bear on the unit of the clock. */
export function usedClockSentences({ calendarNameSv, startOnDayOff, running }: NonNullable<KpiDerivation['clock']>, unit: ClockUnit | undefined): string[] {
  const worked = unit === 'workingDays' || unit === 'halfDays';
  return [`Tiden räknas efter: ${calendarNameSv}.`, ...(worked ? [`${OFF_SV[startOnDayOff]}.`] : []), `${RUNNING_SV[running]}.`];
}
