import { HjmError, foundText } from '@hjm/core';
import type * as z from 'zod';

/** What stands as JSON in a query; undefined when nothing does. `expected`: an example of it. */
export function jsonInQuery<T>(path: string, text: string | undefined, schema: z.ZodType<T>, expected: string): T | undefined {
  if (text === undefined) return undefined;
  const read = schema.safeParse(parsed(text));
  if (read.success) return read.data;
  throw new HjmError('bad-input', `${path} ska vara JSON, till exempel ${expected}.`, [{ path, expected, found: foundText(text) }]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
