import { HjmError } from '@hjm/core';
import type { ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { withoutIdentityNumbers } from '../economies/identity-numbers.js';
import { isFull, isUnreachable } from '../store/unreachable.js';
import { problemOf, problemResponse } from './problem.js';
import { report } from './report.js';

/** Answers an error with a problem. What we did not foresee is written to the log and never to the caller. */
export const answerError: ErrorHandler = (error, c) => {
  // An economy may be sent anything, and its answers repeat nobody's identity number.
  if (error instanceof HjmError) return problemResponse(problemOf(c.req.path.startsWith('/api/economics/') ? withoutIdentityNumbers(error) : error));
  if (error instanceof HTTPException) {
    const code = error.status === 415 ? 'not-json' : 'bad-json';
    return problemResponse(problemOf(new HjmError(code, code === 'not-json' ? 'Skicka innehållet som application/json.' : 'Innehållet går inte att läsa som JSON.')));
  }
  if (isUnreachable(error)) {
    return problemResponse(problemOf(new HjmError('database-unreachable', 'Databasen går inte att nå just nu. Försök igen om en stund.')), { 'retry-after': '5' });
  }
  if (isFull(error)) return problemResponse(problemOf(new HjmError('database-full', 'Disken är full. Beslutet är inte sparat.')));
  report(error);
  return problemResponse(problemOf(new HjmError('internal', 'Något gick fel hos oss. Inget har sparats.')));
};

/** Nothing here. */
export const answerNotFound: NotFoundHandler = (c) =>
  problemResponse(problemOf(new HjmError('not-found', `Det finns inget på ${c.req.path}. Allt som finns står i /api/openapi.json.`)));
