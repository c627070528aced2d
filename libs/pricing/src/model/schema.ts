import { type Citation, HjmError, type HjmIssue, foundText } from '@hjm/core';
import * as z from 'zod';
import { definePriceModel } from './define-price-model.js';
import { misnamed, refuse } from './issues.js';
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

/** A schema with the type that the library declares; zod cannot say "absent" without "or undefined". */
function typed<T>(schema: z.ZodType): z.ZodType<T> {
  return schema as z.ZodType<T>;
}

const citation = typed<Citation>(z.strictObject({
  body: text,
  decided: day.nullable(),
  paragraph: text.optional(),
  diaryNumber: text.optional(),
  document: text,
  section: text.optional(),
  summary: text,
  url: z.url().optional(),
}));

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
    citations: z.record(id, citation),
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
  return definePriceModel(read(priceModelSchema, json, 'invalid-price-model', 'Det är ingen prismodell.'));
}

/**
 * A price record from JSON.
 *
 * @throws HjmError `invalid-price-record`
 */
export function parsePriceRecord(json: unknown): PriceRecord {
  return read(priceRecordSchema, json, 'invalid-price-record', 'Det är ingen prispost.');
}

function read<T>(schema: z.ZodType<T>, json: unknown, code: string, messageSv: string): T {
  const parsed = schema.safeParse(json, { reportInput: true });
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, MOST_ISSUES).flatMap(issuesOf);
  refuse(code, messageSv, issues);
  throw new HjmError(code, messageSv, issues);
}

const MOST_ISSUES = 100;

/** An issue of zod in our words: a field that does not exist or a word that is not one of some comes with the nearest. */
function issuesOf(issue: z.core.$ZodIssue): readonly HjmIssue[] {
  const path = issue.path.map(String).join('.');
  const found = foundText(issue.input);
  if (issue.code === 'unrecognized_keys') return issue.keys.flatMap((key) => misnamed(key, FIELDS, path === '' ? key : `${path}.${key}`, 'ett fält som finns här').concat(FIELDS.includes(key) ? [{ path: `${path}.${key}`, expected: 'ett fält som finns här', found: foundText(key) }] : []));
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    return typeof issue.input === 'string' ? misnamed(issue.input, words, path, 'något av de ord som finns') : [{ path, expected: `något av de ord som finns: ${words.join(', ')}`, found }];
  }
  if (issue.code === 'invalid_union') {
    const kind = typeof issue.input === 'object' && issue.input !== null && 'kind' in issue.input ? String(issue.input.kind) : undefined;
    return kind === undefined ? [{ path, expected: 'ett värde av rätt slag', found }] : misnamed(kind, KINDS, path, 'ett slags steg');
  }
  if (issue.code === 'invalid_type') return [{ path, expected: TYPES[issue.expected] ?? issue.expected, found }];
  return [{ path, expected: issue.code === 'invalid_format' || issue.code === 'custom' ? issue.message : 'ett värde av rätt slag', found }];
}

const KINDS = ['input', 'yesNo', 'oneOf', 'members', 'constant', 'table', 'sum', 'difference', 'times', 'dividedBy', 'percentOf', 'atMost', 'atLeast', 'average', 'total', 'count', 'choose', 'notStated', 'rounding'];
const FIELDS = [
  ...['format', 'id', 'version', 'region', 'titleSv', 'askWhom', 'editions', 'validFrom', 'validTo', 'decided', 'citation', 'citations', 'tables', 'formulas', 'uncovered', 'time', 'included', 'notIncluded', 'conditions', 'warnings'],
  ...['about', 'labelSv', 'steps', 'kind', 'basis', 'assumptionSv', 'unit', 'helpSv', 'least', 'most', 'options', 'rowsOf', 'value', 'table', 'by', 'of', 'from', 'minus', 'percent', 'limit', 'cases', 'textSv', 'rule', 'to', 'rows'],
  ...['body', 'document', 'section', 'summary', 'paragraph', 'diaryNumber', 'url', 'model', 'edition', 'formula', 'on', 'knownAt', 'inputs', 'outcome', 'code', 'ore'],
];
const TYPES: Readonly<Record<string, string>> = { string: 'text', number: 'ett tal', int: 'ett heltal', boolean: 'true eller false', array: 'en lista', object: 'ett objekt', record: 'ett objekt' };
