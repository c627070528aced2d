import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { HjmError, foundText, nearest } from '@hjm/core';
import type { RulePackage } from '@hjm/rules';
import { sideBySide } from '@hjm/rules/regions';
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
  responses: { 200: json(sideBySideSchema, 'Vem som får förskriva, vem som betalar och vad som skiljer, exakt räknat'), ...problems('bad-input', 'bad-iso-code', 'bad-date', 'unknown-region') },
});

/** What can be told about several regions at once. */
export function addRegionRoutes(app: OpenAPIHono, { packages }: Services): void {
  app.openapi(compareRoute, (c) => {
    const { iso, regions, on } = c.req.valid('query');
    return c.json(sideBySide(chosen(packages, regions), iso, { on }), 200);
  });
}

const regionOf = ({ id }: RulePackage): string => id.split('/')[0] ?? id;

/** The packages of the regions that were named, in that order; of all when none was. */
function chosen(packages: readonly RulePackage[], list: string | undefined): readonly RulePackage[] {
  if (list === undefined) return packages;
  const known = [...new Set(packages.map(regionOf))];
  return list.split(',').flatMap((word) => {
    const found = packages.filter((pkg) => regionOf(pkg) === word.trim());
    if (found.length > 0) return found;
    const near = nearest(word.trim(), known);
    const issue = { path: 'regions', expected: known.join(', '), found: foundText(word) };
    throw new HjmError('unknown-region', `Regionen ${issue.found} finns inte här.`, [near === undefined ? issue : { ...issue, nearest: near }]);
  });
}
