import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { HjmError, foundText } from '@hjm/core';
import * as z from 'zod';
import { limitedFile } from '../http/body.js';
import { daySchema } from '../http/case-schema.js';
import { badRowsSchema, importSchema, rentTags as tags, type ToldImport } from '../http/rent-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import type { ImportLink } from '../rents/ledger.js';
import { without } from '../rents/without.js';
import type { Services } from '../services.js';

/** The largest file that is read: some two million rentals. */
const LARGEST_MB = 256;
const tableProblems = ['empty-file', 'unclosed-quote', 'invalid-encoding', 'encoding-contradicted', 'nul-byte', 'row-too-long', 'unknown-separator', 'text-after-quote', 'headers-not-matched'] as const;
const importedSchema = z
  .strictObject({ import: importSchema, repeated: z.boolean().meta({ description: 'Filen var redan inläst, och ingenting har ändrats.' }), badRows: badRowsSchema.meta({ description: 'De första rader som det är något fel på.' }) })
  .meta({ id: 'ImportedRentals' });

const importRoute = createRoute({
  method: 'post',
  path: '/api/rentals/import',
  operationId: 'importRentals',
  tags,
  summary: 'Läs in uthyrningar, eller ändringar av dem, från en CSV-fil',
  description:
    'Filen läses medan den kommer. Samma fil igen ändrar ingenting; en senare fil lägger till det som är nytt och ändrar aldrig det som var känt. Det som kommer för sent för en debiterad månad räknas som registrerat först efter den, och ger rättelser i nästa körning. Att en fil inget säger om en händelse tar inte tillbaka den.',
  request: {
    query: closedObject({
      table: z.enum(['rentals', 'changes']).default('rentals').meta({ description: '`rentals`: en rad per uthyrning. `changes`: en rad per ändring av uthyrningar som redan finns.' }),
      vat: z.string().optional().meta({ description: 'Momskategorins nyckel, där raden inte har någon.' }),
      keepUntil: daySchema.meta({ format: 'date', description: 'Sista dagen som uthyrningar till privatpersoner sparas; sedan gallras de.', example: '2030-12-31' }),
    }),
    body: { required: true, content: { 'text/csv': { schema: z.string().meta({ description: 'CSV som Excel sparar den: `;`, decimalkomma, UTF-8 eller Windows-1252.' }) } } },
  },
  responses: {
    201: json(importedSchema, 'Inläst, och på disk när svaret kommer'),
    200: json(importedSchema, 'Redan inläst'),
    ...problems('foreign-origin', 'not-csv', 'body-too-large', 'no-rent-setup', 'keep-until', 'rents-changed', ...tableProblems, 'database-full', 'database-unreachable'),
  },
});

const importsRoute = createRoute({
  method: 'get',
  path: '/api/rentals/imports',
  operationId: 'listRentalImports',
  tags,
  summary: 'Inlästa filer, nyast först',
  responses: { 200: json(z.strictObject({ imports: z.array(importSchema) }).meta({ id: 'RentalImports' }), 'Inläsningarna'), ...problems('database-unreachable') },
});

const badRowsRoute = createRoute({
  method: 'get',
  path: '/api/rentals/imports/{id}/bad-rows',
  operationId: 'listBadRows',
  tags,
  summary: 'Rader i en fil som det är något fel på, med skäl',
  request: {
    params: z.strictObject({ id: z.uuid() }),
    query: closedObject({ after: z.coerce.number().int().min(0).default(0).meta({ description: '`next` från förra sidan.' }), limit: z.coerce.number().int().min(1).max(500).default(100) }),
  },
  responses: { 200: json(badRowsSchema, 'En sida'), ...problems('bad-input', 'unknown-import', 'database-unreachable') },
});

const eraseRoute = createRoute({
  method: 'delete',
  path: '/api/rentals/payers/{payer}',
  operationId: 'erasePayer',
  tags,
  summary: 'Radera en privatpersons nyckel, uthyrningar och rader',
  description: 'Innehållet försvinner ur registret och ur alla körningars rader. Summor, hashar och kedjan står kvar. Går inte att ångra.',
  request: {
    params: z.strictObject({ payer: z.string() }),
    body: jsonBody(closedObject({ reason: z.enum(['request', 'mistake']) }).meta({ id: 'ErasePayer', example: { reason: 'request' } })),
  },
  responses: { 200: json(z.strictObject({ rows: z.int().meta({ description: 'Så många rader raderades.' }) }).meta({ id: 'ErasedPayer' }), 'Raderat'), ...problems(...bodyProblems, 'not-private', 'database-unreachable') },
});

/** The register of rentals: files in, and what came of them. */
export function addRentalRoutes(app: OpenAPIHono, { rents }: Services): void {
  app.openapi(importRoute, async (c) => {
    const type = c.req.header('content-type') ?? '';
    if (!/^text\/csv\s*(;|$)/i.test(type)) throw new HjmError('not-csv', 'Skicka filen som text/csv.', [{ path: 'content-type', expected: 'text/csv', found: foundText(type) }]);
    const { table, vat, keepUntil } = c.req.valid('query');
    const { link, repeated } = await rents.importRentals(limitedFile(c.req.raw.body ?? new Blob([]).stream(), LARGEST_MB), { table, vat: vat ?? null, keepUntil });
    return c.json({ import: told(link), repeated, badRows: await rents.badRows(link.id, 0, 100) }, repeated ? 200 : 201);
  });
  app.openapi(importsRoute, async (c) => c.json({ imports: (await rents.book()).imports.map(told).reverse() }, 200));
  app.openapi(badRowsRoute, async (c) => {
    const { after, limit } = c.req.valid('query');
    return c.json(await rents.badRows(c.req.valid('param').id, after, limit), 200);
  });
  app.openapi(eraseRoute, async (c) => c.json({ rows: await rents.erasePayer(c.req.valid('param').payer, c.req.valid('json').reason) }, 200));
}

function told({ seq, id, storedAt, hash, content }: ImportLink): ToldImport {
  return { seq, id, storedAt, hash, ...without(content, 'subject', 'once') };
}
