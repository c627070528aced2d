import { HjmError, type HjmIssue, foundText, nearest } from '@hjm/core';
import { workingCalendar } from '@hjm/core/calendar';
import * as z from 'zod';
import { citationSchema } from '../json/citation-schema.js';
import { type FormatWords, readJson } from '../json/read-json.js';
import { typed } from '../json/typed.js';
import { definePriceList, type PriceList } from '../price-list/price-list.js';
import { defineTimeRule, type TimeRule } from '../time/time-rule.js';
import { stoppingAfterPickupOrder, TIME_RULES } from '../time/time-rules.js';
import { openSetup, type RunSetup, type Tariff } from './setup.js';

const text = z.string().min(1).max(4000);
const day = z.iso.date();
const ore = z.int().min(0);
const unit = z.enum(['day', '30days', 'month']);
const source = citationSchema.nullable();

/** A price list as JSON. */
export const priceListSchema: z.ZodType<PriceList> = typed<PriceList>(z.strictObject({
  id: text,
  titleSv: text,
  unit,
  approval: z.enum(['none', 'each']),
  versions: z.array(
    z.strictObject({
      id: text,
      validFrom: day,
      validTo: day.optional(),
      decided: day.nullable(),
      citation: source,
      prices: z.array(z.strictObject({ article: text, reason: text.optional(), ore })),
      approvals: z.array(z.strictObject({ principal: text, decided: day, from: day })).optional(),
    }),
  ),
}));

const ownRule = z.strictObject({
  id: text,
  titleSv: text,
  citation: source,
  counting: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('day'), unit }),
    z.strictObject({ by: z.literal('period'), unit: z.enum(['30days', 'month']), from: z.enum(['delivery', 'calendar']), charged: z.enum(['begun', 'completed']) }),
  ]),
  start: z.enum(['delivery', 'dayAfterDelivery']),
  stops: z.array(z.union([z.enum(['received', 'deregistered']), z.strictObject({ workingDaysAfterPickupOrder: z.int().min(0) })])),
  lastDay: z.enum(['charged', 'free']),
  minimum: z.int().min(1).optional(),
});
/** A rule that comes with the library by its id, with working days after a pick-up order where it stops so; or a rule of one's own. */
const time = z.union([z.strictObject({ rule: text, workingDaysAfterPickupOrder: z.int().min(0).optional() }), ownRule]);

/** What a rent run goes by, as JSON. */
export const runSetupSchema: z.ZodType<SetupJson> = typed<SetupJson>(z.strictObject({
  format: z.literal('hjm.rent-setup/1'),
  parties: z.array(z.strictObject({ id: text, nameSv: text, principal: text, customers: text })),
  articles: z.array(z.strictObject({ id: text, nameSv: text, group: text })),
  tariffs: z.record(text, z.strictObject({ prices: priceListSchema, time, startFee: z.strictObject({ ore, citation: source }).optional() })),
  calendar: z.strictObject({ eves: z.enum(['off', 'working']), dayBeforePublicHoliday: z.enum(['whole', 'half']).optional() }),
}));

/** The form in which a setup is written down. */
export type SetupJson = Pick<RunSetup, 'parties' | 'articles'> & {
  readonly format: 'hjm.rent-setup/1';
  readonly tariffs: { readonly [customers: string]: Omit<Tariff, 'time'> & { readonly time: TimeRule | { readonly rule: string; readonly workingDaysAfterPickupOrder?: number } } };
  readonly calendar: Parameters<typeof workingCalendar>[0];
};

/**
 * A setup from JSON, checked throughout.
 *
 * @throws HjmError `invalid-setup` for its shape, `invalid-price-list`, `invalid-time-rule`, and as a rent run throws
 */
export function parseRunSetup(json: unknown): RunSetup {
  const { parties, articles, tariffs, calendar } = readJson(runSetupSchema, json, 'invalid-setup', 'Det är inget underlag för hyreskörningar.', WORDS);
  const setup: RunSetup = {
    parties,
    articles,
    calendar: workingCalendar(calendar),
    tariffs: Object.fromEntries(Object.entries(tariffs).map(([key, tariff]) => [key, { ...tariff, prices: definePriceList(tariff.prices), time: ruleOf(tariff.time, `tariffs.${key}.time.rule`) }])),
  };
  openSetup(setup, null);
  return setup;
}

/**
 * A price list from JSON.
 *
 * @throws HjmError `invalid-price-list`
 */
export function parsePriceList(json: unknown): PriceList {
  return definePriceList(readJson(priceListSchema, json, 'invalid-price-list', 'Det är ingen prislista.', WORDS));
}

/** The setup as {@link parseRunSetup} reads it. */
export function runSetupJson({ parties, articles, tariffs, calendar }: RunSetup): SetupJson {
  const { eves, dayBeforePublicHoliday } = calendar;
  return { format: 'hjm.rent-setup/1', parties, articles, tariffs, calendar: { eves, dayBeforePublicHoliday } };
}

function ruleOf(given: SetupJson['tariffs'][string]['time'], path: string): TimeRule {
  if (!('rule' in given)) return defineTimeRule(given);
  const rule = TIME_RULES.find(({ id }) => id === given.rule);
  if (rule !== undefined) return given.workingDaysAfterPickupOrder === undefined ? rule : stoppingAfterPickupOrder(rule, given.workingDaysAfterPickupOrder);
  const ids = TIME_RULES.map(({ id }) => id);
  const near = nearest(given.rule, ids);
  const issue: HjmIssue = { path, expected: `en av ${ids.join(', ')}`, found: foundText(given.rule), ...(near === undefined ? {} : { nearest: near }) };
  throw new HjmError('invalid-setup', `Underlaget: ${path}: väntade ${issue.expected}, fick ${issue.found}.`, [issue]);
}

const WORDS: FormatWords = {
  fields: [
    ...['format', 'parties', 'articles', 'tariffs', 'calendar', 'id', 'nameSv', 'principal', 'customers', 'group', 'prices', 'time', 'startFee', 'eves', 'dayBeforePublicHoliday'],
    ...['titleSv', 'unit', 'approval', 'versions', 'validFrom', 'validTo', 'decided', 'citation', 'approvals', 'article', 'reason', 'ore', 'from', 'rule', 'workingDaysAfterPickupOrder'],
    ...['counting', 'by', 'charged', 'start', 'stops', 'lastDay', 'minimum', 'body', 'document', 'section', 'summary', 'paragraph', 'diaryNumber', 'url'],
  ],
};
