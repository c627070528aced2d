import { addDays } from '@hjm/core/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseOf } from '../rental/course.js';
import { dayReader } from '../rental/day-reader.js';
import type { Rental, RentalEvent } from '../rental/rental.js';
import { randomRegister } from '../testing/random-register.js';
import { newRegistrations, type NewRegistrations } from './new-registrations.js';

const delivered: RentalEvent = { kind: 'delivered', on: '2024-01-10', payer: 'north', quantity: 1, reason: null, vat: 'S' };
const rental = (...events: RentalEvent[]): Rental => ({ id: 'r1', article: 'bed', item: 'i1', events });
const back = (on: string | null, registered?: string): RentalEvent => ({ kind: 'received', on, ...(registered === undefined ? {} : { registered }) });
const news = (known: Rental | undefined, given: Rental, notBefore: string | null = null): NewRegistrations => {
  const found = newRegistrations(known, given, notBefore, 2);
  if ('problem' in found) throw new Error(found.problem.code);
  return found;
};
const after = (known: Rental, given: Rental, notBefore: string | null): Rental => ({ ...known, events: [...known.events, ...news(known, given, notBefore).events] });
const course = (one: Rental, knownAt: string | null): unknown => courseOf(one, knownAt, dayReader());

describe('what a file tells that is new', () => {
  it('is all of a new rental, as it stands', () => {
    expect(news(undefined, rental(delivered, back('2024-02-01')))).toEqual({ events: [delivered, back('2024-02-01')], moved: 0 });
  });

  it('is the return that came since', () => {
    expect(news(rental(delivered), rental(delivered, back('2024-02-01'))).events).toEqual([back('2024-02-01')]);
  });

  it('counts as registered once what it should have been in is settled', () => {
    expect(news(rental(delivered), rental(delivered, back('2024-02-01')), '2024-03-01')).toEqual({ events: [back('2024-02-01', '2024-03-01')], moved: 1 });
    expect(news(rental(delivered), rental(delivered, back('2024-02-01', '2024-03-01')), '2024-03-01').moved).toBe(0);
  });

  it('replaces what it corrects, also with an earlier day', () => {
    const known = rental(delivered, back('2024-02-20'));
    expect(news(known, rental(delivered, back('2024-02-05'))).events).toEqual([back('2024-02-05', '2024-02-20')]);
    expect(course(after(known, rental(delivered, back('2024-02-05')), null), null)).toEqual(course(rental(delivered, back('2024-02-05')), null));
  });

  it('takes nothing back that it says nothing of', () => {
    expect(news(rental(delivered, back('2024-02-20')), rental(delivered)).events).toEqual([]);
  });

  it('is not a rental of another item', () => {
    expect(newRegistrations(rental(delivered), { ...rental(delivered), item: 'i2' }, null, 7)).toMatchObject({ problem: { code: 'other-rental', path: 'item', line: 7, found: '"i2"' } });
  });

  it('is nothing when the same comes again', () => {
    fc.assert(
      fc.property(randomRegister, (register) => {
        for (const one of register) expect(news(one, one, '2026-01-01').events).toEqual([]);
      }),
    );
  });

  it('once it is added is nothing when it comes again', () => {
    fc.assert(
      fc.property(randomRegister, fc.nat({ max: 400 }), fc.nat({ max: 4 }), (register, days, kept) => {
        for (const one of register) {
          const known = { ...one, events: one.events.slice(0, kept + 1) };
          const merged = after(known, one, addDays('2024-01-01', days));
          expect(news(merged, one, '2026-01-01').events).toEqual([]);
        }
      }),
    );
  });

  it('never changes what was known before', () => {
    fc.assert(
      fc.property(randomRegister, fc.nat({ max: 400 }), fc.nat({ max: 4 }), (register, days, kept) => {
        const settled = addDays('2024-01-01', days);
        for (const one of register) {
          const known = { ...one, events: one.events.slice(0, kept + 1) };
          expect(course(after(known, one, addDays(settled, 1)), settled)).toEqual(course(known, settled));
        }
      }),
    );
  });
});
