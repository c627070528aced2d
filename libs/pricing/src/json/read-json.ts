import { HjmError, type HjmIssue, foundText } from '@hjm/core';
import type * as z from 'zod';
import { misnamed, refuse } from './issues.js';

/** The words of a format, for finding the nearest to one that is not among them. */
export type FormatWords = {
  readonly fields: readonly string[];
  /** What `kind` may be, where objects are told apart by it. */
  readonly kinds?: readonly string[];
};

/**
 * The JSON as the schema says.
 *
 * @throws HjmError `code` with every defect, a hundred at most: where, what was expected, what was found and the nearest right word
 */
export function readJson<T>(schema: z.ZodType<T>, json: unknown, code: string, messageSv: string, words: FormatWords): T {
  const parsed = schema.safeParse(json, { reportInput: true });
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, MOST_ISSUES).flatMap((issue) => issuesOf(issue, words));
  refuse(code, messageSv, issues);
  throw new HjmError(code, messageSv, issues);
}

const MOST_ISSUES = 100;

/** An issue of zod in our words. */
function issuesOf(issue: z.core.$ZodIssue, { fields, kinds = [] }: FormatWords): readonly HjmIssue[] {
  const path = issue.path.map(String).join('.');
  const found = foundText(issue.input);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.flatMap((key) => {
      const at = path === '' ? key : `${path}.${key}`;
      return fields.includes(key) ? [{ path: at, expected: 'ett fält som finns här', found: foundText(key) }] : misnamed(key, fields, at, 'ett fält som finns här');
    });
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    return typeof issue.input === 'string' ? misnamed(issue.input, words, path, 'något av de ord som finns') : [{ path, expected: `något av de ord som finns: ${words.join(', ')}`, found }];
  }
  if (issue.code === 'invalid_union') {
    const kind = typeof issue.input === 'object' && issue.input !== null && 'kind' in issue.input ? String(issue.input.kind) : undefined;
    return kind === undefined ? [{ path, expected: 'ett värde av rätt slag', found }] : misnamed(kind, kinds, path, 'ett slag som finns');
  }
  if (issue.code === 'invalid_type') return [{ path, expected: TYPES[issue.expected] ?? issue.expected, found }];
  return [{ path, expected: issue.code === 'invalid_format' || issue.code === 'custom' ? issue.message : 'ett värde av rätt slag', found }];
}

const TYPES: Readonly<Record<string, string>> = { string: 'text', number: 'ett tal', int: 'ett heltal', boolean: 'true eller false', array: 'en lista', object: 'ett objekt', record: 'ett objekt' };
