import type { Citation } from '@hjm/core';
import * as z from 'zod';
import type { AccountMapping } from './mapping-types.js';

const text = z.string().min(1).max(4000);
const id = z.string().min(1).max(80);
const account = z.string().max(20).regex(/^\d+$/, 'ett kontonummer i siffror');
const ranges = z.array(z.strictObject({ from: account, to: account })).max(2000);
const citation = z.strictObject({
  body: text,
  decided: z.iso.date('en dag ÅÅÅÅ-MM-DD').nullable(),
  paragraph: text.optional(),
  diaryNumber: text.optional(),
  document: text,
  section: text.optional(),
  summary: text,
  url: z.url('en webbadress').optional(),
}) as unknown as z.ZodType<Citation>;

/** A mapping of accounts as JSON. What it says is checked against its chart by `checkMapping`. */
export const accountMappingSchema: z.ZodType<AccountMapping> = z.strictObject({
  id,
  titleSv: text,
  chart: id,
  lines: z.array(z.strictObject({ line: id, accounts: ranges })).max(500),
  ignored: ranges.optional(),
  citation: citation.nullable(),
}) as unknown as z.ZodType<AccountMapping>;
