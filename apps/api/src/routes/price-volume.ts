import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { priceVolumeAnswer } from '../economies/price-volume-answer.js';
import { priceVolumeQuestionSchema } from '../http/economy-question-schemas.js';
import { priceVolumeAnswerSchema } from '../http/economy-result-schemas.js';
import { economyTags as tags } from '../http/economy-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';

const priceVolumeRoute = createRoute({
  method: 'post',
  path: '/api/economics/price-volume',
  operationId: 'partPriceAndVolume',
  tags,
  summary: 'Dela en förändring mellan två perioder i pris och volym',
  description: 'Inget sparas, och ingen ekonomi behövs. Delarna är exakt förändringen, för varje post och tillsammans.',
  request: { body: jsonBody(priceVolumeQuestionSchema) },
  responses: { 200: json(priceVolumeAnswerSchema, 'Effekterna'), ...problems(...bodyProblems, 'invalid-items', 'amount-too-large') },
});

/** Effects of prices and volumes, reckoned of what is sent. */
export function addPriceVolumeRoutes(app: OpenAPIHono): void {
  app.openapi(priceVolumeRoute, (c) => c.json(priceVolumeAnswer(c.req.valid('json')), 200));
}
