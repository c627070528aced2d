import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { daySchema } from '../http/case-schema.js';
import { actorSchema, applicationSchema, caseActionsSchema, caseId, casePageSchema, caseTags as tags, eventSchema, stateSchema, storedCaseSchema } from '../http/assortment-case-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import type { Services } from '../services.js';

/** What an event can have wrong beside its shape. */
const eventProblems = ['case-step', 'case-role', 'case-level', 'case-not-ready', 'case-event', 'not-storable', 'unknown-case', 'case-erased', 'database-full', 'database-unreachable'] as const;

const applySchema = closedObject({
  application: applicationSchema,
  on: daySchema.meta({ format: 'date', description: 'Dagen som ansökan gjordes, i dag eller tidigare.' }),
  by: actorSchema,
  keepUntil: daySchema.meta({ format: 'date', description: 'Sista dagen som ärendet sparas; sedan gallras innehållet i alla dess händelser.', example: '2028-12-31' }),
  caseReference: z.string().optional().meta({ description: 'Ett ärendenummer som inte säger något för sig. Aldrig personnummer, namn eller e-postadress.', example: 'A2026-0142' }),
}).meta({
  id: 'ApplyForCase',
  example: {
    application: { kind: 'outside-assortment', product: 'Armbandsklocka med påminnelse', isoCode: '22 28', costOre: 99_400, information: {} },
    on: '2026-01-15',
    by: { role: 'applicant' },
    keepUntil: '2028-12-31',
    caseReference: 'A2026-0142',
  },
});

const applyRoute = createRoute({
  method: 'post',
  path: '/api/cases',
  operationId: 'applyForCase',
  tags,
  summary: 'Ansök om något utanför sortiment och regelverk',
  request: { body: jsonBody(applySchema) },
  responses: {
    201: { ...json(storedCaseSchema, 'Ärendet, på disk när svaret kommer'), headers: z.object({ Location: z.string() }) },
    ...problems(...bodyProblems, ...eventProblems, 'case-reference', 'keep-until'),
  },
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/cases',
  operationId: 'listCases',
  tags,
  summary: 'Ärenden, nyast först',
  request: {
    query: closedObject({
      limit: z.coerce.number().int().min(1).max(100).default(50).meta({ description: 'Så många som mest.' }),
      before: z.coerce.number().int().min(1).optional().meta({ description: '`next` från förra sidan.' }),
      state: stateSchema.optional().meta({ description: 'Bara de som står så.' }),
      open: z.enum(['true', 'false']).optional().meta({ description: 'Bara de där någon har något kvar att göra, eller bara de avslutade.' }),
      caseReference: z.string().optional().meta({ description: 'Bara de med denna ärendereferens.' }),
    }),
  },
  responses: { 200: json(casePageSchema, 'En sida'), ...problems('bad-input', 'database-unreachable') },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/cases/{id}',
  operationId: 'readCase',
  tags,
  summary: 'Ett ärende med sina händelser',
  request: { params: caseId },
  responses: { 200: json(storedCaseSchema, 'Ärendet'), ...problems('bad-input', 'unknown-case', 'case-erased', 'database-unreachable') },
});

const actionsRoute = createRoute({
  method: 'get',
  path: '/api/cases/{id}/actions',
  operationId: 'caseActions',
  tags,
  summary: 'Vad en roll kan göra i ärendet i dag',
  description: 'Det som hör till andra roller och nivåer är inte med. `obstacle` säger vad som måste komma först.',
  request: {
    params: caseId,
    query: closedObject({
      role: z.enum(['applicant', 'consultant', 'decider']),
      level: z.string().optional().meta({ description: 'Nivån, för den som beslutar.' }),
    })
      .refine(({ role, level }) => role !== 'decider' || level !== undefined, { path: ['level'], error: 'den nivå som beslutar, eftersom rollen är decider' })
      .refine(({ role, level }) => role === 'decider' || level === undefined, { path: ['level'], error: 'utelämnat, för det är bara för rollen decider' }),
  },
  responses: { 200: json(caseActionsSchema, 'Det som går'), ...problems('bad-input', 'unknown-case', 'case-erased', 'database-unreachable') },
});

const addRoute = createRoute({
  method: 'post',
  path: '/api/cases/{id}/events',
  operationId: 'addCaseEvent',
  tags,
  summary: 'Lägg till en händelse i ett ärende',
  description: 'Händelser läggs till och ändras aldrig. Vad som går härnäst, vem som får göra det och vad som måste komma först prövas mot ordningen i `GET /api/cases/policy`.',
  request: { params: caseId, body: jsonBody(eventSchema) },
  responses: { 201: json(storedCaseSchema, 'Ärendet efter händelsen'), ...problems(...bodyProblems, ...eventProblems, 'case-changed') },
});

/** Out-of-assortment cases: apply, list, read, and what happens to them. */
export function addCaseRoutes(app: OpenAPIHono, { cases }: Services): void {
  app.openapi(applyRoute, async (c) => {
    const { caseReference, ...rest } = c.req.valid('json');
    const stored = await cases.apply({ ...rest, caseReference: caseReference ?? null });
    return c.json(stored, 201, { Location: `/api/cases/${stored.id}` });
  });
  app.openapi(listRoute, async (c) => {
    const { open, ...query } = c.req.valid('query');
    return c.json(await cases.list({ ...query, open: open === undefined ? undefined : open === 'true' }), 200);
  });
  app.openapi(readRoute, async (c) => c.json(await cases.read(c.req.valid('param').id), 200));
  app.openapi(actionsRoute, async (c) => {
    const { role, level } = c.req.valid('query');
    const by = role === 'decider' ? { role, level: level ?? '' } : { role };
    return c.json({ actions: await cases.actions(c.req.valid('param').id, by) }, 200);
  });
  app.openapi(addRoute, async (c) => c.json(await cases.add(c.req.valid('param').id, c.req.valid('json')), 201));
}
