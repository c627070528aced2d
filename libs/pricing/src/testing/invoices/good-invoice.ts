import { invoiceTotals } from '../../invoice/totals.js';
import type { Invoice, InvoiceLine, Party, Seller } from '../../invoice/invoice.js';

/** A made-up centre; the numbers have right check digits and belong to nobody. */
export const SELLER: Seller = {
  name: 'Hjälpmedelscentralen i Provköping',
  tradingName: 'Hjälpmedelscentralen',
  organisationNumber: '9999990006',
  vatNumber: 'SE999999000601',
  endpoint: { scheme: '0007', id: '9999990006' },
  address: { street: 'Provgatan 1', additionalStreet: 'Box 1', city: 'Provköping', postalCode: '700 00', country: 'SE' },
  contact: { name: 'Fakturagruppen', phone: '000-000000', email: 'faktura@example.org' },
  approvedForFTax: true,
};

export const BUYER: Party = {
  name: 'Provköpings kommun',
  organisationNumber: '9999990014',
  vatNumber: 'SE999999001401',
  endpoint: { scheme: '0088', id: '7300000000004' },
  address: { street: 'Torget 2', city: 'Provköping', postalCode: '700 01', country: 'SE' },
};

const LINES: readonly InvoiceLine[] = [
  {
    id: '1',
    note: 'Hyra 17 dygn',
    quantity: '17',
    unit: 'DAY',
    amount: 8_500,
    period: { from: '2023-03-15', to: '2023-03-31' },
    orderLine: '4',
    itemName: 'Hyra av rullstol <Etac & co>',
    itemDescription: 'Manuell rullstol',
    sellerItemId: '12 22 03-1',
    vat: { category: 'S', rate: '25' },
    unitPrice: '150.00',
    baseQuantity: '30',
  },
  { id: '2', quantity: '-1', unit: 'C62', amount: -1_050, itemName: 'Åter: drivring', vat: { category: 'S', rate: '25' }, unitPrice: '10.5' },
  { id: '3', quantity: '2', unit: 'HUR', amount: 40_001, itemName: 'Anpassning', vat: { category: 'S', rate: '12' }, unitPrice: '200.005' },
];

/** An invoice that breaks no rule, with everything that the model can say; `changes` replace parts of it. */
export function goodInvoice(changes: Partial<Invoice> = {}): Invoice {
  const lines = changes.lines ?? LINES;
  return {
    kind: 'invoice',
    number: 'F-2023-0001',
    issueDate: '2023-04-03',
    dueDate: '2023-05-03',
    note: 'Avser mars 2023',
    accountingCost: '4711',
    buyerReference: 'REF-0150',
    orderReference: 'O-77',
    contractReference: 'A-2022-9',
    period: { from: '2023-03-01', to: '2023-03-31' },
    seller: SELLER,
    buyer: BUYER,
    payment: { kind: 'bankgiro', number: '50000009', reference: '2023000011' },
    paymentTerms: '30 dagar netto',
    lines,
    totals: invoiceTotals(lines, { vat: 'halfUp', payable: 'halfUp' }),
    ...changes,
  };
}

/** A credit note that breaks no rule. */
export function goodCreditNote(): Invoice {
  return goodInvoice({ kind: 'creditNote', number: 'K-2023-0001', preceding: [{ number: 'F-2023-0001', issueDate: '2023-04-03' }] });
}
