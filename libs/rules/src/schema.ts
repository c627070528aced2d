import { type Citation, HjmError, type HjmIssue, foundText, isLocalDate, nearest } from '@hjm/core';
import * as z from 'zod';
import type { Answer, DecisionRecord } from './answer-types.js';
import { checkPackage } from './check.js';
import { deepFreeze } from './define.js';
import type { Condition, Example, Facts, Parameters, RulePackage } from './package-types.js';
import { feeTerm, limitTerm, payerTerm, plainTerm, termSchema } from './term-schema.js';
import { unreadable } from './unreadable.js';

const id = z.string().min(1).max(80).regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, 'ett id med bokstäver a–z, siffror, punkt, snedstreck och bindestreck');
const text = z.string().min(1).max(4000);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'en dag ÅÅÅÅ-MM-DD').refine(isLocalDate, 'en dag som finns');
const factValue = z.union([z.boolean(), z.string(), z.number()]);

/** A schema with the type that the library declares; zod cannot say "absent" without "or undefined". */
function typed<T>(schema: z.ZodType): z.ZodType<T> {
  return schema as z.ZodType<T>;
}

/** A citation: where a rule comes from. */
export const citationSchema: z.ZodType<Citation> = typed<Citation>(z.strictObject({
  body: text,
  decided: day.nullable(),
  paragraph: text.optional(),
  diaryNumber: text.optional(),
  document: text,
  section: text.optional(),
  summary: text,
  url: z.url().optional(),
}));
const citations = z.tuple([citationSchema], citationSchema);

const factText = {
  id,
  question: text,
  label: text,
  help: text.optional(),
  changeable: z.boolean().optional(),
  askWhom: text.optional(),
};
const limits = { min: z.int(), max: z.int() };
const factSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('yesNo'), ...factText, listed: z.strictObject({ parameter: id, article: id }).optional() }),
  z.strictObject({ type: z.literal('oneOf'), ...factText, values: z.array(z.strictObject({ id, label: text, help: text.optional() })).min(1), graded: z.boolean().optional(), otherwise: id.optional() }),
  z.strictObject({ type: z.literal('wholeNumber'), ...factText, ...limits, unit: text.optional() }),
  z.strictObject({ type: z.literal('money'), ...factText, ...limits }),
  z.strictObject({ type: z.literal('date'), ...factText }),
  z.strictObject({ type: z.literal('isoCode'), ...factText }),
  z.strictObject({ type: z.literal('article'), ...factText }),
]);

const limit = z.union([z.number(), z.string()]);
const factTest = z.union([
  factValue,
  z.array(factValue),
  z.strictObject({ under: z.union([z.string(), z.array(z.string())]) }),
  z.strictObject({ atLeast: limit.optional(), atMost: limit.optional(), above: limit.optional(), below: limit.optional() }),
]);
/** A condition: `all`, `any`, `not`, `atLeast … of`, or an object of facts whose tests must all hold. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ any: z.array(conditionSchema) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ atLeast: z.int(), of: z.array(conditionSchema) }),
    z.record(z.string(), factTest),
  ]),
) as z.ZodType<Condition>;

const ruleText = { id, text, when: conditionSchema.optional(), citations, excepts: z.array(id).optional() };
const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('right'), ...ruleText, decision: id }),
  z.strictObject({ kind: z.literal('refusal'), ...ruleText, decision: id, basis: z.enum(['stated', 'enumeration']) }),
  z.strictObject({ kind: z.literal('requirement'), ...ruleText, requires: conditionSchema }),
  z.strictObject({ kind: z.literal('advice'), ...ruleText, requires: conditionSchema }),
  z.strictObject({ kind: z.literal('uncovered'), ...ruleText, decision: id }),
  z.discriminatedUnion('topic', [
    z.strictObject({ kind: z.literal('term'), ...ruleText, ...payerTerm }),
    z.strictObject({ kind: z.literal('term'), ...ruleText, ...feeTerm }),
    z.strictObject({ kind: z.literal('term'), ...ruleText, ...limitTerm }),
    z.strictObject({ kind: z.literal('term'), ...ruleText, ...plainTerm }),
  ]),
]);

const editionSchema = z.strictObject({
  id,
  title: text,
  decided: day.nullable(),
  validFrom: day.nullable(),
  validTo: day.optional(),
  reviewBy: day.optional(),
  citations,
  notes: z.array(text).optional(),
  partial: text.optional(),
  decisions: z.array(z.strictObject({ id, label: text })).min(1),
  rules: z.array(ruleSchema).min(1),
  impossible: z.array(z.strictObject({ when: conditionSchema, why: text })).optional(),
  hash: z.string().optional(),
});

const isoEdition = z.enum(['2011', '2016', '2022']);

/** A rule package as JSON. */
export const rulePackageSchema: z.ZodType<RulePackage> = typed<RulePackage>(z.strictObject({
  format: z.literal('hjm.rules/1'),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+/, 'en version som 1.0.0'),
  title: text,
  region: text,
  askWhom: text,
  scope: z.strictObject({
    label: text,
    isoCodes: z.array(z.string()),
    isoEdition: isoEdition.optional(),
    aliases: z.array(z.strictObject({ code: z.string(), isoEdition: isoEdition.optional(), why: text })).optional(),
    words: z.array(text).optional(),
  }),
  about: z.enum(['prescribing', 'terms']).optional(),
  facts: z.array(factSchema).min(1),
  parameters: z.array(z.strictObject({ id, type: z.literal('articleList'), label: text, help: text.optional(), askWhom: text })).optional(),
  editions: z.array(editionSchema).min(1),
  mappings: z.array(z.strictObject({ id, text, from: id, to: id, values: z.record(z.string(), z.array(factValue)) })).optional(),
}));

/** Facts of a case. */
export const factsSchema: z.ZodType<Facts> = typed<Facts>(z.record(z.string(), factValue));
/** Parameters of a case: lists of article numbers. */
export const parametersSchema: z.ZodType<Parameters> = typed<Parameters>(z.record(z.string(), z.array(z.string())));

const outcome = z.enum(['allowed', 'conditional', 'denied', 'undetermined']);
const statuses = z.record(z.string(), z.enum(['met', 'unmet', 'unknown']));
const reason = z.enum(['facts-missing', 'no-edition', 'not-covered', 'gap', 'conflict', 'impossible']);

/** A decision record. */
export const recordSchema: z.ZodType<DecisionRecord> = typed<DecisionRecord>(z.strictObject({
  format: z.literal('hjm.record/1'),
  package: id,
  version: z.string(),
  edition: id.nullable(),
  editionHash: z.string().nullable(),
  on: day,
  knownAt: day.nullable(),
  facts: factsSchema,
  parameters: parametersSchema,
  outcome,
  reason: reason.nullable(),
  rules: z.array(z.string()),
  requirements: statuses,
  advice: statuses,
  terms: z.record(z.string(), z.enum(['applies', 'unknown'])).optional(),
  needed: z.array(z.string()),
}));

/** An example: a case with the answer that it must get. */
export const exampleSchema: z.ZodType<Example> = typed<Example>(z.strictObject({
  id,
  title: text,
  on: day,
  knownAt: day.optional(),
  facts: factsSchema,
  parameters: parametersSchema.optional(),
  expect: z.strictObject({ outcome, rules: z.array(z.string()).optional(), requirements: statuses.optional(), advice: statuses.optional(), terms: z.array(z.string()).optional() }),
}));

const duty = z.object({ rule: z.string(), status: z.enum(['met', 'unmet', 'unknown']), text: z.string(), citations: z.array(citationSchema) });

/** An answer, as `evaluate` gives it. */
export const answerSchema: z.ZodType<Answer> = typed<Answer>(z.object({
  outcome,
  reason: reason.optional(),
  edition: z
    .object({ id: z.string(), title: z.string(), decided: day.nullable(), validFrom: day.nullable(), validTo: day.nullable(), hash: z.string().nullable(), citations: z.array(citationSchema) })
    .nullable(),
  reasons: z.array(
    z.object({ rule: z.string(), decision: z.string(), effect: z.enum(['grants', 'refuses', 'leaves-open']), basis: z.enum(['stated', 'enumeration']).optional(), text: z.string(), citations: z.array(citationSchema) }),
  ),
  requirements: z.array(duty),
  advice: z.array(duty),
  terms: z.array(z.object({ rule: z.string(), status: z.enum(['applies', 'unknown']), text: z.string(), citations: z.array(citationSchema), term: termSchema })),
  otherRules: z.array(
    z.object({
      rule: z.string(),
      text: z.string(),
      why: z.enum(['condition', 'excepted', 'yields', 'unknown', 'not-reached']),
      by: z.array(z.string()).optional(),
      failed: z.array(z.object({ fact: z.string(), expected: factTest, negated: z.literal(true).optional(), found: factValue.optional() })),
    }),
  ),
  needed: z.array(
    z.object({
      fact: z.string(),
      question: z.string(),
      def: factSchema,
      askWhom: z.string().optional(),
      lookup: z.object({ parameter: z.string(), article: z.string(), missing: z.enum(['parameter', 'article']) }).optional(),
    }),
  ),
  changes: z.array(z.object({ facts: z.array(z.string()), ways: z.array(z.object({ set: factsSchema, outcome })) })),
  moreChanges: z.boolean(),
  warnings: z.array(
    z.object({ code: z.enum(['start-unknown', 'partial-source', 'review-due', 'advice-unmet', 'fact-not-used', 'list-not-given']), fact: z.string().optional(), rule: z.string().optional() }),
  ),
  record: recordSchema,
}));

/**
 * Reads a rule package from JSON. Everything that is wrong comes in one `HjmError` `invalid-package`: where, what was
 * expected, what was found, and the nearest right word.
 */
export function parseRulePackage(json: unknown): RulePackage {
  const pkg = parse(rulePackageSchema, json, 'invalid-package', 'Regelverket') as RulePackage;
  const issues = checkPackage(pkg);
  if (issues.length > 0) throw invalid('invalid-package', 'Regelverket', issues);
  return deepFreeze(pkg);
}

/** Reads a decision record from JSON. Throws `HjmError` `invalid-record`. */
export function parseRecord(json: unknown): DecisionRecord {
  return parse(recordSchema, json, 'invalid-record', 'Beslutsprotokollet') as DecisionRecord;
}

/** Reads examples from JSON. Throws `HjmError` `invalid-examples`. */
export function parseExamples(json: unknown): readonly Example[] {
  return parse(z.array(exampleSchema), json, 'invalid-examples', 'Exemplen') as readonly Example[];
}

function parse(schema: z.ZodType, json: unknown, code: string, what: string): unknown {
  const hidden = unreadable(json);
  if (hidden !== undefined) throw invalid(code, what, [hidden]);
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  throw invalid(code, what, read.error.issues.slice(0, MOST_ISSUES).flatMap((issue) => issuesOf(issue, json)));
}

function invalid(code: string, what: string, issues: readonly HjmIssue[]): HjmError {
  const first = issues[0];
  const more = issues.length > 1 ? ` och ${String(issues.length - 1)} fel till` : '';
  return new HjmError(code, `${what} går inte att läsa: ${first?.path === '' ? 'hela innehållet' : (first?.path ?? '')} ska vara ${first?.expected ?? ''}, inte ${first?.found ?? ''}${more}.`, issues.slice(0, MOST_ISSUES));
}

const MOST_ISSUES = 100;

type ZodIssue = z.core.$ZodIssue;

/** zod's issue in our words. Of a union, the branch that came furthest. */
function issuesOf(issue: ZodIssue, json: unknown, base: readonly PropertyKey[] = []): HjmIssue[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const depth = (branch: readonly ZodIssue[]): number => Math.max(...branch.map((one) => one.path.length + (one.code === 'invalid_union' ? 1 : 0)));
    const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
    if (best !== undefined && depth(best) > 0) return best.flatMap((one) => issuesOf(one, json, path));
  }
  const at = path.map((key) => String(key).slice(0, 80)).join('.');
  const value = path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? (inner as Record<PropertyKey, unknown>)[key] : undefined), json);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_ISSUES).map((key) => ({ path: `${at}${at === '' ? '' : '.'}${key.slice(0, 80)}`, expected: 'ett fält som finns', found: foundText(key), ...near(key, KEYS) }));
  }
  const words = 'values' in issue ? issue.values.map(String) : 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  const close = typeof value === 'string' ? near(value, words) : {};
  return [{ path: at, expected: expectedIn(issue, words), found: foundText(value), ...close }];
}

function near(word: string, words: readonly string[]): { nearest?: string } {
  const found = nearest(word, words);
  return found === undefined ? {} : { nearest: found };
}

function expectedIn(issue: ZodIssue, words: readonly string[]): string {
  if (words.length > 0) return words.length === 1 ? (words[0] as string) : `ett av ${words.join(', ')}`;
  const types: Readonly<Record<string, string>> = { string: 'text', number: 'ett tal', int: 'ett heltal', boolean: 'true eller false', array: 'en lista', object: 'ett objekt', record: 'ett objekt', tuple: 'en lista' };
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'too_small':
      return issue.origin === 'string' ? 'text som inte är tom' : `minst ${String(issue.minimum)}`;
    case 'too_big':
      return `högst ${String(issue.maximum)}`;
    case 'invalid_format':
      return /^[A-Z]/.test(issue.message) ? issue.format : issue.message;
    case 'custom':
      return issue.message;
    default:
      return 'ett giltigt värde';
  }
}

/** Every field name of the format, for the nearest right word. */
const KEYS: readonly string[] = 'format id version title region askWhom scope about facts parameters editions mappings label isoCodes isoEdition type question help changeable listed values graded otherwise aliases words code topic payer fee limit partial terms min max unit decided validFrom validTo reviewBy citations notes decisions rules impossible hash kind decision basis text when requires excepts body paragraph diaryNumber document section summary url why from to package edition editionHash on knownAt outcome reason requirements advice needed expect'.split(' ');
