import * as z from 'zod';
import { type FormatWords, readJson } from '../json/read-json.js';
import type { PaymentMeans, Seller, Vat } from './invoice.js';
import type { InvoiceRounding } from './totals.js';

/** Who sells and on what terms, as it is kept in a file: what does not change from month to month. */
export type SellerTerms = {
  readonly format: 'hjm.invoice-terms/1';
  readonly seller: Seller;
  readonly payment: PaymentMeans;
  readonly dueDays: number;
  readonly rounding: InvoiceRounding;
  /** What the VAT categories of the register mean, by their keys. */
  readonly vat: { readonly [key: string]: Vat };
};

const text = z.string().min(1).max(1000);
const rounding = z.enum(['halfUp', 'halfEven', 'up', 'down']);

/** The terms of a seller as JSON. Numbers and codes are checked by `checkInvoice`, on the invoice. */
export const sellerTermsSchema: z.ZodType<SellerTerms> = z.strictObject({
  format: z.literal('hjm.invoice-terms/1'),
  seller: z.strictObject({
    name: text,
    tradingName: text.optional(),
    organisationNumber: text,
    vatNumber: text.optional(),
    endpoint: z.strictObject({ scheme: z.enum(['0007', '0088']), id: text }),
    address: z.strictObject({ street: text.optional(), additionalStreet: text.optional(), city: text.optional(), postalCode: text.optional(), country: text }),
    contact: z.strictObject({ name: text.optional(), phone: text.optional(), email: text.optional() }).optional(),
    approvedForFTax: z.boolean(),
  }),
  payment: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['bankgiro', 'plusgiro']), number: text, reference: text.optional() }),
    z.strictObject({ kind: z.literal('iban'), iban: text, bic: text.optional(), reference: text.optional() }),
  ]),
  dueDays: z.int().min(0).max(1000),
  rounding: z.strictObject({ vat: rounding, payable: z.union([z.literal('exact'), rounding]) }),
  vat: z.record(
    text,
    z.strictObject({
      category: z.enum(['S', 'Z', 'E', 'O', 'AE', 'K', 'G']),
      rate: text.optional(),
      exemption: z.strictObject({ code: text.optional(), reason: text.optional() }).optional(),
    }),
  ),
}) as unknown as z.ZodType<SellerTerms>;

/**
 * The seller's terms from JSON.
 *
 * @throws HjmError `invalid-invoice-terms` with every fault
 */
export function parseSellerTerms(json: unknown): SellerTerms {
  return readJson(sellerTermsSchema, json, 'invalid-invoice-terms', 'Det är inga fakturavillkor.', WORDS);
}

const WORDS: FormatWords = {
  fields: [
    ...['format', 'seller', 'payment', 'dueDays', 'rounding', 'vat', 'name', 'tradingName', 'organisationNumber', 'vatNumber', 'endpoint', 'scheme', 'id', 'address', 'contact', 'approvedForFTax'],
    ...['street', 'additionalStreet', 'city', 'postalCode', 'country', 'phone', 'email', 'kind', 'number', 'reference', 'iban', 'bic', 'payable', 'category', 'rate', 'exemption', 'code', 'reason'],
  ],
  kinds: ['bankgiro', 'plusgiro', 'iban'],
};
