import type * as z from 'zod';

/** A schema with the type that the library declares; zod cannot say "absent" without "or undefined". */
export function typed<T>(schema: z.ZodType): z.ZodType<T> {
  return schema as z.ZodType<T>;
}
