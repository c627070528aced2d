import * as z from 'zod';
import type { EventTable } from './table-types.js';

const text = z.string().min(1).max(4000);
const words = z.array(text);
const field = { key: z.string().min(1).max(80), labelSv: text, descriptionSv: text, headers: words, required: z.boolean() };

/** A table of one's own as JSON. */
export const tableSchema: z.ZodType<EventTable> = z.strictObject({
  id: z.string().min(1).max(80),
  labelSv: text,
  descriptionSv: text,
  files: words,
  fields: z.array(z.discriminatedUnion('kind', [
    z.strictObject({ ...field, kind: z.enum(['day', 'moment', 'count', 'ore', 'hundredths', 'code', 'id']) }),
    z.strictObject({ ...field, kind: z.literal('choice'), choices: z.record(z.string().min(1).max(80), words) }),
  ])),
});
