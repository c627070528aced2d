import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { openApiDocument } from '../http/openapi.js';
import { problemKinds } from '../http/problem-kinds.js';
import { json, problems } from '../http/responses.js';
import type { Services } from '../services.js';

const tags = ['Tjänsten'];
const healthSchema = z
  .strictObject({
    status: z.enum(['ok', 'failing']),
    version: z.string(),
    database: z.strictObject({ kind: z.enum(['embedded', 'postgresql']), status: z.enum(['ok', 'unreachable']) }),
    packages: z.int().meta({ description: 'Så många regelverk finns här.' }),
  })
  .meta({ id: 'Health' });

const healthRoute = createRoute({
  method: 'get',
  path: '/api/health',
  operationId: 'health',
  tags,
  summary: 'Mår tjänsten bra?',
  responses: { 200: json(healthSchema, 'Allt fungerar'), ...problems(), 503: json(healthSchema, 'Databasen går inte att nå; frågor om regler besvaras ändå') },
});

const problemListSchema = z
  .strictObject({ problems: z.array(z.strictObject({ code: z.string(), status: z.int(), title: z.string(), titleEn: z.string() })) })
  .meta({ id: 'ProblemList' });

const problemsRoute = createRoute({
  method: 'get',
  path: '/api/problems',
  operationId: 'listProblems',
  tags,
  summary: 'Alla sorters fel som tjänsten svarar med',
  responses: { 200: json(problemListSchema, 'Felen, efter kod'), ...problems() },
});

const documentRoute = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  operationId: 'openApi',
  tags,
  summary: 'Det här dokumentet: OpenAPI 3.1',
  responses: { 200: json(z.record(z.string(), z.unknown()), 'Dokumentet'), ...problems() },
});

/** What concerns the service itself. */
export function addHouseRoutes(app: OpenAPIHono, { database, packages, version }: Services): void {
  app.openapi(healthRoute, async (c) => {
    const reached = await database.ping().then(
      () => true,
      () => false,
    );
    const state = { version, packages: packages.length };
    if (reached) return c.json({ status: 'ok' as const, ...state, database: { kind: database.kind, status: 'ok' as const } }, 200);
    return c.json({ status: 'failing' as const, ...state, database: { kind: database.kind, status: 'unreachable' as const } }, 503);
  });
  let document: ReturnType<typeof openApiDocument> | undefined;
  app.openapi(documentRoute, (c) => {
    document ??= openApiDocument(app, version);
    return c.json(document as unknown as Record<string, unknown>, 200);
  });
  app.openapi(problemsRoute, (c) => c.json({ problems: [...problemKinds].map(([code, { status, title, titleEn }]) => ({ code, status, title, titleEn })) }, 200));
}
