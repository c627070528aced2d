import { foundText } from '@hjm/core';
import { isIdentityNumber } from './identity-number.js';
import type { Rental, RentalEvent } from '../rental/rental.js';
import type { ChangeRecord, RentalRecord } from './records.js';
import type { RowProblem } from './row-problem.js';

/** What a register leaves unsaid and the caller says for all of it. */
export type RegisterDefaults = {
  /** Key of the VAT category where a row has none. */
  readonly vat?: string;
};

/** Puts rows together to rentals. Changes first, since rentals are handed on as they come. */
export type RegisterReader = {
  /** Keeps a change until its rental comes. Gives what is wrong with it. */
  readonly change: (record: ChangeRecord, line: number) => RowProblem | undefined;
  /** Says that a change of this rental could not even be read. Like any other that is wrong, it keeps its rental apart: without it the rental would be charged wrongly. */
  readonly unreadable: (rental: string, line: number) => void;
  /** The rental of a row with its changes, or what is wrong with it. */
  readonly rental: (record: RentalRecord, line: number) => { readonly rental: Rental } | { readonly problem: RowProblem };
  /** Changes whose rental has not come. */
  readonly unused: () => readonly RowProblem[];
};

/** Begins a register. Of the rentals nothing is kept but the ids of those that had changes; of each change that waits, its few words. */
export function readRegister(defaults: RegisterDefaults = {}): RegisterReader {
  const waiting = new Map<string, { record: ChangeRecord; line: number }[]>();
  const spoiled = new Map<string, number>();
  const used = new Map<string, number>();
  return {
    unreadable: (rental, line) => void spoiled.set(rental, line),
    change: (record, line) => {
      if (isIdentityNumber(record.rental)) return personal('rental', '', line);
      const problem = isIdentityNumber(record.payer ?? '') ? personal('payer', record.rental, line) : faultOf(record, line);
      if (problem !== undefined) {
        spoiled.set(record.rental, line);
        return problem;
      }
      const others = waiting.get(record.rental);
      if (others === undefined) waiting.set(record.rental, [{ record, line }]);
      else others.push({ record, line });
      return undefined;
    },
    rental: (record, line) => {
      const person = PERSONAL.find((key) => isIdentityNumber(record[key] ?? ''));
      if (person !== undefined) return { problem: personal(person, person === 'id' ? '' : record.id, line) };
      const bad = spoiled.get(record.id);
      if (bad !== undefined) {
        waiting.delete(record.id);
        return { problem: { code: 'unreadable-change', line, rental: record.id, path: 'id', expected: 'en uthyrning vars ändringar går att läsa', found: `en ändring på rad ${bad} som inte går att läsa` } };
      }
      const before = used.get(record.id);
      if (before !== undefined) {
        return { problem: { code: 'same-id', line, rental: record.id, path: 'id', expected: 'ett id som ingen annan rad har, eftersom uthyrningen har ändringar', found: `samma id som på rad ${before}` } };
      }
      const vat = record.vat ?? defaults.vat;
      if (vat === undefined) {
        waiting.delete(record.id);
        return { problem: { code: 'missing-vat', line, rental: record.id, path: 'vat', expected: 'en momskategori i raden eller en för hela registret', found: 'en tom cell' } };
      }
      const events = eventsOf(record, vat);
      const changes = waiting.get(record.id);
      if (changes !== undefined) {
        waiting.delete(record.id);
        used.set(record.id, line);
        for (const { record: change } of changes) events.push(eventOf(change, record, vat));
      }
      return { rental: { id: record.id, article: record.article, item: record.item, events } };
    },
    unused: () =>
      [...waiting].flatMap(([rental, changes]) =>
        changes.map(({ line }): RowProblem => ({ code: 'unknown-rental', line, rental, path: 'rental', expected: 'en uthyrning i registret', found: foundText(rental) })),
      ),
  };
}

const PERSONAL = ['id', 'item', 'payer'] as const;

/** The number is not repeated. */
function personal(path: string, rental: string, line: number): RowProblem {
  return { code: 'identity-number', line, rental, path, expected: 'en nyckel som inte säger vem det är', found: 'något som är skrivet som ett personnummer' };
}

function eventsOf(record: RentalRecord, vat: string): RentalEvent[] {
  const events: RentalEvent[] = [
    { kind: 'delivered', on: record.delivered, ...seen(record.deliveredRegistered), payer: record.payer, quantity: record.quantity ?? 1, reason: record.reason, vat },
  ];
  if (record.pickupOrdered !== null) events.push({ kind: 'pickupOrdered', on: record.pickupOrdered, ...seen(record.pickupOrderedRegistered) });
  if (record.received !== null) events.push({ kind: 'received', on: record.received, ...seen(record.receivedRegistered) });
  if (record.deregistered !== null) events.push({ kind: 'deregistered', on: record.deregistered, ...seen(record.deregisteredRegistered) });
  return events;
}

function eventOf(change: ChangeRecord, { payer, quantity, reason }: RentalRecord, vat: string): RentalEvent {
  const { kind, on } = change;
  const registered = seen(change.registered);
  if (kind === 'delivered') {
    return { kind, on: on as string, ...registered, payer: change.payer ?? payer, quantity: change.quantity ?? quantity ?? 1, reason: change.reason ?? reason, vat: change.vat ?? vat };
  }
  if (kind !== 'changed') return { kind, on, ...registered };
  return {
    kind,
    on: on as string,
    ...registered,
    ...(change.payer === null ? {} : { payer: change.payer }),
    ...(change.quantity === null ? {} : { quantity: change.quantity }),
    ...(change.reason === null ? {} : { reason: change.reason }),
    ...(change.vat === null ? {} : { vat: change.vat }),
  };
}

function faultOf({ rental, kind, on, registered, payer, quantity, reason, vat }: ChangeRecord, line: number): RowProblem | undefined {
  const ends = kind !== 'changed' && kind !== 'delivered';
  if (on === null && !(ends && registered !== null)) {
    return { code: 'missing-day', line, rental, path: 'on', expected: ends ? 'en dag, eller dagen då det registrerades att händelsen var fel' : 'en dag', found: 'en tom cell' };
  }
  if (kind === 'changed' && payer === null && quantity === null && reason === null && vat === null) {
    return { code: 'missing-change', line, rental, path: 'payer', expected: 'det som ändras: kostnadsansvarig, antal, orsak eller moms', found: 'bara tomma celler' };
  }
  return undefined;
}

function seen(registered: string | null): { registered?: string } {
  return registered === null ? {} : { registered };
}
