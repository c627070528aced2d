import { foundText, type LocalDate, nearest } from '@hjm/core';
import { dateOfDay } from '@hjm/core/calendar';
import { formatNumber } from '@hjm/core/text';
import type { RentalProblem } from '../run/problem.js';
import type { Course } from './course.js';
import { type DayReader, FIRST_DAY, LAST_DAY } from './day-reader.js';
import type { Rental, RentalEvent } from './rental.js';

type Fault = Omit<RentalProblem, 'rental' | 'ore'>;

/** The first thing wrong with the rental's own data as it was known at the end of `knownAt`: days that do not exist, quantities that cannot be. */
export function faultIn({ item, events }: Rental, readDay: DayReader, knownAt: LocalDate | null = null): Fault | undefined {
  if (!Array.isArray(events)) return { code: 'no-delivery', path: 'events', expected: 'en lista med händelser, varav en leverans', found: foundText(events) };
  let delivered = false;
  for (let index = 0; index < events.length; index++) {
    const event = events[index] as RentalEvent | undefined;
    if (event === undefined || !KINDS.includes(event.kind)) return unknownKind(`events.${index}.kind`, event?.kind);
    delivered ||= event.kind === 'delivered';
    const ends = event.kind !== 'delivered' && event.kind !== 'changed';
    const takenBack = ends && event.on === null;
    if ((event.registered !== undefined || takenBack) && readDay(event.registered as string) === undefined) return wrongDay(`events.${index}.registered`, event.registered);
    if (knownAt !== null && event.registered !== undefined && event.registered > knownAt) continue;
    if (!takenBack && readDay(event.on as string) === undefined) return wrongDay(`events.${index}.on`, event.on);
    if (knownAt !== null && event.registered === undefined && event.on !== null && event.on > knownAt) continue;
    if (ends || (event.kind === 'changed' && event.quantity === undefined)) continue;
    const { quantity } = event;
    const [least, most] = [event.kind === 'changed' ? 0 : 1, item === null ? 1_000_000 : 1];
    if (!Number.isSafeInteger(quantity) || (quantity as number) < least || (quantity as number) > most) {
      const expected = item === null ? `ett heltal från ${least} till ${formatNumber(most)}` : '1, eftersom individen är märkt';
      return { code: 'invalid-quantity', path: `events.${index}.quantity`, expected, found: foundText(quantity) };
    }
  }
  return delivered ? undefined : { code: 'no-delivery', path: 'events', expected: 'en leverans', found: foundText(events) };
}

const KINDS: readonly (string | undefined)[] = ['delivered', 'changed', 'pickupOrdered', 'received', 'deregistered'] satisfies RentalEvent['kind'][];

function unknownKind(path: string, value: unknown): Fault {
  const words = KINDS.filter((kind) => kind !== undefined);
  const near = nearest(String(value), words);
  return { code: 'unknown-event', path, expected: `en av ${words.join(', ')}`, found: foundText(value), ...(near === undefined ? {} : { nearest: near }) };
}

function wrongDay(path: string, value: unknown): Fault {
  return { code: 'invalid-date', path, expected: `en dag från ${FIRST_DAY} till ${LAST_DAY}, skriven ÅÅÅÅ-MM-DD`, found: foundText(value) };
}

/** What ends the rental before it began. */
export function endBeforeStart({ delivered, received, deregistered, pickupOrdered }: Course): Fault | undefined {
  for (const [path, day] of [['received', received], ['deregistered', deregistered], ['pickupOrdered', pickupOrdered]] as const) {
    if (day !== undefined && day < delivered) return { code: 'end-before-start', path, expected: `tidigast ${dateOfDay(delivered)}, då leveransen skedde`, found: dateOfDay(day) };
  }
  return undefined;
}
