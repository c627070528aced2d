import type { LocalDate } from '@hjm/core';
import { addDays } from '@hjm/core/calendar';
import { type Ore, sumOre } from '@hjm/core/money';
import type { Invoice, InvoicePeriod, Party, PaymentMeans, Seller } from './invoice.js';
import type { InvoiceLineInput, InvoicePayer, LeftOutReason } from './invoice-line-input.js';
import { lineOf } from './line-of.js';
import { exemptionKey, type InvoiceRounding, invoiceTotals } from './totals.js';

/** What a run of invoices needs to be told; nothing is assumed. */
export type InvoiceTerms = {
  readonly seller: Seller;
  readonly payment: PaymentMeans;
  readonly issueDate: LocalDate;
  /** Days from the day of issue until payment is due. */
  readonly dueDays: number;
  /** The days that are invoiced, such as a month. */
  readonly period: InvoicePeriod;
  readonly rounding: InvoiceRounding;
  /** The number of each invoice; `index` counts from 0 in the order of the result. */
  readonly numberOf: (request: { readonly payer: string; readonly kind: Invoice['kind']; readonly index: number }) => string;
};

/** Invoices per payer, and what is on none. `invoiced` and `leftOut` add up to the sum of all lines. */
export type InvoiceRun = {
  readonly invoices: readonly { readonly payer: string; readonly invoice: Invoice }[];
  readonly leftOut: readonly { readonly index: number; readonly line: InvoiceLineInput; readonly reason: LeftOutReason }[];
  readonly totals: { readonly lines: number; readonly invoiced: Ore; readonly leftOut: Ore };
};

type Group = { readonly payer: string; readonly lines: { readonly index: number; readonly line: InvoiceLineInput }[] };

/**
 * Makes invoices of lines: one per payer, order and reference, in the order of the lines. Sums below zero become credit notes.
 * What is outside the scope of VAT gets an invoice of its own without VAT numbers, as EN 16931 demands (BR-O), and so do lines of
 * one VAT category with different reasons for it. Lines of earlier periods, such as late credits, widen the invoicing period,
 * which has to hold every line's (PEPPOL-EN16931-R110, R111). Private persons and unknown payers are reported.
 *
 * ```ts
 * import { checkInvoice, invoicesOf, toUbl } from '@hjm/pricing/invoice';
 *
 * const kommun = {
 *   name: 'Provköpings kommun',
 *   organisationNumber: '9999990014',
 *   vatNumber: 'SE999999001401',
 *   endpoint: { scheme: '0088', id: '7300000000004' },
 *   address: { city: 'Provköping', country: 'SE' },
 * } as const;
 * const rent = {
 *   payer: 'kommun',
 *   description: 'Hyra av rullstol',
 *   quantity: '31',
 *   unit: 'DAY',
 *   unitPrice: '500',
 *   amount: 15_500,
 *   period: { from: '2023-03-01', to: '2023-03-31' },
 *   vat: { category: 'S', rate: '25' },
 * } as const;
 * const run = invoicesOf(
 *   [rent, { ...rent, payer: 'privat' }],
 *   new Map([
 *     ['kommun', { kind: 'organisation', party: kommun, buyerReference: 'REF-1' }],
 *     ['privat', { kind: 'privatePerson' }],
 *   ]),
 *   {
 *     seller: { ...kommun, name: 'Hjälpmedelscentralen', organisationNumber: '9999990006', vatNumber: 'SE999999000601', approvedForFTax: true },
 *     payment: { kind: 'bankgiro', number: '50000009' },
 *     issueDate: '2023-04-03',
 *     dueDays: 30,
 *     period: { from: '2023-03-01', to: '2023-03-31' },
 *     rounding: { vat: 'halfUp', payable: 'exact' },
 *     numberOf: ({ index }) => `F-${index + 1}`,
 *   },
 * );
 * run.totals; // => { lines: 2, invoiced: 15500, leftOut: 15500 }
 * run.leftOut.map(({ reason }) => reason); // => ['private-person']
 * const invoices = run.invoices.map(({ invoice }) => invoice);
 * invoices.map(({ totals }) => totals.payable); // => [19375]
 * invoices.map((invoice) => checkInvoice(toUbl(invoice)).isSendable); // => [true]
 * ```
 *
 * @throws HjmError `invalid-number` for quantities and prices that are no plain numbers, `invalid-vat` as {@link invoiceTotals}
 */
export function invoicesOf(lines: readonly InvoiceLineInput[], payers: ReadonlyMap<string, InvoicePayer>, terms: InvoiceTerms): InvoiceRun {
  const leftOut: { index: number; line: InvoiceLineInput; reason: LeftOutReason }[] = [];
  const groups = new Map<string, Group>();
  const exemptions = new Map<string, string[]>();
  for (const [index, line] of lines.entries()) {
    const payer = payers.get(line.payer);
    if (payer?.kind !== 'organisation') {
      leftOut.push({ index, line, reason: payer === undefined ? 'unknown-payer' : 'private-person' });
      continue;
    }
    const key = JSON.stringify([line.payer, line.order, line.reference, line.vat.category === 'O']);
    const number = exemptionNumber(exemptions, key, line);
    const whole = `${key} ${number}`;
    const group = groups.get(whole);
    if (group === undefined) groups.set(whole, { payer: line.payer, lines: [{ index, line }] });
    else group.lines.push({ index, line });
  }
  const invoices = [...groups.values()].flatMap((group, index) => {
    const payer = payers.get(group.payer);
    return payer?.kind === 'organisation' ? [{ payer: group.payer, invoice: invoiceOf(group, payer, terms, index) }] : [];
  });
  return {
    invoices,
    leftOut,
    totals: {
      lines: lines.length,
      invoiced: sumOre(invoices.map(({ invoice }) => (invoice.kind === 'creditNote' ? -invoice.totals.exclusive : invoice.totals.exclusive))),
      leftOut: sumOre(leftOut.map(({ line }) => line.amount)),
    },
  };
}

/** Which of the reasons met so far in its category a line gives; 0 for the first. */
function exemptionNumber(seen: Map<string, string[]>, group: string, { vat }: InvoiceLineInput): number {
  const key = `${group} ${vat.category}`;
  const reasons = seen.get(key) ?? [];
  seen.set(key, reasons);
  const reason = exemptionKey(vat);
  if (!reasons.includes(reason)) reasons.push(reason);
  return reasons.indexOf(reason);
}

function invoiceOf(group: Group, payer: Extract<InvoicePayer, { kind: 'organisation' }>, terms: InvoiceTerms, index: number): Invoice {
  const isCredit = sumOre(group.lines.map(({ line }) => line.amount)) < 0;
  const kind = isCredit ? 'creditNote' : 'invoice';
  const lines = group.lines.map(({ index: input, line }, place) => lineOf(line, String(place + 1), isCredit ? -1 : 1, `lines.${input}`));
  const [first] = group.lines;
  const isOutside = first?.line.vat.category === 'O';
  const reference = first?.line.reference ?? payer.buyerReference;
  const preceding = correctedBy(group);
  return {
    kind,
    number: terms.numberOf({ payer: group.payer, kind, index }),
    issueDate: terms.issueDate,
    dueDate: addDays(terms.issueDate, terms.dueDays),
    period: periodAround(terms.period, lines.flatMap(({ period }) => period ?? [])),
    ...(reference === undefined ? {} : { buyerReference: reference }),
    ...(first?.line.order === undefined ? {} : { orderReference: first.line.order }),
    ...(preceding.length === 0 ? {} : { preceding }),
    seller: isOutside ? withoutVat(terms.seller) : terms.seller,
    buyer: isOutside ? withoutVat(payer.party) : payer.party,
    payment: terms.payment,
    lines,
    totals: invoiceTotals(lines, terms.rounding),
  };
}

function periodAround(period: InvoicePeriod, others: readonly InvoicePeriod[]): InvoicePeriod {
  return others.reduce((around, { from, to }) => ({ from: from < around.from ? from : around.from, to: to > around.to ? to : around.to }), period);
}

function correctedBy({ lines }: Group): { number: string; issueDate?: LocalDate }[] {
  return [...new Map(lines.flatMap(({ line: { corrects } }) => (corrects === undefined ? [] : [[corrects.number, corrects] as const]))).values()];
}

function withoutVat<P extends Party>(party: P): Omit<P, 'vatNumber'> {
  const { vatNumber, ...rest } = party;
  return vatNumber === undefined ? party : rest;
}
