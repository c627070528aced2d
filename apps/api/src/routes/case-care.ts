import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { HjmError, foundText, isLocalDate } from '@hjm/core';
import { outOfAssortmentStatistics } from '@hjm/rules-vastmanland';
import { readPublished } from '@hjm/rules/cases';
import * as z from 'zod';
import { findPackage } from '../find-package.js';
import { daySchema } from '../http/case-schema.js';
import { caseId, caseStatisticsSchema, caseTags as tags, caseTermsSchema, touchedCasesSchema } from '../http/assortment-case-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import type { Services } from '../services.js';

const policyRoute = createRoute({
  method: 'get',
  path: '/api/cases/policy',
  operationId: 'casePolicy',
  tags,
  summary: 'Ordningen som ärenden handläggs efter: sorter, vem som beslutar vad, vad en ansökan ska innehålla',
  description: '`given` i ordningen namnger det som regionens källa inte säger. Med `example` är det påhittat för prov; sätt HJM_CASE_POLICY för att ange det.',
  responses: { 200: json(caseTermsSchema, 'Ordningen'), ...problems() },
});

const statisticsRoute = createRoute({
  method: 'get',
  path: '/api/cases/statistics',
  operationId: 'caseStatistics',
  tags,
  summary: 'Beviljat och avslaget med kostnad: det som finns här, och det som har tryckts',
  request: { query: closedObject({ from: daySchema.optional(), to: daySchema.optional() }) },
  responses: { 200: json(caseStatisticsSchema, 'Statistiken'), ...problems('bad-input', 'bad-date', 'database-unreachable') },
});

const touchedRoute = createRoute({
  method: 'get',
  path: '/api/cases/touched',
  operationId: 'touchedCases',
  tags,
  summary: 'Öppna ärenden som en ny utgåva av ett regelverk rör',
  request: { query: closedObject({ package: z.string().meta({ description: 'Regelverkets id.', example: 'vastmanland/speech-devices' }) }) },
  responses: { 200: json(touchedCasesSchema, 'Ärendena, och de som inte går att avgöra'), ...problems('bad-input', 'unknown-package', 'database-unreachable') },
});

const eraseRoute = createRoute({
  method: 'post',
  path: '/api/cases/{id}/erase',
  operationId: 'eraseCase',
  tags,
  summary: 'Radera innehållet i ett ärende',
  description: 'Innehållet i alla händelser försvinner, hasharna stannar och kedjan håller. Går inte att ångra.',
  request: {
    params: caseId,
    body: jsonBody(closedObject({ reason: z.enum(['request', 'mistake']).meta({ description: '`request` på begäran, `mistake` sparat av misstag.' }) }).meta({ id: 'EraseCase', example: { reason: 'request' } })),
  },
  responses: {
    200: json(z.strictObject({ id: z.uuid(), events: z.int(), at: z.string().meta({ format: 'date-time' }), reason: z.string() }).meta({ id: 'ErasedCase' }), 'Raderat'),
    ...problems(...bodyProblems, 'unknown-case', 'case-erased', 'database-unreachable'),
  },
});

/** What concerns all cases, and taking one away. Comes before the routes with an id. */
export function addCaseCareRoutes(app: OpenAPIHono, { cases, packages }: Services): void {
  app.openapi(policyRoute, (c) => c.json(cases.terms(), 200));
  app.openapi(statisticsRoute, async (c) => {
    const { from, to } = c.req.valid('query');
    const period = { from: dayIn('from', from), to: dayIn('to', to) };
    const printed = [outOfAssortmentStatistics].map((one) => ({ printed: one, read: readPublished(one) }));
    return c.json({ own: await cases.statistics(period), printed }, 200);
  });
  app.openapi(touchedRoute, async (c) => {
    return c.json(await cases.touched(findPackage(packages, c.req.valid('query').package)), 200);
  });
  app.openapi(eraseRoute, async (c) => c.json(await cases.erase(c.req.valid('param').id, c.req.valid('json').reason), 200));
}

function dayIn(path: string, day: string | undefined): string | null {
  if (day === undefined) return null;
  if (isLocalDate(day)) return day;
  const issue = { path, expected: 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD', found: foundText(day) };
  throw new HjmError('bad-date', `${path} ska vara ${issue.expected}.`, [issue]);
}
