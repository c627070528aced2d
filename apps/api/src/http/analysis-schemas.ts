import type { Comparison } from '@hjm/rules/compare';
import { factsSchema } from '@hjm/rules/schema';
import type { Finding } from '@hjm/rules/verify';
import * as z from 'zod';
import { daySchema } from './case-schema.js';

const outcomeSchema = z.enum(['allowed', 'conditional', 'denied', 'undetermined']);
const countSchema = z.string().meta({ description: 'Exakt antal fall, som decimaltal i text: det kan vara större än ett tal rymmer.', example: '240' });
const dutiesSchema = z.record(z.string(), z.enum(['met', 'unmet', 'unknown']));
const sideSchema = z.strictObject({ package: z.string(), edition: z.string(), title: z.string() });
const answerPartSchema = z
  .strictObject({ outcome: outcomeSchema, requirements: dutiesSchema, advice: dutiesSchema, terms: z.record(z.string(), z.boolean()).meta({ description: 'Det som följer rätten på den ena sidan och inte på den andra: true där det gäller.' }) })
 .meta({ id: 'AnswerPart' });
const valueSchema = z.union([z.boolean(), z.string(), z.number()]);

/** A defect of a package, with an input that shows it. */
export const findingSchema = z
  .strictObject({
    kind: z.enum(['gap', 'conflict', 'redundant-overlap', 'dead-rule', 'edition-hole', 'edition-overlap']),
    edition: z.string(),
    decision: z.string().optional(),
    rules: z.array(z.string()),
    witness: z.union([factsSchema, z.strictObject({ on: daySchema })]).nullable().meta({ description: 'Ett fall, eller en dag, som visar felet.' }),
    text: z.string(),
  })
  .meta({ id: 'Finding' }) as unknown as z.ZodType<Finding>;

/** What a comparison cannot tell, and why. */
export const notComparableSchema = z
  .strictObject({
    kind: z.enum(['fact-differs', 'one-side-asks', 'range-cut', 'said-in-words', 'decision-left-out', 'too-large']),
    side: z.enum(['before', 'after', 'both']),
    ids: z.array(z.string()).meta({ description: 'Uppgifterna, reglerna eller frågorna det gäller.' }),
    label: z.string(),
    why: z.string(),
  })
  .meta({ id: 'NotComparable' });

/** What one edition changes beside another, exactly. */
export const comparisonSchema = z
  .strictObject({
    before: sideSchema,
    after: sideSchema,
    mappings: z
      .array(z.strictObject({ id: z.string(), text: z.string(), from: z.string(), to: z.string(), values: z.record(z.string(), z.array(valueSchema)) }))
      .meta({ description: 'Hur uppgifter som bara den ena sidan har läses på den andra.' }),
    notComparable: z.array(notComparableSchema).meta({ description: 'Vad som inte går att jämföra, eller bara delvis, och varför. Tom inom ett regelverk.' }),
    by: z.string().nullable().meta({ description: 'Uppgiften som `byValue` går igenom.' }),
    total: countSchema,
    same: countSchema,
    changed: countSchema,
    outcomes: z.array(z.strictObject({ before: outcomeSchema, after: outcomeSchema, count: countSchema })),
    byValue: z.array(
      z.strictObject({
        value: valueSchema,
        label: z.string(),
        verdict: z.enum(['same', 'wider', 'narrower', 'mixed', 'other']),
        gained: countSchema,
        lost: countSchema,
        otherwise: countSchema,
        total: countSchema,
      }),
    ),
    regions: z.array(
      z.strictObject({ before: answerPartSchema, after: answerPartSchema, count: countSchema, where: z.array(z.string()), more: z.boolean() }),
    ),
    reworded: z.array(z.strictObject({ rule: z.string(), before: z.string(), after: z.string() })).meta({ description: 'Regler som finns på båda sidor med samma id men med andra ord. Tom mellan regioner.' }),
  })
  .meta({ id: 'Comparison' }) as unknown as z.ZodType<Comparison>;
