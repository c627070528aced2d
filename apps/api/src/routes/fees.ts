import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { HjmError, foundText, nearest } from '@hjm/core';
import { type Ceiling, FEE_TARIFFS, type FeeCharge, type FeesUnderCeiling, type TariffCase, type TariffFee, chargeFee, chargeTariff, describeCharge, describeRule, feesUnderCeiling } from '@hjm/pricing/fees';
import { citationSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import { daySchema } from '../http/case-schema.js';
import { oreSchema, priceTags as tags, typed } from '../http/price-schemas.js';
import { bodyProblems, json, jsonBody, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';

const tariffList = z
  .strictObject({
    tariffs: z.array(
      z.strictObject({
        id: z.string(),
        region: z.string(),
        title: z.string(),
        askWhom: z.string(),
        editions: z.array(
          z.strictObject({
            id: z.string(),
            earliest: daySchema.nullable().meta({ format: 'date', description: 'Första dagen, så långt källan säger.' }),
            latest: daySchema.nullable(),
            citations: z.array(citationSchema),
            lines: z.array(z.strictObject({ id: z.string(), label: z.string(), rules: z.array(z.string()).meta({ description: 'Reglerna i klartext.' }) })),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'FeeTariffList' });

const listRoute = createRoute({
  method: 'get',
  path: '/api/fee-tariffs',
  operationId: 'listFeeTariffs',
  tags,
  summary: 'Patientavgifterna per region, i alla utgåvor, med källor',
  responses: { 200: json(tariffList, 'Taxorna'), ...problems() },
});

const caseSchema = typed<TariffCase>(
  closedObject({
    on: daySchema.meta({ format: 'date', description: 'Dagen då avgiften uppkommer.' }),
    to: daySchema.optional().meta({ format: 'date', description: 'Sista dagen att ta betalt för, när avgiften går efter tid.' }),
    count: z.int().min(1).optional(),
    prices: z.record(z.string(), oreSchema).optional().meta({ description: 'Det som andelar tas av, i ören, efter avgiftens egna ord.' }),
    since: daySchema.optional(),
    priceDifference: oreSchema.optional(),
    monthsBefore: z.int().min(0).optional(),
    choices: z.record(z.string(), z.unknown()).optional().meta({ description: 'Hur det som källan lämnar öppet ska läsas. Svaret säger vad som behövs.' }),
    facts: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])).optional(),
  }).meta({ id: 'FeeCase' }),
);
const ceilingSchema = typed<Ceiling>(closedObject({ id: z.string(), ore: oreSchema.nullable(), months: z.int().min(1).optional(), from: z.enum(['firstVisit', 'firstFee']).optional() }).meta({ id: 'FeeCeiling' }));
const chargeBody = closedObject({
  tariff: closedObject({ id: z.string(), line: z.string() }).optional().meta({ description: 'En rad i en taxa …' }),
  fee: z.record(z.string(), z.unknown()).optional().meta({ description: '… eller avgiften som ett regelsvar ger den.' }),
  case: caseSchema,
  ceiling: ceilingSchema.optional().meta({ description: 'Högkostnadsskyddet, där avgiften inte säger det själv.' }),
  history: z.array(closedObject({ id: z.string(), on: daySchema, ore: oreSchema })).max(1000).optional().meta({ description: 'Tidigare avgifter under samma skydd. Inget sparas.' }),
  ceilingChoices: z.record(z.string(), z.unknown()).optional(),
})
  .refine(({ tariff, fee }) => (tariff === undefined) !== (fee === undefined), { path: ['tariff'], error: 'antingen en rad i en taxa eller en avgift' })
  .meta({ id: 'ChargeFee', example: { tariff: { id: 'orebro/visit', line: 'visit' }, case: { on: '2024-05-02', count: 1, facts: { recordedMeeting: true, asylumSeeker: false } } } });

type Charged = { readonly charge: FeeCharge; readonly text: readonly string[]; readonly underCeiling: FeesUnderCeiling | null };
const chargedSchema = typed<Charged>(
  z
    .strictObject({
      charge: z.looseObject({ outcome: z.enum(['charged', 'exempt', 'undetermined']) }).meta({ description: 'Beloppet i hela ören med varje steg; varför ingen avgift tas; eller vad som behövs för att avgöra det.' }),
      text: z.array(z.string()).meta({ description: 'Svaret i klartext.' }),
      underCeiling: z.looseObject({ outcome: z.string() }).nullable().meta({ description: 'Avgifterna med de tidigare under högkostnadsskyddet: vad som tas ut av var och en, och i vilket fönster.' }),
    })
    .meta({ id: 'ChargedFee' }),
);

const chargeRoute = createRoute({
  method: 'post',
  path: '/api/fees/charge',
  operationId: 'chargeFee',
  tags,
  summary: 'Vad patienten betalar i ett fall, steg för steg',
  description: 'Inget sparas. Det som källan lämnar öppet gissas inte: svaret säger vad som behövs.',
  request: { body: jsonBody(chargeBody) },
  responses: { 200: json(chargedSchema, 'Avgiften'), ...problems(...bodyProblems, 'unknown-fee-tariff', 'bad-fee', 'bad-fee-case', 'bad-counted-fee') },
});

/** Patient fees. Nothing of a person is stored. */
export function addFeeRoutes(app: OpenAPIHono): void {
  app.openapi(listRoute, (c) =>
    c.json(
      {
        tariffs: FEE_TARIFFS.map(({ id, region, title, askWhom, editions }) => ({
          ...{ id, region, title, askWhom },
          editions: editions.map(({ id: edition, start, citations, lines }) => ({
            ...{ id: edition, earliest: start.earliest, latest: start.latest, citations: [...citations] },
            lines: lines.map((line) => ({ id: line.id, label: line.label, rules: line.rules.flatMap((rule) => describeRule(rule) ?? []) })),
          })),
        })),
      },
      200,
    ),
  );
  app.openapi(chargeRoute, (c) => {
    const { tariff, fee, case: feeCase, ceiling, history = [], ceilingChoices } = c.req.valid('json');
    const charge = tariff === undefined ? chargeFee(fee as unknown as TariffFee, feeCase) : chargeTariff(findTariff(tariff.id), tariff.line, feeCase);
    const holds = ceiling ?? (charge.outcome === 'charged' ? charge.ceiling : undefined);
    const parts = charge.outcome === 'charged' ? charge.parts.map(({ on, ore }, index) => ({ id: `avgift-${index + 1}`, on, ore })) : [];
    const underCeiling = holds == null || parts.length === 0 ? null : feesUnderCeiling([...history, ...parts], holds, ceilingChoices);
    return c.json({ charge, text: describeCharge(charge), underCeiling }, 200);
  });
}

function findTariff(id: string): (typeof FEE_TARIFFS)[number] {
  const found = FEE_TARIFFS.find((tariff) => tariff.id === id);
  if (found !== undefined) return found;
  const ids = FEE_TARIFFS.map((tariff) => tariff.id);
  const near = nearest(id, ids);
  const issue = { path: 'tariff.id', expected: ids.join(', '), found: foundText(id) };
  throw new HjmError('unknown-fee-tariff', `Taxan ${issue.found} finns inte här.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}
