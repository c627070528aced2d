import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { type AmountPrint, type BudgetMonths, FRAME_METHODS } from '@hjm/economics';
import * as z from 'zod';
import { activitiesAnswer, controlAnswer, forecastAnswer, frameAnswer, measuresAnswer, statementAnswer } from '../economies/economy-answers.js';
import { jsonInQuery } from '../economies/json-in-query.js';
import { surplusAnswer } from '../economies/surplus-answer.js';
import { whatIfAnswer } from '../economies/what-if-answer.js';
import { daySchema } from '../http/case-schema.js';
import { surplusQuestionSchema, whatIfQuestionSchema } from '../http/economy-question-schemas.js';
import { activitiesAnswerSchema, controlAnswerSchema, forecastAnswerSchema, frameAnswerSchema, measuresAnswerSchema, statementAnswerSchema, surplusAnswerSchema, whatIfAnswerSchema } from '../http/economy-result-schemas.js';
import { economyTags as tags } from '../http/economy-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import type { Services } from '../services.js';
import { asOfSeq, economyId, unknownEconomy } from './economies.js';

const name = z.string().min(1).max(200).optional();
const month = z.coerce.number().int().min(1).max(12).optional();
const whole = z.coerce.number().int();
const today = daySchema.meta({ format: 'date', description: 'Dagen som det ses. Samma dag ger samma svar.' });
export const printShape = { unit: z.enum(['kr', 'tkr', 'mnkr']).default('tkr'), decimals: z.coerce.number().int().min(0).max(8).default(0) };
export const asking = [...unknownEconomy, 'unknown-part'] as const;
export const frameMethod = z.enum(FRAME_METHODS).meta({ description: 'Hur resten av året beräknas: `linear` rakt, `seasonal` som tidigare år, `budgetShape` som budgeten växer, `restAsBudgeted` enligt budget. De två sista behöver `budgetMonths`, som de andra inte tar.' });
export const budgetMonths = z.string().max(20_000).optional().meta({ description: 'Budgeten månad för månad som JSON: grupp och tolv belopp i öre.' });
const at = '/api/economics/economies/{id}';

const statementRoute = createRoute({
  method: 'get',
  path: `${at}/statement`,
  operationId: 'compareStatement',
  tags,
  summary: 'Resultaträkningen: en kolumn mot en annan',
  request: { params: economyId, query: closedObject({ of: name, against: name, ...printShape, ...asOfSeq }) },
  responses: { 200: json(statementAnswerSchema, 'Raderna'), ...problems(...asking, 'unknown-column') },
});
const forecastRoute = createRoute({
  method: 'get',
  path: `${at}/forecast`,
  operationId: 'forecastEconomy',
  tags,
  summary: 'Prognos till årets slut, med metod, underlag och fel tidigare år',
  request: { params: economyId, query: closedObject({ plan: name, ...asOfSeq }) },
  responses: { 200: json(forecastAnswerSchema, 'Prognosen'), ...problems(...asking, 'invalid-forecast-plan', 'invalid-forecast-inputs', 'no-outcome', 'amount-too-large') },
});
const surplusRoute = createRoute({
  method: 'post',
  path: `${at}/surplus`,
  operationId: 'distributeSurplus',
  tags,
  summary: 'Fördela ett resultat mellan huvudmännen',
  description: 'Inget sparas. Nyckeln är alltid den frågandes: dokumenten trycker ingen.',
  request: { params: economyId, query: closedObject(asOfSeq), body: jsonBody(surplusQuestionSchema) },
  responses: { 200: json(surplusAnswerSchema, 'Fördelningen'), ...problems(...bodyProblems, ...asking, 'unknown-policy', 'invalid-part', 'invalid-surplus-policy', 'invalid-surplus-input', 'invalid-result-column', 'invalid-key') },
});
const frameRoute = createRoute({
  method: 'get',
  path: `${at}/frame`,
  operationId: 'controlFrame',
  tags,
  summary: 'Investeringsramen efter en månad',
  request: { params: economyId, query: closedObject({ plan: name, through: month, method: frameMethod, budgetMonths, ...asOfSeq }) },
  responses: { 200: json(frameAnswerSchema, 'Ramen'), ...problems(...asking, 'no-outcome', 'no-budget-months', 'invalid-month', 'invalid-frame-control') },
});
const measuresRoute = createRoute({
  method: 'get',
  path: `${at}/measures`,
  operationId: 'sumMeasures',
  tags,
  summary: 'Handlingsplanen i summor, och hur den står en dag',
  request: { params: economyId, query: closedObject({ plan: name, year: whole.optional().meta({ description: 'Till och med året.' }), today: today.optional(), ...asOfSeq }) },
  responses: { 200: json(measuresAnswerSchema, 'Summorna'), ...problems(...asking, 'invalid-date') },
});
const controlRoute = createRoute({
  method: 'get',
  path: `${at}/control`,
  operationId: 'listRisks',
  tags,
  summary: 'Intern kontroll: försenade och röda först',
  description: 'Gränserna för rött och gult är den frågandes: dokumenten trycker inga.',
  request: {
    params: economyId,
    query: closedObject({ register: name, today, red: whole.meta({ description: 'Rött från det här riskvärdet.' }), yellow: whole.meta({ description: 'Gult från det här riskvärdet.' }), occasions: z.string().max(2000).optional().meta({ description: 'Dagar för tillfällen som står i stället för en dag, som JSON.', example: '{"Delår 2025":"2025-08-31"}' }), ...asOfSeq }),
  },
  responses: { 200: json(controlAnswerSchema, 'Riskerna'), ...problems(...asking, 'invalid-risk-list-options') },
});
const activitiesRoute = createRoute({
  method: 'get',
  path: `${at}/activities`,
  operationId: 'listActivities',
  tags,
  summary: 'Verksamhetsplanen en dag: sena aktiviteter först',
  request: { params: economyId, query: closedObject({ plan: name, today, ...asOfSeq }) },
  responses: { 200: json(activitiesAnswerSchema, 'Aktiviteterna'), ...problems(...asking, 'invalid-date') },
});
const whatIfRoute = createRoute({
  method: 'post',
  path: `${at}/what-if`,
  operationId: 'whatIf',
  tags,
  summary: 'Vad händer om: effekt på resultatet, hyror för ett resultat, och per huvudman',
  description: 'Inget sparas.',
  request: { params: economyId, query: closedObject(asOfSeq), body: jsonBody(whatIfQuestionSchema) },
  responses: { 200: json(whatIfAnswerSchema, 'Effekterna'), ...problems(...bodyProblems, ...asking, 'invalid-part', 'unknown-template', 'invalid-answer', 'unknown-column', 'invalid-scenario', 'invalid-rents-question', 'invalid-lines', 'invalid-key', 'invalid-sensitivity', 'amount-too-large') },
});

/** What economies come to, reckoned by the library from what stands, or stood. */
export function addEconomyAnswerRoutes(app: OpenAPIHono, { economies }: Services): void {
  const open = async ({ id }: { id: string }, { seq }: { seq?: number | undefined }) => (await economies.open(id, seq)).economy;
  app.openapi(statementRoute, async (c) => {
    const { of, against, ...asked } = c.req.valid('query');
    return c.json(statementAnswer(await open(c.req.valid('param'), asked), { of, against, print: printOf(asked) }), 200);
  });
  app.openapi(forecastRoute, async (c) => c.json(forecastAnswer(await open(c.req.valid('param'), c.req.valid('query')), c.req.valid('query').plan), 200));
  app.openapi(surplusRoute, async (c) => c.json(surplusAnswer(await open(c.req.valid('param'), c.req.valid('query')), c.req.valid('json')), 200));
  app.openapi(frameRoute, async (c) => {
    const asked = c.req.valid('query');
    return c.json(frameAnswer(await open(c.req.valid('param'), asked), { ...asked, budgetMonths: budgetMonthsIn(asked.budgetMonths) }), 200);
  });
  app.openapi(measuresRoute, async (c) => c.json(measuresAnswer(await open(c.req.valid('param'), c.req.valid('query')), c.req.valid('query')), 200));
  app.openapi(controlRoute, async (c) => {
    const { register, today: day, red, yellow, occasions, ...asked } = c.req.valid('query');
    return c.json(controlAnswer(await open(c.req.valid('param'), asked), register, { today: day, colours: { redFrom: red, yellowFrom: yellow }, occasions: jsonInQuery('occasions', occasions, z.record(z.string(), z.string()), '{"Delår 2025":"2025-08-31"}') ?? {} }), 200);
  });
  app.openapi(activitiesRoute, async (c) => c.json(activitiesAnswer(await open(c.req.valid('param'), c.req.valid('query')), c.req.valid('query').plan, c.req.valid('query').today), 200));
  app.openapi(whatIfRoute, async (c) => c.json(whatIfAnswer(await open(c.req.valid('param'), c.req.valid('query')), c.req.valid('json')), 200));
}

/** The budget by group and month of a query. */
export function budgetMonthsIn(text: string | undefined): BudgetMonths | undefined {
  const twelve = Array.from({ length: 12 }, () => 100_000);
  return jsonInQuery('budgetMonths', text, z.record(z.string(), z.array(z.int().min(0)).length(12)), JSON.stringify({ cars: twelve }));
}

export function printOf({ unit, decimals }: { readonly unit: AmountPrint['unit']; readonly decimals: number }): AmountPrint {
  return { unit, decimals, rounding: 'halfUp' };
}
