import * as z from 'zod';
import type { ForecastMethod, ForecastPlan } from './forecast-types.js';

const text = z.string().min(1).max(4000);
const key = z.string().min(1).max(80);
const year = z.int().min(1900).max(2999);
const month = z.int().min(1).max(12);
const ore = z.int();
const index = z.string().regex(/^\d{1,9}(\.\d{1,4})?$/, 'indexets värde med högst fyra decimaler efter punkt');

const spreading = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('even') }),
  z.strictObject({ kind: z.literal('weights'), weights: z.array(z.int().min(0)).length(12) }),
]);

/** A forecast method as JSON. */
export const forecastMethodSchema: z.ZodType<ForecastMethod> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('linear') }),
  z.strictObject({
    kind: z.literal('seasonal'),
    years: z.union([z.array(year).min(1).max(50), z.literal('allEarlier')]),
    by: z.enum(['sums', 'meanOfShares']),
    unusable: z.enum(['leaveOut', 'refuse']),
  }),
  z.strictObject({ kind: z.literal('budgetRest'), spreading: spreading.optional() }),
  z.strictObject({ kind: z.literal('budget') }),
  z.strictObject({ kind: z.literal('commitments'), rest: z.enum(['nothing', 'linear']) }),
]) as unknown as z.ZodType<ForecastMethod>;

const commitment = z.strictObject({
  id: key,
  line: key,
  titleSv: text,
  monthly: ore,
  fromMonth: month,
  toMonth: month,
  index: z.strictObject({ nameSv: text, fromMonth: month, before: index, after: index }).optional(),
});

/** A forecast plan as JSON: its shape. Whether it fits a chart, `defineForecastPlan` sees to. */
export const forecastPlanSchema: z.ZodType<ForecastPlan> = z.strictObject({
  id: key,
  titleSv: text,
  year,
  throughMonth: month,
  methods: z.record(key, forecastMethodSchema),
  fallback: forecastMethodSchema,
  commitments: z.array(commitment).max(10_000),
  adjustments: z.array(z.strictObject({ line: key, amount: ore, reasonSv: text, roleSv: text })).max(10_000),
  rounding: z.enum(['halfUp', 'halfEven', 'up', 'down']).optional(),
}) as unknown as z.ZodType<ForecastPlan>;
