import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { describeEconomicsCheck, economicsChecks, publishedTables } from '@hjm/economics/published';
import * as z from 'zod';
import { exportEconomy, exportKinds } from '../economies/export-economy.js';
import { publishedSchema } from '../http/economy-published-schema.js';
import { economyTags as tags } from '../http/economy-schemas.js';
import { json, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import type { Services } from '../services.js';
import { asking, budgetMonths, budgetMonthsIn, frameMethod, printOf, printShape } from './economies-answers.js';
import { asOfSeq, economyId } from './economies.js';

const name = z.string().min(1).max(200).optional();
const whole = z.coerce.number().int();

const publishedRoute = createRoute({
  method: 'get',
  path: '/api/economics/published',
  operationId: 'readPublishedEconomy',
  tags,
  summary: 'Dokumentens tabeller, och vilka tryckta tal som följer av dem',
  description: 'Varje tryckt summa, kvot och andel bredvid det som tabellens egna tal ger, och om avrundning kan förklara en skillnad.',
  responses: { 200: json(publishedSchema, 'Tabellerna'), ...problems() },
});

const exportRoute = createRoute({
  method: 'get',
  path: '/api/economics/economies/{id}/export',
  operationId: 'exportEconomy',
  tags,
  summary: 'En del, eller det som räknas ur den, som fil: CSV, Excel eller SIE',
  description: 'Det som skrivs som `statement`, `months`, `mapping`, `key`, `investments`, `outcomes`, `measures`, `followUps`, `risks`, `results`, `activities`, `assignments` och `goals` läses in igen med samma ord. Bara resultaträkningen skrivs som SIE. Texter som kan tas för formler är skyddade.',
  request: {
    params: economyId,
    query: closedObject({
      what: z.enum(exportKinds),
      format: z.enum(['csv', 'xlsx', 'sie']).default('csv'),
      name: name.meta({ description: 'Delens namn, när det finns flera; för SIE avbildningen av konton.' }),
      columns: z.string().max(2000).optional().meta({ description: 'Kolumner i resultaträkningen, med komma emellan; annars de som är inlästa.' }),
      of: name,
      against: name,
      ...printShape,
      through: whole.min(1).max(12).optional(),
      method: frameMethod.optional().meta({ description: 'För `frame` och `frameMonths`, som måste ange den, som i `GET …/frame`.' }),
      budgetMonths,
      policy: name.meta({ description: 'För `surplus` och `letters`, som i `POST …/surplus`.' }),
      key: name,
      year: whole.optional(),
      result: whole.optional(),
      column: name,
      refundLine: name.meta({ description: 'Utelämnas: kolumnen har ingen rad för återbetalat resultat.' }),
      retainedFunds: whole.min(0).optional(),
      ...asOfSeq,
    }),
  },
  responses: {
    200: { description: 'Filen', content: { 'text/csv': { schema: z.string() }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.string() }, 'application/x-sie': { schema: z.string() } } },
    ...problems(...asking, 'unknown-column', 'no-outcome', 'no-budget-months', 'no-months', 'invalid-forecast-inputs', 'invalid-frame-control', 'unknown-policy', 'invalid-part', 'invalid-surplus-input', 'invalid-result-column', 'invalid-key', 'not-in-sie', 'invalid-sie-export', 'invalid-line-account'),
  },
});

/** What is printed, and files out of economies. */
export function addEconomyExportRoutes(app: OpenAPIHono, { economies, version }: Services): void {
  app.openapi(publishedRoute, (c) => c.json({ tables: publishedTables(), sums: economicsChecks().map((check) => ({ ...check, textSv: describeEconomicsCheck(check) })) }, 200));
  app.openapi(exportRoute, async (c) => {
    const { unit, decimals, policy, key, year, result, column, refundLine, retainedFunds, seq, through, method, budgetMonths: months, ...asked } = c.req.valid('query');
    const { economy } = await economies.open(c.req.valid('param').id, seq);
    const given = Object.fromEntries(Object.entries({ key, year, result, column, retainedFunds }).filter(([, value]) => value !== undefined));
    const surplus = { policy, ...given, ...(column === undefined ? {} : { refundLine: refundLine ?? null }) };
    const file = await exportEconomy(economy, { ...asked, print: printOf({ unit, decimals }), frame: { through, method, budgetMonths: budgetMonthsIn(months) }, surplus }, { today: economies.today(), version });
    return new Response(file.body as Uint8Array<ArrayBuffer>, { headers: { 'content-type': file.type, 'content-disposition': `attachment; filename="${ascii(file.name)}"; filename*=UTF-8''${encodeURIComponent(file.name)}` } });
  });
}

/** The name for those that know no other letters. */
function ascii(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}
