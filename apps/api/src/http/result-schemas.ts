import type { KpiPeriod, KpiResult, KpiValue } from '@hjm/kpi';
import { citationSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import { daySchema } from './case-schema.js';
import { typed } from './price-schemas.js';

export const monthSchema = z.string().meta({ description: 'ÅÅÅÅ-MM.', example: '2024-01' });
export const periodSchema = typed<KpiPeriod>(z.strictObject({ id: z.string(), from: monthSchema, to: monthSchema, labelSv: z.string() }).meta({ id: 'KpiPeriod' }));

const statedSchema = z.union([
  z.strictObject({ number: z.string().regex(/^-?\d{1,15}(\.\d{1,10})?$/).meta({ description: 'Ett tal med decimalpunkt.' }) }),
  z.strictObject({ yes: z.boolean() }),
  z.strictObject({ status: z.enum(['reached', 'partly', 'notReached']) }),
]);
const comment = z.string().min(1).max(2000);
export const statedShapes = [
  z.strictObject({ state: z.literal('stated'), stated: statedSchema, commentSv: comment.optional() }),
  z.strictObject({ state: z.literal('missing'), reason: z.enum(['noData', 'noRecords', 'noEarlierData', 'notStated']) }),
  z.strictObject({ state: z.literal('notRelevant'), reasonSv: comment }),
] as const;
const valueSchema = typed<KpiValue>(
  z
    .union([z.strictObject({ state: z.literal('known'), numerator: z.number(), denominator: z.number() }), ...statedShapes, z.strictObject({ state: z.literal('masked'), minimum: z.int() })])
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
      records: z.int(),
      unknown: z.int().meta({ description: 'Poster som inte räknas, för att det är okänt om de gör det.' }),
      running: z.int().meta({ description: 'Poster vars klocka ännu går.' }),
      derivation: z.strictObject({
        tables: z.array(z.strictObject({ table: z.string(), from: monthSchema, to: monthSchema })),
        from: monthSchema,
        to: monthSchema,
        day: daySchema.optional(),
        clock: clockSchema.optional(),
        change: z.strictObject({ now: z.number(), earlier: z.number(), workingDaysNow: z.int().optional(), workingDaysEarlier: z.int().optional() }).optional(),
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
