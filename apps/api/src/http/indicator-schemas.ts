import type { EventTable } from '@hjm/kpi';
import { conditionSchema, kpiDefinitionSchema, tableSchema } from '@hjm/kpi/schema';
import { citationSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import type { DrillDown } from '../indicators/drill-down.js';
import type { KpiRegion } from '../indicators/regions.js';
import type { ResultDetail } from '../indicators/result-detail.js';
import type { ToldScorecard } from '../indicators/scorecard-of.js';
import type { ToldTrends } from '../indicators/trends-of.js';
import { daySchema } from './case-schema.js';
import { datasetSchema } from './dataset-schemas.js';
import { typed } from './price-schemas.js';
import { monthSchema as month, periodSchema, resultSchema } from './result-schemas.js';
import { namedAnswer } from './rule-schemas.js';

export const indicatorTags = ['Indikatorer'];

z.globalRegistry.add(kpiDefinitionSchema, { id: 'KpiDefinition', description: 'En indikator: vad som räknas, riktning, målvärden per år, uppdelningar och källor.' });
z.globalRegistry.add(conditionSchema, { id: 'KpiCondition', description: 'Vad som ska gälla om en post. Okänt är varken ja eller nej.' });
z.globalRegistry.add(tableSchema, { id: 'EventTable', description: 'En tabell som indikatorer räknas ur, med dess fält och de rubriker som filer får ha.' });

const counted = z.int();
export const periodQuery = z.string().min(1).max(40).meta({ description: 'Ett år, en månad, två månader med två punkter emellan, eller ett delår.', example: '2024-01..2024-04' });

type ToldRegions = { readonly regions: readonly Omit<KpiRegion, 'wordings'>[] };
/** Definitions hold conditions that hold conditions: the document is given these by name. */
z.globalRegistry.add(
  z.strictObject({
    regions: z.array(
      z.strictObject({
        id: z.string(),
        nameSv: z.string(),
        scheme: z.enum(['colours', 'positiveNegative']).meta({ description: 'Hur regionen skriver om ett mål är nått.' }),
        schemeStated: z.boolean().meta({ description: 'Om dokumenten skriver så; annars är det vårt val.' }),
        interims: z.array(z.strictObject({ id: z.string(), labelSv: z.string(), from: z.int(), to: z.int(), citation: citationSchema })),
        definitions: z.array(kpiDefinitionSchema),
      }),
    ),
  }),
  { id: 'KpiRegions' },
);
export const regionsSchema = namedAnswer<ToldRegions>('KpiRegions');
export const tablesSchema: z.ZodType<{ tables: EventTable[] }> = z.strictObject({ tables: z.array(tableSchema) }).meta({ id: 'EventTables' });

const row = z.strictObject({
  kpi: z.string(), labelSv: z.string(), periodSv: z.string(), partSv: z.string().optional(), valueSv: z.string(), number: z.string().optional(), targetSv: z.string().optional(), statusSv: z.string(), trendSv: z.string(), earlierSv: z.string().optional(),
});
export const scorecardSchema = typed<ToldScorecard>(
  z.strictObject({ dataset: datasetSchema, period: periodSchema, results: z.array(resultSchema), groups: z.array(z.strictObject({ goalSv: z.string(), rows: z.array(row) })), noteSv: z.string() }).meta({ id: 'Scorecard', description: 'Alla regionens indikatorer i en period, under sina mål.' }),
);
export const trendsSchema = typed<ToldTrends>(
  z
    .strictObject({ dataset: datasetSchema, trends: z.record(z.string(), z.array(z.strictObject({ month, number: z.string().nullable().meta({ description: 'Avrundat som i tryck; null där det inte finns något tal.' }) }))) })
    .meta({ id: 'Trends', description: 'Tal månad för månad, per indikator. Indikatorer utan tal i någon månad är inte med.' }),
);
const point = z.looseObject({ period: z.string(), role: z.enum(['outcome', 'target']), figure: z.looseObject({ id: z.string(), printed: z.string(), labelSv: z.string(), citation: citationSchema }) });
const deviation = z.looseObject({ id: z.string(), figure: z.string(), labelSv: z.string(), printed: z.string(), recomputed: z.string().nullable(), reasonSv: z.string(), textSv: z.string(), citation: citationSchema });
z.globalRegistry.add(
  z.strictObject({
      dataset: datasetSchema,
      definition: kpiDefinitionSchema,
      result: resultSchema,
      months: z.array(resultSchema).meta({ description: 'De månader av 24 fram till periodens slut som har ett värde.' }),
      parts: z.record(z.string(), z.array(resultSchema)).meta({ description: 'Per uppdelning, med helheten först. Små grupper är maskerade.' }),
      published: z.array(point).meta({ description: 'Vad som är tryckt om indikatorn.' }),
      deviations: z.array(deviation).meta({ description: 'Tryckta tal som inte följer av sina egna underlag.' }),
    }),
  { id: 'ResultDetail' },
);
export const resultDetailSchema = namedAnswer<ResultDetail>('ResultDetail');
const trace = z.strictObject({
  side: z.enum(['numerator', 'denominator']),
  counts: z.enum(['met', 'notMet', 'unknown', 'running', 'outside']),
  on: daySchema.optional(),
  missing: z.array(z.string()).optional().meta({ description: 'Av en okänd post: fält som frågas efter och saknas.' }),
  contradicts: z.array(z.strictObject({ from: z.string(), to: z.string() })).optional().meta({ description: 'Av en okänd post: fält som motsäger varandra, `to` ligger före `from`.' }),
  clock: z.strictObject({ elapsed: z.number(), within: z.number(), unit: z.string(), isStopped: z.boolean() }).optional(),
});
export const drillDownSchema = typed<DrillDown>(
  z
    .strictObject({ dataset: datasetSchema, total: counted, offset: counted, rows: z.array(z.strictObject({ table: z.string(), record: z.record(z.string(), z.union([z.string(), z.number()]).nullable()), trace })) })
    .meta({ id: 'DrillDown', description: 'Posterna bakom en siffra. Nycklar är personuppgifter även utan namn.' }),
);
