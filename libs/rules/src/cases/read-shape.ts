import { type HjmIssue, foundText } from '@hjm/core';
import type * as z from 'zod';
import { unreadable } from '../unreadable.js';
import { issueAt, wrong } from '../wrong.js';

const MOST_ISSUES = 20;

/**
 * JSON data of the schema's shape.
 *
 * @throws HjmError with the code, and an issue for each thing that is wrong
 */
export function readShape(schema: z.ZodType, json: unknown, code: string): unknown {
  const hidden = unreadable(json);
  if (hidden !== undefined) throw wrong(code, hidden);
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  throw wrong(code, ...read.error.issues.flatMap((issue) => issuesOf(issue, json)).slice(0, MOST_ISSUES));
}

function issuesOf(issue: z.core.$ZodIssue, json: unknown): readonly HjmIssue[] {
  const path = issue.path.map(String).join('.');
  const found = issue.path.reduce<unknown>((part, key) => (typeof part === 'object' && part !== null && Object.hasOwn(part, key) ? (part as Record<PropertyKey, unknown>)[key] : undefined), json);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, expected: 'ett namn som finns', found: foundText(key) }));
  const words = 'values' in issue ? issue.values.map(String) : 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return [issueAt(path === '' ? 'innehållet' : path, expectedBy(issue, words), found, words)];
}

function expectedBy(issue: z.core.$ZodIssue, words: readonly string[]): string {
  if (words.length > 0) return words.length === 1 ? (words[0] as string) : `något av ${words.join(', ')}`;
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'too_small':
      return issue.origin === 'string' ? 'en text som inte är tom' : `minst ${String(issue.minimum)}`;
    case 'too_big':
      return issue.origin === 'string' ? `högst ${String(issue.maximum)} tecken` : `högst ${String(issue.maximum)}`;
    case 'invalid_union':
      return 'en text, eller ja eller nej (true, false)';
    default:
      return issue.message;
  }
}

const typeWords: { readonly [type: string]: string } = { string: 'en text', number: 'ett heltal', int: 'ett heltal', boolean: 'true eller false', array: 'en lista', tuple: 'en lista med minst ett värde', object: 'ett objekt', record: 'ett objekt' };
