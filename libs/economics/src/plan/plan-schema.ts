import type { Citation } from '@hjm/core';
import * as z from 'zod';
import type { AmountPrint } from '../amount/amount-unit.js';

/** A schema with the type that the library declares; zod cannot say "absent" without "or undefined". */
export function typed<T>(schema: z.ZodType): z.ZodType<T> {
  return schema as z.ZodType<T>;
}

export const planText: z.ZodType<string> = z.string().min(1).max(4000);
export const planDay: z.ZodType<string> = z.iso.date('en dag ÅÅÅÅ-MM-DD');
export const planYear: z.ZodType<number> = z.int().min(1900).max(2199);

/** A citation as JSON. */
export const planCitation: z.ZodType<Citation> = typed<Citation>(z.strictObject({
  body: planText,
  decided: planDay.nullable(),
  paragraph: planText.optional(),
  diaryNumber: planText.optional(),
  document: planText,
  section: planText.optional(),
  summary: planText,
  url: z.url('en webbadress').optional(),
}));

/** How amounts are rounded, as JSON. */
export const planPrint: z.ZodType<AmountPrint> = z.strictObject({
  unit: z.enum(['kr', 'tkr', 'mnkr']),
  decimals: z.int().min(0).max(8),
  rounding: z.enum(['halfUp', 'halfEven', 'up', 'down']),
}).refine(({ unit, decimals }) => decimals <= { kr: 2, tkr: 5, mnkr: 8 }[unit], { path: ['decimals'], message: 'högst 2 decimaler för kr, 5 för tkr och 8 för mnkr' });
