import type { OpenAPIHono } from '@hono/zod-openapi';
import { HjmError, foundText } from '@hjm/core';
import { problemOf, problemResponse } from './problem.js';

/** Answers every other method on a known path with 405 and the methods that work there. Comes after all routes. */
export function addMethodAnswers(app: OpenAPIHono): void {
  const allowed = new Map<string, string[]>();
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue;
    const { method, path } = definition.route;
    const methods = method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()];
    allowed.set(path, [...(allowed.get(path) ?? []), ...methods]);
  }
  for (const [path, methods] of allowed) {
    const allow = methods.join(', ');
    app.all(path.replaceAll(/\{(\w+)\}/g, ':$1'), (c) => {
      const issue = { path: 'method', expected: allow, found: foundText(c.req.method) };
      return problemResponse(problemOf(new HjmError('method-not-allowed', `Här går bara ${allow}.`, [issue])), { allow });
    });
  }
}
