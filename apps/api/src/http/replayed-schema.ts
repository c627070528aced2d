import { answerSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import { explanationSchema } from './explanation-schema.js';

/** A record decided again. */
export const replayedSchema = z
  .strictObject({
    same: z.boolean(),
    text: z.string().meta({ description: 'Utfallet i klartext.' }),
    differences: z.array(z.strictObject({ field: z.string(), then: z.unknown(), now: z.unknown() })),
    answer: answerSchema,
    explanation: explanationSchema,
  })
  .meta({ id: 'ReplayedRecord' });
