import type { WorkingDayChoices } from '@hjm/core/calendar';
import * as z from 'zod';
import type { FileOpeningHours } from './kpi-file.js';

const text = z.string().min(1).max(4000);
/** Said to editors; `openingHours` checks it, and tells the right writing. */
const time = z.string().max(40).meta({ pattern: '^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$' });
const hours = z.array(z.tuple([time, time]));

/** A calendar of working days as JSON: the choices that the law leaves open. */
export const calendarSchema: z.ZodType<WorkingDayChoices> = z.strictObject({
  eves: z.enum(['off', 'working']),
  dayBeforePublicHoliday: z.enum(['whole', 'half']).optional(),
}) as z.ZodType<WorkingDayChoices>;

/** Opening hours as JSON, their calendar by its name. */
export const openingHoursSchema: z.ZodType<FileOpeningHours> = z.strictObject({
  name: text,
  calendar: text,
  week: z.strictObject({ monday: hours.optional(), tuesday: hours.optional(), wednesday: hours.optional(), thursday: hours.optional(), friday: hours.optional() }),
  halfDay: hours.optional(),
  exceptions: z.array(z.strictObject({ date: z.string().max(40).meta({ format: 'date' }), hours })).optional(),
}) as z.ZodType<FileOpeningHours>;
