import type { Rental, RentalEvent } from '@hjm/pricing';
import { looksLikeIdentityNumber } from '@hjm/rules/cases';

/** What a row of an import holds of a rental. `payer` and `keepUntil` are there when it names a private person. */
export type RegistrationRow = {
  readonly rental: string;
  readonly article: string;
  readonly item: string | null;
  readonly events: readonly RentalEvent[];
  readonly payer?: string;
  readonly keepUntil?: string;
};

/** A rental of the register, and until when it is kept when a private person pays for it. */
export type KeptRental = { readonly rental: Rental; readonly keepUntil: string | null };

/** The registrations as rows: one for each private person that they name, so that each is found by its key; else one. */
export function registrationRows(rental: Rental, events: readonly RentalEvent[], isPrivate: (payer: string) => boolean, keepUntil: string): RegistrationRow[] {
  const { id, article, item } = rental;
  const named = new Map<string | undefined, RentalEvent[]>();
  let last: string | undefined;
  for (const event of events) {
    const payer = 'payer' in event ? event.payer : undefined;
    if (payer !== undefined && isPrivate(payer)) last = payer;
    named.set(last, [...(named.get(last) ?? []), event]);
  }
  return [...named].map(([payer, own]) => ({ rental: id, article, item, events: own, ...(payer === undefined ? {} : { payer, keepUntil }) }));
}

/** The rental that rows make, oldest first; `undefined` of none: what they held is erased. */
export function rentalOf(rows: readonly RegistrationRow[]): KeptRental | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const keepUntil = rows.reduce<string | null>((until, { keepUntil: day }) => (day !== undefined && (until === null || day > until) ? day : until), null);
  return { rental: { id: first.rental, article: first.article, item: first.item, events: rows.flatMap(({ events }) => events) }, keepUntil };
}

/** What must not be kept as a key: it is somebody's number. */
export function identityNumberIn(rental: Rental): string | undefined {
  if (looksLikeIdentityNumber(rental.id)) return 'id';
  return rental.events.some((event) => 'payer' in event && looksLikeIdentityNumber(event.payer ?? '')) ? 'payer' : undefined;
}
