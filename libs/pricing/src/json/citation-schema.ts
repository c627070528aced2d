import type { Citation } from '@hjm/core';
import * as z from 'zod';
import { typed } from './typed.js';

const text = z.string().min(1).max(4000);

/** A citation as JSON. */
export const citationSchema: z.ZodType<Citation> = typed<Citation>(z.strictObject({
  body: text,
  decided: z.iso.date('en dag ÅÅÅÅ-MM-DD').nullable(),
  paragraph: text.optional(),
  diaryNumber: text.optional(),
  document: text,
  section: text.optional(),
  summary: text,
  url: z.url('en webbadress').optional(),
}));
