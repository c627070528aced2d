import { type Citation, isLocalDate } from '@hjm/core';
import * as z from 'zod';
import { tableSchema } from '../table/table-schema.js';
import { calendarSchema, openingHoursSchema } from './calendar-schema.js';
import { CLOCK_UNITS, RUNNING_RULES, START_RULES } from './check-clock.js';
import { ID_PATTERN, ID_SV, KPI_UNITS, RHYTHMS } from './check-definition.js';
import { DIRECTIONS } from './check-targets.js';
import type { Condition, KpiDefinition } from './definition-types.js';
import type { KpiFile } from './kpi-file.js';

/** A schema with the type that the library declares; zod cannot say "absent" without "or undefined". */
function typed<T>(schema: z.ZodType): z.ZodType<T> {
  return schema as z.ZodType<T>;
}

const text = z.string().min(1).max(4000);
const key = z.string().min(1).max(80);
const id = z.string().regex(new RegExp(ID_PATTERN), ID_SV);
const whole = z.int();
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'en dag ÅÅÅÅ-MM-DD').refine(isLocalDate, 'en dag som finns');

const citation = typed<Citation>(z.strictObject({
  body: text,
  decided: day.nullable(),
  paragraph: text.optional(),
  diaryNumber: text.optional(),
  document: text,
  section: text.optional(),
  summary: text,
  url: z.url('en webbadress').optional(),
}));

const clock = z.strictObject({
  start: key,
  stop: key,
  within: whole,
  unit: z.enum(CLOCK_UNITS),
  pauses: z.array(z.strictObject({ from: key, to: key })).optional(),
  rules: z.strictObject({ calendar: text.optional(), startOnDayOff: z.enum(START_RULES).optional(), running: z.enum(RUNNING_RULES).optional() }).optional(),
});

/** A condition on a record, as JSON. */
export const conditionSchema: z.ZodType<Condition> = typed<Condition>(z.lazy(() => z.union([
  z.strictObject({ field: key, is: text }),
  z.strictObject({ field: key, in: z.array(text) }),
  z.strictObject({ field: key, atMost: whole }),
  z.strictObject({ field: key, atLeast: whole }),
  z.strictObject({ field: key, sameDayAs: key }),
  z.strictObject({ field: key, known: z.boolean() }),
  z.strictObject({ clock }),
  z.strictObject({ all: z.array(conditionSchema) }),
  z.strictObject({ any: z.array(conditionSchema) }),
  z.strictObject({ not: conditionSchema }),
])));

const rows = z.strictObject({ table: key, on: key, where: conditionSchema.optional() });
const tally = z.union([
  z.strictObject({ count: rows }),
  z.strictObject({ sum: rows, field: key }),
  z.strictObject({ stock: rows, field: key }),
  z.strictObject({ groups: rows, by: z.array(key), need: z.strictObject({ field: key, atLeast: z.record(key, whole) }).optional() }),
]);
const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('share'), of: rows, part: conditionSchema }),
  z.strictObject({ kind: z.literal('total'), of: tally, per: z.enum(['period', 'workingDay']).optional(), calendar: text.optional() }),
  z.strictObject({ kind: z.literal('ratio'), numerator: tally, denominator: tally }),
  z.strictObject({ kind: z.literal('growth'), of: tally, per: z.enum(['period', 'workingDay']), calendar: text.optional() }),
  z.strictObject({ kind: z.literal('stated'), values: z.enum(['number', 'yesNo', 'status']) }),
]);
const target = z.strictObject({ period: key, direction: z.enum(DIRECTIONS), value: z.string().max(40).nullable(), strict: z.boolean().optional(), citation });
const band = z.strictObject({ id, labelSv: text, from: whole, to: whole.optional() });
const breakdown = z.strictObject({ id, labelSv: text, fields: z.array(key), bands: z.array(band).optional() });

/** An indicator as JSON: its shape. What its names refer to and whether kinds fit, `readKpi` sees to. */
export const kpiDefinitionSchema: z.ZodType<KpiDefinition> = typed<KpiDefinition>(z.strictObject({
  id,
  labelSv: text,
  descriptionSv: text,
  goalSv: text.optional(),
  measure,
  unit: z.enum(KPI_UNITS),
  decimals: whole,
  better: z.enum(['higher', 'lower']).optional(),
  span: z.enum(['period', 'yearToDate']).optional(),
  targets: z.array(target),
  reported: z.array(z.enum(RHYTHMS)),
  breakdowns: z.array(breakdown),
  minimumGroup: whole,
  people: tally.optional(),
  assumptionsSv: z.array(text).optional(),
  citations: z.array(citation),
}));

/** A file of indicators, with tables, calendars and opening hours of one's own where there are any. */
export const kpiFileSchema: z.ZodType<KpiFile> = typed<KpiFile>(z.strictObject({
  format: z.literal('hjm.kpi/1'),
  tables: z.array(tableSchema).optional(),
  calendars: z.record(key, calendarSchema).optional(),
  openingHours: z.record(key, openingHoursSchema).optional(),
  definitions: z.array(kpiDefinitionSchema),
}));

/** Every field name of the format, for the nearest right word. */
export const KPI_FIELDS: readonly string[] = [
  ...['format', 'tables', 'calendars', 'openingHours', 'definitions', 'id', 'labelSv', 'descriptionSv', 'goalSv', 'measure', 'unit', 'decimals', 'better', 'span', 'targets', 'reported', 'breakdowns', 'minimumGroup', 'people', 'assumptionsSv', 'citations'],
  ...['kind', 'of', 'part', 'numerator', 'denominator', 'per', 'calendar', 'values', 'table', 'on', 'where', 'count', 'sum', 'stock', 'groups', 'field', 'by', 'need', 'atLeast'],
  ...['is', 'in', 'atMost', 'sameDayAs', 'known', 'clock', 'all', 'any', 'not', 'start', 'stop', 'within', 'pauses', 'from', 'to', 'rules', 'startOnDayOff', 'running'],
  ...['period', 'direction', 'value', 'strict', 'citation', 'fields', 'bands', 'files', 'headers', 'required', 'choices'],
  ...['eves', 'dayBeforePublicHoliday', 'name', 'week', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'halfDay', 'exceptions', 'date', 'hours'],
  ...['body', 'decided', 'paragraph', 'diaryNumber', 'document', 'section', 'summary', 'url'],
];
