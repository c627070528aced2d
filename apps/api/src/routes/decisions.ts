import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { HjmError } from '@hjm/core';
import { type RulePackage, ask, changesOver, evaluate } from '@hjm/rules';
import { describeAnswer } from '@hjm/rules/text';
import { answerSchema, recordSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import { caseExample, caseOf, caseShape } from '../http/case-schema.js';
import { findPackage } from '../find-package.js';
import { explanationSchema } from '../http/explanation-schema.js';
import { replayedSchema } from '../http/replayed-schema.js';
import { caseProblems, json, jsonBody, problems } from '../http/responses.js';
import { changeSchema, neededFactSchema } from '../http/rule-schemas.js';
import { closedObject } from '../http/validation.js';
import { replayInWords } from '../records/replayed-record.js';
import type { Services } from '../services.js';

const caseSchema = closedObject(caseShape).meta({ id: 'Case', description: 'Ett fall: regelverk, uppgifter och dag.', example: caseExample });

const evaluateRoute = createRoute({
  method: 'post',
  path: '/api/evaluate',
  operationId: 'evaluate',
  tags: ['Fråga'],
  summary: 'Får jag förskriva? Hela svaret, med skäl och källor',
  request: { body: jsonBody(caseSchema) },
  responses: {
    200: json(z.strictObject({ answer: answerSchema, explanation: explanationSchema }).meta({ id: 'Evaluation' }), 'Svaret, och samma svar i klartext'),
    ...problems(...caseProblems),
  },
});

const askRoute = createRoute({
  method: 'post',
  path: '/api/ask',
  operationId: 'ask',
  tags: ['Fråga'],
  summary: 'Vad måste fortfarande besvaras? Aldrig en fråga som inte kan ändra svaret',
  request: { body: jsonBody(caseSchema) },
  responses: {
    200: json(z.strictObject({ needed: z.array(neededFactSchema) }).meta({ id: 'Questions' }), 'Frågorna, i den ordning de bäst ställs; tom när svaret är klart'),
    ...problems(...caseProblems),
  },
});

const overSchema = z
  .array(z.string())
  .min(1)
  .max(20)
  .optional()
  .meta({ description: 'Uppgifterna som får ändras. Utelämnas: yrket, alltså vem annars som får förskriva.' });

const alternativesRoute = createRoute({
  method: 'post',
  path: '/api/alternatives',
  operationId: 'alternatives',
  tags: ['Fråga'],
  summary: 'Vem annars får förskriva?',
  request: { body: jsonBody(closedObject({ ...caseShape, over: overSchema }).meta({ id: 'CaseWithAlternatives', example: { ...caseExample, over: ['profession'] } })) },
  responses: {
    200: json(
      z.strictObject({ changes: z.array(changeSchema), more: z.boolean().meta({ description: 'Det finns fler än de 20 som visas.' }) }).meta({ id: 'Alternatives' }),
      'Minsta ändringar av de nämnda uppgifterna som ger ett bättre svar',
    ),
    ...problems(...caseProblems),
  },
});

const replayRoute = createRoute({
  method: 'post',
  path: '/api/replay',
  operationId: 'replay',
  tags: ['Fråga'],
  summary: 'Pröva en beslutspost igen, som någon har med sig',
  description: 'Samma regelverk, dag, kännedom, uppgifter och listor: kommer samma svar? Sparade beslut prövas med `POST /api/records/{id}/replay`.',
  request: { body: jsonBody(closedObject({ record: recordSchema }).meta({ id: 'RecordToReplay' })) },
  responses: { 200: json(replayedSchema, 'Samma svar, eller vad som skiljer'), ...problems(...caseProblems) },
});

/** Questions about a case. Nothing is stored. */
export function addDecisionRoutes(app: OpenAPIHono, { packages }: Services): void {
  app.openapi(evaluateRoute, (c) => {
    const { pkg, facts, at } = caseOf(packages, c.req.valid('json'));
    const answer = evaluate(pkg, facts, at);
    return c.json({ answer, explanation: describeAnswer(pkg, answer) }, 200);
  });
  app.openapi(askRoute, (c) => {
    const { pkg, facts, at } = caseOf(packages, c.req.valid('json'));
    return c.json({ needed: [...ask(pkg, facts, at)] }, 200);
  });
  app.openapi(alternativesRoute, (c) => {
    const input = c.req.valid('json');
    const { pkg, facts, at } = caseOf(packages, input);
    const { changes, more } = changesOver(pkg, facts, at, input.over ?? byProfession(pkg));
    return c.json({ changes: [...changes], more }, 200);
  });
  app.openapi(replayRoute, (c) => {
    const { record } = c.req.valid('json');
    return c.json(replayInWords(findPackage(packages, record.package), record), 200);
  });
}

/** Who else may prescribe can only be asked where the profession is. */
function byProfession({ title, facts }: RulePackage): readonly string[] {
  const ids = facts.map(({ id }) => id);
  if (ids.includes('profession')) return ['profession'];
  throw new HjmError('unknown-fact', `${title} frågar inte efter yrke. Ange i over vad som får ändras: ${ids.join(', ')}.`, [{ path: 'over', expected: ids.join(', '), found: 'inget' }]);
}
