import type { LocalDate } from '@hjm/core';

/** A row of the register of rentals, its cells read; `null` where the cell is empty. */
export type RentalRecord = {
  readonly id: string;
  readonly article: string;
  readonly item: string | null;
  readonly quantity: number | null;
  readonly payer: string;
  readonly reason: string | null;
  readonly vat: string | null;
  readonly delivered: LocalDate;
  readonly deliveredRegistered: LocalDate | null;
  readonly pickupOrdered: LocalDate | null;
  readonly pickupOrderedRegistered: LocalDate | null;
  readonly received: LocalDate | null;
  readonly receivedRegistered: LocalDate | null;
  readonly deregistered: LocalDate | null;
  readonly deregisteredRegistered: LocalDate | null;
};

/** A row of the table of changes. An end on no day takes back an earlier one. */
export type ChangeRecord = {
  readonly rental: string;
  readonly kind: 'changed' | 'delivered' | 'pickupOrdered' | 'received' | 'deregistered';
  readonly on: LocalDate | null;
  readonly registered: LocalDate | null;
  readonly payer: string | null;
  readonly quantity: number | null;
  readonly reason: string | null;
  readonly vat: string | null;
};
