import * as z from 'zod';
import type { Term } from './term-types.js';

const ore = z.int().min(0);
const per = z.enum(['item', 'pair', 'bodyPart', 'order', 'prescription', 'fitting', 'visit', 'loan', 'month', 'calendarMonth', 'year', 'person', 'need', 'size']);
const count = z.int().min(1);

const ceiling = z.strictObject({ id: z.string(), ore: ore.nullable(), months: count.optional(), from: z.enum(['firstVisit', 'firstFee']).optional() });
const duration = z.strictObject({ count, unit: z.enum(['days', 'weeks', 'months']) });
const share = z.number().positive();
const less = z.strictObject({ percent: share, everyMonths: count, untilMonths: count.optional() });
const fee = z.strictObject({
  kind: z.enum(['fee', 'subsidy']),
  amount: z.union([
    z.strictObject({ ore: ore.nullable() }),
    z.strictObject({ percent: share, of: z.string().min(1), least: ore.optional(), most: ore.optional(), less: less.optional() }),
  ]),
  per: per.optional(),
  everyMonths: count.optional(),
  freeFirst: duration.optional(),
  mostMonths: count.optional(),
  leastMonths: count.optional(),
  covers: duration.optional(),
  regardlessOfCount: z.boolean().optional(),
  restarts: z.boolean().optional(),
  ceiling: ceiling.nullable().optional(),
  ownership: z.enum(['user', 'principal']).optional(),
  vat: z.enum(['included', 'added']).optional(),
  plusPriceDifference: z.boolean().optional(),
  refunded: z.boolean().optional(),
  furtherOre: ore.optional(),
});
const limit = z.strictObject({ most: z.int().min(0), per, withinMonths: count.optional(), beyond: z.enum(['exception', 'review', 'fee', 'application', 'none']) });

/** The fields of each kind of term, for the schema of rules. */
export const payerTerm: { readonly topic: z.ZodLiteral<'payer'>; readonly payer: z.ZodType } = { topic: z.literal('payer'), payer: z.enum(['region', 'municipality', 'orderingUnit', 'prescribingClinic', 'activityOwner', 'patient']) };
export const feeTerm: { readonly topic: z.ZodLiteral<'fee'>; readonly fee: z.ZodType } = { topic: z.literal('fee'), fee };
export const limitTerm: { readonly topic: z.ZodLiteral<'limit'>; readonly limit: z.ZodOptional } = { topic: z.literal('limit'), limit: limit.optional() };
type PlainTopics = { readonly [Topic in 'patientCost' | 'loan' | 'exchange' | 'return' | 'followUp' | 'handling']: Topic };
export const plainTerm: { readonly topic: z.ZodEnum<PlainTopics> } = { topic: z.enum(['patientCost', 'loan', 'exchange', 'return', 'followUp', 'handling']) };

/** A term, as an answer carries it. */
export const termSchema: z.ZodType<Term> = z.discriminatedUnion('topic', [z.strictObject(payerTerm), z.strictObject(feeTerm), z.strictObject(limitTerm), z.strictObject(plainTerm)]) as unknown as z.ZodType<Term>;
