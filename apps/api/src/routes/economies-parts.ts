import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { HjmError, foundText } from '@hjm/core';
import * as z from 'zod';
import { partContentBody, partIdSchema } from '../http/economy-part-schemas.js';
import { economyTags as tags, keptPartSchema, readPartSchema, revisionsSchema } from '../http/economy-schemas.js';
import { bodyProblems, json, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import type { Services } from '../services.js';
import { economyId, economyWriting, unknownEconomy } from './economies.js';

const partPlace = z.strictObject({ ...economyId.shape, part: partIdSchema, name: z.string().min(1).max(120).meta({ description: 'Delens namn: för `statements` är det `statement`, för `months` som `actual-2024`, för `outcomes` planens id, annars innehållets id.', example: 'actual-2024' }) });
const expected = z.coerce.number().int().min(0).optional().meta({ description: 'Revisionen som du utgick från; 0 att delen inte finns än. Står något annat där svarar tjänsten 409. Går också att skicka som `If-Match: "3"`. Utelämnas båda skrivs det som står där över.' });
const ifMatch = z.object({ 'if-match': z.string().optional().meta({ description: 'Revisionen inom citattecken, som `ETag` i svaren; `"0"` att delen inte finns än.', example: '"3"' }) });
const withEtag = z.object({ ETag: z.string().meta({ description: 'Revisionen inom citattecken.' }) });
/** What the content of a part can have wrong. */
export const economyContents = ['invalid-part', 'invalid-statement', 'invalid-months', 'invalid-mapping', 'invalid-forecast-plan', 'invalid-surplus-policy', 'invalid-key', 'invalid-investment-plan', 'invalid-measure-plan', 'invalid-risk-register', 'invalid-activity-plan', 'invalid-scenario', 'wrong-part-name', 'not-storable'] as const;
const path = '/api/economics/economies/{id}/parts/{part}/{name}';

const readRoute = createRoute({
  method: 'get',
  path,
  operationId: 'readEconomyPart',
  tags,
  summary: 'En del som den står, eller i en tidigare revision',
  request: { params: partPlace, query: closedObject({ revision: z.coerce.number().int().min(1).optional() }) },
  responses: { 200: { ...json(readPartSchema, 'Delen'), headers: withEtag }, ...problems(...unknownEconomy, 'unknown-part') },
});

const keepRoute = createRoute({
  method: 'put',
  path,
  operationId: 'keepEconomyPart',
  tags,
  summary: 'Spara en del: en ny revision',
  description: 'Innehållet prövas helt, och alla fel kommer på en gång. Samma innehåll igen gör ingen ny revision.',
  request: { params: partPlace, headers: ifMatch, query: closedObject({ expected }), body: { required: true, content: { 'application/json': { schema: partContentBody } } } },
  responses: { 201: { ...json(keptPartSchema, 'Sparad'), headers: withEtag }, 200: { ...json(keptPartSchema, 'Samma innehåll stod där redan'), headers: withEtag }, ...problems(...bodyProblems, ...unknownEconomy, ...economyWriting, 'unknown-part', ...economyContents) },
});

const removeRoute = createRoute({
  method: 'delete',
  path,
  operationId: 'removeEconomyPart',
  tags,
  summary: 'Ta bort en del',
  description: 'Tidigare revisioner finns kvar i historiken och i `?seq=`. Att innehåll försvinner för gott går bara för en hel ekonomi.',
  request: { params: partPlace, headers: ifMatch, query: closedObject({ expected }) },
  responses: { 200: json(keptPartSchema, 'Borttagen'), ...problems(...unknownEconomy, ...economyWriting, 'unknown-part') },
});

const revisionsRoute = createRoute({
  method: 'get',
  path: `${path}/revisions`,
  operationId: 'listEconomyPartRevisions',
  tags,
  summary: 'En dels revisioner, äldst först',
  request: { params: partPlace },
  responses: { 200: json(revisionsSchema, 'Revisionerna'), ...problems(...unknownEconomy, 'unknown-part') },
});

/** The parts of economies, revision by revision. */
export function addEconomyPartRoutes(app: OpenAPIHono, { economies }: Services): void {
  app.openapi(revisionsRoute, async (c) => {
    const { id, part, name } = c.req.valid('param');
    return c.json({ revisions: [...(await economies.revisions(id, part, name))] }, 200);
  });
  app.openapi(readRoute, async (c) => {
    const { id, part, name } = c.req.valid('param');
    const read = await economies.part(id, part, name, c.req.valid('query').revision);
    return c.json(read, 200, { ETag: `"${read.revision.revision}"` });
  });
  app.openapi(keepRoute, async (c) => {
    const { id, part, name } = c.req.valid('param');
    const kept = await economies.keep(id, part, name, c.req.valid('json'), { expected: expectedIn(c.req.valid('query').expected, c.req.valid('header')['if-match']) });
    return c.json(kept, kept.unchanged ? 200 : 201, { ETag: `"${kept.revision}"` });
  });
  app.openapi(removeRoute, async (c) => {
    const { id, part, name } = c.req.valid('param');
    return c.json(await economies.remove(id, part, name, expectedIn(c.req.valid('query').expected, c.req.valid('header')['if-match'])), 200);
  });
}

function expectedIn(asked: number | undefined, header: string | undefined): number | undefined {
  if (header === undefined) return asked;
  const revision = /^"(\d{1,9})"$/.exec(header)?.[1];
  const wrong = revision === undefined || (asked !== undefined && asked !== Number(revision));
  if (wrong) throw new HjmError('bad-input', 'If-Match ska vara revisionen inom citattecken.', [{ path: 'if-match', expected: asked === undefined ? '"3"' : `"${asked}", som expected`, found: foundText(header) }]);
  return Number(revision);
}
