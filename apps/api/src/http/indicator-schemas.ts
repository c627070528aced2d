import type { EventTable, KpiPeriod, KpiResult, KpiValue, StatedOutcome } from '@hjm/kpi';
import { conditionSchema, kpiDefinitionSchema, tableSchema } from '@hjm/kpi/schema';
import { citationSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import type { Dataset } from '../indicators/dataset.js';
import { datasetPurposes } from '../indicators/dataset-terms.js';
import type { DrillDown } from '../indicators/drill-down.js';
import type { ImportDone, NewDataset } from '../indicators/indicator-keeper.js';
import type { KpiRegion } from '../indicators/regions.js';
import type { ResultDetail } from '../indicators/result-detail.js';
import type { ToldScorecard } from '../indicators/scorecard-of.js';
import type { ToldTrends } from '../indicators/trends-of.js';
import { daySchema } from './case-schema.js';
import { demoShape } from './price-list-schemas.js';
import { typed } from './price-schemas.js';
import { namedAnswer } from './rule-schemas.js';
import { closedObject } from './validation.js';

export const indicatorTags = ['Indikatorer'];

z.globalRegistry.add(kpiDefinitionSchema, { id: 'KpiDefinition', description: 'En indikator: vad som räknas, riktning, målvärden per år, uppdelningar och källor.' });
z.globalRegistry.add(conditionSchema, { id: 'KpiCondition', description: 'Vad som ska gälla om en post. Okänt är varken ja eller nej.' });
z.globalRegistry.add(tableSchema, { id: 'EventTable', description: 'En tabell som indikatorer räknas ur, med dess fält och de rubriker som filer får ha.' });

const month = z.string().meta({ description: 'ÅÅÅÅ-MM.', example: '2024-01' });
const counted = z.int();
const coverSchema = z.strictObject({ from: month, to: month, gaps: z.array(month).meta({ description: 'Månader däremellan som saknas.' }), stated: z.boolean().meta({ description: 'Om någon har sagt vilka månader; annars från första raden till sista.' }) }).meta({ id: 'DataCover' });

export const periodQuery = z.string().min(1).max(40).meta({ description: 'Ett år, en månad, två månader med två punkter emellan, eller ett delår.', example: '2024-01..2024-04' });
const periodSchema = typed<KpiPeriod>(z.strictObject({ id: z.string(), from: month, to: month, labelSv: z.string() }).meta({ id: 'KpiPeriod' }));

const statedSchema = z.union([
  z.strictObject({ number: z.string().regex(/^-?\d{1,15}(\.\d{1,10})?$/).meta({ description: 'Ett tal med decimalpunkt.' }) }),
  z.strictObject({ yes: z.boolean() }),
  z.strictObject({ status: z.enum(['reached', 'partly', 'notReached']) }),
]);
const comment = z.string().min(1).max(2000);
const statedShapes = [
  z.strictObject({ state: z.literal('stated'), stated: statedSchema, commentSv: comment.optional() }),
  z.strictObject({ state: z.literal('missing'), reason: z.enum(['noData', 'noRecords', 'noEarlierData', 'notStated']) }),
  z.strictObject({ state: z.literal('notRelevant'), reasonSv: comment }),
] as const;
const valueSchema = typed<KpiValue>(
  z
    .union([z.strictObject({ state: z.literal('known'), numerator: z.number(), denominator: z.number() }), ...statedShapes, z.strictObject({ state: z.literal('masked'), minimum: counted })])
    .meta({ id: 'KpiValue', description: 'Ett exakt värde (`numerator / denominator`; av procent hundra gånger det), ett som någon har angett, eller varför det inte finns något.' }),
);

const targetSchema = z.strictObject({ period: z.string(), direction: z.enum(['atLeast', 'atMost', 'increase', 'decrease', 'keep']), value: z.string().nullable(), strict: z.boolean().optional(), citation: citationSchema });
const clockSchema = z.strictObject({ calendar: z.string(), startOnDayOff: z.string(), running: z.string(), calendarNameSv: z.string() });
export const resultSchema = typed<KpiResult>(
  z
    .strictObject({
      kpi: z.string(),
      period: periodSchema,
      part: z.strictObject({ breakdown: z.string(), values: z.array(z.string()) }).optional(),
      value: valueSchema,
      records: counted,
      unknown: counted.meta({ description: 'Poster som inte räknas, för att det är okänt om de gör det.' }),
      running: counted.meta({ description: 'Poster vars klocka ännu går.' }),
      derivation: z.strictObject({
        tables: z.array(z.strictObject({ table: z.string(), from: month, to: month })),
        from: month,
        to: month,
        day: daySchema.optional(),
        clock: clockSchema.optional(),
        change: z.strictObject({ now: z.number(), earlier: z.number(), workingDaysNow: counted.optional(), workingDaysEarlier: counted.optional() }).optional(),
        asOf: daySchema,
      }),
      target: targetSchema.optional(),
      status: z.enum(['reached', 'partly', 'notReached', 'none']),
      trend: z.enum(['better', 'worse', 'unchanged', 'unknown']),
      earlier: valueSchema.optional(),
      interval: z.strictObject({ method: z.literal('wilson'), level: z.literal('95 %'), low: z.number(), high: z.number() }).optional(),
      printsAsTarget: z.literal(true).optional(),
    })
    .meta({ id: 'KpiResult', description: 'Ett utfall mot sitt mål, med härledning. Indikatorer är underlag för att bedöma ett mål, inte bedömningen.' }),
);

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

export const purposeSchema = z.enum(datasetPurposes.map(({ id }) => id));
export const datasetSchema = typed<Dataset>(
  z
    .strictObject({
      id: z.string(),
      region: z.string(),
      titleSv: z.string(),
      asOf: daySchema.meta({ format: 'date', description: 'Det som händer senare är inte känt.' }),
      covers: z.record(z.string(), coverSchema).meta({ description: 'Vilka månader varje tabells data täcker. Utanför saknas data: det är inte noll.' }),
      purpose: purposeSchema.optional(),
      keepUntil: daySchema.optional().meta({ format: 'date', description: 'Sista dagen som raderna sparas.' }),
      ...demoShape,
    })
    .meta({ id: 'Dataset', description: 'En regions poster: inbyggda demodata eller egna.' }),
);
export const datasetsSchema = z
  .strictObject({ datasets: z.array(datasetSchema), terms: z.strictObject({ purposes: z.array(z.strictObject({ id: purposeSchema, label: z.string() })), today: daySchema, latestKeepUntil: daySchema }) })
  .meta({ id: 'Datasets' });
export const newDatasetSchema = typed<NewDataset>(
  closedObject({
    region: z.string().max(80).meta({ example: 'vastmanland' }),
    titleSv: z.string().min(1).max(200),
    asOf: daySchema,
    purpose: purposeSchema,
    keepUntil: daySchema.meta({ format: 'date', description: 'Sista dagen som raderna sparas; sedan gallras de.' }),
  }).meta({ id: 'NewDataset', example: { region: 'vastmanland', titleSv: 'Egna filer 2024', asOf: '2024-04-30', purpose: 'follow-up', keepUntil: '2026-12-31' } }),
);

const counts = z.strictObject({ rows: counted, blankRows: counted, added: counted, unchanged: counted, corrected: counted, removed: counted, badRows: counted });
const file = z.strictObject({ sha256: z.string(), bytes: counted, kind: z.enum(['csv', 'xlsx']) });
const mapping = z.record(z.string(), z.string()).meta({ description: 'Vilken rubrik som är vilket fält. Spara den och skicka med nästa fil av samma slag.' });
export const importDoneSchema = typed<ImportDone>(
  z
    .strictObject({
      repeated: z.boolean().meta({ description: 'Inget i filen var nytt, och ingenting har ändrats.' }),
      table: z.string(),
      file,
      asOf: daySchema,
      counts,
      covers: coverSchema.nullable(),
      mapping,
      unknownHeaders: z.array(z.strictObject({ header: z.string(), nearest: z.string().optional() })),
      badRows: z
        .array(z.strictObject({ line: counted, problems: z.array(z.strictObject({ column: z.string(), code: z.string(), expected: z.string(), found: z.string(), nearest: z.string().optional() })) }))
        .meta({ description: 'Rader som det är något fel på, högst 500. De är inte inlästa; de andra är det.' }),
    })
    .meta({ id: 'ImportDone' }),
);
export const importsSchema = z
  .strictObject({ imports: z.array(z.strictObject({ seq: counted, storedAt: z.string(), hash: z.string(), table: z.string(), file, covers: z.strictObject({ from: month, to: month }).nullable(), replaced: z.boolean(), asOf: daySchema, mapping, counts })) })
  .meta({ id: 'DatasetImports' });
export const statedValuesSchema = closedObject({
  stated: z.array(typed<StatedOutcome>(z.strictObject({ kpi: z.string().max(80), period: z.string().max(40), value: z.union(statedShapes), citation: citationSchema.optional() }).meta({ id: 'StatedOutcome' }))).max(2000),
}).meta({ id: 'StatedValues', example: { stated: [{ kpi: 'calls-answered', period: '2022', value: { state: 'stated', stated: { number: '93.5' } } }] } });

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
  clock: z.strictObject({ elapsed: z.number(), within: z.number(), unit: z.string(), isStopped: z.boolean() }).optional(),
});
export const drillDownSchema = typed<DrillDown>(
  z
    .strictObject({ dataset: datasetSchema, total: counted, offset: counted, rows: z.array(z.strictObject({ table: z.string(), record: z.record(z.string(), z.union([z.string(), z.number()]).nullable()), trace })) })
    .meta({ id: 'DrillDown', description: 'Posterna bakom en siffra. Nycklar är personuppgifter även utan namn.' }),
);
