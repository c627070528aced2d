import { HjmError, foundText } from '@hjm/core';
import { demoPayers, demoSellerTerms } from '@hjm/demo';
import type { Article, InvoiceLine } from '@hjm/pricing';
import { type InvoicePayer, type PayerRecord, type SellerTerms, invoicesOf, payerOf, rentLineInput, toUbl } from '@hjm/pricing/invoice';
import type { RunContent } from './ledger.js';

/** Who sells and who receives, for invoices of rents. */
export type Invoicing = { readonly terms: SellerTerms; readonly payers: readonly PayerRecord[] };

/** Who sells and receives in the demo world. */
export const demoInvoicing = (): Invoicing => ({ terms: demoSellerTerms(), payers: demoPayers() });

export type InvoiceAsked = { readonly payer: string; readonly issueDate: string; readonly number: string; readonly part: number };

/**
 * The payer's invoice of a run as Peppol BIS Billing 3. Lines that cannot stand on one invoice make several; `part` is which.
 *
 * @throws HjmError `no-invoice-terms`, `no-e-invoice` (a private person, an unknown payer, no lines), `unknown-vat`
 */
export function runInvoice(invoicing: Invoicing | undefined, { from, to }: RunContent, lines: readonly InvoiceLine[], articles: readonly Article[], { payer, issueDate, number, part }: InvoiceAsked): { readonly xml: string; readonly parts: number } {
  if (invoicing === undefined) throw new HjmError('no-invoice-terms', 'Underlaget säger inte vem som säljer: spara ett med invoicing.', [{ path: 'invoicing', expected: 'säljarens villkor och betalarna', found: foundText(undefined) }]);
  const { terms, payers } = invoicing;
  const record = payers.find(({ id }) => id === payer);
  const found = record === undefined ? undefined : payerOf(record);
  if (found !== undefined && 'missing' in found) throw new HjmError('no-e-invoice', `${payer} saknar ${found.missing.join(', ')}.`, found.missing.map((path) => ({ path: `invoicing.payers.${payer}.${path}`, expected: 'ett värde', found: 'inget' })));
  const names = new Map(articles.map(({ id, nameSv }) => [id, nameSv]));
  const known = new Map<string, InvoicePayer>(found === undefined ? [] : [[payer, found.payer]]);
  const { invoices } = invoicesOf(
    lines.map((line) => rentLineInput(line, { articles: names, vat: terms.vat })),
    known,
    { ...terms, issueDate, period: { from, to }, numberOf: ({ index }) => (index === 0 ? number : `${number}-${index + 1}`) },
  );
  const invoice = invoices[part - 1]?.invoice;
  if (invoice === undefined) throw new HjmError('no-e-invoice', `Det finns ingen e-faktura till ${payer} i körningen.`, [{ path: invoices.length === 0 ? 'file' : 'part', expected: invoices.length === 0 ? 'en organisation med rader i körningen' : `1–${invoices.length}`, found: foundText(invoices.length === 0 ? payer : part) }]);
  return { xml: toUbl(invoice), parts: invoices.length };
}
