import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { demoSetup } from '@hjm/demo';
import { runSetupJson } from '@hjm/pricing/schema';
import { keptSetupSchema, rentTags as tags, setupRequestSchema } from '../http/rent-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { demoMark } from '../prices/demo-mark.js';
import type { Services } from '../services.js';

const readRoute = createRoute({
  method: 'get',
  path: '/api/rent-setups/current',
  operationId: 'readRentSetup',
  tags,
  summary: 'Det som hyror räknas efter',
  description: 'Så länge inget är sparat kommer demovärldens underlag.',
  responses: { 200: json(keptSetupSchema, 'Underlaget'), ...problems('database-unreachable') },
});

const keepRoute = createRoute({
  method: 'post',
  path: '/api/rent-setups',
  operationId: 'keepRentSetup',
  tags,
  summary: 'Spara vad hyror ska räknas efter',
  description: 'Ett nytt underlag läggs till efter det förra. När en månad är debiterad får det bara lägga till: det som är debiterat ska alltid bli detsamma igen.',
  request: { body: jsonBody(setupRequestSchema) },
  responses: {
    201: json(keptSetupSchema, 'Sparat'),
    ...problems(...bodyProblems, 'invalid-setup', 'invalid-price-list', 'invalid-time-rule', 'unknown-price-list', 'setup-changes-history', 'rents-changed', 'not-storable', 'database-full', 'database-unreachable'),
  },
});

/** What rents are reckoned by. */
export function addRentSetupRoutes(app: OpenAPIHono, { rents }: Services): void {
  app.openapi(readRoute, async (c) => {
    const kept = (await rents.book()).setups.at(-1);
    if (kept === undefined) return c.json({ ...demoMark(true), seq: null, storedAt: null, setup: runSetupJson(demoSetup()) }, 200);
    return c.json({ ...demoMark(false), seq: kept.seq, storedAt: kept.storedAt, setup: kept.content.setup }, 200);
  });
  app.openapi(keepRoute, async (c) => {
    const kept = await rents.keepSetup(c.req.valid('json'));
    return c.json({ ...demoMark(false), seq: kept.seq, storedAt: kept.storedAt, setup: kept.content.setup }, 201);
  });
}
