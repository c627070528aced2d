import { foundText, HjmError, nearest, type HjmIssue } from '@hjm/core';
import type * as z from 'zod';
import { throwIssues } from '../issues/issues.js';

const MOST_ISSUES = 100;
const TYPES: { readonly [type: string]: string } = { string: 'text', number: 'ett tal', int: 'ett heltal', boolean: 'true eller false', array: 'en lista', object: 'ett objekt', record: 'ett objekt', null: 'null' };

type Issue = z.core.$ZodIssue;

/**
 * The JSON, or a text of it, in the shape that the schema says.
 *
 * @param fields - the names that fields have, to say which was meant
 * @throws HjmError `code` with every defect, a hundred at most
 */
export function readJson<T>(schema: z.ZodType<T>, json: unknown, code: string, messageSv: string, fields: readonly string[] = []): T {
  const value = typeof json === 'string' ? jsonOf(json, code, messageSv) : json;
  throwIssues(code, messageSv, lostFields(value));
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throwIssues(code, messageSv, parsed.error.issues.flatMap((issue) => issuesOf(issue, fields)).slice(0, MOST_ISSUES));
  throw new HjmError(code, messageSv);
}

function jsonOf(text: string, code: string, messageSv: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new HjmError(code, `${messageSv} Texten är inte JSON.`, [{ path: '', expected: 'JSON', found: foundText(text) }]);
  }
}

/** Fields that zod would drop without a word: `__proto__`, which no object can be given by assignment. */
function lostFields(json: unknown): readonly HjmIssue[] {
  const issues: HjmIssue[] = [];
  const left: { readonly path: string; readonly value: unknown }[] = [{ path: '', value: json }];
  for (let at = left.pop(); at !== undefined && issues.length < MOST_ISSUES; at = left.pop()) {
    if (typeof at.value !== 'object' || at.value === null) continue;
    for (const [key, value] of Object.entries(at.value)) {
      const path = at.path === '' ? key : `${at.path}.${key}`;
      if (key === '__proto__') issues.push({ path, expected: 'ett annat namn', found: foundText(key) });
      else if (typeof value === 'object' && value !== null) left.push({ path, value });
    }
  }
  return issues;
}

/** An issue of zod in our words. Of a union, the branch that has the fewest complaints. */
function issuesOf(issue: Issue, fields: readonly string[], base: readonly PropertyKey[] = []): readonly HjmIssue[] {
  const places = [...base, ...issue.path];
  const path = places.map(String).join('.');
  const found = foundText(issue.input);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, expected: 'ett fält som finns här', found: foundText(key), ...nearestOf(key, fields) }));
    case 'invalid_value': {
      return issue.values.length === 1 ? [{ path, expected: foundText(issue.values[0]), found, ...nearestOf(issue.input, issue.values.map(String)) }] : [wordIssue(path, issue.values.map(String), issue.input)];
    }
    case 'invalid_union': {
      const { options } = issue as { readonly options?: readonly unknown[] }; // the kinds, where a field tells them apart
      if (options !== undefined) return [wordIssue(path, options.map(String), fieldOf(issue.input, places.at(-1)))];
      const [branch] = issue.errors.toSorted((a, b) => a.length - b.length);
      return branch === undefined ? [{ path, expected: 'ett värde av rätt slag', found }] : branch.flatMap((one) => issuesOf(one, fields, places));
    }
    case 'invalid_type':
      return [{ path, expected: TYPES[issue.expected] ?? issue.expected, found }];
    case 'too_small':
      return [{ path, expected: issue.origin === 'string' ? 'text som inte är tom' : `minst ${String(issue.minimum)}`, found }];
    case 'too_big':
      return [{ path, expected: `högst ${String(issue.maximum)}`, found }];
    default:
      return [{ path, expected: issue.code === 'invalid_format' || issue.code === 'custom' ? issue.message : 'ett värde av rätt slag', found }];
  }
}

function wordIssue(path: string, words: readonly string[], value: unknown): HjmIssue {
  return { path, expected: `något av ${words.join(', ')}`, found: foundText(value), ...nearestOf(value, words) };
}

/** The value of a field of an object; undefined where it has none. */
function fieldOf(value: unknown, field: PropertyKey | undefined): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === field)?.[1] : undefined;
}

function nearestOf(word: unknown, words: readonly string[]): { readonly nearest?: string } {
  const near = typeof word === 'string' ? nearest(word, words) : undefined;
  return near === undefined || near === word ? {} : { nearest: near };
}
