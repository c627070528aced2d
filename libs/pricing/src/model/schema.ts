import * as z from 'zod';
import { definePriceModel } from './define-price-model.js';
import { citationSchema } from '../json/citation-schema.js';
import { type FormatWords, readJson } from '../json/read-json.js';
import { typed } from '../json/typed.js';
import type { Formula, PriceModel, PriceTable, Step } from './model-types.js';
import type { PriceInputs, PriceRecord } from './price-types.js';
import type { Unit } from './units.js';
import { UNITS } from './units.js';

const id = z.string().min(1).max(80).regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, 'ett id med bokstäver a–z, siffror, punkt, snedstreck och bindestreck');
const text = z.string().min(1).max(4000);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'en dag ÅÅÅÅ-MM-DD');
const decimal = z.union([z.number(), z.string().max(122)]);
const unit: z.ZodType<Unit> = z.enum(UNITS as [Unit, ...Unit[]]);
const topic = z.enum(['rent', 'sale', 'service', 'loss', 'subscription', 'consumables', 'residual', 'cost']);

const grounds = { id, labelSv: text, basis: z.enum(['stated', 'parameter', 'ours', 'definition']), citation: id.optional(), assumptionSv: text.optional() };
const helpSv = text.optional();
const ids = z.array(id).max(200);

/** One step of a formula as JSON. */
export const stepSchema: z.ZodType<Step> = typed<Step>(z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('input'), ...grounds, unit, helpSv, least: decimal.optional(), most: decimal.optional() }),
  z.strictObject({ kind: z.literal('yesNo'), ...grounds, helpSv }),
  z.strictObject({ kind: z.literal('oneOf'), ...grounds, helpSv, options: z.array(z.strictObject({ id, labelSv: text })).optional(), rowsOf: id.optional() }).refine((step) => (step.options === undefined) !== (step.rowsOf === undefined), 'antingen options eller rowsOf'),
  z.strictObject({ kind: z.literal('members'), ...grounds, unit, helpSv }),
  z.strictObject({ kind: z.literal('constant'), ...grounds, value: decimal, unit }),
  z.strictObject({ kind: z.literal('table'), ...grounds, table: id, by: id }),
  z.strictObject({ kind: z.literal('sum'), ...grounds, of: ids }),
  z.strictObject({ kind: z.literal('difference'), ...grounds, from: id, minus: id }),
  z.strictObject({ kind: z.literal('times'), ...grounds, of: ids }),
  z.strictObject({ kind: z.literal('dividedBy'), ...grounds, value: id, by: id }),
  z.strictObject({ kind: z.literal('percentOf'), ...grounds, percent: id, of: id }),
  z.strictObject({ kind: z.literal('atMost'), ...grounds, value: id, limit: id }),
  z.strictObject({ kind: z.literal('atLeast'), ...grounds, value: id, limit: id }),
  z.strictObject({ kind: z.literal('average'), ...grounds, of: id }),
  z.strictObject({ kind: z.literal('total'), ...grounds, of: id }),
  z.strictObject({ kind: z.literal('count'), ...grounds, of: id }),
  z.strictObject({ kind: z.literal('choose'), ...grounds, by: id, cases: z.record(id, id) }),
  z.strictObject({ kind: z.literal('notStated'), ...grounds, unit, textSv: text }),
  z.strictObject({ kind: z.literal('rounding'), ...grounds, of: id, rule: z.enum(['halfUp', 'halfEven', 'up', 'down']), to: z.enum(['ore', 'krona']) }),
]));

const formula = typed<Formula>(z.strictObject({ id, about: topic, labelSv: text, steps: z.array(stepSchema).min(1).max(500) }));
const table = typed<PriceTable>(z.strictObject({ id, labelSv: text, unit, citation: id, rows: z.array(z.strictObject({ id, labelSv: text, value: decimal })).min(1) }));
const notes = z.array(z.strictObject({ about: topic, textSv: text, citation: id })).optional();

/** A price model as JSON: its shape. What its names refer to and whether units fit, {@link parsePriceModel} sees to. */
export const priceModelSchema: z.ZodType<PriceModel> = typed<PriceModel>(z.strictObject({
  format: z.literal('hjm.price-model/1'),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+/, 'en version som 1.0.0'),
  region: text,
  titleSv: text,
  askWhom: text,
  editions: z.array(z.strictObject({
    id,
    titleSv: text,
    validFrom: day.nullable(),
    validTo: day.optional(),
    decided: day.nullable(),
    citation: id,
    citations: z.record(id, citationSchema),
    tables: z.array(table).optional(),
    formulas: z.array(formula),
    uncovered: z.array(z.strictObject({ id, about: topic, textSv: text, citation: id })).optional(),
    time: z.strictObject({ rule: id, textSv: text, citation: id }).optional(),
    included: notes,
    notIncluded: notes,
    conditions: notes,
    warnings: z.array(text).optional(),
  })).min(1),
}));

/** Inputs of a price question as JSON. */
export const priceInputsSchema: z.ZodType<PriceInputs> = typed<PriceInputs>(z.record(z.string(), z.union([z.boolean(), decimal, z.array(z.strictObject({ name: text.optional(), value: decimal, count: decimal })).max(100_000)])));

/** A price record as JSON. */
export const priceRecordSchema: z.ZodType<PriceRecord> = typed<PriceRecord>(z.strictObject({
  format: z.literal('hjm.price-record/1'),
  model: id,
  version: z.string(),
  edition: id.nullable(),
  formula: id,
  on: day,
  knownAt: day.nullable(),
  inputs: priceInputsSchema,
  outcome: z.enum(['price', 'undetermined']),
  code: z.enum(['no-edition', 'missing-input', 'not-stated', 'divided-by-zero']).nullable(),
  ore: z.int().nullable(),
  steps: z.array(z.tuple([id, z.string()])),
}));

/**
 * A price model from JSON, checked as `definePriceModel` checks it.
 *
 * @throws HjmError `invalid-price-model` with every defect of its shape, or else of its content
 */
export function parsePriceModel(json: unknown): PriceModel {
  return definePriceModel(readJson(priceModelSchema, json, 'invalid-price-model', 'Det är ingen prismodell.', WORDS));
}

/**
 * A price record from JSON.
 *
 * @throws HjmError `invalid-price-record`
 */
export function parsePriceRecord(json: unknown): PriceRecord {
  return readJson(priceRecordSchema, json, 'invalid-price-record', 'Det är ingen prispost.', WORDS);
}

const KINDS = ['input', 'yesNo', 'oneOf', 'members', 'constant', 'table', 'sum', 'difference', 'times', 'dividedBy', 'percentOf', 'atMost', 'atLeast', 'average', 'total', 'count', 'choose', 'notStated', 'rounding'];
const FIELDS = [
  ...['format', 'id', 'version', 'region', 'titleSv', 'askWhom', 'editions', 'validFrom', 'validTo', 'decided', 'citation', 'citations', 'tables', 'formulas', 'uncovered', 'time', 'included', 'notIncluded', 'conditions', 'warnings'],
  ...['about', 'labelSv', 'steps', 'kind', 'basis', 'assumptionSv', 'unit', 'helpSv', 'least', 'most', 'options', 'rowsOf', 'value', 'table', 'by', 'of', 'from', 'minus', 'percent', 'limit', 'cases', 'textSv', 'rule', 'to', 'rows'],
  ...['body', 'document', 'section', 'summary', 'paragraph', 'diaryNumber', 'url', 'model', 'edition', 'formula', 'on', 'knownAt', 'inputs', 'outcome', 'code', 'ore'],
];
const WORDS: FormatWords = { fields: FIELDS, kinds: KINDS };
