import * as z from 'zod';
import { readJson } from '../json/read-json.js';
import { planCitation, planDay, planPrint, planText, planYear, typed } from '../plan/plan-schema.js';
import { defineMeasurePlan } from './define-measure-plan.js';
import type { MeasurePlan } from './measure-types.js';
import { MEASURE_CATEGORIES, MEASURE_KINDS, MEASURE_PERSPECTIVES, MEASURE_STATUSES } from './measure-words.js';

const ore = z.int();
const status = z.enum(MEASURE_STATUSES).nullable();
const effect = z.union([z.strictObject({ planned: ore.nullable(), realised: ore.nullable() }), z.strictObject({ column: z.literal('notRecoverable'), amount: ore })]);

/** A plan of measures as JSON: its shape. That it holds together, `defineMeasurePlan` sees to. */
export const measurePlanSchema: z.ZodType<MeasurePlan> = typed<MeasurePlan>(z.strictObject({
  id: planText,
  region: planText,
  titleSv: planText,
  years: z.array(planYear),
  measures: z.array(z.strictObject({
    key: planText,
    titleSv: planText,
    category: z.enum(MEASURE_CATEGORIES).nullable(),
    kind: z.enum(MEASURE_KINDS).nullable(),
    kindReasonSv: planText.optional(),
    effects: z.record(z.string().regex(/^\d{4}$/, 'ett år som 2024'), effect),
    ownerRoleSv: planText.nullable(),
    dependsOn: z.array(z.union([z.strictObject({ measure: planText }), z.strictObject({ textSv: planText })])),
    riskSv: planText.nullable(),
    consequences: z.partialRecord(z.enum(MEASURE_PERSPECTIVES), planText),
    status,
    followUp: z.array(z.strictObject({ day: planDay, textSv: planText, status })),
  })),
  citation: planCitation.nullable(),
  roundedTo: planPrint.nullable(),
}));

const FIELDS = [
  ...['id', 'region', 'titleSv', 'years', 'measures', 'key', 'category', 'kind', 'kindReasonSv', 'effects', 'planned', 'realised', 'column', 'amount', 'ownerRoleSv', 'dependsOn', 'measure', 'textSv', 'riskSv'],
  ...['consequences', ...MEASURE_PERSPECTIVES, 'status', 'followUp', 'day', 'roundedTo', 'unit', 'decimals', 'rounding', 'citation', 'body', 'decided', 'paragraph', 'diaryNumber', 'document', 'section', 'summary', 'url'],
];

/**
 * A plan of measures from JSON, checked as `defineMeasurePlan` checks it.
 *
 * @throws HjmError `invalid-measure-plan` with every defect of its shape, or else of its content
 */
export function readMeasurePlan(json: unknown): MeasurePlan {
  return defineMeasurePlan(readJson(measurePlanSchema, json, 'invalid-measure-plan', 'Handlingsplanen är inte rätt skriven.', FIELDS));
}
