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
  const parsed = schema.safeParse(typeof json === 'string' ? jsonOf(json, code, messageSv) : json, { reportInput: true });
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

/** An issue of zod in our words. Of a union, the branch that has the fewest complaints. */
function issuesOf(issue: Issue, fields: readonly string[], base: readonly PropertyKey[] = []): readonly HjmIssue[] {
  const places = [...base, ...issue.path];
  const path = places.map(String).join('.');
  const found = foundText(issue.input);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, expected: 'ett fält som finns här', found: foundText(key), ...nearestOf(key, fields) }));
    case 'invalid_value': {
      const words = issue.values.map(String);
      return [{ path, expected: words.length === 1 ? foundText(issue.values[0]) : `något av ${words.join(', ')}`, found, ...nearestOf(issue.input, words) }];
    }
    case 'invalid_union': {
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

function nearestOf(word: unknown, words: readonly string[]): { readonly nearest?: string } {
  const near = typeof word === 'string' ? nearest(word, words) : undefined;
  return near === undefined || near === word ? {} : { nearest: near };
}
