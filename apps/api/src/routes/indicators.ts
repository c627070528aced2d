import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { EVENT_TABLES } from '@hjm/kpi';
import { indicatorTags as tags, regionsSchema, tablesSchema } from '../http/indicator-schemas.js';
import { json, problems } from '../http/responses.js';
import { KPI_REGIONS } from '../indicators/regions.js';
import { without } from '../rents/without.js';

const regionsRoute = createRoute({
  method: 'get',
  path: '/api/indicators/regions',
  operationId: 'listKpiRegions',
  tags,
  summary: 'Regioner med sina indikatorer, delår och hur de skriver om ett mål är nått',
  responses: { 200: json(regionsSchema, 'Regionerna'), ...problems() },
});

const tablesRoute = createRoute({
  method: 'get',
  path: '/api/indicators/tables',
  operationId: 'listEventTables',
  tags,
  summary: 'Tabeller som indikatorer räknas ur: fält, rubriker och vad filerna får heta',
  responses: { 200: json(tablesSchema, 'Tabellerna'), ...problems() },
});

/** What indicators there are, and what they are counted from. */
export function addIndicatorRoutes(app: OpenAPIHono): void {
  app.openapi(regionsRoute, (c) => {
    const regions = KPI_REGIONS.map((region) => without(region, 'wordings'));
    return c.json({ regions }, 200);
  });
  app.openapi(tablesRoute, (c) => c.json({ tables: [...EVENT_TABLES] }, 200));
}
