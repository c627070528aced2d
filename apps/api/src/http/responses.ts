import type * as z from 'zod';
import { problemKinds } from './problem-kinds.js';
import { problemSchema } from './problem.js';

/** A JSON answer in the OpenAPI document. */
export function json<S extends z.ZodType>(schema: S, description: string): { description: string; content: { 'application/json': { schema: S } } } {
  return { description, content: { 'application/json': { schema } } };
}

/** A JSON body in the OpenAPI document. */
export function jsonBody<S extends z.ZodType>(schema: S): { required: true; content: { 'application/json': { schema: S } } } {
  return { required: true, content: { 'application/json': { schema } } };
}

type ProblemAnswer = { description: string; content: { 'application/problem+json': { schema: typeof problemSchema } } };

/** The errors that a route can answer with, by their codes; every route can also refuse the caller or the query, and fail. */
export function problems(...codes: string[]): Record<number, ProblemAnswer> {
  const answers: Record<number, ProblemAnswer> = {};
  for (const code of new Set(['bad-host', ...codes, 'bad-input', 'internal'])) {
    const found = problemKinds.get(code);
    if (found === undefined) throw new Error(`No kind of problem is called ${code}`);
    const before = answers[found.status]?.description;
    const description = before === undefined ? `\`${code}\`` : `${before}, \`${code}\``;
    answers[found.status] = { description, content: { 'application/problem+json': { schema: problemSchema } } };
  }
  return answers;
}

/** What a JSON body can have wrong, whatever it asks. */
export const bodyProblems = ['foreign-origin', 'bad-json', 'bad-input', 'forbidden-key', 'too-deep', 'body-too-large', 'not-json'] as const;

/** What a case can have wrong. */
export const caseProblems = [
  ...bodyProblems,
  'unknown-package',
  'bad-facts',
  'unknown-fact',
  'unknown-value',
  'bad-value',
  'unknown-parameter',
  'bad-parameter',
  'list-contradicts',
  'bad-date',
] as const;
