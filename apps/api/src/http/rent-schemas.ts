import type { InvoiceLine, LineExplanation } from '@hjm/pricing';
import { priceListSchema, runSetupSchema, sellerTermsSchema } from '@hjm/pricing/schema';
import { citationSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import type { KeptBadRow } from '../rents/bad-row.js';
import type { ImportLink, KeptTotals, RunLink, SetupRequest } from '../rents/ledger.js';
import type { NumberedLine, NumberedProblem } from '../rents/run-keeper.js';
import { daySchema } from './case-schema.js';
import { demoShape } from './price-list-schemas.js';
import { oreSchema, typed } from './price-schemas.js';

export const rentTags = ['Hyror'];
const hash = z.string().meta({ description: '`sha256:` och 64 hexadecimala siffror.' });
const link = { seq: z.int().meta({ description: 'Plats i kedjan.' }), id: z.uuid(), storedAt: z.string().meta({ format: 'date-time' }), hash };
const digests = z.record(z.string(), z.strictObject({ rows: z.int(), hash })).meta({ description: 'Av varje slags rader: hur många, och SHA-256 över deras hashar i ordning, var och en på en rad.' });
const sum = { lines: z.int(), ore: oreSchema };

/** A link as it is told. */
type Told<L extends { readonly content: object }> = Pick<L & { seq: number; id: string; storedAt: string; hash: string }, 'seq' | 'id' | 'storedAt' | 'hash'> & Omit<L['content'], 'subject' | 'once'>;
export type ToldImport = Told<ImportLink>;
export type ToldRun = Told<RunLink> & { readonly notice: string | null };

const setupShape = (runSetupSchema as unknown as z.ZodObject<Record<string, z.ZodType>>).shape;
const tariffShape = ((setupShape['tariffs'] as z.ZodRecord).valueType as z.ZodObject<Record<string, z.ZodType>>).shape;
const orNone = z.string().nullable();
const payerSchema = z.strictObject({ id: z.string(), kind: z.enum(['organisation', 'privatePerson']), scheme: z.enum(['0007', '0088']).nullable(), name: orNone, organisationNumber: orNone, vatNumber: orNone, endpoint: orNone, street: orNone, postalCode: orNone, city: orNone, country: orNone, reference: orNone }).meta({ id: 'InvoicePayer' });
export const setupRequestSchema = typed<SetupRequest>(
  z
    .strictObject({
      ...setupShape,
      tariffs: z.record(
        z.string(),
        z.strictObject({ ...tariffShape, prices: z.union([z.strictObject({ list: z.string().meta({ description: 'En sparad prislista.' }) }), priceListSchema]) }),
      ),
      privatePersons: z.strictObject({ keyStart: z.string().min(1), customers: z.string() }).optional().meta({ description: 'Betalare vars nycklar börjar så är privatpersoner. De står inte i underlaget, utan bara i registret, där de kan raderas.' }),
    })
    .extend({ invoicing: z.strictObject({ terms: sellerTermsSchema, payers: z.array(payerSchema) }).optional().meta({ description: 'Vem som säljer och vart e-fakturor ska.' }) })
    .meta({ id: 'RentSetup', description: 'Det som hyror räknas efter: kostnadsansvariga, artiklar, taxor med prislista och tidsregel, och vilka dagar som är arbetsdagar.' }),
);
export const keptSetupSchema = z.strictObject({ ...demoShape, seq: z.int().nullable(), storedAt: z.string().nullable(), setup: setupRequestSchema }).meta({ id: 'KeptRentSetup' });

const period = z.strictObject({ from: daySchema, to: daySchema, knownAt: daySchema });
const totals = z
  .strictObject({
    rentals: z.int(),
    charged: z.int(),
    notCharged: z.int(),
    leftOut: z.int(),
    ...sum,
    period: z.strictObject(sum),
    credits: z.strictObject(sum),
    late: z.strictObject(sum),
    itemDays: z.int(),
    payers: z.array(z.strictObject({ payer: z.string(), principal: z.string(), ...sum })),
    problems: z.array(z.strictObject({ code: z.string(), rentals: z.int(), ore: oreSchema, withoutAmount: z.int() })),
    privatePersons: z.strictObject({ payers: z.int(), ...sum }).meta({ description: 'Privatpersoner tillsammans: var och en står bara på sina rader, som kan raderas.' }),
  })
  .meta({ id: 'RentTotals', description: 'Kontrollsummor. `charged`, `notCharged` och `leftOut` blir tillsammans `rentals`; `period`, `credits` och `late` blir tillsammans `ore`.' }) as unknown as z.ZodType<KeptTotals>;

export const runSchema = typed<ToldRun>(
  z
    .strictObject({
      ...link,
      ...demoShape,
      format: z.literal('hjm.rent-run/1'),
      month: z.string(),
      from: daySchema,
      to: daySchema,
      knownAt: daySchema.meta({ format: 'date', description: 'Det som var registrerat den dagen räknas.' }),
      settled: period.nullable().meta({ description: 'Dagar som tidigare körningar har debiterat; det som registrerats sedan dess ger krediter och efterdebiteringar.' }),
      totals,
      rows: digests,
    })
    .meta({ id: 'RentRun' }),
);

export const importSchema = typed<ToldImport>(
  z
    .strictObject({
      ...link,
      format: z.literal('hjm.rental-import/1'),
      table: z.enum(['rentals', 'changes']),
      file: z.strictObject({ sha256: hash, bytes: z.int(), encoding: z.string(), separator: z.string() }),
      vat: z.string().nullable(),
      keepUntil: daySchema,
      notBefore: daySchema.nullable().meta({ format: 'date', description: 'Det som inte var känt räknas som registrerat tidigast den dagen, eftersom dagarna före är debiterade.' }),
      counts: z.strictObject({ rows: z.int(), blankRows: z.int(), newRentals: z.int(), addedTo: z.int(), unchanged: z.int(), badRows: z.int(), registrations: z.int(), moved: z.int() }),
      unknownHeaders: z.array(z.string()),
      rows: digests,
    })
    .meta({ id: 'RentalImport', description: 'Vad en inläst fil förde in. Rader som det är något fel på är med i `badRows` och sparas med skäl.' }),
);

const badRow = typed<KeptBadRow>(
  z.strictObject({
    line: z.int(),
    rental: z.string().optional(),
    problems: z.array(z.strictObject({ path: z.string(), code: z.string(), expected: z.string(), found: z.string(), nearest: z.string().optional() })),
    cells: z.array(z.string()).nullable(),
    payer: z.string().optional(),
    keepUntil: daySchema.optional(),
  }),
);
export const badRowsSchema = z.strictObject({ rows: z.array(z.strictObject({ n: z.int(), row: badRow.nullable() })), next: z.int().nullable() }).meta({ id: 'BadRows' });

const lineSchema = typed<InvoiceLine>(
  z
    .strictObject({
      kind: z.enum(['rent', 'minimum', 'startFee']),
      correction: z.enum(['credit', 'late']).nullable(),
      rental: z.string(),
      item: z.string().nullable(),
      article: z.string(),
      payer: z.string(),
      principal: z.string(),
      reason: z.string().nullable(),
      from: daySchema,
      to: daySchema,
      quantity: z.int(),
      count: z.int(),
      unit: z.enum(['day', '30days', 'month']),
      unitPrice: oreSchema,
      ore: oreSchema,
      vat: z.string(),
      rule: z.string(),
      priceList: z.string(),
      version: z.string(),
    })
    .meta({ id: 'RentLine' }),
);
export const linesSchema = typed<{ demo: boolean; notice: string | null; lines: NumberedLine[]; next: number | null }>(
  z.strictObject({ ...demoShape, lines: z.array(z.strictObject({ n: z.int(), line: lineSchema.nullable().meta({ description: '`null` när raden är raderad.' }) })), next: z.int().nullable() }).meta({ id: 'RentLines' }),
);
export const explainedLineSchema = typed<{ demo: boolean; notice: string | null; line: InvoiceLine; explanation: LineExplanation }>(
  z.strictObject({ ...demoShape, line: lineSchema, explanation: z.strictObject({ steps: z.array(z.string()), citations: z.array(citationSchema) }) }).meta({ id: 'ExplainedRentLine' }),
);
const problemOfRental = z.strictObject({ code: z.string(), rental: z.string(), path: z.string(), expected: z.string(), found: z.string(), nearest: z.string().optional(), ore: oreSchema.nullable() });
export const rentProblemsSchema = typed<{ demo: boolean; notice: string | null; problems: (NumberedProblem & { text: string | null })[]; next: number | null }>(
  z.strictObject({ ...demoShape, problems: z.array(z.strictObject({ n: z.int(), problem: problemOfRental.nullable(), text: z.string().nullable() })), next: z.int().nullable() }).meta({ id: 'RentProblems' }),
);
