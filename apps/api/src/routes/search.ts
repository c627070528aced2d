import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { HjmError } from '@hjm/core';
import { type SearchResult, searchRules } from '@hjm/rules/search';
import * as z from 'zod';
import { json, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import type { Services } from '../services.js';

const hitSchema = z.strictObject({
  package: z.string(),
  title: z.string(),
  region: z.string(),
  isoCodes: z.array(z.string()),
  matches: z.array(z.strictObject({ wanted: z.string(), field: z.string(), way: z.string(), text: z.string(), why: z.string().optional() })).meta({ description: 'Var varje del av frågan hittades, bästa stället.' }),
  without: z.array(z.string()).meta({ description: 'Ord i frågan som regelverket inte har; bara när inget regelverk har alla.' }),
  rules: z.array(z.strictObject({ edition: z.string(), rule: z.string(), text: z.string() })),
  values: z.array(z.strictObject({ fact: z.string(), value: z.string(), label: z.string() })),
});

/** What a search finds. */
export const searchSchema = z
  .strictObject({ query: z.string(), hits: z.array(hitSchema), suggestion: z.string().optional().meta({ description: 'Frågan med närmaste ord eller kod som finns.' }) })
  .meta({ id: 'SearchResult' }) as unknown as z.ZodType<SearchResult>;

const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  operationId: 'searchRules',
  tags: ['Regelverk'],
  summary: 'Sök regelverk efter produktgrupp, vardagsord, artikelord eller ISO-kod',
  request: {
    query: closedObject({
      q: z.string().max(200).meta({ description: 'Ord eller ISO-kod, skriven hur som helst.', example: 'rullstol' }),
      region: z.string().optional().meta({ description: 'Bara denna region: första ledet i regelverkens id.', example: 'vastmanland' }),
    }),
  },
  responses: { 200: json(searchSchema, 'Träffarna, bäst först'), ...problems('bad-input', 'empty-query') },
});

/** Finding a rule package. */
export function addSearchRoutes(app: OpenAPIHono, { packages }: Services): void {
  app.openapi(searchRoute, (c) => {
    const { q, region } = c.req.valid('query');
    return c.json(found(region === undefined ? packages : packages.filter(({ id }) => id.startsWith(`${region}/`)), q), 200);
  });
}

/** What is wrong with the query is told by the name that it has here. */
function found(packages: Services['packages'], q: string): SearchResult {
  try {
    return searchRules(packages, q);
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    throw new HjmError(error.code, error.message, error.issues.map((issue) => ({ ...issue, path: 'q' })));
  }
}
