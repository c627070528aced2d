import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { packagesOfRegions, sideBySide } from '@hjm/rules/regions';
import * as z from 'zod';
import { daySchema } from '../http/case-schema.js';
import { sideBySideSchema } from '../http/region-schemas.js';
import { json, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import type { Services } from '../services.js';

const compareRoute = createRoute({
  method: 'get',
  path: '/api/regions/compare',
  operationId: 'compareRegions',
  tags: ['Regelverk'],
  summary: 'Regionernas regler för en ISO-kod, bredvid varandra',
  request: {
    query: closedObject({
      iso: z.string().meta({ description: 'ISO 9999-koden, med eller utan mellanslag.', example: '222109' }),
      regions: z.string().optional().meta({ description: 'Bara dessa regioner, i den ordningen: första ledet i regelverkens id, med komma emellan.', example: 'vastmanland,varmland' }),
      on: daySchema.meta({ description: 'Dagen som reglerna läses för.', example: '2025-06-02' }),
    }),
  },
  responses: { 200: json(sideBySideSchema, 'Vem som får förskriva, vem som betalar och vad som skiljer, exakt räknat'), ...problems('bad-input', 'bad-iso-code', 'bad-date', 'unknown-region', 'region-twice') },
});

/** What can be told about several regions at once. */
export function addRegionRoutes(app: OpenAPIHono, { packages }: Services): void {
  app.openapi(compareRoute, (c) => {
    const { iso, regions, on } = c.req.valid('query');
    return c.json(sideBySide(packagesOfRegions(packages, regions), iso, { on }), 200);
  });
}
