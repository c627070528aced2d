import * as z from 'zod';
import { planCitation, typed } from '../../plan/plan-schema.js';
import type { AccountMapping } from './mapping-types.js';

const text = z.string().min(1).max(4000);
const id = z.string().min(1).max(80);
const account = z.string().max(20).regex(/^\d+$/, 'ett kontonummer i siffror');
const ranges = z.array(z.strictObject({ from: account, to: account })).max(2000);
/** A mapping of accounts as JSON. What it says is checked against its chart by `checkMapping`. */
export const accountMappingSchema: z.ZodType<AccountMapping> = typed<AccountMapping>(z.strictObject({
  id,
  titleSv: text,
  chart: id,
  lines: z.array(z.strictObject({ line: id, accounts: ranges })).max(500),
  ignored: ranges.optional(),
  citation: planCitation.nullable(),
}));
