import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import type { RulePackage } from '@hjm/rules';
import { compareEditions } from '@hjm/rules/compare';
import { handbook, handbookMarkdown } from '@hjm/rules/handbook';
import { verify } from '@hjm/rules/verify';
import * as z from 'zod';
import { comparisonSchema, findingSchema } from '../http/analysis-schemas.js';
import { findEdition, findPackage } from '../find-package.js';
import { json, problems } from '../http/responses.js';
import { editionAnswer, packageAnswer } from '../http/rule-schemas.js';
import { closedObject } from '../http/validation.js';
import type { Services } from '../services.js';

const tags = ['Regelverk'];
const packageShape = {
  region: z.string().meta({ description: 'Första ledet i regelverkets id.', example: 'vastmanland' }),
  name: z.string().meta({ description: 'Andra ledet i regelverkets id.', example: 'speech-devices' }),
};
const packageParam = z.strictObject(packageShape);
const editionId = (description: string, example: string): z.ZodString => z.string().meta({ description, example });

const editionSummarySchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    decided: z.string().nullable(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable().meta({ description: 'Bara när källan själv säger det; annars följer slutet av nästa utgåva.' }),
    hash: z.string().nullable().meta({ description: 'SHA-256 över utgåvans kanoniska form.' }),
  })
  .meta({ id: 'EditionSummary' });
const packageSummarySchema = z
  .strictObject({
    id: z.string(),
    version: z.string(),
    title: z.string(),
    region: z.string(),
    askWhom: z.string(),
    label: z.string(),
    isoCodes: z.array(z.string()),
    editions: z.array(editionSummarySchema),
  })
  .meta({ id: 'PackageSummary' });

const listRoute = createRoute({
  method: 'get',
  path: '/api/packages',
  operationId: 'listPackages',
  tags,
  summary: 'Alla regelverk, med sina utgåvor i korthet',
  responses: { 200: json(z.strictObject({ packages: z.array(packageSummarySchema) }).meta({ id: 'PackageList' }), 'Regelverken'), ...problems() },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/packages/{region}/{name}',
  operationId: 'readPackage',
  tags,
  summary: 'Ett regelverk, helt',
  request: { params: packageParam },
  responses: { 200: json(packageAnswer, 'Regelverket som det är publicerat'), ...problems('unknown-package') },
});

const editionsRoute = createRoute({
  method: 'get',
  path: '/api/packages/{region}/{name}/editions',
  operationId: 'listEditions',
  tags,
  summary: 'Regelverkets utgåvor i korthet',
  request: { params: packageParam },
  responses: { 200: json(z.strictObject({ editions: z.array(editionSummarySchema) }).meta({ id: 'EditionList' }), 'Utgåvorna'), ...problems('unknown-package') },
});

const editionRoute = createRoute({
  method: 'get',
  path: '/api/packages/{region}/{name}/editions/{edition}',
  operationId: 'readEdition',
  tags,
  summary: 'En utgåva, med regler och källor',
  request: { params: z.strictObject({ ...packageShape, edition: editionId('Utgåvans id.', '2023-04-01') }) },
  responses: { 200: json(editionAnswer, 'Utgåvan'), ...problems('unknown-package', 'unknown-edition') },
});

const compareRoute = createRoute({
  method: 'get',
  path: '/api/packages/{region}/{name}/compare',
  operationId: 'compareEditions',
  tags,
  summary: 'Vad en utgåva ändrar jämfört med en annan, och för vem',
  request: {
    params: packageParam,
    query: closedObject({
      before: editionId('Utgåvan före.', 'before-2023-04-01'),
      after: editionId('Utgåvan efter.', '2023-04-01'),
      by: z.string().optional().meta({ description: 'Uppgiften att gå igenom värde för värde. Utelämnas: den som reglerna nämner mest.', example: 'profession' }),
    }),
  },
  responses: { 200: json(comparisonSchema, 'Skillnaden, exakt räknad'), ...problems('bad-input', 'unknown-package', 'unknown-edition', 'unknown-fact', 'facts-differ', 'node-budget') },
});

const verifyRoute = createRoute({
  method: 'get',
  path: '/api/packages/{region}/{name}/verify',
  operationId: 'verifyPackage',
  tags,
  summary: 'Luckor, motsägelser, döda regler? Över alla möjliga fall',
  request: { params: packageParam },
  responses: {
    200: json(z.strictObject({ sound: z.boolean(), findings: z.array(findingSchema) }).meta({ id: 'PackageVerification' }), 'Felen; en tom lista är ett bevis för att inga finns'),
    ...problems('unknown-package', 'node-budget'),
  },
});

const handbookRoute = createRoute({
  method: 'get',
  path: '/api/packages/{region}/{name}/handbook',
  operationId: 'readHandbook',
  tags,
  summary: 'Regelverket som läsbar text (Markdown)',
  request: { params: packageParam },
  responses: { 200: { description: 'Handboken', content: { 'text/markdown': { schema: z.string() } } }, ...problems('unknown-package') },
});

/** Rule packages and what can be told about them. */
export function addPackageRoutes(app: OpenAPIHono, { packages }: Services): void {
  const find = ({ region, name }: { region: string; name: string }): RulePackage => findPackage(packages, `${region}/${name}`);
  app.openapi(listRoute, (c) => c.json({ packages: packages.map(summaryOf) }, 200));
  app.openapi(readRoute, (c) => c.json(find(c.req.valid('param')), 200));
  app.openapi(editionsRoute, (c) => c.json({ editions: find(c.req.valid('param')).editions.map(editionSummaryOf) }, 200));
  app.openapi(editionRoute, (c) => c.json(findEdition(find(c.req.valid('param')), c.req.valid('param').edition), 200));
  app.openapi(compareRoute, (c) => {
    const { before, after, by } = c.req.valid('query');
    const pkg = find(c.req.valid('param'));
    return c.json(compareEditions(pkg, findEdition(pkg, before).id, findEdition(pkg, after).id, by === undefined ? {} : { by }), 200);
  });
  app.openapi(verifyRoute, (c) => {
    const findings = verify(find(c.req.valid('param')));
    return c.json({ sound: findings.length === 0, findings: [...findings] }, 200);
  });
  app.openapi(handbookRoute, (c) => c.body(handbookMarkdown(handbook(find(c.req.valid('param')))), 200, { 'content-type': 'text/markdown; charset=utf-8' }));
}

function summaryOf({ id, version, title, region, askWhom, scope, editions }: RulePackage): z.infer<typeof packageSummarySchema> {
  return { id, version, title, region, askWhom, label: scope.label, isoCodes: [...scope.isoCodes], editions: editions.map(editionSummaryOf) };
}

function editionSummaryOf({ id, title, decided, validFrom, validTo, hash }: RulePackage['editions'][number]): z.infer<typeof editionSummarySchema> {
  return { id, title, decided, validFrom, validTo: validTo ?? null, hash: hash ?? null };
}
