import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { daySchema } from '../http/case-schema.js';
import { demoShape, inForceSchema, newApproval, newPriceList, newVersion, storedPriceListSchema } from '../http/price-list-schemas.js';
import { priceTags as tags } from '../http/price-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import { demoMark } from '../prices/demo-mark.js';
import type { Services } from '../services.js';

const id = z.string().meta({ description: 'Prislistans id.', example: 'regionens-lista' });
const listId = z.strictObject({ id });
const stored = ['not-storable', 'invalid-price-list', 'price-list-changed', 'database-full', 'database-unreachable'] as const;
const location = { headers: z.object({ Location: z.string() }) };

const listRoute = createRoute({
  method: 'get',
  path: '/api/price-lists',
  operationId: 'listPriceLists',
  tags,
  summary: 'Prislistorna med versioner och godkännanden',
  description: 'Så länge ingen prislista är sparad kommer demovärldens, med `demo` och en upplysning om vad som är påhittat.',
  responses: { 200: json(z.strictObject({ ...demoShape, lists: z.array(storedPriceListSchema) }).meta({ id: 'PriceListPage' }), 'Listorna'), ...problems('database-unreachable') },
});

const newRoute = createRoute({
  method: 'post',
  path: '/api/price-lists',
  operationId: 'createPriceList',
  tags,
  summary: 'Spara en ny prislista med sina första versioner',
  request: { body: jsonBody(newPriceList) },
  responses: { 201: { ...json(storedPriceListSchema, 'Sparad, och på disk när svaret kommer'), ...location }, ...problems(...bodyProblems, ...stored, 'price-list-exists') },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/price-lists/{id}',
  operationId: 'readPriceList',
  tags,
  summary: 'En prislista som den står, och det som har hänt med den',
  request: { params: listId },
  responses: { 200: json(storedPriceListSchema, 'Prislistan'), ...problems('unknown-price-list', 'database-unreachable') },
});

const versionRoute = createRoute({
  method: 'post',
  path: '/api/price-lists/{id}/versions',
  operationId: 'addPriceListVersion',
  tags,
  summary: 'Lägg till en version',
  description: 'En version som finns ändras aldrig: nya priser är en ny version, som börjar efter den förra.',
  request: { params: listId, body: jsonBody(newVersion) },
  responses: { 201: json(storedPriceListSchema, 'Prislistan med versionen'), ...problems(...bodyProblems, ...stored, 'unknown-price-list', 'version-exists') },
});

const approveRoute = createRoute({
  method: 'post',
  path: '/api/price-lists/{id}/versions/{version}/approvals',
  operationId: 'approvePriceListVersion',
  tags,
  summary: 'En huvudman godkänner en version',
  description: 'Ett godkännande som finns ändras aldrig.',
  request: { params: z.strictObject({ id, version: z.string().meta({ description: 'Versionens id.' }) }), body: jsonBody(newApproval) },
  responses: { 201: json(storedPriceListSchema, 'Prislistan med godkännandet'), ...problems(...bodyProblems, ...stored, 'unknown-price-list', 'unknown-version', 'approval-exists', 'no-approvals') },
});

const inForceRoute = createRoute({
  method: 'get',
  path: '/api/price-lists/{id}/in-force',
  operationId: 'priceListInForce',
  tags,
  summary: 'Vilken version som gäller för en huvudman en dag',
  request: {
    params: listId,
    query: closedObject({
      principal: z.string().meta({ description: 'Huvudmannen.' }),
      on: daySchema.meta({ format: 'date', description: 'Dagen som priset gäller.' }),
      knownAt: daySchema.optional().meta({ format: 'date', description: 'Bara det som var beslutat den dagen räknas.' }),
    }),
  },
  responses: { 200: json(inForceSchema, 'Versionen, eller `null`'), ...problems('bad-input', 'invalid-date', 'unknown-price-list', 'database-unreachable') },
});

/** Price lists: kept with their versions and approvals, each an event in the chain. */
export function addPriceListRoutes(app: OpenAPIHono, { priceLists }: Services): void {
  app.openapi(listRoute, async (c) => {
    const lists = await priceLists.list();
    return c.json({ ...demoMark(lists.some(({ demo }) => demo)), lists }, 200);
  });
  app.openapi(newRoute, async (c) => {
    const made = await priceLists.create(c.req.valid('json'));
    return c.json(made, 201, { Location: `/api/price-lists/${encodeURIComponent(made.list.id)}` });
  });
  app.openapi(readRoute, async (c) => c.json(await priceLists.read(c.req.valid('param').id), 200));
  app.openapi(versionRoute, async (c) => c.json(await priceLists.addVersion(c.req.valid('param').id, c.req.valid('json')), 201));
  app.openapi(approveRoute, async (c) => {
    const { id: list, version } = c.req.valid('param');
    return c.json(await priceLists.approve(list, version, c.req.valid('json')), 201);
  });
  app.openapi(inForceRoute, async (c) => {
    const { principal, on, knownAt } = c.req.valid('query');
    return c.json(await priceLists.inForce(c.req.valid('param').id, principal, on, knownAt ?? null), 200);
  });
}
