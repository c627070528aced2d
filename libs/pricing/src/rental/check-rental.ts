import { foundText, isLocalDate } from '@hjm/core';
import { dateOfDay } from '@hjm/core/calendar';
import type { RentalProblem } from '../run/problem.js';
import type { Course } from './course.js';
import type { Rental } from './rental.js';

type Fault = Omit<RentalProblem, 'rental' | 'ore'>;

/** The first thing wrong with the rental's own data: days that do not exist, quantities that cannot be. */
export function faultIn({ item, events }: Rental): Fault | undefined {
  if (!events.some(({ kind }) => kind === 'delivered')) return { code: 'no-delivery', path: 'events', expected: 'en leverans', found: foundText(events) };
  for (const [index, event] of events.entries()) {
    for (const [key, value] of [['on', event.on], ['registered', event.registered]] as const) {
      if (value === undefined || (value === null && key === 'on' && event.kind !== 'delivered' && event.kind !== 'changed')) continue;
      if (!isLocalDate(value) || value < FIRST || value > LAST) {
        return { code: 'invalid-date', path: `events.${index}.${key}`, expected: `en dag från ${FIRST} till ${LAST}, skriven ÅÅÅÅ-MM-DD`, found: foundText(value) };
      }
    }
    if (event.kind !== 'delivered' && event.kind !== 'changed') continue;
    const { quantity } = event;
    if (event.kind === 'changed' && quantity === undefined) continue;
    const most = item === null ? 1_000_000 : 1;
    if (!Number.isSafeInteger(quantity) || (quantity as number) < (event.kind === 'changed' ? 0 : 1) || (quantity as number) > most) {
      return {
        code: 'invalid-quantity',
        path: `events.${index}.quantity`,
        expected: item === null ? `ett heltal från 1 till ${most}` : '1, eftersom individen är märkt',
        found: foundText(quantity),
      };
    }
  }
  return undefined;
}

/** What ends the rental before it began. */
export function endBeforeStart({ delivered, received, deregistered, pickupOrdered }: Course): Fault | undefined {
  for (const [path, day] of [['received', received], ['deregistered', deregistered], ['pickupOrdered', pickupOrdered]] as const) {
    if (day !== undefined && day < delivered) return { code: 'end-before-start', path, expected: `tidigast ${dateOfDay(delivered)}, då leveransen skedde`, found: dateOfDay(day) };
  }
  return undefined;
}

const FIRST = '1950-01-01';
const LAST = '2100-12-31';
