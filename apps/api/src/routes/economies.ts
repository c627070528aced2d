import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { ECONOMY_PARTS, SCENARIO_TEMPLATES } from '@hjm/economics';
import { ECONOMY_REGIONS } from '@hjm/economics/regions';
import * as z from 'zod';
import { partIds } from '../http/economy-part-schemas.js';
import { createdEconomySchema, economiesSchema, economyTags as tags, economyTermsSchema, newEconomySchema, openEconomySchema, revisionsSchema } from '../http/economy-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import type { Services } from '../services.js';

export const economyId = z.strictObject({ id: z.string().min(1).max(80).meta({ description: 'Ekonomins id.', example: 'demo-ekonomi' }) });
export const unknownEconomy = ['bad-input', 'unknown-economy', 'economy-erased', 'unknown-revision', 'database-unreachable'] as const;
export const economyWriting = ['foreign-origin', 'economy-read-only', 'economy-changed', 'database-full'] as const;
export const asOfSeq = { seq: z.coerce.number().int().min(1).optional().meta({ description: 'Som ekonomin var efter så många ändringar. Utelämnas: som den är.' }) };

const termsRoute = createRoute({
  method: 'get',
  path: '/api/economics/terms',
  operationId: 'readEconomyTerms',
  tags,
  summary: 'Regioner med uppställning och resultatreglering, vad delarna heter, och scenarier ur dokumenten',
  responses: { 200: json(economyTermsSchema, 'Orden'), ...problems() },
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/economics/economies',
  operationId: 'listEconomies',
  tags,
  summary: 'Ekonomier: demoekonomin och egna, med vilka delar som finns',
  responses: { 200: json(economiesSchema, 'Ekonomierna'), ...problems('database-unreachable') },
});

const createdRoute = createRoute({
  method: 'post',
  path: '/api/economics/economies',
  operationId: 'createEconomy',
  tags,
  summary: 'Skapa en egen ekonomi',
  request: { body: jsonBody(newEconomySchema) },
  responses: { 201: { ...json(createdEconomySchema, 'Skapad'), headers: z.object({ Location: z.string() }) }, ...problems(...bodyProblems, 'no-chart', 'invalid-chart', 'not-storable', 'database-full', 'database-unreachable') },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/economics/economies/{id}',
  operationId: 'readEconomy',
  tags,
  summary: 'En ekonomi med alla sina delar, som den är eller som den var',
  request: { params: economyId, query: closedObject(asOfSeq) },
  responses: { 200: json(openEconomySchema, 'Ekonomin'), ...problems(...unknownEconomy) },
});

const historyRoute = createRoute({
  method: 'get',
  path: '/api/economics/economies/{id}/revisions',
  operationId: 'listEconomyRevisions',
  tags,
  summary: 'Alla delars revisioner, äldst först',
  description: 'Också de delar som är borttagna.',
  request: { params: economyId },
  responses: { 200: json(revisionsSchema, 'Revisionerna'), ...problems(...unknownEconomy) },
});

const eraseRoute = createRoute({
  method: 'delete',
  path: '/api/economics/economies/{id}',
  operationId: 'eraseEconomy',
  tags,
  summary: 'Radera en ekonomi med all historik',
  description: 'Innehållet i varje revision försvinner. Kedjan behåller att de fanns, deras hashar och när de raderades. Går inte att ångra.',
  request: { params: economyId, query: closedObject({ reason: z.enum(['request', 'mistake']).default('request').meta({ description: '`request` på begäran, `mistake` sparat av misstag.' }) }) },
  responses: { 200: json(z.strictObject({ id: z.string(), erased: z.literal(true) }).meta({ id: 'ErasedEconomy' }), 'Raderat'), ...problems(...unknownEconomy, ...economyWriting) },
});

/** Economies: what there is, and what each holds. */
export function addEconomyRoutes(app: OpenAPIHono, { economies }: Services): void {
  app.openapi(termsRoute, (c) => c.json({ regions: ECONOMY_REGIONS, parts: partIds.map((part) => ({ part, labelSv: ECONOMY_PARTS[part].labelSv })), templates: SCENARIO_TEMPLATES }, 200));
  app.openapi(listRoute, async (c) => c.json({ economies: await economies.list() }, 200));
  app.openapi(createdRoute, async (c) => {
    const made = await economies.create(c.req.valid('json'));
    return c.json(made, 201, { Location: `/api/economics/economies/${made.id}` });
  });
  app.openapi(readRoute, async (c) => c.json(await economies.open(c.req.valid('param').id, c.req.valid('query').seq), 200));
  app.openapi(historyRoute, async (c) => c.json({ revisions: [...(await economies.history(c.req.valid('param').id))] }, 200));
  app.openapi(eraseRoute, async (c) => {
    const { id } = c.req.valid('param');
    await economies.erase(id, c.req.valid('query').reason);
    return c.json({ id, erased: true as const }, 200);
  });
}
