import type { Delivered, ProblemCode, Rental } from '@hjm/pricing';
import { COHORTS } from './cohorts.js';
import { lifeOf } from './life.js';
import { demoRentals, type DemoSize } from './register.js';
import { cohortOf } from './slot.js';
import { ARTICLE_WITHOUT_PRICE } from './setup.js';

/** A bad row, what is wrong with it, and what a rent run says about it. */
export type DemoFault = { readonly code: ProblemCode; readonly whatSv: string; readonly rental: Rental };

/** The bad rows of {@link demoRentalsWithFaults}, in the order in which they come. All are in April 2024, so that a run over it tells each. */
export function demoFaults(): readonly DemoFault[] {
  const [out] = lifeOf(firstSlot((kind, marked) => kind === 'kept' && marked)).rentals.slice(-1) as [Rental];
  const [counted] = lifeOf(firstSlot((kind, marked) => kind === 'kept' && !marked)).rentals as [Rental];
  const row = (code: ProblemCode, whatSv: string, rental: Partial<Rental>): DemoFault => ({ code, whatSv, rental: { ...bad(code), ...rental } });
  return [
    row('end-before-start', 'Återlämnad före leveransen.', { events: [DELIVERED, { kind: 'received', on: '2024-04-02' }] }),
    row('unknown-article', 'Artikeln finns inte i sortimentet: felstavad.', { article: 'rolator-ute' }),
    row('unknown-payer', 'Kostnadsansvarig finns inte: felstavad.', { events: [{ ...DELIVERED, payer: 'västerås' }] }),
    row('unknown-payer', 'Flyttar till en kostnadsansvarig som inte finns.', { events: [DELIVERED, { kind: 'changed', on: '2024-04-15', payer: 'nora' }] }),
    row('overlap', 'Individen är redan uthyrd till någon annan.', { article: out.article, item: out.item }),
    row('same-id', 'Uthyrningen står två gånger i registret.', counted),
    row('no-delivery', 'Återlämnad, men aldrig levererad.', { events: [{ kind: 'received', on: '2024-04-20' }] }),
    row('invalid-date', 'Leveransdagen finns inte i kalendern.', { events: [{ ...DELIVERED, on: '2024-04-31' }] }),
    row('invalid-quantity', 'Negativt antal.', { events: [{ ...DELIVERED, quantity: -5 }] }),
    row('invalid-quantity', 'En märkt individ i tre exemplar.', { item: 'MFEL0003', events: [{ ...DELIVERED, quantity: 3 }] }),
    row('no-price', 'Artikeln finns men har inget pris.', { article: ARTICLE_WITHOUT_PRICE.id }),
  ].map((fault, index) => (fault.code === 'same-id' ? fault : { ...fault, rental: { ...fault.rental, id: `UFEL${String(index + 1).padStart(4, '0')}` } }));
}

/** The rentals of the demo world and after them each of {@link demoFaults}. */
export function* demoRentalsWithFaults(size: DemoSize = {}): Generator<Rental, void, undefined> {
  yield* demoRentals(size);
  for (const { rental } of demoFaults()) yield rental;
}

const DELIVERED: Delivered = { kind: 'delivered', on: '2024-04-10', payer: 'vasteras', quantity: 1, reason: 'varaktigt', vat: 'S' };

function bad(id: string): Rental {
  return { id, article: 'rollator-ute', item: null, events: [DELIVERED] };
}

function firstSlot(is: (kind: (typeof COHORTS)[number]['kind'], marked: boolean) => boolean): number {
  for (let slot = 0; ; slot++) {
    const { kind, marked } = cohortOf(slot);
    const last = is(kind, marked) ? lifeOf(slot).rentals.at(-1) : undefined;
    if (last?.events.length === 1) return slot;
  }
}
