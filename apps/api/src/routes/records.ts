import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { caseExample, caseOf, caseShape, daySchema } from '../http/case-schema.js';
import { purposeSchema, recordId, recordTags as tags, storedRecordSchema } from '../http/record-schemas.js';
import { caseProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import { purposes } from '../records/purpose.js';
import type { Services } from '../services.js';

const keepSchema = closedObject({
  ...caseShape,
  purpose: purposeSchema.meta({ description: `Vad beslutet sparas för: ${purposes.map(({ id, label }) => `\`${id}\` ${label}`).join(', ')}.` }),
  keepUntil: daySchema.meta({ format: 'date', description: 'Sista dagen som beslutet sparas; sedan gallras innehållet. Högst så många år fram som `GET /api/records/terms` säger.', example: '2028-12-31' }),
  caseReference: z.string().optional().meta({
    description: 'Ett ärendenummer som inte säger något för sig: 1–40 tecken av A–Z, a–z, 0–9, punkt, bindestreck, understreck, minst en siffra. Aldrig personnummer, namn eller e-postadress.',
    example: 'A2023-0142',
  }),
}).meta({ id: 'KeepDecision', example: { ...caseExample, purpose: 'follow-up', keepUntil: '2028-12-31', caseReference: 'A2023-0142' } });

const keepRoute = createRoute({
  method: 'post',
  path: '/api/records',
  operationId: 'keepDecision',
  tags,
  summary: 'Spara ett beslut',
  description: 'Servern prövar fallet själv och sparar sitt eget svar, aldrig ett svar som skickas in.',
  request: { body: jsonBody(keepSchema) },
  responses: {
    201: { ...json(storedRecordSchema, 'Sparat, och på disk när svaret kommer'), headers: z.object({ Location: z.string() }) },
    ...problems(...caseProblems, 'case-reference', 'keep-until', 'not-storable', 'database-full', 'database-unreachable'),
  },
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/records',
  operationId: 'listRecords',
  tags,
  summary: 'Sparade beslut, nyast först',
  request: {
    query: closedObject({
      limit: z.coerce.number().int().min(1).max(100).default(50).meta({ description: 'Så många som mest.' }),
      before: z.coerce.number().int().min(1).optional().meta({ description: 'Bara de med lägre nummer än så: `next` från förra sidan.' }),
      package: z.string().optional().meta({ description: 'Bara de som hör till detta regelverk.' }),
      caseReference: z.string().optional().meta({ description: 'Bara de med denna ärendereferens.' }),
    }),
  },
  responses: {
    200: json(
      z.strictObject({ records: z.array(storedRecordSchema), next: z.int().nullable().meta({ description: 'Värdet på `before` för nästa sida; `null` när det inte finns fler.' }) }).meta({ id: 'RecordPage' }),
      'En sida',
    ),
    ...problems('bad-input', 'database-unreachable'),
  },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/records/{id}',
  operationId: 'readRecord',
  tags,
  summary: 'Ett sparat beslut',
  request: { params: recordId },
  responses: { 200: json(storedRecordSchema, 'Beslutet; `content` är `null` när det är raderat'), ...problems('bad-input', 'unknown-record', 'database-unreachable') },
});

/** Decisions that a user has chosen to keep. */
export function addRecordRoutes(app: OpenAPIHono, { packages, records }: Services): void {
  app.openapi(keepRoute, async (c) => {
    const { purpose, keepUntil, caseReference, ...input } = c.req.valid('json');
    const stored = await records.keep(caseOf(packages, input), { purpose, keepUntil, caseReference: caseReference ?? null });
    return c.json(stored, 201, { Location: `/api/records/${stored.id}` });
  });
  app.openapi(listRoute, async (c) => c.json(await records.list(c.req.valid('query')), 200));
  app.openapi(readRoute, async (c) => c.json(await records.read(c.req.valid('param').id), 200));
}
