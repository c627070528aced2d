import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { datasetSchema, datasetsSchema, newDatasetSchema, statedValuesSchema } from '../http/dataset-schemas.js';
import { indicatorTags as tags } from '../http/indicator-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import type { Services } from '../services.js';

export const datasetId = z.strictObject({ id: z.string().min(1).max(80).meta({ description: 'Datamängdens id.', example: 'demo-vastmanland' }) });
export const unknownDataset = ['bad-input', 'unknown-dataset', 'dataset-erased', 'database-unreachable'] as const;
const writing = ['dataset-read-only', 'indicators-changed', 'database-full'] as const;

const listRoute = createRoute({
  method: 'get',
  path: '/api/indicators/datasets',
  operationId: 'listDatasets',
  tags,
  summary: 'Datamängder: demodata och egna, och villkoren för att spara egna',
  responses: { 200: json(datasetsSchema, 'Datamängderna'), ...problems('database-unreachable') },
});

const createdRoute = createRoute({
  method: 'post',
  path: '/api/indicators/datasets',
  operationId: 'createDataset',
  tags,
  summary: 'Skapa en datamängd att läsa in filer i',
  description: 'Nycklar som ordernummer är personuppgifter också utan namn. Därför har en datamängd ett ändamål och en sista dag; sedan gallras raderna.',
  request: { body: jsonBody(newDatasetSchema) },
  responses: { 201: { ...json(datasetSchema, 'Skapad'), headers: z.object({ Location: z.string() }) }, ...problems(...bodyProblems, 'unknown-region', 'invalid-date', 'keep-until', 'not-storable', 'database-full', 'database-unreachable') },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/indicators/datasets/{id}',
  operationId: 'readDataset',
  tags,
  summary: 'En datamängd',
  request: { params: datasetId },
  responses: { 200: json(datasetSchema, 'Datamängden'), ...problems(...unknownDataset) },
});

const eraseRoute = createRoute({
  method: 'delete',
  path: '/api/indicators/datasets/{id}',
  operationId: 'eraseDataset',
  tags,
  summary: 'Radera en datamängds alla rader',
  description: 'Raderna och det som räknats ur dem försvinner. Kedjan behåller att datamängden fanns, vilka filer som lästes in (deras SHA-256) och när den raderades. Går inte att ångra.',
  request: {
    params: datasetId,
    query: closedObject({ reason: z.enum(['request', 'mistake']).default('request').meta({ description: '`request` på begäran, `mistake` inläst av misstag.' }) }),
  },
  responses: { 200: json(z.strictObject({ id: z.string(), erased: z.literal(true) }).meta({ id: 'ErasedDataset' }), 'Raderat'), ...problems('foreign-origin', ...unknownDataset, ...writing) },
});

const readStatedRoute = createRoute({
  method: 'get',
  path: '/api/indicators/datasets/{id}/stated',
  operationId: 'readStatedValues',
  tags,
  summary: 'Värden som någon har angett',
  request: { params: datasetId },
  responses: { 200: json(statedValuesSchema, 'Värdena'), ...problems(...unknownDataset) },
});

const stateRoute = createRoute({
  method: 'put',
  path: '/api/indicators/datasets/{id}/stated',
  operationId: 'keepStatedValues',
  tags,
  summary: 'Ange värden som inte räknas ur poster',
  description: 'Ersätter alla som var angivna förut; de gamla finns kvar i kedjan. Ett angivet värde gäller bara där det inte finns poster att räkna.',
  request: { params: datasetId, body: jsonBody(statedValuesSchema) },
  responses: { 200: json(statedValuesSchema, 'Sparade'), ...problems(...bodyProblems, ...unknownDataset, ...writing, 'unknown-indicator', 'invalid-period', 'invalid-stated', 'not-storable') },
});

/** Datasets: what there is, and what is stated beside their records. */
export function addIndicatorDatasetRoutes(app: OpenAPIHono, { indicators }: Services): void {
  app.openapi(listRoute, async (c) => {
    const { purposes, ...days } = indicators.terms();
    return c.json({ datasets: await indicators.list(), terms: { purposes: [...purposes], ...days } }, 200);
  });
  app.openapi(createdRoute, async (c) => {
    const dataset = await indicators.create(c.req.valid('json'));
    return c.json(dataset, 201, { Location: `/api/indicators/datasets/${dataset.id}` });
  });
  app.openapi(readRoute, async (c) => c.json((await indicators.open(c.req.valid('param').id)).dataset, 200));
  app.openapi(eraseRoute, async (c) => {
    const { id } = c.req.valid('param');
    await indicators.erase(id, c.req.valid('query').reason);
    return c.json({ id, erased: true as const }, 200);
  });
  app.openapi(readStatedRoute, async (c) => c.json({ stated: [...(await indicators.stated(c.req.valid('param').id))] }, 200));
  app.openapi(stateRoute, async (c) => c.json({ stated: [...(await indicators.state(c.req.valid('param').id, c.req.valid('json').stated))] }, 200));
}
