import type { InvoicePayer } from './invoice-line-input.js';
import type { RegisterColumn } from '../register/columns.js';

const text = (key: string, ...headers: string[]): RegisterColumn => ({ key, headers, kind: 'text', required: false });

/** Who pays, as a table: where an organisation is reached, and who is a private person and gets no e-invoice. */
export const PAYER_COLUMNS: readonly RegisterColumn[] = [
  { key: 'id', headers: ['kostnadsansvarig', 'betalare', 'payer'], kind: 'text', required: true },
  { key: 'kind', headers: ['slag', 'kind'], kind: 'oneOf', required: true, values: { organisation: ['organisation'], privatePerson: ['privatperson'] } },
  text('name', 'namn', 'name'),
  text('organisationNumber', 'organisationsnummer', 'organisation number'),
  text('vatNumber', 'momsregistreringsnummer', 'momsnummer', 'vat number'),
  { key: 'scheme', headers: ['e-adresstyp', 'endpoint scheme'], kind: 'oneOf', required: false, values: { '0007': ['organisationsnummer'], '0088': ['GLN'] } },
  text('endpoint', 'e-adress', 'endpoint'),
  text('street', 'gatuadress', 'adress', 'street'),
  text('postalCode', 'postnummer', 'postal code'),
  text('city', 'ort', 'city'),
  text('country', 'land', 'country'),
  text('reference', 'referens', 'er referens', 'buyer reference'),
];

/** A row of the table of payers, its cells read. */
export type PayerRecord = {
  readonly id: string;
  readonly kind: 'organisation' | 'privatePerson';
  readonly scheme: '0007' | '0088' | null;
} & Readonly<Record<'name' | 'organisationNumber' | 'vatNumber' | 'endpoint' | 'street' | 'postalCode' | 'city' | 'country' | 'reference', string | null>>;

/** What an organisation must have, by the keys of the columns. */
const NEEDED = ['name', 'organisationNumber', 'scheme', 'endpoint', 'country'] as const;

/** The payer of a row, or the columns that an organisation lacks. Dashes and spaces in the organisation number do not count. */
export function payerOf(record: PayerRecord): { readonly payer: InvoicePayer } | { readonly missing: readonly string[] } {
  if (record.kind === 'privatePerson') return { payer: { kind: 'privatePerson' } };
  const { name, organisationNumber, scheme, endpoint, country, vatNumber, street, postalCode, city, reference } = record;
  if (name === null || organisationNumber === null || scheme === null || endpoint === null || country === null) return { missing: NEEDED.filter((key) => record[key] === null) };
  return {
    payer: {
      kind: 'organisation',
      party: {
        name,
        organisationNumber: organisationNumber.replaceAll(/[-\s]/g, ''),
        ...(vatNumber === null ? {} : { vatNumber }),
        endpoint: { scheme, id: endpoint.replaceAll(/[-\s]/g, '') },
        address: { ...(street === null ? {} : { street }), ...(postalCode === null ? {} : { postalCode }), ...(city === null ? {} : { city }), country },
      },
      ...(reference === null ? {} : { buyerReference: reference }),
    },
  };
}
