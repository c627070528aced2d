import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { drillDownSchema, indicatorTags as tags, periodQuery, resultDetailSchema, scorecardSchema, trendsSchema } from '../http/indicator-schemas.js';
import { json, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import { drillDown } from '../indicators/drill-down.js';
import { exportResults } from '../indicators/export-results.js';
import { resultDetail } from '../indicators/result-detail.js';
import { scorecardOf } from '../indicators/scorecard-of.js';
import { trendsOf } from '../indicators/trends-of.js';
import type { Services } from '../services.js';
import { datasetId, unknownDataset } from './indicator-datasets.js';

const asking = [...unknownDataset, 'invalid-period', 'indicators-changed'] as const;
const kpiId = z.strictObject({ ...datasetId.shape, kpi: z.string().min(1).max(80).meta({ description: 'Indikatorns id.', example: 'calls-answered' }) });

const scorecardRoute = createRoute({
  method: 'get',
  path: '/api/indicators/datasets/{id}/scorecard',
  operationId: 'readScorecard',
  tags,
  summary: 'Styrkortet: alla indikatorer i en period mot sina mål',
  request: { params: datasetId, query: closedObject({ period: periodQuery }) },
  responses: { 200: json(scorecardSchema, 'Styrkortet'), ...problems(...asking) },
});

const trendsRoute = createRoute({
  method: 'get',
  path: '/api/indicators/datasets/{id}/trends',
  operationId: 'readTrends',
  tags,
  summary: 'Alla indikatorer månad för månad, 24 månader fram till periodens slut',
  request: { params: datasetId, query: closedObject({ period: periodQuery }) },
  responses: { 200: json(trendsSchema, 'Månaderna'), ...problems(...asking) },
});

const resultRoute = createRoute({
  method: 'get',
  path: '/api/indicators/datasets/{id}/results/{kpi}',
  operationId: 'readResult',
  tags,
  summary: 'En indikator: utfall, månad för månad, per del, och vad som är tryckt om den',
  request: { params: kpiId, query: closedObject({ period: periodQuery }) },
  responses: { 200: json(resultDetailSchema, 'Utfallet'), ...problems(...asking, 'unknown-indicator') },
});

const recordsRoute = createRoute({
  method: 'get',
  path: '/api/indicators/datasets/{id}/results/{kpi}/records',
  operationId: 'readResultRecords',
  tags,
  summary: 'Posterna bakom en siffra, och hur var och en räknas',
  description: 'För behörig personal: posterna visar nycklar som är personuppgifter också utan namn. Tjänsten har ingen inloggning och svarar bara på den egna datorn.',
  request: {
    params: kpiId,
    query: closedObject({
      period: periodQuery,
      counts: z.enum(['met', 'notMet', 'unknown', 'running']).optional().meta({ description: '`met`: med i täljaren. `notMet`: bara i nämnaren. `unknown`: räknas inte, något saknas. `running`: klockan går.' }),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: { 200: json(drillDownSchema, 'En sida'), ...problems(...asking, 'unknown-indicator') },
});

const exportRoute = createRoute({
  method: 'get',
  path: '/api/indicators/datasets/{id}/export',
  operationId: 'exportResults',
  tags,
  summary: 'Periodens utfall med delar som fil: CSV, Excel eller Koladas form',
  description: 'Små grupper är maskerade. Koladas form har bara helår, i totaler och per kön; `leftOut` säger vad som inte får plats.',
  request: {
    params: datasetId,
    query: closedObject({
      period: periodQuery,
      format: z.enum(['csv', 'xlsx', 'kolada']).default('csv'),
      municipality: z.string().max(20).optional().meta({ description: 'Kommunens eller regionens id i Kolada; behövs för `kolada`.' }),
    }),
  },
  responses: {
    200: {
      description: 'Filen',
      content: {
        'text/csv': { schema: z.string() },
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.string() },
        'application/json': { schema: z.looseObject({ count: z.int(), values: z.array(z.looseObject({})), leftOut: z.array(z.looseObject({})) }) },
      },
    },
    ...problems(...asking, 'invalid-municipality'),
  },
});

/** What datasets come to. */
export function addIndicatorResultRoutes(app: OpenAPIHono, { indicators }: Services): void {
  app.openapi(scorecardRoute, async (c) => c.json(await scorecardOf(await indicators.open(c.req.valid('param').id), c.req.valid('query').period), 200));
  app.openapi(trendsRoute, async (c) => c.json(await trendsOf(await indicators.open(c.req.valid('param').id), c.req.valid('query').period), 200));
  app.openapi(resultRoute, async (c) => {
    const { id, kpi } = c.req.valid('param');
    return c.json(await resultDetail(await indicators.open(id), kpi, c.req.valid('query').period), 200);
  });
  app.openapi(recordsRoute, async (c) => {
    const { id, kpi } = c.req.valid('param');
    return c.json(await drillDown(await indicators.open(id), { kpi, ...c.req.valid('query') }), 200);
  });
  app.openapi(exportRoute, async (c) => {
    const { name, type, body } = await exportResults(await indicators.open(c.req.valid('param').id), c.req.valid('query'));
    return new Response(body as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` } });
  });
}
