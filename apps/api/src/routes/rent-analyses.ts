import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { daySchema } from '../http/case-schema.js';
import { scenarioBody, scenarioSchema, stockSchema } from '../http/analysis-of-rents-schemas.js';
import { rentTags as tags } from '../http/rent-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import { demoMark } from '../prices/demo-mark.js';
import { compare, setupOfSide, stockOn } from '../rents/analyses.js';
import { resolveSetup } from '../rents/setup-keeper.js';
import type { Services } from '../services.js';

const stockRoute = createRoute({
  method: 'get',
  path: '/api/rentals/stock',
  operationId: 'rentalStock',
  tags,
  summary: 'Vad som är uthyrt en dag: per huvudman, enhet och produktgrupp',
  request: {
    query: closedObject({
      on: daySchema.meta({ format: 'date', description: 'Dagen.' }),
      knownAt: daySchema.optional().meta({ format: 'date', description: 'Bara det som var registrerat den dagen räknas.' }),
      out: z.enum(['charged', 'atCustomer']).optional().meta({ description: '`charged`: dagar som debiteras. `atCustomer`: hos brukaren vid dagens slut.' }),
    }),
  },
  responses: { 200: json(stockSchema, 'Beståndet'), ...problems('bad-input', 'invalid-date', 'database-unreachable') },
});

const scenarioRoute = createRoute({
  method: 'post',
  path: '/api/scenarios',
  operationId: 'compareScenario',
  tags,
  summary: 'Två prislistor eller underlag på samma uthyrningar: vem betalar mer, vem mindre',
  description: 'Inget sparas. Varje tabell blir på öret summan av de två hyreskörningarna. Uthyrningar som den ena sidan inte kan prissätta står för sig.',
  request: { body: jsonBody(scenarioBody) },
  responses: {
    200: json(scenarioSchema, 'Jämförelsen'),
    ...problems(...bodyProblems, 'invalid-setup', 'invalid-price-list', 'invalid-time-rule', 'invalid-period', 'invalid-date', 'unknown-dimension', 'unknown-price-list', 'unknown-version', 'database-unreachable'),
  },
});

/** Questions about the register as a whole. Nothing is stored. */
export function addRentAnalysisRoutes(app: OpenAPIHono, { rents, priceLists }: Services): void {
  app.openapi(stockRoute, async (c) => {
    const { on, knownAt, out } = c.req.valid('query');
    const source = await rents.source();
    const stock = await stockOn(source, { on, ...(knownAt === undefined ? {} : { knownAt }), ...(out === undefined ? {} : { out }) });
    return c.json({ ...demoMark(source.demo), stock }, 200);
  });
  app.openapi(scenarioRoute, async (c) => {
    const { from, to, knownAt, a, b, dimensions = ['principal', 'party', 'group'] } = c.req.valid('json');
    const [source, { runs }] = [await rents.source(), await rents.book()];
    const persons = source.setup.parties.map(({ id }) => id).filter(source.isPrivate);
    const means = { source, resolve: (setup: Parameters<typeof resolveSetup>[0]) => resolveSetup(setup, rents.lists, runs, persons), list: async (id: string) => (await priceLists.read(id)).list };
    const result = await compare(source, await setupOfSide(a, means), await setupOfSide(b, means), { from, to, ...(knownAt === undefined ? {} : { knownAt }) }, dimensions);
    return c.json({ ...demoMark(source.demo), result }, 200);
  });
}
