import { HjmError, type HjmIssue, foundText, nearest } from '@hjm/core';
import * as z from 'zod';

/** An object with these keys and no other; an unknown key is an error that tells the nearest known one. */
export function closedObject<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  // The known keys travel in the message, where `issuesOf` finds them.
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? `${KEYS}${Object.keys(shape).join(', ')}` : undefined) });
}

const KEYS = 'keys: ';
const SAID = 3;
const MOST_ISSUES = 100;

/** What zod found wrong, in Swedish, as one error. `target` is where the value came from: body, query or path. */
export function wrongInput(error: z.core.$ZodError, value: unknown, target: string): HjmError {
  const issues = error.issues.flatMap((issue) => issuesOf(issue, value));
  const where = target === 'json' ? 'innehållet' : target === 'query' ? 'frågan efter ?' : 'adressen';
  const more = issues.length > SAID ? ` Och ${issues.length - SAID} fel till.` : '';
  return new HjmError('bad-input', `Fel i ${where}: ${issues.slice(0, SAID).map(sentence).join(' ')}${more}`, issues.slice(0, MOST_ISSUES));
}

function sentence({ path, expected, found, nearest: near }: HjmIssue): string {
  const place = path === '' ? 'Här' : path;
  return near === undefined ? `${place} ska vara ${expected}, men är ${found}.` : `${place} känns inte igen. Menas "${near}"?`;
}

function issuesOf(issue: z.core.$ZodIssue, value: unknown): HjmIssue[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.startsWith(KEYS) ? issue.message.slice(KEYS.length).split(', ') : [];
    const expected = known.length === 0 ? 'ett namn som finns' : `något av ${known.join(', ')}`;
    return issue.keys.map((key) => withNearest({ path: path === '' ? key : `${path}.${key}`, expected, found: foundText(key) }, key, known));
  }
  const input = at(value, issue.path);
  const found = { path, expected: expectedBy(issue), found: foundText(input) };
  if (issue.code === 'invalid_value') return [withNearest(found, input, issue.values.map(String))];
  return [kindsOf(issue).length > 0 ? withNearest(found, input, kindsOf(issue)) : found];
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `något av ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `minst ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `högst ${issue.maximum}${unitOf(issue.origin)}`;
    case 'invalid_format':
      return formatWords[issue.format] ?? 'en text i rätt form';
    case 'invalid_union':
      if (kindsOf(issue).length > 0) return `något av ${kindsOf(issue).join(', ')}`;
      return 'ja eller nej (true, false), en text eller ett tal';
    default:
      return issue.message;
  }
}

/** The words that tell the shapes of a union apart. */
function kindsOf(issue: z.core.$ZodIssue): readonly string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

const typeWords: { readonly [type: string]: string } = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  object: 'ett objekt',
  record: 'ett objekt',
  array: 'en lista',
  nonoptional: 'ett värde',
};

const formatWords: { readonly [format: string]: string } = { uuid: 'ett id som 0190a7d2-….', regex: 'en text i rätt form' };

function unitOf(origin: string): string {
  return origin === 'string' ? ' tecken' : origin === 'array' ? ' värden' : '';
}

function withNearest(issue: HjmIssue, word: unknown, known: readonly string[]): HjmIssue {
  const near = typeof word === 'string' ? nearest(word, known) : undefined;
  return near === undefined ? issue : { ...issue, nearest: near };
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (typeof part === 'object' && part !== null && Object.hasOwn(part, key) ? (part as Record<PropertyKey, unknown>)[key] : undefined), value);
}
