import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { HjmError, foundText } from '@hjm/core';
import type { ColumnMapping } from '@hjm/tables';
import * as z from 'zod';
import { limitedFile } from '../http/body.js';
import { daySchema } from '../http/case-schema.js';
import { importDoneSchema, importsSchema } from '../http/dataset-schemas.js';
import { indicatorTags as tags } from '../http/indicator-schemas.js';
import { json, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import { without } from '../rents/without.js';
import type { Services } from '../services.js';
import { datasetId, unknownDataset } from './indicator-datasets.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The largest file that is read: its rows, some 700 000, are held in memory until they are compared. */
const LARGEST_MB = 64;
const tableProblems = ['empty-file', 'unclosed-quote', 'invalid-encoding', 'encoding-contradicted', 'nul-byte', 'row-too-long', 'unknown-separator', 'text-after-quote', 'headers-not-matched', 'invalid-columns', 'not-xlsx', 'xlsx-too-large', 'xlsx-locked'] as const;

const importRoute = createRoute({
  method: 'post',
  path: '/api/indicators/datasets/{id}/imports',
  operationId: 'importRecords',
  tags,
  summary: 'Läs in en fil med poster: CSV eller Excel',
  description:
    'Samma fil igen ändrar ingenting; en ändrad rad är en rättelse. Rader känns igen på sitt nummer, eller där tabellen inte har något på vad de säger. Rader som det är något fel på läggs åt sidan med rad, kolumn och skäl, och de andra läses in. Avbryts inläsningen är allt som det var.',
  request: {
    params: datasetId,
    query: closedObject({
      table: z.string().max(80).meta({ description: 'Tabellens id; se `GET /api/indicators/tables`.', example: 'workOrders' }),
      covers: z.string().max(40).optional().meta({ description: 'Vilka månader filen täcker: där är inga rader noll, annars saknas data. Utelämnas den räknas från första raden till sista. Ange den för alla filer i en tabell eller för ingen.', example: '2024-01..2024-04' }),
      replace: z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(false).meta({ type: 'boolean', description: 'Filen är allt som finns för månaderna i `covers`: rader som den inte har tas bort. Så rättas tabeller utan nummer.' }),
      asOf: daySchema.optional().meta({ format: 'date', description: 'Ny sista dag som något är känt om.' }),
      mapping: z.string().max(8000).optional().meta({ description: 'Vilken rubrik som är vilket fält, som JSON: `mapping` ur ett tidigare svar.' }),
    }),
    body: { required: true, content: { 'text/csv': { schema: z.string() }, [XLSX]: { schema: z.string() } } },
  },
  responses: {
    201: json(importDoneSchema, 'Inläst, och på disk när svaret kommer'),
    200: json(importDoneSchema, 'Inget nytt: ingenting har ändrats'),
    ...problems('foreign-origin', 'not-a-table', 'body-too-large', ...unknownDataset, 'dataset-read-only', 'indicators-changed', 'unknown-table', 'invalid-period', 'invalid-date', 'not-storable', ...tableProblems, 'database-full'),
  },
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/indicators/datasets/{id}/imports',
  operationId: 'listDatasetImports',
  tags,
  summary: 'Filer som är inlästa, nyast först',
  request: { params: datasetId },
  responses: { 200: json(importsSchema, 'Inläsningarna'), ...problems(...unknownDataset) },
});

/** Files into datasets. */
export function addIndicatorImportRoutes(app: OpenAPIHono, { indicators }: Services): void {
  app.openapi(importRoute, async (c) => {
    const kind = kindOf(c.req.header('content-type') ?? '');
    const { mapping, ...asked } = c.req.valid('query');
    const done = await indicators.importFile(c.req.valid('param').id, limitedFile(c.req.raw.body ?? new Blob([]).stream(), LARGEST_MB), { kind, ...asked, mapping: mapping === undefined ? undefined : mappingOf(mapping) });
    return c.json(done, done.repeated ? 200 : 201);
  });
  app.openapi(listRoute, async (c) => {
    const imports = await indicators.imports(c.req.valid('param').id);
    return c.json({ imports: imports.map(({ import: one, ...link }) => ({ ...link, ...without(one, 'kind') })).reverse() }, 200);
  });
}

function kindOf(type: string): 'csv' | 'xlsx' {
  const plain = type.split(';')[0]?.trim().toLowerCase();
  if (plain === 'text/csv') return 'csv';
  if (plain === XLSX) return 'xlsx';
  throw new HjmError('not-a-table', 'Skicka filen som CSV eller Excel.', [{ path: 'content-type', expected: `text/csv eller ${XLSX}`, found: foundText(type) }]);
}

function mappingOf(text: string): ColumnMapping {
  const wrong = (): HjmError => new HjmError('bad-input', 'mapping ska vara JSON: fält och rubrik.', [{ path: 'mapping', expected: '{"fält":"rubrik"}', found: foundText(text) }]);
  let mapping: unknown;
  try {
    mapping = JSON.parse(text);
  } catch {
    throw wrong();
  }
  const read = z.record(z.string(), z.string()).safeParse(mapping);
  // Zod leaves `__proto__` out without a word.
  if (!read.success || Object.hasOwn(mapping as object, '__proto__')) throw wrong();
  return read.data;
}
