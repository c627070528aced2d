import type { LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { UnitCode } from './codes/units.js';

/** VAT categories of EN 16931 that a centre can meet: standard rate, zero rate, exempt, outside the scope, reverse charge, within the EU, export. */
export type VatCategory = 'S' | 'Z' | 'E' | 'O' | 'AE' | 'K' | 'G';

/** How a line is taxed. Nothing is assumed: category and rate come from the one who sells. */
export type Vat = {
  readonly category: VatCategory;
  /** Per cent as a decimal text, `'25'`; `'0'` for Z, E, AE, K and G; left out for O. */
  readonly rate?: string;
  /** Why no VAT is charged: required for E, O, AE, K and G, as a code, a text or both. */
  readonly exemption?: { readonly code?: string; readonly reason?: string };
};

/** Where a party receives in the Peppol network: 0007 is a Swedish organisation number, 0088 a GLN. */
export type Endpoint = { readonly scheme: '0007' | '0088'; readonly id: string };

/** An address; the country is an ISO 3166 code. */
export type Address = {
  readonly street?: string;
  readonly additionalStreet?: string;
  readonly city?: string;
  readonly postalCode?: string;
  readonly country: string;
};

/** An organisation that sells or buys. Private persons are never parties of a Peppol invoice. */
export type Party = {
  readonly name: string;
  readonly tradingName?: string;
  /** Ten digits without dash. */
  readonly organisationNumber: string;
  /** `SE` and twelve digits; left out for who is not registered for VAT. */
  readonly vatNumber?: string;
  readonly endpoint: Endpoint;
  readonly address: Address;
  /** A function or a unit, such as an e-mail of the invoicing office. */
  readonly contact?: { readonly name?: string; readonly phone?: string; readonly email?: string };
};

/** The seller says whether it is approved for F-tax; the invoice then carries the Swedish statement. */
export type Seller = Party & { readonly approvedForFTax: boolean };

/** The account to pay to, and the reference that the payer is to give. */
export type PaymentMeans =
  | { readonly kind: 'bankgiro' | 'plusgiro'; readonly number: string; readonly reference?: string }
  | { readonly kind: 'iban'; readonly iban: string; readonly bic?: string; readonly reference?: string };

/** First and last day, both included. */
export type InvoicePeriod = { readonly from: LocalDate; readonly to: LocalDate };

/** One line. `amount` is what it costs without VAT; price times quantity by base quantity follows it within two öre. */
export type InvoiceLine = {
  readonly id: string;
  readonly note?: string;
  /** A decimal text; negative on a line that takes back. */
  readonly quantity: string;
  readonly unit: UnitCode;
  readonly amount: Ore;
  readonly period?: InvoicePeriod;
  readonly orderLine?: string;
  readonly itemName: string;
  readonly itemDescription?: string;
  /** The seller's article number. */
  readonly sellerItemId?: string;
  readonly vat: Vat;
  /** Kronor without VAT as a decimal text with any number of decimals; never negative. */
  readonly unitPrice: string;
  /** How many units the price is for, when not one: `'30'` for a price per thirty days. */
  readonly baseQuantity?: string;
};

/** VAT of one category and rate. */
export type VatSubtotal = { readonly vat: Vat; readonly taxable: Ore; readonly tax: Ore };

/** What an invoice sums to. `payable` = `inclusive` + `rounding`. */
export type InvoiceTotals = {
  readonly lines: Ore;
  readonly exclusive: Ore;
  readonly tax: Ore;
  readonly inclusive: Ore;
  readonly rounding: Ore;
  readonly payable: Ore;
  readonly vat: readonly VatSubtotal[];
};

/** An invoice or a credit note in Swedish kronor, as far as EN 16931 is needed by a centre. Amounts of a credit note are positive. */
export type Invoice = {
  readonly kind: 'invoice' | 'creditNote';
  readonly number: string;
  readonly issueDate: LocalDate;
  readonly dueDate?: LocalDate;
  readonly note?: string;
  readonly accountingCost?: string;
  readonly buyerReference?: string;
  readonly orderReference?: string;
  readonly contractReference?: string;
  readonly period?: InvoicePeriod;
  /** The invoices that a credit note corrects. */
  readonly preceding?: readonly { readonly number: string; readonly issueDate?: LocalDate }[];
  readonly seller: Seller;
  readonly buyer: Party;
  readonly payment: PaymentMeans;
  readonly paymentTerms?: string;
  readonly lines: readonly InvoiceLine[];
  readonly totals: InvoiceTotals;
};
