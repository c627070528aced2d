import type { HjmError, HjmIssue } from '@hjm/core';
import * as z from 'zod';
import { problemKinds } from './problem-kinds.js';

const issueSchema = z
  .strictObject({
    path: z.string().meta({ description: 'Var felet står, till exempel `facts.profession`.' }),
    expected: z.string().meta({ description: 'Vad som hör hemma där.' }),
    found: z.string().meta({ description: 'Vad som stod där.' }),
    nearest: z.string().optional().meta({ description: 'Det tillåtna ord som ligger närmast, när något ligger nära.' }),
  })
  .meta({ id: 'Issue' });

/** An error as RFC 9457 has it, with Swedish for people, English beside it and a stable code for programs. */
export const problemSchema = z
  .strictObject({
    type: z.string().meta({ description: 'Felets sort; förklaras av `GET /api/problems`.' }),
    title: z.string(),
    titleEn: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    detailEn: z.string(),
    code: z.string().meta({ description: 'Stabilt ord för program.' }),
    issues: z.array(issueSchema),
  })
  .meta({
    id: 'Problem',
    example: {
      type: '/api/problems#unknown-fact',
      title: 'Uppgiften finns inte i regelverket',
      titleEn: 'The rule package has no such fact',
      status: 422,
      detail: 'Det finns ingen uppgift "profesion". Menar du "profession"?',
      detailEn: 'The rule package has no such fact. facts.profesion: did you mean "profession"?',
      code: 'unknown-fact',
      issues: [{ path: 'facts.profesion', expected: 'profession, workplace, tier', found: '"profesion"', nearest: 'profession' }],
    },
  });

export type Problem = z.infer<typeof problemSchema>;

/** The error as a problem. A code that no kind describes is taken as wrong input. */
export function problemOf({ code, message, issues }: Pick<HjmError, 'code' | 'message' | 'issues'>): Problem {
  const { status, title, titleEn } = problemKinds.get(code) ?? { status: 422, title: 'Uppgifterna stämmer inte', titleEn: 'The input is wrong' };
  const detailEn = [`${titleEn}.`, ...issues.map(inEnglish)].join(' ');
  return { type: `/api/problems#${code}`, title, titleEn, status, detail: message, detailEn, code, issues: [...issues] };
}

/** The values found are left to `issues`: some of them may be somebody's number, and are not repeated. */
function inEnglish({ path, nearest }: HjmIssue): string {
  if (path === '') return 'See the whole request.';
  return nearest === undefined ? `See ${path}.` : `${path}: did you mean "${nearest}"?`;
}

/** The answer that carries a problem. */
export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}
