import type { LocalDate } from '@hjm/core';
import { dateOfDay } from '@hjm/core/calendar';
import { courseOf, lastRegistered } from '../rental/course.js';
import { dayReader } from '../rental/day-reader.js';
import type { Rental } from '../rental/rental.js';
import type { PayerChange } from './payer-changes.js';

/**
 * The change that keeps a rental apart in a rent run, because what is known of the person cannot be read: without it, the wrong one
 * could be charged. Registered with the last that the register holds of the rental, and not before `notBefore`.
 *
 * @returns `undefined` for a rental that was never delivered, or that is kept apart already
 */
export function keepApart(rental: Rental, open: string, notBefore: LocalDate | null = null): PayerChange | undefined {
  const course = courseOf(rental, null, dayReader());
  const before = course?.terms[0]?.payer;
  if (course === undefined || before === undefined || before === open) return undefined;
  const last = lastRegistered(rental);
  const registered = notBefore !== null && notBefore > last ? notBefore : last;
  return {
    rental: rental.id,
    before,
    said: { by: 'nobody', fault: { code: 'undetermined', whySv: 'Det som är känt går inte att läsa.', needed: [] } },
    event: { kind: 'changed', on: dateOfDay(course.delivered), registered, payer: open },
  };
}
