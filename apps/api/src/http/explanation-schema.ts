import type { AnswerInWords } from '@hjm/rules/text';
import * as z from 'zod';

/** An answer in plain Swedish. */
export const explanationSchema = z
  .strictObject({
    headline: z.string(),
    lines: z.array(z.string()).meta({ description: 'Skäl, krav, råd och varningar, med källor.' }),
    otherRules: z.array(z.string()).meta({ description: 'Varför de andra reglerna inte gäller här.' }),
    changes: z.array(z.string()).meta({ description: 'Vad som skulle behöva ändras.' }),
    journal: z.string().meta({ description: 'Kort text till journalen.' }),
    askWhom: z.string().optional().meta({ description: 'Vem man frågar när det inte går att svara.' }),
  })
  .meta({ id: 'Explanation', description: 'Svaret i klartext.' }) as unknown as z.ZodType<AnswerInWords>;
