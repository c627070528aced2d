import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUYER, SELLER } from '../testing/invoices/good-invoice.js';
import { checkInvoice } from './check-invoice.js';
import type { Vat } from './invoice.js';
import type { InvoiceLineInput, InvoicePayer } from './invoice-line-input.js';
import { invoicesOf, type InvoiceTerms } from './invoices-of.js';

const TERMS: InvoiceTerms = {
  seller: SELLER,
  payment: { kind: 'bankgiro', number: '50000009' },
  issueDate: '2023-04-03',
  dueDays: 30,
  period: { from: '2023-03-01', to: '2023-03-31' },
  rounding: { vat: 'halfUp', payable: 'exact' },
  numberOf: ({ kind, index }) => `${kind === 'invoice' ? 'F' : 'K'}-${index + 1}`,
};
const PAYERS: ReadonlyMap<string, InvoicePayer> = new Map<string, InvoicePayer>([
  ['kommun', { kind: 'organisation', party: BUYER, buyerReference: 'REF-1' }],
  ['region', { kind: 'organisation', party: { ...BUYER, name: 'Regionen' }, buyerReference: 'REF-2' }],
  ['privat', { kind: 'privatePerson' }],
]);
const RENT: InvoiceLineInput = {
  payer: 'kommun',
  description: 'Hyra av rullstol',
  article: '1001',
  quantity: '31',
  unit: 'DAY',
  unitLabel: 'dygn',
  unitPrice: '500',
  amount: 15_500,
  period: { from: '2023-03-01', to: '2023-03-31' },
  vat: { category: 'S', rate: '25' },
};

const vat = fc.constantFrom<Vat>({ category: 'S', rate: '25' }, { category: 'S', rate: '12' }, { category: 'E', rate: '0', exemption: { reason: 'Vård' } }, { category: 'E', rate: '0', exemption: { reason: 'Utbildning' } }, { category: 'O', exemption: { reason: 'Utanför' } });
const line: fc.Arbitrary<InvoiceLineInput> = fc.record({
  payer: fc.constantFrom('kommun', 'region', 'privat', 'okänd'),
  description: fc.constant('Hyra'),
  quantity: fc.integer({ min: 0, max: 400 }).map(String),
  unit: fc.constantFrom('DAY', 'C62', 'MON'),
  unitPrice: fc.integer({ min: 0, max: 100_000 }).map(String),
  baseQuantity: fc.constantFrom('1', '30'),
  amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  period: fc.constantFrom({ from: '2023-03-05', to: '2023-03-20' }, { from: '2023-01-15', to: '2023-02-28' }),
  vat,
});

describe('invoicesOf', () => {
  it('loses no öre and no line, and every invoice may be sent', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
        const { invoices, leftOut, totals } = invoicesOf(lines, PAYERS, TERMS);
        expect(totals.invoiced + totals.leftOut).toBe(lines.reduce((sum, { amount }) => sum + amount, 0));
        expect(invoices.reduce((count, { invoice }) => count + invoice.lines.length, 0) + leftOut.length).toBe(lines.length);
        for (const { invoice } of invoices) {
          expect(checkInvoice(invoice).findings).toEqual([]);
          expect(invoice.totals.exclusive).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('makes one invoice per payer, with due date, reference and numbered lines', () => {
    const { invoices } = invoicesOf([RENT, { ...RENT, payer: 'region' }, RENT], PAYERS, TERMS);
    expect(invoices.map(({ payer, invoice }) => [payer, invoice.number, invoice.lines.map(({ id }) => id)])).toEqual([
      ['kommun', 'F-1', ['1', '2']],
      ['region', 'F-2', ['1']],
    ]);
    expect(invoices[0]?.invoice).toMatchObject({ dueDate: '2023-05-03', buyerReference: 'REF-1', totals: { exclusive: 31_000, tax: 7_750, payable: 38_750 } });
    expect(invoices[0]?.invoice.lines[0]).toMatchObject({ quantity: '31', unit: 'DAY', unitPrice: '5', amount: 15_500, sellerItemId: '1001' });
  });

  it('turns a negative sum into a credit note that names what it corrects', () => {
    const credit = { ...RENT, amount: -15_500, corrects: { number: 'F-0', issueDate: '2023-03-01' } };
    const [made] = invoicesOf([credit, { ...RENT, quantity: '1', amount: 500 }], PAYERS, TERMS).invoices;
    expect(made?.invoice).toMatchObject({ kind: 'creditNote', number: 'K-1', preceding: [{ number: 'F-0', issueDate: '2023-03-01' }], totals: { exclusive: 15_000 } });
    expect(made?.invoice.lines.map(({ quantity, amount }) => [quantity, amount])).toEqual([
      ['31', 15_500],
      ['-1', -500],
    ]);
  });

  it('keeps a credit as a line that takes back when the sum is not negative', () => {
    const [made] = invoicesOf([RENT, { ...RENT, amount: -15_500 }], PAYERS, TERMS).invoices;
    expect(made?.invoice).toMatchObject({ kind: 'invoice', totals: { exclusive: 0, payable: 0 } });
    expect(made?.invoice.lines[1]).toMatchObject({ quantity: '-31', unitPrice: '5', amount: -15_500 });
  });

  it('reports private persons and unknown payers with their place', () => {
    const { invoices, leftOut, totals } = invoicesOf([{ ...RENT, payer: 'privat' }, { ...RENT, payer: 'okänd' }], PAYERS, TERMS);
    expect(invoices).toEqual([]);
    expect(leftOut.map(({ index, reason }) => [index, reason])).toEqual([
      [0, 'private-person'],
      [1, 'unknown-payer'],
    ]);
    expect(totals).toEqual({ lines: 2, invoiced: 0, leftOut: 31_000 });
  });

  it('widens the invoicing period to hold a late credit', () => {
    const late = { ...RENT, quantity: '3', amount: -1_500, period: { from: '2023-02-26', to: '2023-02-28' } };
    const [made] = invoicesOf([RENT, late], PAYERS, TERMS).invoices;
    expect(made?.invoice.period).toEqual({ from: '2023-02-26', to: '2023-03-31' });
  });

  it('keeps orders, references and what is outside VAT apart', () => {
    const lines: InvoiceLineInput[] = [RENT, { ...RENT, order: 'O-1' }, { ...RENT, reference: 'REF-9' }, { ...RENT, vat: { category: 'O', exemption: { reason: 'Utanför' } } }];
    const { invoices } = invoicesOf(lines, PAYERS, TERMS);
    expect(invoices.map(({ invoice }) => [invoice.orderReference, invoice.buyerReference, invoice.seller.vatNumber === undefined])).toEqual([
      [undefined, 'REF-1', false],
      ['O-1', 'REF-1', false],
      [undefined, 'REF-9', false],
      [undefined, 'REF-1', true],
    ]);
  });

  it('says quantity and price in a note when the amount does not follow from them by two öre', () => {
    const follows = { ...RENT, quantity: '17', unitPrice: '15000', baseQuantity: '30', amount: 8_502 };
    const [made] = invoicesOf([follows, { ...follows, amount: 8_503 }], PAYERS, TERMS).invoices;
    expect(made?.invoice.lines[0]).toMatchObject({ quantity: '17', unitPrice: '150', baseQuantity: '30' });
    expect(made?.invoice.lines[1]).toMatchObject({ quantity: '1', unit: 'C62', unitPrice: '85.03', note: '17 dygn à 150 kr per 30' });
  });

  it.each([
    ['quantity', { quantity: '-1' }],
    ['unitPrice', { unitPrice: '1,5' }],
    ['baseQuantity', { baseQuantity: '0' }],
  ])('refuses a wrong %s and says on which line', (name, wrong) => {
    expect(() => invoicesOf([RENT, { ...RENT, ...wrong }], PAYERS, TERMS)).toThrow(
      expect.objectContaining({ code: 'invalid-number', issues: [expect.objectContaining({ path: `lines.1.${name}` })] }),
    );
  });
});
