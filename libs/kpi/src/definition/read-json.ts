import { foundText, HjmError, type HjmIssue } from '@hjm/core';
import type * as z from 'zod';
import { misnamed, refuse } from './issues.js';

/**
 * The JSON, or a text of it, as the schema says.
 *
 * @throws HjmError `code` with every defect, a hundred at most
 */
export function readJson<T>(schema: z.ZodType<T>, json: unknown, code: string, messageSv: string, fields: readonly string[]): T {
  const parsed = schema.safeParse(typeof json === 'string' ? jsonOf(json, code, messageSv) : json, { reportInput: true });
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap((issue) => issuesOf(issue, fields)).slice(0, MOST_ISSUES);
  refuse(code, messageSv, issues);
  throw new HjmError(code, messageSv, issues);
}

const MOST_ISSUES = 100;

function jsonOf(text: string, code: string, messageSv: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new HjmError(code, `${messageSv} Texten är inte JSON.`, [{ path: '', expected: 'JSON', found: foundText(text) }]);
  }
}

type Issue = z.core.$ZodIssue;

/** An issue of zod in our words. Of a union, the branch that the input was probably meant for. */
function issuesOf(issue: Issue, fields: readonly string[], base: readonly PropertyKey[] = []): readonly HjmIssue[] {
  const places = [...base, ...issue.path];
  const path = places.map(String).join('.');
  const found = foundText(issue.input);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => unknownKey(key, fields, path === '' ? key : `${path}.${key}`));
    case 'invalid_value':
      return misnamed(issue.input, issue.values.map(String), path, 'något av de ord som finns');
    case 'invalid_union': {
      const branch = meantBranch(issue.errors);
      return branch === undefined ? [{ path, expected: 'ett värde av rätt slag', found }] : branch.flatMap((one) => issuesOf(one, fields, places));
    }
    case 'invalid_type':
      if (issue.expected === 'string' && typeof issue.input === 'boolean') return [{ path, expected: 'text', found, nearest: issue.input ? 'yes' : 'no' }];
      return [{ path, expected: TYPES[issue.expected] ?? issue.expected, found }];
    case 'too_small':
      return [{ path, expected: issue.origin === 'string' ? 'text som inte är tom' : `minst ${String(issue.minimum)}`, found }];
    default:
      return [{ path, expected: issue.code === 'invalid_format' || issue.code === 'custom' ? issue.message : 'ett värde av rätt slag', found }];
  }
}

function unknownKey(key: string, fields: readonly string[], path: string): readonly HjmIssue[] {
  return fields.includes(key) ? [{ path, expected: 'ett fält som finns här', found: foundText(key) }] : misnamed(key, fields, path, 'ett fält som finns här').map((issue) => ({ ...issue, expected: 'ett fält som finns här' }));
}

/** The branch that got deepest, and of these the one with the fewest complaints. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (branch: readonly Issue[]): number => Math.max(0, ...branch.map(({ path }) => path.length));
  return [...branches].sort((a, b) => a.length - b.length || depth(b) - depth(a))[0];
}

const TYPES: Readonly<Record<string, string>> = { string: 'text', number: 'ett tal', int: 'ett heltal', boolean: 'true eller false', array: 'en lista', object: 'ett objekt', record: 'ett objekt' };
