import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { describeProblem } from '@hjm/pricing';
import * as z from 'zod';
import { daySchema } from '../http/case-schema.js';
import { explainedLineSchema, linesSchema, rentProblemsSchema, rentTags as tags, runSchema, type ToldRun } from '../http/rent-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import { demoMark } from '../prices/demo-mark.js';
import { linesAsCsv } from '../rents/lines-csv.js';
import type { RunLink } from '../rents/ledger.js';
import { without } from '../rents/without.js';
import type { Services } from '../services.js';

const runId = z.strictObject({ id: z.uuid().meta({ description: 'Körningens id.' }) });
const after = z.coerce.number().int().min(0).default(0).meta({ description: '`next` från förra sidan.' });
const limit = z.coerce.number().int().min(1).max(500).default(100).meta({ description: 'Så många som mest.' });
const unknown = ['unknown-rent-run', 'database-unreachable'] as const;

const runRoute = createRoute({
  method: 'post',
  path: '/api/rent-runs',
  operationId: 'runRents',
  tags,
  summary: 'Debitera en månad',
  description:
    'Månader följer på varandra, var och en en gång. Det som har registrerats sedan den förra körningen ger krediter och efterdebiteringar. Där inget är inläst debiteras demovärlden, och körningen säger det. Andra frågor besvaras under tiden.',
  request: {
    body: jsonBody(
      closedObject({
        month: z.string().meta({ description: 'Månaden, ÅÅÅÅ-MM.', example: '2024-04' }),
        knownAt: daySchema.optional().meta({ format: 'date', description: 'Det som var registrerat den dagen räknas; i dag när den utelämnas.' }),
      }).meta({ id: 'RunRents', example: { month: '2024-04', knownAt: '2024-05-02' } }),
    ),
  },
  responses: {
    201: { ...json(runSchema, 'Körningen med sina kontrollsummor, på disk när svaret kommer'), headers: z.object({ Location: z.string() }) },
    ...problems(...bodyProblems, 'invalid-month', 'month-already-run', 'month-gap', 'invalid-known-at', 'invalid-setup', 'rents-changed', 'database-full', 'database-unreachable'),
  },
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/rent-runs',
  operationId: 'listRentRuns',
  tags,
  summary: 'Hyreskörningar, nyast först',
  responses: { 200: json(z.strictObject({ runs: z.array(runSchema) }).meta({ id: 'RentRuns' }), 'Körningarna'), ...problems('database-unreachable') },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/rent-runs/{id}',
  operationId: 'readRentRun',
  tags,
  summary: 'En hyreskörning med sina kontrollsummor',
  request: { params: runId },
  responses: { 200: json(runSchema, 'Körningen'), ...problems('bad-input', ...unknown) },
});

const linesRoute = createRoute({
  method: 'get',
  path: '/api/rent-runs/{id}/lines',
  operationId: 'rentRunLines',
  tags,
  summary: 'Körningens rader, sida för sida',
  request: { params: runId, query: closedObject({ after, limit, payer: z.string().optional().meta({ description: 'Bara den kostnadsansvarigas rader.' }) }) },
  responses: { 200: json(linesSchema, 'En sida'), ...problems('bad-input', ...unknown) },
});

const csvRoute = createRoute({
  method: 'get',
  path: '/api/rent-runs/{id}/lines.csv',
  operationId: 'rentRunLinesAsCsv',
  tags,
  summary: 'Alla rader som CSV-fil, som svenska Excel öppnar den',
  request: { params: runId, query: closedObject({ payer: z.string().optional().meta({ description: 'Bara den kostnadsansvarigas rader.' }) }) },
  responses: { 200: { description: 'Filen', content: { 'text/csv': { schema: z.string() } } }, ...problems('bad-input', ...unknown) },
});

const explainRoute = createRoute({
  method: 'get',
  path: '/api/rent-runs/{id}/lines/{n}/explain',
  operationId: 'explainRentLine',
  tags,
  summary: 'Hur en rad kom till, steg för steg och med källor',
  request: { params: z.strictObject({ id: z.uuid(), n: z.coerce.number().int().min(1).meta({ description: 'Radens nummer i körningen.' }) }) },
  responses: { 200: json(explainedLineSchema, 'Raden förklarad'), ...problems('bad-input', 'unknown-line', 'line-erased', ...unknown) },
});

const problemsRoute = createRoute({
  method: 'get',
  path: '/api/rent-runs/{id}/problems',
  operationId: 'rentRunProblems',
  tags,
  summary: 'Uthyrningar som lämnades utanför, och varför',
  request: { params: runId, query: closedObject({ after, limit }) },
  responses: { 200: json(rentProblemsSchema, 'En sida'), ...problems('bad-input', ...unknown) },
});

const verifyRoute = createRoute({
  method: 'get',
  path: '/api/rent-runs/{id}/verify',
  operationId: 'verifyRentRun',
  tags,
  summary: 'Är raderna de som körningen gjorde? Varje rad räknas om',
  request: { params: runId },
  responses: { 200: json(z.strictObject({ intact: z.boolean(), rows: z.int(), erased: z.int() }).meta({ id: 'VerifiedRows' }), 'Om raderna håller'), ...problems('bad-input', ...unknown) },
});

/** Months charged, line by line. */
export function addRentRunRoutes(app: OpenAPIHono, { rents: { runs } }: Services): void {
  const mark = async (id: string) => demoMark((await runs.find(id)).content.demo);
  app.openapi(runRoute, async (c) => {
    const { month, knownAt } = c.req.valid('json');
    const run = told(await runs.run(month, knownAt));
    return c.json(run, 201, { Location: `/api/rent-runs/${run.id}` });
  });
  app.openapi(listRoute, async (c) => c.json({ runs: (await runs.list()).map(told) }, 200));
  app.openapi(readRoute, async (c) => c.json(told(await runs.find(c.req.valid('param').id)), 200));
  app.openapi(linesRoute, async (c) => {
    const { id } = c.req.valid('param');
    return c.json({ ...(await mark(id)), ...(await runs.lines(id, c.req.valid('query'))) }, 200);
  });
  app.openapi(csvRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { month, demo } = (await runs.find(id)).content;
    const { payer } = c.req.valid('query');
    const file = linesAsCsv((from) => runs.lines(id, { after: from, limit: 500, payer }), demo);
    return new Response(file, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${demo ? 'demo-' : ''}hyror-${month}.csv"` } });
  });
  app.openapi(explainRoute, async (c) => {
    const { id, n } = c.req.valid('param');
    return c.json({ ...(await mark(id)), ...(await runs.explain(id, n)) }, 200);
  });
  app.openapi(problemsRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { problems: found, next } = await runs.problems(id, c.req.valid('query'));
    return c.json({ ...(await mark(id)), problems: found.map(({ n, problem }) => ({ n, problem, text: problem === null ? null : describeProblem(problem) })), next }, 200);
  });
  app.openapi(verifyRoute, async (c) => c.json(await runs.verify(c.req.valid('param').id), 200));
}

function told({ seq, id, storedAt, hash, content }: RunLink): ToldRun {
  return { seq, id, storedAt, hash, ...without(content, 'subject', 'once'), ...demoMark(content.demo) };
}
