export { type InvoiceCheck, type InvoiceFinding, checkInvoice } from './check-invoice.js';
export type { UnitCode } from './codes/units.js';
export type {
  Address,
  Endpoint,
  Invoice,
  InvoiceLine,
  InvoicePeriod,
  InvoiceTotals,
  Party,
  PaymentMeans,
  Seller,
  Vat,
  VatCategory,
  VatSubtotal,
} from './invoice.js';
export { fromUbl } from './from-ubl.js';
export { readUbl } from './read-ubl.js';
export { ruleTable, UNCHECKED_RULES, type UncheckedRules } from './rule-table.js';
export { INVOICE_RULES } from './rules/index.js';
export type { InvoiceRule } from './rules/rule.js';
export { exemptionKey, type InvoiceRounding, invoiceTotals, type TaxedAmount } from './totals.js';
export type { UblDocument, UblNode } from './ubl-node.js';
export { CUSTOMIZATION_ID, PROFILE_ID, toUbl } from './write-ubl.js';
export type { InvoiceLineInput, InvoicePayer, LeftOutReason } from './invoice-line-input.js';
export { type InvoiceRun, invoicesOf, type InvoiceTerms } from './invoices-of.js';
export { PAYER_COLUMNS, payerOf, type PayerRecord } from './payer-rows.js';
export { rentLineInput, type RentLineTerms } from './rent-line-input.js';
export type { SellerTerms } from './terms-schema.js';
