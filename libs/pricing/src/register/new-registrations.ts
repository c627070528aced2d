import { type LocalDate, foundText } from '@hjm/core';
import type { Rental, RentalEvent } from '../rental/rental.js';
import type { RowProblem } from './row-problem.js';

/** What a file tells of a rental and the register did not know. */
export type NewRegistrations = {
  readonly events: readonly RentalEvent[];
  /** How many of them count as registered later than the file says, because they came too late for what had been settled. */
  readonly moved: number;
};

/**
 * What is new in `given` beside what is known of the rental, as registrations to add; what is known is never edited. Of each kind of
 * event (of changes: each day) the last registered one says what holds: where both say the same, nothing is new. A corrected event
 * counts as registered no earlier than the one that it corrects, and no event before `notBefore`, the first day that is not yet
 * settled. That a file says nothing of an event takes nothing back.
 *
 * @param known - the rental as registered so far; `undefined` when it is new
 * @returns the problem when the rental is of another article or item than the one known
 */
export function newRegistrations(known: Rental | undefined, given: Rental, notBefore: LocalDate | null, line: number): NewRegistrations | { readonly problem: RowProblem } {
  for (const path of ['article', 'item'] as const) {
    if (known !== undefined && known[path] !== given[path]) {
      return { problem: { code: 'other-rental', line, rental: given.id, path, expected: `${foundText(known[path])}, som uthyrningen gäller sedan tidigare`, found: foundText(given[path]) } };
    }
  }
  const before = byKind(known?.events ?? []);
  const fresh = new Map<RentalEvent, LocalDate | null>();
  for (const [kind, events] of byKind(given.events)) {
    const stored = before.get(kind) ?? [];
    const [last, holds] = [events.at(-1), stored.at(-1)];
    if (last === undefined || (holds !== undefined && sameEvent(last, holds))) continue;
    for (const event of events) {
      if (event === last || !stored.some((other) => sameEvent(event, other))) fresh.set(event, holds === undefined ? null : seen(holds));
    }
  }
  let moved = 0;
  // In the order of their registration, which ties must keep.
  const events = [...fresh].map(([event, after]): RentalEvent => {
    const said = seen(event);
    const registered = latest(said, latest(after ?? '', notBefore ?? ''));
    if (registered === said) return event;
    moved += 1;
    return { ...event, registered };
  });
  return { events, moved };
}

/** Events that replace each other, in the order in which they do. */
function byKind(events: readonly RentalEvent[]): Map<string, RentalEvent[]> {
  const kinds = new Map<string, RentalEvent[]>();
  for (const event of events) {
    const key = event.kind === 'changed' ? `changed ${event.on}` : event.kind;
    const others = kinds.get(key);
    if (others === undefined) kinds.set(key, [event]);
    else others.push(event);
  }
  for (const others of kinds.values()) others.sort((a, b) => (seen(a) < seen(b) ? -1 : seen(a) > seen(b) ? 1 : 0));
  return kinds;
}

function seen(event: RentalEvent): LocalDate {
  return event.registered ?? event.on ?? '';
}

/** The same, whenever it was registered. */
function sameEvent(a: RentalEvent, b: RentalEvent): boolean {
  const text = (event: RentalEvent): string => JSON.stringify(Object.entries({ ...event, registered: undefined }).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}

function latest(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}
