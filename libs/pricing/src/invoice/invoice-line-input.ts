import type { Ore } from '@hjm/core/money';
import type { UnitCode } from './codes/units.js';
import type { InvoicePeriod, Party, Vat } from './invoice.js';

/** One line to be invoiced, from a rent run, a sale or a service. Credits have a negative amount. */
export type InvoiceLineInput = {
  /** The opaque key of who pays. */
  readonly payer: string;
  readonly description: string;
  readonly article?: string;
  /** How many units, as a decimal text without sign: items, days, months, hours. */
  readonly quantity: string;
  readonly unit: UnitCode;
  /** The unit in words, such as `dygn`, where a line has to say how its amount came about. */
  readonly unitLabel?: string;
  /** Öre for one unit, or for `baseQuantity` units; decimals as text. */
  readonly unitPrice: string;
  readonly baseQuantity?: string;
  /** What the line costs without VAT; this is what is invoiced, whatever the price says. */
  readonly amount: Ore;
  readonly period?: InvoicePeriod;
  readonly vat: Vat;
  readonly note?: string;
  /** The buyer's order; lines of different orders go on different invoices, as Peppol has one order per invoice. */
  readonly order?: string;
  /** The buyer's reference when not the payer's usual one; it divides invoices as well. */
  readonly reference?: string;
  /** The invoice that a credit corrects. */
  readonly corrects?: { readonly number: string; readonly issueDate?: string };
};

/** Who pays: an organisation that Peppol reaches, or a private person, who is invoiced in another way. */
export type InvoicePayer = { readonly kind: 'organisation'; readonly party: Party; readonly buyerReference?: string } | { readonly kind: 'privatePerson' };

/** Why a line is on no invoice. */
export type LeftOutReason = 'private-person' | 'unknown-payer';
