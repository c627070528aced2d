import { HjmError, foundText } from '@hjm/core';
import * as z from 'zod';
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

/** {@link SellerTerms} as JSON. Numbers and codes are checked by `checkInvoice`, on the invoice. */
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
  const parsed = sellerTermsSchema.safeParse(json, { reportInput: true });
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 100).flatMap((issue) => {
    const path = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [path, key].filter(Boolean).join('.'), expected: 'ett fält som finns i formatet', found: foundText(key) }));
    const expected = issue.code === 'invalid_value' ? `en av ${issue.values.map(String).join(', ')}` : issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? issue.expected) : 'ett värde av rätt slag';
    return [{ path, expected, found: foundText(issue.input) }];
  });
  const [first] = issues;
  throw new HjmError('invalid-invoice-terms', `Det är inga fakturavillkor: ${first?.path ?? ''}: väntade ${first?.expected ?? ''}, fick ${first?.found ?? ''}.`, issues);
}

const TYPES: Readonly<Record<string, string>> = { string: 'en text', number: 'ett tal', int: 'ett heltal', boolean: 'true eller false', object: 'ett objekt', record: 'ett objekt' };
