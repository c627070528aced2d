import type { OpenAPIHono } from '@hono/zod-openapi';
import { HjmError, foundText } from '@hjm/core';
import type { MiddlewareHandler } from 'hono';
import * as z from 'zod';

type Place = { readonly method: string; readonly path: RegExp; readonly asks: boolean; readonly numbers: ReadonlySet<string> };

/**
 * Refuses a query on a route that reads none, so that nothing a caller asks for is passed over in silence, and a number that is
 * named without being said: left empty it would be read as zero.
 */
export function closeQueries(app: OpenAPIHono): MiddlewareHandler {
  let places: readonly Place[] | undefined;
  return async (c, next) => {
    places ??= placesOf(app);
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method;
    const place = places.find((one) => one.method === method && one.path.test(c.req.path));
    const keys = Object.keys(c.req.query());
    if (place?.asks === false && keys.length > 0) {
      const issues = keys.map((path) => ({ path, expected: 'ingenting efter ?', found: foundText(path) }));
      throw new HjmError('bad-input', `Fel i frågan efter ?: här finns inget att ange, men ${keys.join(', ')} står där.`, issues);
    }
    const empty = Object.entries(c.req.query()).flatMap(([path, text]) => (text.trim() === '' && place?.numbers.has(path) === true ? [path] : []));
    if (empty.length > 0) throw new HjmError('bad-input', `Fel i frågan efter ?: ${empty.join(', ')} ska vara ett tal, men är inget värde.`, empty.map((path) => ({ path, expected: 'ett tal', found: 'inget värde' })));
    await next();
  };
}

/** The routes in the order that they answer in. */
function placesOf(app: OpenAPIHono): readonly Place[] {
  return app.openAPIRegistry.definitions.flatMap((definition): Place[] => {
    if (definition.type !== 'route') return [];
    const { method, path, request } = definition.route;
    return [{ method: method.toUpperCase(), path: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`), asks: request?.query !== undefined, numbers: numbersIn(request?.query) }];
  });
}

/** The names that are read as numbers. */
function numbersIn(query: unknown): ReadonlySet<string> {
  return new Set(query instanceof z.ZodObject ? Object.entries(query.shape).flatMap(([name, field]) => (isNumber(field) ? [name] : [])) : []);
}

function isNumber(field: unknown): boolean {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return isNumber(field.unwrap());
  return field instanceof z.ZodNumber;
}
