import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { answerSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import { caseExample, caseOf, caseShape, daySchema } from '../http/case-schema.js';
import { explanationSchema } from '../http/explanation-schema.js';
import { chainReportSchema, storedRecordSchema } from '../http/record-schemas.js';
import { bodyProblems, caseProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import { purposes } from '../records/purpose.js';
import type { Services } from '../services.js';

const tags = ['Sparade beslut'];
const idParam = z.strictObject({ id: z.uuid().meta({ description: 'Beslutets id.', example: '0f8fad5b-d9cb-469f-a165-70867728950e' }) });
const purposeIds = purposes.map(({ id }) => id);

const keepSchema = closedObject({
  ...caseShape,
  purpose: z.enum(purposeIds).meta({ description: `Vad beslutet sparas för: ${purposes.map(({ id, label }) => `\`${id}\` ${label}`).join(', ')}.` }),
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

const termsRoute = createRoute({
  method: 'get',
  path: '/api/records/terms',
  operationId: 'recordTerms',
  tags,
  summary: 'Villkoren för att spara: ändamål, längsta tid, skäl för radering',
  responses: {
    200: json(
      z
        .strictObject({
          purposes: z.array(z.strictObject({ id: z.enum(purposeIds), label: z.string() })),
          erasureReasons: z.array(z.strictObject({ id: z.string(), label: z.string() })),
          today: daySchema,
          latestKeepUntil: daySchema.meta({ format: 'date', description: 'Den sista dag som `keepUntil` kan vara i dag.' }),
          longestKeepYears: z.int(),
        })
        .meta({ id: 'RecordTerms' }),
      'Villkoren',
    ),
    ...problems(),
  },
});

const verifyRoute = createRoute({
  method: 'get',
  path: '/api/records/verify',
  operationId: 'verifyRecords',
  tags,
  summary: 'Håller kedjan? Varje post räknas om',
  description: 'Med `seq` och `hash` från en tidigare kontroll prövas också att kedjan fortfarande innehåller just den posten: då märks också om slutet har kapats eller allt skrivits om.',
  request: {
    query: closedObject({
      seq: z.coerce.number().int().min(1).optional().meta({ description: 'Numret på en post som har antecknats tidigare.' }),
      hash: z.string().optional().meta({ description: 'Dess hash.' }),
    }).refine(({ seq, hash }) => (seq === undefined) === (hash === undefined), 'både seq och hash, eller inget av dem'),
  },
  responses: { 200: json(chainReportSchema, 'Kedjan håller, eller var den först brister och varför'), ...problems('bad-input', 'database-unreachable') },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/records/{id}',
  operationId: 'readRecord',
  tags,
  summary: 'Ett sparat beslut',
  request: { params: idParam },
  responses: { 200: json(storedRecordSchema, 'Beslutet; `content` är `null` när det är raderat'), ...problems('bad-input', 'unknown-record', 'database-unreachable') },
});

const replayRoute = createRoute({
  method: 'post',
  path: '/api/records/{id}/replay',
  operationId: 'replayRecord',
  tags,
  summary: 'Pröva ett sparat beslut igen',
  request: { params: idParam },
  responses: {
    200: json(
      z
        .strictObject({
          same: z.boolean(),
          text: z.string().meta({ description: 'Utfallet i klartext.' }),
          differences: z.array(z.strictObject({ field: z.string(), then: z.unknown(), now: z.unknown() })),
          answer: answerSchema,
          explanation: explanationSchema,
        })
        .meta({ id: 'ReplayedRecord' }),
      'Samma svar, eller vad som skiljer',
    ),
    ...problems('foreign-origin', 'bad-input', 'unknown-record', 'unknown-package', 'record-erased', 'unknown-fact', 'database-unreachable'),
  },
});

const eraseRoute = createRoute({
  method: 'post',
  path: '/api/records/{id}/erase',
  operationId: 'eraseRecord',
  tags,
  summary: 'Radera innehållet i ett sparat beslut',
  description: 'Innehållet försvinner, hashen stannar och kedjan håller. Går inte att ångra. Att radera igen ändrar ingenting.',
  request: {
    params: idParam,
    body: jsonBody(closedObject({ reason: z.enum(['request', 'mistake']).meta({ description: '`request` på begäran, `mistake` sparat av misstag.' }) }).meta({ id: 'EraseRecord', example: { reason: 'request' } })),
  },
  responses: { 200: json(storedRecordSchema, 'Posten utan innehåll'), ...problems(...bodyProblems, 'unknown-record', 'database-unreachable') },
});

const retentionRoute = createRoute({
  method: 'post',
  path: '/api/records/retention',
  operationId: 'runRetention',
  tags,
  summary: 'Gallra nu',
  description: 'Raderar innehållet i alla beslut vars sista dag har gått. Görs också vid start och en gång i timmen.',
  responses: {
    200: json(z.strictObject({ erased: z.int().meta({ description: 'Så många beslut gallrades nu.' }) }).meta({ id: 'RetentionRun' }), 'Gallrat'),
    ...problems('foreign-origin', 'database-unreachable'),
  },
});

/** Decisions that a user has chosen to keep. */
export function addRecordRoutes(app: OpenAPIHono, { packages, records }: Services): void {
  app.openapi(termsRoute, (c) => c.json(records.terms(), 200));
  app.openapi(verifyRoute, async (c) => c.json(await records.verify(c.req.valid('query')), 200));
  app.openapi(retentionRoute, async (c) => c.json({ erased: await records.eraseExpired() }, 200));
  app.openapi(keepRoute, async (c) => {
    const { purpose, keepUntil, caseReference, ...input } = c.req.valid('json');
    const stored = await records.keep(caseOf(packages, input), { purpose, keepUntil, caseReference: caseReference ?? null });
    return c.json(stored, 201, { Location: `/api/records/${stored.id}` });
  });
  app.openapi(listRoute, async (c) => c.json(await records.list(c.req.valid('query')), 200));
  app.openapi(readRoute, async (c) => c.json(await records.read(c.req.valid('param').id), 200));
  app.openapi(replayRoute, async (c) => c.json(await records.replay(c.req.valid('param').id), 200));
  app.openapi(eraseRoute, async (c) => c.json(await records.erase(c.req.valid('param').id, c.req.valid('json').reason), 200));
}
