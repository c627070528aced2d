import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { daySchema } from '../http/case-schema.js';
import { lifetimesSchema } from '../http/lifetimes-schema.js';
import { rentTags as tags } from '../http/rent-schemas.js';
import { json, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import { demoMark } from '../prices/demo-mark.js';
import { lifetimesOn } from '../rents/lifetimes.js';
import type { Services } from '../services.js';

const lifetimesRoute = createRoute({
  method: 'get',
  path: '/api/rentals/lifetimes',
  operationId: 'rentalLifetimes',
  tags,
  summary: 'Individernas ålder, livslängd och återbruk en dag, per produktgrupp',
  description: 'Räknas på demovärldens individer så länge inget är inläst. Ett eget register säger inte när individerna är köpta och skrotade; för det finns `hjm price lifetime`.',
  request: {
    query: closedObject({
      on: daySchema.meta({ format: 'date', description: 'Dagen.' }),
      knownAt: daySchema.optional().meta({ format: 'date', description: 'Bara det som var registrerat den dagen räknas.' }),
      reuseFrom: daySchema.optional().meta({ format: 'date', description: 'Undvikna inköp räknas från den dagen.' }),
      quantiles: z.enum(['nearestRank', 'interpolated']).default('nearestRank').meta({ description: 'Hur kvartiler av åldrar läses av.' }),
    }),
  },
  responses: { 200: json(lifetimesSchema, 'Ålder, livslängd och återbruk'), ...problems('bad-input', 'invalid-date', 'invalid-question', 'no-items', 'database-unreachable') },
});

/** How old items get, and what reuse saves. Nothing is stored. */
export function addRentalLifetimeRoutes(app: OpenAPIHono, { rents }: Services): void {
  app.openapi(lifetimesRoute, async (c) => {
    const { on, quantiles, knownAt, reuseFrom } = c.req.valid('query');
    const source = await rents.source();
    const answer = await lifetimesOn(source, { on, quantiles, ...(knownAt === undefined ? {} : { knownAt }), ...(reuseFrom === undefined ? {} : { reuseFrom }) });
    return c.json({ ...demoMark(source.demo), ...answer }, 200);
  });
}
