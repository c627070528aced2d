import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { HjmError } from '@hjm/core';
import type { RulePackage } from '@hjm/rules';
import { touched } from '@hjm/rules/release';
import { parseRulePackage } from '@hjm/rules/schema';
import * as z from 'zod';
import { findPackage } from '../find-package.js';
import { recordTags } from '../http/record-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import type { StoredRecord } from '../records/content.js';
import type { Services } from '../services.js';

const touchedSchema = z
  .strictObject({
    same: z.int(),
    other: z.int(),
    cannotAnswer: z.int(),
    records: z.array(
      z.strictObject({
        id: z.uuid(),
        status: z.enum(['other', 'cannot-answer']),
        on: z.string().meta({ format: 'date', description: 'Dagen som fallet prövades för på nytt.' }),
        edition: z.string().nullable(),
        differences: z.array(z.string()).meta({ description: 'Vad som skiljer, på svenska.' }),
        needed: z.array(z.string()).meta({ description: 'Uppgifter som måste hämtas in.' }),
      }),
    ),
  })
  .meta({ id: 'TouchedRecords' });

const touchedRoute = createRoute({
  method: 'post',
  path: '/api/packages/{region}/{name}/touched',
  operationId: 'touchedRecords',
  tags: recordTags,
  summary: 'Vilka sparade beslut en ny version av regelverket skulle röra',
  description: 'Skicka den nya versionen som JSON. Varje sparat beslut prövas på nytt den dag då den nya utgåvan börjar; inget ändras och inget sparas. Öppna ärenden: `GET /api/cases/touched`.',
  request: {
    params: z.strictObject({ region: z.string().meta({ example: 'vastmanland' }), name: z.string().meta({ example: 'speech-devices' }) }),
    body: jsonBody(closedObject({ package: z.looseObject({}).meta({ description: 'Regelverket i sin nya version, formatet `hjm.rules/1`.' }) }).meta({ id: 'NewVersion' })),
  },
  responses: { 200: json(touchedSchema, 'Antal, och de beslut som får ett annat svar eller inte går att besvara'), ...problems(...bodyProblems, 'unknown-package', 'bad-package', 'wrong-package', 'database-unreachable') },
});

/** What a new version would mean for decisions that are kept. */
export function addTouchedRoutes(app: OpenAPIHono, { packages, records }: Services): void {
  app.openapi(touchedRoute, async (c) => {
    const { region, name } = c.req.valid('param');
    const before = findPackage(packages, `${region}/${name}`);
    const after = readPackage(c.req.valid('json').package);
    const kept = (await everyRecord(records, before.id)).flatMap(({ id, content }) => (content === null ? [] : [{ id, record: content.record }]));
    const found = touched(before, after, kept.map(({ record }) => record));
    return c.json(
      {
        same: found.same,
        other: found.other,
        cannotAnswer: found.cannotAnswer,
        records: found.records.flatMap(({ index, status, on, edition, differences, needed }) =>
          status === 'same' ? [] : [{ id: (kept[index] as { id: string }).id, status, on, edition, differences: [...differences], needed: [...needed] }],
        ),
      },
      200,
    );
  });
}

/** A package that somebody sends is input: what is wrong with it is the sender's to mend. */
function readPackage(sent: unknown): RulePackage {
  try {
    return parseRulePackage(sent);
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    throw new HjmError('bad-package', error.message, error.issues.map((issue) => ({ ...issue, path: `package.${issue.path}` })));
  }
}

const PAGE = 100;

/** The kept decisions of a package, page by page. */
async function everyRecord(records: Services['records'], id: string): Promise<readonly StoredRecord[]> {
  const all: StoredRecord[] = [];
  for (let before: number | undefined; ; ) {
    const page = await records.list({ limit: PAGE, package: id, before });
    all.push(...page.records);
    if (page.next === null) return all;
    before = page.next;
  }
}
