import type { ClockRules } from './definition-types.js';

/**
 * What a clock goes by where neither the documents nor its definition say anything: working days with the three eves off, a
 * start on a day off stands as day 0, and what is still running is too late once its time has run out and is not counted before.
 */
export const CLOCK_DEFAULTS: ClockRules = { calendar: 'swedish', startOnDayOff: 'asIs', running: 'lateWhenOver' };
