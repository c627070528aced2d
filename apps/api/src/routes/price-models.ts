import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { HjmError, foundText, nearest } from '@hjm/core';
import { type PriceModel, describePrice, explainPrice, replayPrice } from '@hjm/pricing';
import { PRICE_MODELS, genericModel } from '@hjm/pricing/models';
import * as z from 'zod';
import { daySchema } from '../http/case-schema.js';
import { inputsSchema, priceDescriptionSchema, priceModelAnswer, priceReplaySchema, priceResultSchema, priceTags as tags, recordBody } from '../http/price-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';

const models: readonly PriceModel[] = [...PRICE_MODELS, genericModel];
const modelId = z.strictObject({ id: z.string().meta({ description: 'Prismodellens id.', example: 'medelpunkten-funktionspris' }) });

const listSchema = z
  .strictObject({
    models: z.array(
      z.strictObject({
        id: z.string(),
        region: z.string(),
        titleSv: z.string(),
        version: z.string(),
        editions: z.array(
          z.strictObject({
            id: z.string(),
            titleSv: z.string(),
            validFrom: daySchema.nullable(),
            decided: daySchema.nullable(),
            formulas: z.array(z.strictObject({ id: z.string(), about: z.string(), labelSv: z.string() })),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'PriceModelList' });

const listRoute = createRoute({
  method: 'get',
  path: '/api/price-models',
  operationId: 'listPriceModels',
  tags,
  summary: 'Prismodellerna i korthet',
  responses: { 200: json(listSchema, 'Modellerna, deras utgåvor och beräkningar'), ...problems() },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/price-models/{id}',
  operationId: 'readPriceModel',
  tags,
  summary: 'En prismodell med alla steg och källor',
  request: { params: modelId },
  responses: { 200: json(priceModelAnswer, 'Modellen'), ...problems('unknown-price-model') },
});

const questionSchema = closedObject({
  formula: z.string().meta({ description: 'Beräkningens id.' }),
  on: daySchema.meta({ format: 'date', description: 'Dagen som priset gäller.' }),
  knownAt: daySchema.optional().meta({ format: 'date', description: 'Bara beslut fattade senast den dagen räknas.' }),
  inputs: inputsSchema,
}).meta({ id: 'PriceQuestion', example: { formula: 'sale', on: '2024-01-01', inputs: { purchasePrice: 60_000 } } });

const explainRoute = createRoute({
  method: 'post',
  path: '/api/price-models/{id}/explain',
  operationId: 'explainPrice',
  tags,
  summary: 'Ett pris steg för steg, eller vad som behövs för att räkna det',
  description: 'Inget sparas. Belopp anges i kronor och procent som talet före tecknet. Det som saknas efterfrågas och tas aldrig för noll.',
  request: { params: modelId, body: jsonBody(questionSchema) },
  responses: {
    200: json(z.strictObject({ result: priceResultSchema, description: priceDescriptionSchema }).meta({ id: 'ExplainedPrice' }), 'Priset, i data och i klartext'),
    ...problems(...bodyProblems, 'unknown-price-model', 'unknown-formula', 'invalid-input', 'invalid-date', 'amount-too-large'),
  },
});

const replayRoute = createRoute({
  method: 'post',
  path: '/api/prices/replay',
  operationId: 'replayPrice',
  tags,
  summary: 'Räkna ett pris igen ur dess post',
  request: { body: jsonBody(closedObject({ record: recordBody }).meta({ id: 'ReplayPrice' })) },
  responses: {
    200: json(priceReplaySchema, 'Samma pris, eller vad som skiljer'),
    ...problems(...bodyProblems, 'unknown-price-model', 'unknown-formula', 'invalid-input', 'invalid-date', 'amount-too-large'),
  },
});

/** How prices come about. Nothing is stored. */
export function addPriceModelRoutes(app: OpenAPIHono): void {
  app.openapi(listRoute, (c) =>
    c.json(
      {
        models: models.map(({ id, region, titleSv, version, editions }) => ({
          ...{ id, region, titleSv, version },
          editions: editions.map((edition) => ({
            id: edition.id,
            titleSv: edition.titleSv,
            validFrom: edition.validFrom,
            decided: edition.decided,
            formulas: edition.formulas.map((formula) => ({ id: formula.id, about: formula.about, labelSv: formula.labelSv })),
          })),
        })),
      },
      200,
    ),
  );
  app.openapi(readRoute, (c) => c.json(findModel(c.req.valid('param').id, 'id'), 200));
  app.openapi(explainRoute, (c) => {
    const { knownAt, ...question } = c.req.valid('json');
    const result = explainPrice(findModel(c.req.valid('param').id, 'id'), { ...question, ...(knownAt === undefined ? {} : { knownAt }) });
    return c.json({ result, description: describePrice(result) }, 200);
  });
  app.openapi(replayRoute, (c) => {
    const { record } = c.req.valid('json');
    return c.json(replayPrice(record, findModel(record.model, 'record.model')), 200);
  });
}

function findModel(id: string, path: string): PriceModel {
  const found = models.find((model) => model.id === id);
  if (found !== undefined) return found;
  const ids = models.map((model) => model.id);
  const near = nearest(id, ids);
  const issue = { path, expected: ids.join(', '), found: foundText(id) };
  throw new HjmError('unknown-price-model', `Prismodellen ${issue.found} finns inte här.${near === undefined ? '' : ` Menas "${near}"?`}`, [near === undefined ? issue : { ...issue, nearest: near }]);
}
