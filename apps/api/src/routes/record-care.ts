import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { daySchema } from '../http/case-schema.js';
import { chainReportSchema, purposeSchema, recordId, recordTags as tags, storedRecordSchema } from '../http/record-schemas.js';
import { replayedSchema } from '../http/replayed-schema.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import type { Services } from '../services.js';

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
          purposes: z.array(z.strictObject({ id: purposeSchema, label: z.string() })),
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
    })
      .refine(({ seq, hash }) => hash === undefined || seq !== undefined, { path: ['seq'], error: 'numret på posten med den hashen' })
      .refine(({ seq, hash }) => seq === undefined || hash !== undefined, { path: ['hash'], error: 'hashen för posten med det numret' }),
  },
  responses: { 200: json(chainReportSchema, 'Kedjan håller, eller var den först brister och varför'), ...problems('bad-input', 'database-unreachable') },
});

const replayRoute = createRoute({
  method: 'post',
  path: '/api/records/{id}/replay',
  operationId: 'replayRecord',
  tags,
  summary: 'Pröva ett sparat beslut igen',
  request: { params: recordId },
  responses: {
    200: json(replayedSchema, 'Samma svar, eller vad som skiljer'),
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
    params: recordId,
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
  description: 'Raderar innehållet i alla beslut, ärenden, uthyrningar till privatpersoner och datamängder vars sista dag har gått. Görs också vid start och en gång i timmen.',
  responses: {
    200: json(z.strictObject({ erased: z.int().meta({ description: 'Så många poster i kedjan gallrades nu: beslut, händelser i ärenden, rader om privatpersoner och datamängder.' }) }).meta({ id: 'RetentionRun' }), 'Gallrat'),
    ...problems('foreign-origin', 'database-unreachable'),
  },
});

/** What is done with decisions that are kept: checked, decided again, erased. Comes before the routes with an id. */
export function addRecordCareRoutes(app: OpenAPIHono, { records, rents, indicators }: Services): void {
  app.openapi(termsRoute, (c) => c.json(records.terms(), 200));
  app.openapi(verifyRoute, async (c) => c.json(await records.verify(c.req.valid('query')), 200));
  app.openapi(retentionRoute, async (c) => c.json({ erased: (await records.eraseExpired()) + (await rents.eraseExpired()) + (await indicators.eraseExpired()) }, 200));
  app.openapi(replayRoute, async (c) => c.json(await records.replay(c.req.valid('param').id), 200));
  app.openapi(eraseRoute, async (c) => c.json(await records.erase(c.req.valid('param').id, c.req.valid('json').reason), 200));
}
